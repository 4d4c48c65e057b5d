import { type Entry, understood } from '../shared/journal'
import { present } from '../shared/people'
import { type People, standing } from '../shared/replay'
import type { Held } from './entries'

export interface Remembered {
  readonly journal: readonly unknown[]
  /** What the pictures are called that nothing tells of any more. */
  readonly forgottenPictures: readonly string[]
}

/**
 * A journal, as it was read from a file, without what concerns people who were removed; itself when there are none. What says
 * that they were removed stays, so that no older backup brings them back unasked.
 */
export function forgetRemoved({ saved: { journal }, entries, people }: Held): Remembered {
  const gone = removedFrom(people)
  const rest = gone.size === 0 ? journal : journal.filter((entry) => !isForgotten(entry, gone))
  const kept = new Set(attachedIn(rest === journal ? entries : understood(rest)))
  const forgottenPictures = entries.flatMap(({ deed }) =>
    deed.kind === 'attached' && !kept.has(deed.image) ? deed.image : [],
  )
  return { journal: rest, forgottenPictures }
}

/** Who was removed, by id. */
export function removedFrom(people: People): ReadonlySet<string> {
  const stay = new Set(present(people).map(({ id }) => id))
  return new Set(Object.keys(people).filter((id) => people[id]?.removed && !stay.has(id)))
}

/** The pictures that are attached, or were until that was undone. */
function attachedIn(entries: readonly Entry[]): readonly string[] {
  const detached = new Set(standing(entries).flatMap(({ deed }) => (deed.kind === 'detached' ? deed.attached : [])))
  return entries.flatMap(({ id, deed }) => (deed.kind === 'attached' && !detached.has(id) ? deed.image : []))
}

/** Whether an entry, as it was read from a file, goes with the people who were removed. */
export function isForgotten(entry: unknown, gone: ReadonlySet<string>): boolean {
  if (typeof entry !== 'object' || entry === null || !('person' in entry) || !('deed' in entry)) return false
  const { person, deed } = entry
  if (typeof person !== 'string' || !gone.has(person)) return false
  const kind = typeof deed === 'object' && deed !== null && 'kind' in deed ? deed.kind : undefined
  return kind !== 'removed-person' && kind !== 'undid'
}
