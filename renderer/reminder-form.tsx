import { useId } from 'react'
import type { Reminder } from '../shared/journal'
import { nextDue } from '../shared/reminder'
import { useChecklist } from './checklist'
import { useProgress } from './use-progress'
import { useWords } from './words'

const months = [1, 3, 6, 12] as const
const firstWeeks = 4

type Every = NonNullable<Reminder['every']>

/** How often, and at what time, the app reminds; a change is saved at once. */
export function ReminderForm() {
  const { t } = useWords()
  const { reminder } = useProgress()
  const record = useChecklist((checklist) => checklist.record)
  const { every, time } = reminder
  const id = useId()
  const save = (change: Partial<Reminder>) =>
    record([{ kind: 'set-reminder', reminder: { ...reminder, ...change } }], 'set-reminder')
  return (
    <div className="reminder-form">
      <div className="field">
        <label htmlFor={`${id}-every`}>{t('reminder.every')}</label>
        <select
          id={`${id}-every`}
          value={every === null ? 'never' : every.unit === 'week' ? 'weeks' : `${every.count}`}
          onChange={({ currentTarget }) => save({ every: everyFrom(currentTarget.value) })}
        >
          {months.map((count) => (
            <option key={count} value={count}>
              {t('reminder.months', { count })}
            </option>
          ))}
          <option value="weeks">{t('reminder.ofWeeks')}</option>
          <option value="never">{t('reminder.never')}</option>
        </select>
      </div>
      {every?.unit === 'week' && (
        <div className="field">
          <label htmlFor={`${id}-weeks`}>{t('reminder.weeks')}</label>
          <input
            id={`${id}-weeks`}
            type="number"
            min={1}
            max={104}
            value={every.count}
            onChange={({ currentTarget: { valueAsNumber: count } }) => {
              if (Number.isInteger(count) && count >= 1 && count <= 104) save({ every: { unit: 'week', count } })
            }}
          />
        </div>
      )}
      {every !== null && (
        <div className="field">
          <label htmlFor={`${id}-time`}>{t('reminder.time')}</label>
          <input
            id={`${id}-time`}
            type="time"
            required
            value={time}
            onChange={({ currentTarget }) => currentTarget.value && save({ time: currentTarget.value })}
          />
        </div>
      )}
    </div>
  )
}

function everyFrom(value: string): Every | null {
  if (value === 'never') return null
  const count = months.find((month) => `${month}` === value)
  return count === undefined ? { unit: 'week', count: firstWeeks } : { unit: 'month', count }
}

/** When the app reminds next, as a date; or plainly, that it does not. */
export function NextReminder() {
  const { t, day } = useWords()
  const progress = useProgress()
  const due = nextDue(progress)
  if (progress.reminder.every === null) return <p>{t('reminder.isOff')}</p>
  if (due === null) return <p>{t('reminder.notBegun')}</p>
  const date = day(due.at.slice(0, 10))
  return <p>{t(`reminder.next.${due.kind}`, { date, time: due.at.slice(11) })}</p>
}
