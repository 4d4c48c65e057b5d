import { steps } from '../shared/content'
import { lastMarkedAt } from '../shared/progress'
import { Icon } from './icon'
import { addressOf, type Page } from './page'
import { Fact } from './source'
import { useProgress } from './use-progress'
import { useWords } from './words'

const nextThings = [
  { thing: 'recheck', icon: 'recheck', page: 'recheck' },
  { thing: 'proof', icon: 'history', page: 'history' },
  { thing: 'cleanUp', icon: 'clean-up', page: 'clean-up' },
] as const satisfies readonly { icon: string; page: Page; thing: string }[]

/** The moment when all seven steps are done, and the three useful things to do with it. */
export function Finish() {
  const { t, date } = useWords()
  const finished = lastMarkedAt(useProgress(), steps)
  return (
    <section className="panel finish" aria-labelledby="finish-title">
      <span className="seal">
        <Icon name="check" />
      </span>
      <h2 id="finish-title" tabIndex={-1}>
        {t('finish.title')}
      </h2>
      {finished && <p className="muted">{t('finish.when', { date: date(finished) })}</p>}
      <p>
        {t('finish.text')} <Fact id="not-retroactive" />
      </p>
      <ul className="next-things">
        {nextThings.map(({ thing, icon, page }) => (
          <li key={thing}>
            <a href={addressOf(page)}>
              <Icon name={icon} />
              <span>
                <strong>{t(`finish.${thing}`)}</strong>
                <span className="muted">{t(`finish.${thing}Text`)}</span>
              </span>
              <Icon name="forward" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
