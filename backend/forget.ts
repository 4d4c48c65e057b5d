import { understood } from '../shared/journal'
import { present } from '../shared/people'
import { replay } from '../shared/replay'

/**
 * A journal, as it was read from a file, without what concerns people who were removed; itself when there are none. What says
 * that they were removed stays, so that no older backup brings them back unasked.
 */
export function forgetRemoved(journal: readonly unknown[]): readonly unknown[] {
  const people = replay(understood(journal))
  const stay = new Set(present(people).map(({ id }) => id))
  const gone = new Set(Object.keys(people).filter((id) => people[id]?.removed && !stay.has(id)))
  return gone.size === 0 ? journal : journal.filter((entry) => !isForgotten(entry, gone))
}

function isForgotten(entry: unknown, gone: ReadonlySet<string>): boolean {
  if (typeof entry !== 'object' || entry === null || !('person' in entry) || !('deed' in entry)) return false
  const { person, deed } = entry
  if (typeof person !== 'string' || !gone.has(person)) return false
  const kind = typeof deed === 'object' && deed !== null && 'kind' in deed ? deed.kind : undefined
  return kind !== 'removed-person' && kind !== 'undid'
}
