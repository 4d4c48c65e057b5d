import { ApiError } from '../shared/api'
import { dayOf, wallTime } from '../shared/calendar'
import { entryIdAfter } from '../shared/entry-id'
import { type Deed, type Entry, understood } from '../shared/journal'
import { type People, replay } from '../shared/replay'
import type { Saved } from './saved'

/** A deed, and whom it concerns. */
export interface PersonalDeed {
  readonly person: string
  readonly deed: Deed
}

/** What is held in memory of what is saved. */
export interface Held {
  readonly saved: Saved
  /** In place, these grow with each deed. */
  readonly entries: Entry[]
  readonly people: People
  readonly newestId: string | undefined
}

export function heldBy(saved: Saved): Held {
  const entries = understood(saved.journal)
  return { saved, entries, people: replay(entries), newestId: newestOf(entries) }
}

export function newestOf(entries: readonly Entry[]): string | undefined {
  return entries.reduce<string | undefined>((newest, { id }) => (newest && newest > id ? newest : id), undefined)
}

/** Deeds as the entries that come after the one with the id `previous`. `random` gives 16 hexadecimal digits. */
export function entriesOf(
  deeds: readonly PersonalDeed[],
  previous: string | undefined,
  at: Date,
  random: () => string,
): readonly Entry[] {
  const made: Entry[] = []
  for (const { person, deed } of deeds) {
    const id = entryIdAfter(made.at(-1)?.id ?? previous, at.getTime(), random())
    made.push({ id, at: at.toISOString(), day: dayOf(wallTime(at)), person, deed })
  }
  return made
}

/** Throws an ApiError when a deed would undo an entry that there is not. */
export function refuseUnknownTargets(deeds: readonly PersonalDeed[], entries: readonly Entry[]): void {
  const targets = deeds.flatMap(({ deed }) => (deed.kind === 'undid' ? deed.entries : []))
  if (targets.length === 0) return
  const known = new Set(entries.map((entry) => entry.id))
  const unknown = targets.find((target) => !known.has(target))
  if (unknown !== undefined) throw new ApiError('refused', `There is no entry "${unknown}" to undo.`)
}
