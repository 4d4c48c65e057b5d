import { steps } from '../../shared/content'
import { lastMarkedAt, tally } from '../../shared/progress'
import { Icon } from '../icon'
import { ItemList } from '../item-list'
import { ProgressBar } from '../progress-bar'
import { useProgress } from '../use-progress'
import { useWords } from '../words'

export function OptOutPage() {
  const { t } = useWords()
  const counted = tally(useProgress(), steps)
  return (
    <>
      <h1>{t('optOut.title')}</h1>
      {counted.done === counted.total ? <Completed /> : <p className="lead">{t('optOut.intro')}</p>}
      <ProgressBar
        label={t('progress.label')}
        text={t('progress.text', counted)}
        figure={t('progress.short', counted)}
        tally={counted}
      />
      <ItemList label={t('optOut.steps')} items={steps} />
    </>
  )
}

function Completed() {
  const { t, date } = useWords()
  const finished = lastMarkedAt(useProgress(), steps)
  return (
    <section className="completed" aria-labelledby="completed-title">
      <span className="seal">
        <Icon name="check" />
      </span>
      <div>
        <h2 id="completed-title">{t('optOut.doneTitle')}</h2>
        <p>
          {finished && t('optOut.doneOn', { date: date(finished) })} {t('optOut.doneText')}
        </p>
        <p>{t('optOut.doneMore')}</p>
        <p className="actions">
          <a className="button primary" href="#clean-up">
            {t('optOut.toCleanUp')}
          </a>
          <a className="button" href="#recheck">
            {t('optOut.toRecheck')}
          </a>
        </p>
      </div>
    </section>
  )
}
