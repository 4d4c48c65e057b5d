import { type StepId, steps } from '../shared/content'
import { ItemCheckbox } from './item-checkbox'
import { goTo } from './page'
import { useShownMark } from './use-mark'
import { useWords } from './words'

/** All seven steps at a glance. It never changes its size, so that no box moves away from under the pointer. */
export function StepList({ shown }: { shown: StepId | undefined }) {
  const { t } = useWords()
  return (
    <ol className="panel items" aria-label={t('optOut.steps')}>
      {steps.map(({ id }) => (
        <Row key={id} step={id} current={id === shown} />
      ))}
    </ol>
  )
}

function Row({ step, current }: { step: StepId; current: boolean }) {
  const { t, day } = useWords()
  const shown = useShownMark(step)
  const titleId = `title-${step}`
  return (
    <li className="item" data-mark={shown.mark} data-current={current}>
      <ItemCheckbox item={step} shown={shown} titleId={titleId} />
      <button
        type="button"
        className="item-title"
        aria-current={current ? 'step' : undefined}
        onClick={() => goTo('opt-out', step)}
      >
        <span id={titleId}>{t(`items.${step}.title`)}</span>
        {shown.mark === 'done' && shown.marked?.as === 'done' && (
          <time className="mark-note" dateTime={shown.marked.day}>
            {day(shown.marked.day)}
          </time>
        )}
      </button>
    </li>
  )
}
