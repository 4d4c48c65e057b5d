import path from 'node:path'
import type { Trouble } from '../shared/api'
import { entriesNotIn, mergeJournals } from '../shared/merge'
import { readBytes, reasonOf } from './files'
import { covers, joined, nothingSaved, type Reading, readSaved, type Saved, type Stored } from './saved'
import { allInOne, type Older, type Sealed, type Split } from './sealed'

/** What a start finds. */
export interface Found {
  readonly initial: Saved
  readonly trouble: Trouble | null
  /** The data file does not hold what was found, which is to take its place. */
  readonly unwritten: boolean
  /** How the files that are there have the journal between them. */
  readonly split: Split
}

/** Looks at the data file and what it goes on from, and where something is wrong at all that may make up for it. */
export function find(file: string, now: Date, sealed: Sealed, backups: () => readonly Saved[]): Found {
  const name = path.basename(file)
  const nothing = nothingSaved(now)
  const spares = () => [...backups(), ...sealed.others()]
  let bytes: Buffer | undefined
  try {
    bytes = readBytes(file)
  } catch (error) {
    return found(together(spares()) ?? nothing, { kind: 'unreadable', file: name, reason: reasonOf(error) })
  }
  if (bytes === undefined) {
    const spare = together(spares())
    if (spare === undefined) return found(nothing, null)
    return { ...found(spare, { kind: 'gone', savedAt: spare.savedAt }), unwritten: true }
  }
  const { kind, saved: stored } = readSaved(bytes, now)
  if (stored !== undefined) return withOlder(name, kind, stored, sealed, spares)
  if (kind === 'newer') return found(nothing, { kind })
  const spare = together(spares())
  const trouble: Trouble = spare
    ? { kind: 'restored', file: name, savedAt: spare.savedAt }
    : { kind: 'set-aside', file: name }
  return { ...found(spare ?? nothing, trouble), unwritten: true }
}

/** What a data file in which something can be read holds, together with what it goes on from. */
function withOlder(
  file: string,
  kind: Reading['kind'],
  stored: Stored,
  sealed: Sealed,
  spares: () => readonly Saved[],
): Found {
  const { sealed: seal } = stored
  const older = sealed.olderThan(stored)
  const whole = joined(stored, older.journal)
  if (kind === 'newer') return found(whole, { kind })

  const isGood = kind === 'good' && older.kind === 'good'
  // Others there are when an older data file was put back, which knows nothing of what was sealed after it.
  const others = isGood ? sealed.others(seal) : spares()
  if (isGood && others.every(({ journal }) => entriesNotIn(whole.journal, journal).length === 0)) {
    return {
      ...found(whole, null),
      split: { journal: whole.journal, seal, sealed: older.journal.length },
    }
  }
  const isAll = !seal || older.kind === 'good' || others.some((other) => covers(other, seal))
  const good = older.kind === 'good' ? whole : joined(stored, [])
  const { revision, journal } = together([good, ...others]) ?? good
  const initial = {
    ...good,
    revision: Math.max(revision, seal?.revision ?? 0),
    // What is not as it was written comes after what is, and only where nothing else is left.
    journal: isAll ? journal : mergeJournals(journal, entriesNotIn(journal, older.journal)),
  }
  const trouble: Trouble = isGood ? { kind: 'replaced', file } : isAll ? { kind: 'mended', file } : lost(older)
  return { ...found(initial, trouble), unwritten: trouble.kind !== 'unreadable' }
}

function lost({ kind, file, reason = '' }: Older): Trouble {
  return kind === 'unreadable' ? { kind, file, reason } : { kind: 'incomplete', file }
}

function found(initial: Saved, trouble: Trouble | null): Found {
  return { initial, trouble, unwritten: false, split: allInOne(initial.journal) }
}

/** The newest, with the entries of the others. */
function together(spares: readonly Saved[]): Saved | undefined {
  const [newest, ...others] = spares.toSorted((a, b) => b.revision - a.revision)
  if (newest === undefined || others.length === 0) return newest
  const journal = others.reduce((all, other) => mergeJournals(all, other.journal), newest.journal)
  return { ...newest, journal }
}
