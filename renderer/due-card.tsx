import { dayOf } from '../shared/calendar'
import { type Due, snoozeChoices } from '../shared/reminder'
import { useChecklist } from './checklist'
import { Icon } from './icon'
import { addressOf } from './page'
import { useNow } from './use-now'
import { useProgress } from './use-progress'
import { useWords } from './words'

/** Says what is due, on every page, until it is acted on. */
export function DueCard({ due }: { due: Due }) {
  const { t, day } = useWords()
  return (
    <section className="due" aria-labelledby="due-title">
      <Icon name="recheck" />
      <div>
        <h2 id="due-title">{t(`due.${due.kind}`)}</h2>
        <p>{t('due.since', { date: day(dayOf(due.at)) })}</p>
      </div>
      <div className="actions">
        <a className="button primary" href={addressOf(due.kind === 'recheck' ? 'recheck' : 'opt-out')}>
          {t(`due.${due.kind}Action`)}
        </a>
        <Snooze due={due} />
      </div>
    </section>
  )
}

/** Puts a reminder off: until a time that is offered, or a date. */
function Snooze({ due }: { due: Due }) {
  const { t, day } = useWords()
  const record = useChecklist((checklist) => checklist.record)
  const { reminder } = useProgress()
  const now = useNow()
  const snooze = (until: string) => record([{ kind: 'snoozed', due: due.base, until }], 'snoozed')
  return (
    <>
      <button type="button" popoverTarget="snooze">
        {t('due.later')}
        <Icon name="chevron" />
      </button>
      <div id="snooze" popover="auto" className="menu">
        {snoozeChoices(now, reminder.time).map(({ choice, until }) => (
          <button type="button" className="quiet" key={choice} onClick={() => snooze(until)}>
            {t(`due.snooze.${choice}`)}{' '}
            <span className="muted">{choice === 'later' ? until.slice(11) : day(dayOf(until))}</span>
          </button>
        ))}
        <label>
          {t('due.snooze.date')}
          <input
            type="date"
            min={dayOf(now)}
            onChange={({ currentTarget }) => {
              if (currentTarget.value > dayOf(now)) snooze(`${currentTarget.value}T${reminder.time}`)
            }}
          />
        </label>
      </div>
    </>
  )
}
