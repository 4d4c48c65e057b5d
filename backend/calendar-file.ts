import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { ApiError } from '../shared/api'
import { addMonths, dayOf, wallTime } from '../shared/calendar'
import { addressOf } from '../shared/links'
import type { Translate } from '../shared/messages'
import { firstPerson, type Person } from '../shared/people'
import { upcoming } from '../shared/reminder'

/** As what the file is offered to be saved. */
export const calendarFileName = 'opt-out-checklist.ics'

const monthsAhead = 36
const mostAhead = 40
/** So many that some are still to come when the app was off for years. */
const mostInAll = 1_000
const quarterOfAnHour = 15 * 60_000

/** The re-checks of about three years, as a calendar file. Throws an ApiError that says what to do when there are none. */
export function comingRechecks({ id, name, progress }: Person, words: Translate, now: Date): string {
  const first = wallTime(now)
  const lastDay = addMonths(dayOf(first), monthsAhead)
  const times = upcoming(progress, mostInAll)
    .filter((time) => first <= time && dayOf(time) <= lastDay)
    .slice(0, mostAhead)
  if (times.length > 0) return calendarFile(times, { id, name }, words, now)
  throw new ApiError(
    'refused',
    words(progress.reminder.every === null ? 'calendar.remindersOff' : 'calendar.stepsOpen'),
  )
}

/**
 * An iCalendar file (RFC 5545) of re-checks at these times on the wall. Each is an event of its own: a rule that repeats one
 * every month leaves out the months that do not have its day. No event has a time zone: it rings at that time, wherever the
 * person is.
 */
export function calendarFile(
  times: readonly string[],
  { id, name }: Pick<Person, 'id' | 'name'>,
  words: Translate,
  now: Date,
): string {
  const calendar = ical({
    prodId: { company: 'Opt-Out Checklist', product: 'Opt-Out Checklist', language: 'EN' },
    // Without it older Outlooks take the file for invitations.
    method: ICalCalendarMethod.PUBLISH,
  })
  const summary = name === null ? words('calendar.summary') : words('calendar.summaryFor', { name })
  const whose = id === firstPerson ? '' : `-${id}`
  for (const time of times) {
    // The library writes the UTC time of a date, and a floating one without the Z.
    const start = new Date(`${time}Z`)
    calendar.createEvent({
      // The same for the same day, and a higher sequence each time, so that importing again updates instead of doubling.
      id: `recheck-${dayOf(time)}${whose}@opt-out-checklist`,
      sequence: Math.floor(now.getTime() / 60_000),
      stamp: now,
      start,
      end: new Date(start.getTime() + quarterOfAnHour),
      floating: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary,
      // The address is here and in no URL line: the library would write that after the alarm, which Outlook 365 wants last.
      description: words('calendar.description', { address: addressOf('ai-setting') ?? '' }),
      alarms: [{ type: ICalAlarmType.display, trigger: 0, description: summary }],
    })
  }
  // The library leaves out the end of the last line.
  return `${calendar}\r\n`
}
