import { type FormEvent, useState } from 'react'
import { addDays, dayOf, lastDay } from '../shared/calendar'
import { steps } from '../shared/content'
import { nextOpen } from '../shared/progress'
import { type Due, snoozeChoices } from '../shared/reminder'
import { useChecklist } from './checklist'
import { pageOf } from './due'
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
        <Act kind={due.kind} />
        <Snooze due={due} />
      </div>
    </section>
  )
}

/** Leads to what is to be done: the re-check, or the next open step. */
function Act({ kind }: { kind: Due['kind'] }) {
  const { t } = useWords()
  const progress = useProgress()
  const step = kind === 'finish' ? nextOpen(progress, steps) : undefined
  return (
    <a className="button primary" href={addressOf(pageOf(kind), step)} onClick={focusGuide}>
      {t(`due.${kind}Action`)}
    </a>
  )
}

/** Where the step is shown already, below the list perhaps, no page is turned to: the focus leads there. */
function focusGuide(): void {
  document.getElementById('guide-title')?.focus()
}

/** Puts a reminder off: until a time that is offered, or a date. */
function Snooze({ due }: { due: Due }) {
  const { t, day, wall } = useWords()
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
            <span className="muted">{choice === 'later' ? wall(until.slice(11)) : day(dayOf(until))}</span>
          </button>
        ))}
        <SnoozeToDate tomorrow={addDays(dayOf(now), 1)} snooze={(date) => snooze(`${date}T${reminder.time}`)} />
      </div>
    </>
  )
}

/** Until a date of one's own; a date in typing is not one yet, so there is a button. */
function SnoozeToDate({ tomorrow, snooze }: { tomorrow: string; snooze: (date: string) => void }) {
  const { t } = useWords()
  const [date, setDate] = useState('')

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    snooze(date)
  }

  return (
    <form onSubmit={submit}>
      <label>
        {t('due.snooze.date')}
        <input
          type="date"
          required
          min={tomorrow}
          max={lastDay}
          value={date}
          onChange={({ currentTarget }) => setDate(currentTarget.value)}
        />
      </label>
      <button type="submit">{t('due.snooze.putOff')}</button>
    </form>
  )
}
