import { type ItemId, tasks } from '../../shared/content'
import { markOf, tally } from '../../shared/progress'
import { useChecklist } from '../checklist'
import { ItemList } from '../item-list'
import { ProgressBar } from '../progress-bar'
import { useProgress } from '../use-progress'
import { useWords } from '../words'

export function CleanUpPage() {
  const { t } = useWords()
  const counted = tally(useProgress(), tasks)
  return (
    <>
      <h1>{t('cleanUp.title')}</h1>
      <p className="lead">{t('cleanUp.intro')}</p>
      <ProgressBar
        label={t('cleanUp.progress')}
        text={t('cleanUp.progressText', counted)}
        figure={t('progress.short', counted)}
        tally={counted}
      />
      <ItemList label={t('cleanUp.tasks')} items={tasks} more={(item) => <SetAside item={item} />} />
    </>
  )
}

function SetAside({ item }: { item: ItemId }) {
  const { t } = useWords()
  const record = useChecklist((checklist) => checklist.record)
  const aside = markOf(useProgress(), item) === 'not-for-me'
  const as = aside ? 'open' : 'not-for-me'
  return (
    <button type="button" className="quiet" onClick={() => record([{ kind: 'marked', item, as }], as)}>
      {t(aside ? 'cleanUp.forMe' : 'cleanUp.notForMe')}
    </button>
  )
}
