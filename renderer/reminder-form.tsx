import { type ComponentProps, useId, useRef } from 'react'
import { dayOf } from '../shared/calendar'
import type { Reminder } from '../shared/journal'
import { outlook } from '../shared/reminder'
import { useAsked } from './use-asked'
import { useDraft } from './use-draft'
import { useNow } from './use-now'
import { useProgress, useRecord } from './use-person'
import { useWords } from './words'

const months = [1, 3, 6, 12] as const
const firstWeeks = 4

type Every = NonNullable<Reminder['every']>

/** How often, and at what time, the app reminds; a choice is saved at once, what is typed when it is finished. */
export function ReminderForm() {
  const { t } = useWords()
  const shown = useShownReminder()
  const record = useRecord()
  const { every, time } = shown
  const id = useId()
  const save = (change: Partial<Reminder>) =>
    record([{ kind: 'set-reminder', reminder: { ...shown, ...change } }], 'set-reminder')
  return (
    <div className="reminder-form">
      <div className="field">
        <label htmlFor={id}>{t('reminder.every')}</label>
        <select
          id={id}
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
        <TypedField
          label={t('reminder.weeks')}
          type="number"
          min={1}
          max={104}
          shown={`${every.count}`}
          save={(weeks) => save({ every: { unit: 'week', count: Number(weeks) } })}
        />
      )}
      {every !== null && (
        <TypedField label={t('reminder.time')} type="time" shown={time} save={(typed) => save({ time: typed })} />
      )}
    </div>
  )
}

/** The reminder to show: the one that was asked for, even before it is on disk. */
function useShownReminder(): Reminder {
  const { reminder } = useProgress()
  return useAsked('set-reminder')?.reminder ?? reminder
}

interface TypedFieldProps extends Pick<ComponentProps<'input'>, 'min' | 'max'> {
  readonly label: string
  readonly type: 'number' | 'time'
  readonly shown: string
  readonly save: (value: string) => void
}

/** A field whose value counts once it is left or Enter is pressed: half of it typed is another value, or none. */
function TypedField({ label, shown, save, ...input }: TypedFieldProps) {
  const [draft, write] = useDraft(shown)
  const told = useRef<string>(null)
  const id = useId()

  function finish({ valueAsNumber, value }: HTMLInputElement): void {
    const typed = input.type === 'number' ? `${valueAsNumber}` : value
    write(typed)
    if (typed !== shown) save(typed)
  }

  function leave(field: HTMLInputElement): void {
    if (field.validity.valid) finish(field)
    // The browser takes the focus back to say why: once, so that it holds nobody.
    else if (told.current !== field.value) field.reportValidity()
    told.current = field.value
  }

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        required
        {...input}
        value={draft}
        onChange={({ currentTarget }) => write(currentTarget.value)}
        onBlur={({ currentTarget }) => leave(currentTarget)}
        onKeyDown={({ key, currentTarget }) =>
          key === 'Enter' && currentTarget.reportValidity() && finish(currentTarget)
        }
      />
    </div>
  )
}

function everyFrom(value: string): Every | null {
  if (value === 'never') return null
  const count = months.find((month) => `${month}` === value)
  return count === undefined ? { unit: 'week', count: firstWeeks } : { unit: 'month', count }
}

/** When the app reminds next, as a date, or since when that is due; or plainly, that it does not. */
export function NextReminder() {
  const { t, day, wall } = useWords()
  const { state, due } = outlook(useProgress(), useNow())
  if (due === null) return <p>{t(state === 'off' ? 'reminder.isOff' : 'reminder.notBegun')}</p>
  const date = day(dayOf(due.at))
  if (state === 'due') return <p>{t('due.since', { date })}</p>
  return <p>{t(`reminder.next.${due.kind}`, { date, time: wall(due.at.slice(11)) })}</p>
}
