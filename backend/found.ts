import path from 'node:path'
import type { Trouble } from '../shared/api'
import { mergeJournals } from '../shared/merge'
import { setAside } from './aside'
import { readBytes, reasonOf } from './files'
import { nothingSaved, readSaved, type Saved } from './saved'

/** What a start finds. */
export interface Found {
  readonly initial: Saved
  readonly trouble: Trouble | null
  /** Nothing else holds what was found, so it is to be written. */
  readonly unwritten: boolean
}

/** Looks at the data file, and moves one that is damaged out of the way where that is possible. */
export function find(file: string, now: Date, newestBackup: () => Saved | undefined): Found {
  const empty = nothingSaved(now)
  const asItIs = (initial = empty, trouble: Trouble | null = null) => ({ initial, trouble, unwritten: false })
  let bytes: Buffer | undefined
  try {
    bytes = readBytes(file)
  } catch (error) {
    return asItIs(newestBackup(), { kind: 'unreadable', file: path.basename(file), reason: reasonOf(error) })
  }
  if (bytes === undefined) {
    const backup = newestBackup()
    if (backup === undefined) return asItIs()
    return { initial: backup, trouble: { kind: 'gone', savedAt: backup.savedAt }, unwritten: true }
  }
  const { kind, saved } = readSaved(bytes, now)
  if (kind === 'damaged') return insteadOf(file, saved, newestBackup(), now)
  return asItIs(saved, kind === 'newer' ? { kind } : null)
}

function insteadOf(file: string, mended: Saved | undefined, backup: Saved | undefined, now: Date): Found {
  const aside = moved(file, now)
  if (mended !== undefined) {
    const journal = mergeJournals(backup?.journal ?? [], mended.journal)
    return { initial: { ...mended, journal }, trouble: { kind: 'mended', file: aside }, unwritten: true }
  }
  if (backup !== undefined) {
    return { initial: backup, trouble: { kind: 'restored', file: aside, savedAt: backup.savedAt }, unwritten: true }
  }
  return { initial: nothingSaved(now), trouble: { kind: 'set-aside', file: aside }, unwritten: false }
}

/** The name under which the file is kept: where nothing can be moved its own, until there is something to take its place. */
function moved(file: string, now: Date): string {
  try {
    return setAside(file, 'broken', now.toISOString())
  } catch {
    return path.basename(file)
  }
}
