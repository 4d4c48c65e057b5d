import { create } from 'zustand'
import { stepsToSetting } from '../shared/content'
import { markOf } from '../shared/progress'
import { useChecklist } from './checklist'
import { Icon } from './icon'
import { useMark } from './use-mark'
import { useProgress } from './use-person'
import { useWords } from './words'

/** Whether the setting was opened directly, so that "I'm there" is the next thing to say. */
export const useWent = create<{ went: boolean; go: () => void }>()((set) => ({
  went: false,
  go: () => set({ went: true }),
}))

/** Opens the setting itself, past the steps that lead to it. */
export function useGoStraight(): () => void {
  const openLink = useChecklist((checklist) => checklist.openLink)
  const { go } = useWent()
  return () => {
    go()
    openLink('ai-setting')
  }
}

/** For someone who wants no tour: the setting itself, and one tick for all the steps that lead to it. */
export function FastLane() {
  const { t } = useWords()
  const mark = useMark()
  const goStraight = useGoStraight()
  const progress = useProgress()
  const { went } = useWent()
  const left = stepsToSetting.filter((step) => markOf(progress, step) === 'open')
  if (left.length === 0) return null
  return (
    <section className="fast-lane" data-went={went} aria-label={t('fastLane.go')}>
      <p>{t(went ? 'fastLane.there' : 'fastLane.offer')}</p>
      <div className="actions">
        <button type="button" title={t('opensBrowser')} onClick={goStraight}>
          {t('fastLane.go')}
          <Icon name="external" />
        </button>
        <button type="button" className={went ? 'primary' : undefined} onClick={() => mark(left, 'done')}>
          {t('fastLane.tick')}
        </button>
      </div>
    </section>
  )
}
