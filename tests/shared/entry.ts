import { dayOf } from '../../shared/calendar'
import { type ItemId, type StepId, stepIds } from '../../shared/content'
import type { Deed, Entry, Found, Mark, PersonsDeed, Reminder } from '../../shared/journal'
import type { Region } from '../../shared/region'

/** The id of the n-th entry of a journal. */
export function idOf(n: number): string {
  return `${n.toString(16).padStart(12, '0')}-0000-0123456789abcdef`
}

/** When the n-th entry of a journal was made: a minute after the one before. */
export function atOf(n: number): string {
  return new Date(Date.UTC(2026, 10, 1, 9, n)).toISOString()
}

export function entry(n: number, deed: Deed): Entry {
  return { id: idOf(n), at: atOf(n), person: 'me', deed }
}

/** A journal of these deeds, in this order; the first is entry 1. */
export function journalOf(...deeds: readonly Deed[]): Entry[] {
  return deeds.map((deed, index) => entry(index + 1, deed))
}

export function marked(item: ItemId, as: Mark = 'done'): PersonsDeed {
  return { kind: 'marked', item, as }
}

/** What is known of an item that the n-th entry marked. */
export function markBy(n: number, as: Mark = 'done') {
  return { as, at: atOf(n), day: dayOf(atOf(n)) }
}

export const allSteps: readonly PersonsDeed[] = stepIds.map((step) => marked(step))

/** Entries of a journal made on these days, in this order whatever the days say. */
export function journalOn(...deeds: readonly (readonly [day: string, deed: Deed])[]): Entry[] {
  return deeds.map(([day, deed], index) => ({ ...entry(index + 1, deed), day }))
}

/** All steps done on a day. */
export function optedOutOn(day: string): readonly (readonly [string, Deed])[] {
  return allSteps.map((deed) => [day, deed])
}

export function rechecked(found: Found): PersonsDeed {
  return { kind: 'rechecked', found }
}

export function remindEvery(every: Reminder['every'], time = '10:00'): PersonsDeed {
  return { kind: 'set-reminder', reminder: { every, time } }
}

export function snoozed(due: string, until: string): PersonsDeed {
  return { kind: 'snoozed', due, until }
}

export function reminded(due: string): Deed {
  return { kind: 'reminded', due }
}

export function undid(...entries: string[]): Deed {
  return { kind: 'undid', entries }
}

export function choseRegion(region: Region): Deed {
  return { kind: 'chose-region', region }
}

export function noted(item: ItemId, text: string): Deed {
  return { kind: 'noted', item, text }
}

export function sawDifferent(item: StepId, text: string): Deed {
  return { kind: 'saw-different', item, text }
}
