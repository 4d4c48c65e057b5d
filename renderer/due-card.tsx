import { type FormEvent, useState } from 'react'
import { addDays, dayOf, lastDay } from '../shared/calendar'
import { steps } from '../shared/content'
import { personIn } from '../shared/people'
import { nextOpen } from '../shared/progress'
import { type Due, type PersonalDue, snoozeChoices } from '../shared/reminder'
import { personName } from '../shared/words'
import { useChecklist } from './checklist'
import { pageOf } from './due'
import { Icon } from './icon'
import { addressOf, goTo } from './page'
import { useNow } from './use-now'
import { useEverybody, useProgress, useRecord } from './use-person'
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

/** Says for whom else something is due, and leads to their lists. */
export function OthersDue({ dues }: { dues: readonly PersonalDue[] }) {
  const { t } = useWords()
  const people = useEverybody()
  const changePerson = useChecklist((checklist) => checklist.changePerson)

  function show({ person, due }: PersonalDue): void {
    changePerson(person)
    goTo(pageOf(due.kind))
  }

  return (
    <section className="others-due" aria-label={t('due.others')}>
      <Icon name="people" />
      <ul>
        {dues.map((each) => {
          const name = personName(personIn(people, each.person), t)
          return (
            <li key={each.person}>
              <span>{t(`due.other.${each.due.kind}`, { name })}</span>
              <button type="button" onClick={() => show(each)}>
                {t('people.switchTo', { name })}
              </button>
            </li>
          )
        })}
      </ul>
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
  const record = useRecord()
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
