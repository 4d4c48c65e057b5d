import { addDays, addMonths, dayOf, lastDay, laterThatDay } from './calendar'
import { steps } from './content'
import type { Reminder } from './journal'
import { present } from './people'
import { tally } from './progress'
import type { People, Progress } from './replay'

/** How many days after the last of some steps, not all of them, the app reminds of the rest. */
const daysToFinish = 3
/** How many days after a re-check that could not tell the app asks again. */
const daysToLookAgain = 7
const hoursToLaterToday = 3
/** Later today is before this, or not offered. */
const evening = '22:00'

export interface Due {
  /** To look at the switch again, or to finish the steps that were begun. */
  readonly kind: 'recheck' | 'finish'
  /** Names this due time, so that it is told once; another after a snooze, but not after a change of the time of the day. */
  readonly key: string
  /** The key before any snooze, which is what a snooze puts off. */
  readonly base: string
  /** When, on the wall. */
  readonly at: string
}

/** What is due for one of several people. */
export interface PersonalDue {
  readonly person: string
  readonly due: Due
}

export interface SnoozeChoice {
  readonly choice: 'later' | 'tomorrow' | 'week'
  readonly until: string
}

type Interval = NonNullable<Reminder['every']>

interface Plan {
  readonly kind: Due['kind']
  readonly day: string
  /** The day that later re-checks are counted from. */
  readonly from: string
}

/** What the person is to be reminded of next, whether its time has come or not. Null when there is nothing, or reminders are off. */
export function nextDue(progress: Progress): Due | null {
  const plan = planOf(progress)
  if (plan === null) return null
  const { kind, day } = plan
  const base = `${kind}@${day}`
  const { snooze, reminder } = progress
  if (snooze?.due !== base) return { kind, key: base, base, at: `${day}T${reminder.time}` }
  return { kind, key: snoozedKey(base, snooze.until), base, at: snooze.until }
}

function planOf(progress: Progress): Plan | null {
  const { lastAct, recheck } = progress
  const { every } = progress.reminder
  if (every === null || lastAct === null) return null
  const from = lastAct.day
  const { done, total } = tally(progress, steps)
  const begun = done > 0 || recheck?.found === 'on'
  if (begun && done < total) return { kind: 'finish', day: addDays(from, daysToFinish), from }
  if (!begun && recheck === null) return null
  if (lastAct.kind === 'marked' || recheck?.found !== 'unsure')
    return { kind: 'recheck', day: after(from, every), from }
  const day = addDays(from, daysToLookAgain)
  return { kind: 'recheck', day, from: day }
}

/** The day that is some intervals later, counted in one go: step by step, the 31st would become the 28th for good. */
export function after(day: string, { unit, count }: Interval, times = 1): string {
  return unit === 'month' ? addMonths(day, count * times) : addDays(day, 7 * count * times)
}

/** The key of a due time that was put off. */
export function snoozedKey(base: string, until: string): string {
  return `${base}>${until}`
}

/**
 * What is due at a time on the wall. What was told stays due until it is acted on, even when the clock is set back or the
 * person travels west.
 */
export function dueAt(progress: Progress, now: string): Due | null {
  const due = nextDue(progress)
  return due !== null && (now >= due.at || progress.toldSince.includes(due.key)) ? due : null
}

/** What can be said of the next reminder at a time on the wall. With `none`, reminders are on, and what was done needs none. */
export type Outlook =
  | { readonly state: 'coming' | 'due'; readonly due: Due }
  | { readonly state: 'off' | 'none'; readonly due: null }

export function outlook(progress: Progress, now: string): Outlook {
  const due = nextDue(progress)
  if (due === null) return { state: progress.reminder.every === null ? 'off' : 'none', due }
  return { state: dueAt(progress, now) === null ? 'coming' : 'due', due }
}

/** What is due at a time on the wall and the person was not yet told of. */
export function untoldAt(progress: Progress, now: string): Due | null {
  const due = nextDue(progress)
  return due !== null && now >= due.at && !progress.toldSince.includes(due.key) ? due : null
}

/** Of everybody who is there, what `find` finds for them: `dueAt` or `untoldAt`. */
export function duesOf(people: People, now: string, find: typeof dueAt): readonly PersonalDue[] {
  return present(people).flatMap(({ id, progress }) => {
    const due = find(progress, now)
    return due === null ? [] : { person: id, due }
  })
}

/** Until when what is due can be put off, now; `time` is the reminder's. */
export function snoozeChoices(now: string, time: Reminder['time']): SnoozeChoice[] {
  const inDays = (days: number) => `${addDays(dayOf(now), days)}T${time}`
  const later = laterThatDay(now, hoursToLaterToday)
  const today: SnoozeChoice[] = later && later.slice(11) < evening ? [{ choice: 'later', until: later }] : []
  return [...today, { choice: 'tomorrow', until: inDays(1) }, { choice: 'week', until: inDays(7) }]
}

/** When the next re-checks are if each is done on its day; fewer than `count` only where the calendar ends. */
export function upcoming(progress: Progress, count: number): string[] {
  const plan = planOf(progress)
  const due = nextDue(progress)
  const { every, time } = progress.reminder
  if (plan?.kind !== 'recheck' || due === null || every === null || count < 1) return []
  const found = [due.at]
  for (let times = 1; found.length < count; times++) {
    const day = after(plan.from, every, times)
    // A snooze may have put the first one off past some of those after it.
    if (day > dayOf(found.at(-1) ?? '')) found.push(`${day}T${time}`)
    if (day === lastDay) break
  }
  return found
}
