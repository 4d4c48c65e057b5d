import type { Found, Reminder } from '../../../shared/journal'
import { defaultReminder } from '../../../shared/replay'

/*
 * What the rules say, written once more and otherwise: from what the person means to do instead of from the journal.
 */

export interface Expected {
  readonly someDone: boolean
  readonly allDone: boolean
  readonly found: Found | null
  /** What was last done about the switch; no two have the same number. */
  readonly act: { readonly number: number; readonly day: string; readonly unsure: boolean } | null
  readonly reminder: Reminder
  readonly snooze: { readonly number: number; readonly of: string; readonly until: string } | null
}

export interface ExpectedDue {
  readonly kind: 'recheck' | 'finish'
  /** Never the same for two due times, even of one day. */
  readonly name: string
  readonly unsnoozed: string
  readonly at: string
}

export const nothingExpected: Expected = {
  someDone: false,
  allDone: false,
  found: null,
  act: null,
  reminder: defaultReminder,
  snooze: null,
}

export function afterMarking(before: Expected, all: boolean, number: number, day: string): Expected {
  return {
    ...before,
    someDone: true,
    allDone: all || before.allDone,
    act: { number, day, unsure: false },
    snooze: null,
  }
}

export function afterRecheck(before: Expected, found: Found, number: number, day: string): Expected {
  const act = { number, day, unsure: found === 'unsure' }
  return { ...before, allDone: before.allDone && found !== 'on', found, act, snooze: null }
}

export function expectedDue({ someDone, allDone, found, act, reminder, snooze }: Expected): ExpectedDue | null {
  if (reminder.every === null || act === null) return null
  const begun = someDone || found === 'on'
  const kind = begun && !allDone ? 'finish' : 'recheck'
  const day =
    kind === 'finish' ? daysOn(act.day, 3) : act.unsure ? daysOn(act.day, 7) : intervalOn(act.day, reminder.every)
  const name = `${kind} on ${day}, of ${act.number}.`
  if (snooze?.of !== name) return { kind, name, unsnoozed: name, at: `${day}T${reminder.time}` }
  return { kind, name: `${name} Put off by ${snooze.number}.`, unsnoozed: name, at: snooze.until }
}

function intervalOn(day: string, { unit, count }: NonNullable<Reminder['every']>): string {
  return unit === 'week' ? daysOn(day, 7 * count) : monthsOn(day, count)
}

function daysOn(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Counts months by hand, and goes back from the date until there is such a day. */
function monthsOn(day: string, months: number): string {
  let [year, month, date] = day.split('-').map(Number) as [number, number, number]
  for (let i = 0; i < months; i++) [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  while (new Date(Date.UTC(year, month - 1, date)).getUTCDate() !== date) date--
  return [year, month, date].map((part) => `${part}`.padStart(2, '0')).join('-')
}
