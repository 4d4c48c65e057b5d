import { dayOf } from '../shared/calendar'
import { steps } from '../shared/content'
import { lastMarkedDay } from '../shared/progress'
import { outlook } from '../shared/reminder'
import { Icon, type IconName } from './icon'
import { addressOf, type Page } from './page'
import { Fact } from './source'
import { useNow } from './use-now'
import { useProgress } from './use-person'
import { useWords } from './words'

/** The moment when all seven steps are done, and the three useful things to do with it. */
export function Finish() {
  const { t, day } = useWords()
  const progress = useProgress()
  const finished = lastMarkedDay(progress, steps)
  const { state, due } = outlook(progress, useNow())
  return (
    <section className="panel finish" aria-labelledby="finish-title">
      <span className="seal">
        <Icon name="check" />
      </span>
      <h2 id="finish-title" tabIndex={-1}>
        {t('finish.title')}
      </h2>
      {finished && <p className="muted">{t('finish.when', { date: day(finished) })}</p>}
      <p>
        {t('finish.text')} <Fact id="not-retroactive" />
      </p>
      <p className="muted">
        <Fact id="older-posts" />
      </p>
      <ul className="next-things">
        <NextThing icon="recheck" page="recheck" title={t('finish.recheck')}>
          {due === null
            ? t('finish.recheckOff')
            : t(state === 'due' ? 'due.since' : 'finish.recheckText', { date: day(dayOf(due.at)) })}
        </NextThing>
        <NextThing icon="report" page="report" title={t('finish.proof')}>
          {t('finish.proofText')}
        </NextThing>
        <NextThing icon="clean-up" page="clean-up" title={t('finish.cleanUp')}>
          {t('finish.cleanUpText')}
        </NextThing>
      </ul>
    </section>
  )
}

interface NextThingProps {
  readonly icon: IconName
  readonly page: Page
  readonly title: string
  readonly children: string
}

function NextThing({ icon, page, title, children }: NextThingProps) {
  return (
    <li>
      <a href={addressOf(page)}>
        <Icon name={icon} />
        <span>
          <strong>{title}</strong>
          <span className="muted">{children}</span>
        </span>
        <Icon name="forward" />
      </a>
    </li>
  )
}
