import path from 'node:path'
import type { Trouble } from '../shared/api'
import { mergeJournals } from '../shared/merge'
import { setAside } from './aside'
import { readBytes, reasonOf } from './files'
import { nothingSaved, readSaved, type Saved } from './saved'
import { type Sealed, type Split, sealedName, unsplit, type Whole } from './sealed'

/** What a start finds. */
export interface Found {
  readonly initial: Saved
  readonly trouble: Trouble | null
  /** Nothing else holds what was found, so it is to be written. */
  readonly unwritten: boolean
  /** How the files that are there have the journal between them. */
  readonly split: Split
}

/** Looks at the data file, and moves one that is damaged out of the way where that is possible. */
export function find(file: string, now: Date, sealed: Sealed, newestBackup: () => Saved | undefined): Found {
  const spares = () => [newestBackup(), ...sealed.all()].filter((spare) => spare !== undefined)
  const unreadable = (name: string, error: unknown) =>
    asItIs(together(spares()) ?? nothingSaved(now), { kind: 'unreadable', file: name, reason: reasonOf(error) })

  let bytes: Buffer | undefined
  try {
    bytes = readBytes(file)
  } catch (error) {
    return unreadable(path.basename(file), error)
  }
  if (bytes === undefined) {
    const spare = together(spares())
    if (spare === undefined) return asItIs(nothingSaved(now))
    return toBeWritten(spare, { kind: 'gone', savedAt: spare.savedAt })
  }
  const { kind, saved: stored } = readSaved(bytes, now)
  let whole: Whole | undefined
  try {
    whole = stored && sealed.wholeOf(stored)
  } catch (error) {
    return unreadable(stored?.sealed ? sealedName(stored.sealed) : path.basename(file), error)
  }
  if (kind === 'newer') return asItIs(whole?.saved ?? nothingSaved(now), { kind })
  if (kind === 'good' && whole?.isGood) return { ...asItIs(whole.saved), split: whole.split }
  return insteadOf(file, whole, spares(), now)
}

function insteadOf(file: string, whole: Whole | undefined, spares: readonly Saved[], now: Date): Found {
  const aside = moved(file, now)
  const spare = together(spares)
  if (whole !== undefined) {
    const { seal } = whole.split
    const isAll = whole.isGood || !seal || spares.some(({ revision }) => revision >= seal.revision)
    const journal = mergeJournals(spare?.journal ?? [], whole.saved.journal)
    const trouble: Trouble = isAll ? { kind: 'mended', file: aside } : { kind: 'incomplete', file: sealedName(seal) }
    return toBeWritten({ ...whole.saved, journal }, trouble)
  }
  if (spare !== undefined) return toBeWritten(spare, { kind: 'restored', file: aside, savedAt: spare.savedAt })
  return asItIs(nothingSaved(now), { kind: 'set-aside', file: aside })
}

function asItIs(initial: Saved, trouble: Trouble | null = null): Found {
  return { initial, trouble, unwritten: false, split: unsplit(initial.journal) }
}

function toBeWritten(initial: Saved, trouble: Trouble): Found {
  return { ...asItIs(initial, trouble), unwritten: true }
}

/** The newest, with the entries of the others. */
function together(spares: readonly Saved[]): Saved | undefined {
  const [newest, ...others] = spares.toSorted((a, b) => b.revision - a.revision)
  if (newest === undefined || others.length === 0) return newest
  const journal = others.reduce((all, other) => mergeJournals(all, other.journal), newest.journal)
  return { ...newest, journal }
}

/** The name under which the file is kept: where nothing can be moved its own, until there is something to take its place. */
function moved(file: string, now: Date): string {
  try {
    return setAside(file, 'broken', now.toISOString())
  } catch {
    return path.basename(file)
  }
}
