import { mkdirSync, rmdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { BackupInfo } from '../shared/api'
import { steps } from '../shared/content'
import { understood } from '../shared/journal'
import { present } from '../shared/people'
import { tally } from '../shared/progress'
import { type People, replay } from '../shared/replay'
import { isFolder, namesIn, readBytes, reasonOf, writeText } from './files'
import { isForgotten, removedFrom } from './forget'
import { readSaved, type Saved } from './saved'
import { stampOf, timeOfStamp } from './stamp'
import type { Storage } from './storage'

const day = 24 * 60 * 60 * 1000

/** A backup is named by when it was made: never a path. */
const idPattern = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z$/
/** What is left of a backup that was being written when the app was killed. */
const partPattern = /^(.+)\.json\.\d+\.part$/

export interface Backups {
  /**
   * Keeps what a start found, unless that is what the newest backup holds, and removes those it makes superfluous: for what it
   * holds of who is `gone`, by id, none is kept.
   */
  keep(saved: Saved, now: Date, gone?: ReadonlySet<string>): void
  /** Those that can be read, newest first. */
  list(): readonly BackupInfo[]
  /** What a backup holds; undefined when there is no such backup, or it cannot be read. */
  read(id: string): Saved | undefined
  /** What those hold that can be read, newest first; nothing where the system does not let us look. */
  all(): readonly Saved[]
  /** Removes what was left of backups that were cut off. */
  sweep(): void
  erase(): void
}

/** The app's own backups, in a folder beside the data file. */
export function openBackups(dataFolder: string): Backups {
  const folder = path.join(dataFolder, 'backups')
  const fileOf = (id: string) => path.join(folder, `${id}.json`)
  const ids = () =>
    namesIn(folder)
      .flatMap((name) => (name.endsWith('.json') ? name.slice(0, -'.json'.length) : []))
      .filter((id) => idPattern.test(id))
      .sort()
      .reverse()

  function bytesOf(id: string): Buffer | undefined {
    try {
      return readBytes(fileOf(id))
    } catch {
      // What the system does not let us read is as good as broken, and no reason not to start.
      return undefined
    }
  }

  function read(id: string): Saved | undefined {
    const bytes = idPattern.test(id) ? bytesOf(id) : undefined
    if (bytes === undefined) return undefined
    const { kind, saved } = readSaved(bytes, new Date(timeOfStamp(id)))
    // One with a seal is a data file that somebody put there, and not all there is.
    return kind === 'good' && saved?.sealed === undefined ? saved : undefined
  }

  function sweep(): void {
    const parts = namesIn(folder).filter((name) => idPattern.test(partPattern.exec(name)?.[1] ?? ''))
    for (const part of parts) rmSync(path.join(folder, part), { force: true })
  }

  return {
    keep(saved, now, gone = new Set()) {
      if (saved.journal.length === 0) return
      const bytes = Buffer.from(JSON.stringify(saved))
      const [newest] = ids()
      const isKept = newest !== undefined && bytesOf(newest)?.equals(bytes)
      // A clock that is ahead makes all others look old: only what holds people who were removed goes for nothing new.
      if (isKept && gone.size === 0) return
      if (!isKept) {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        writeText(fileOf(stampOf(now)), bytes, 0o600)
      }
      const counts = new Map<string, number | undefined>()
      const entriesOf = (id: string) => {
        if (!counts.has(id)) counts.set(id, read(id)?.journal.filter((entry) => !isForgotten(entry, gone)).length)
        return counts.get(id)
      }
      for (const id of superfluous(ids(), entriesOf, now)) rmSync(fileOf(id), { force: true })
    },
    list: () => ids().flatMap((id) => infoOf(id, read(id)) ?? []),
    read,
    all() {
      try {
        return ids().flatMap((id) => read(id) ?? [])
      } catch {
        return []
      }
    },
    sweep,
    erase() {
      sweep()
      for (const id of ids()) rmSync(fileOf(id), { force: true })
      // What somebody else put there is not ours to remove.
      if (isFolder(folder) && namesIn(folder).length === 0) rmdirSync(folder)
    },
  }
}

/**
 * Keeps what a start found when that was the person's own data as the app last wrote it: to be called before anything is recorded,
 * which what was found grows with. A backup that fails stops no start.
 */
export function keepAtStart(
  backups: Backups,
  { initial, trouble }: Pick<Storage, 'initial' | 'trouble'>,
  people: People,
  now: Date,
): void {
  if (trouble !== null) return
  try {
    backups.keep(initial, now, removedFrom(people))
  } catch (error) {
    console.error('No backup could be made:', reasonOf(error))
  }
}

function infoOf(id: string, saved: Saved | undefined): BackupInfo | undefined {
  if (saved === undefined) return undefined
  const people = present(replay(understood(saved.journal))).map(({ id: person, name, progress }) => ({
    id: person,
    name,
    steps: tally(progress, steps).done,
  }))
  return { id, savedAt: saved.savedAt, entries: saved.journal.length, people }
}

/**
 * Which backups need not be kept, of those there are, newest first: beside the newest of all, one a day is kept for a week and
 * one a week for eight more. But a newer one takes an older one's place only when it holds at least half as many entries; and
 * what cannot be read (by this version) is nobody's to remove. `entriesOf` is asked only where that decides.
 */
export function superfluous(
  ids: readonly string[],
  entriesOf: (id: string) => number | undefined,
  now: Date,
): readonly string[] {
  const taken = new Set<string>()
  const kept: string[] = []
  return ids.filter((id) => {
    const place = placeOf(id, now)
    if (place === undefined || taken.has(place)) {
      const newer = kept.findLast((other) => entriesOf(other) !== undefined)
      if (newer !== undefined && replaces(entriesOf(newer), entriesOf(id))) return true
    }
    if (place !== undefined) taken.add(place)
    kept.push(id)
    return false
  })
}

function placeOf(id: string, now: Date): string | undefined {
  const age = (now.getTime() - timeOfStamp(id)) / day
  if (age < 7) return id.slice(0, 'yyyy-mm-dd'.length)
  return age < 63 ? `week ${Math.floor(timeOfStamp(id) / (7 * day))}` : undefined
}

function replaces(newer: number | undefined, older: number | undefined): boolean {
  return newer !== undefined && older !== undefined && newer * 2 >= older
}
