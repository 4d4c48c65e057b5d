import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { ApiError, type Trouble } from '../shared/api'
import { isAsideOrLeftOver, setAside, sweep } from './aside'
import { openBackups } from './backups'
import { isFolder, markOf, namesIn, readBytes, reasonOf, rename, syncFolder } from './files'
import { find } from './found'
import { joined, nothingSaved, readSaved, type Saved, storedOf } from './saved'
import { isSealedName, openSealed, type Sealed } from './sealed'

const name = 'opt-out-checklist'

/** How often a shell has it checked that the data file is there, in milliseconds. */
export const checkEvery = 10_000

/** What electron-store and conf have in common, each given by its shell: setting `store` writes the whole file. */
export type OpenStore = (options: {
  name: string
  cwd: string
  fileExtension: string
  clearInvalidConfig: false
  configFileMode: number
  accessPropertiesByDotNotation: false
  projectVersion: string
  serialize: () => Uint8Array
}) => { store: Record<string, unknown> }

export interface Storage {
  /** What was found. Its journal is the one that grows with every save. */
  readonly initial: Saved
  /** What the person must be told of the data file: since the start, or since a save found another one in its place. */
  readonly trouble: Trouble | null
  /**
   * Writes everything and returns once it is on disk. Throws an ApiError, the file being as it was, when it cannot. What is
   * `added` comes to the end of the journal then, in place: to copy a long one takes longer than to write what is new.
   */
  save(saved: Saved, added?: readonly unknown[]): void
  /** Writes what was saved again where its file is gone, so that a slip in a file manager lasts no longer than the app runs. */
  check(): void
  /**
   * Removes all that the app ever wrote in the folder, what is shown last: should it fail, it throws an ApiError and nothing
   * that is shown is lost. On the desktop Chromium's own folder stays, which cannot be removed while it runs.
   */
  erase(): void
}

/**
 * Opens the data file of a folder, made when missing. A file that cannot be understood is set aside, never cleared, and the
 * best that is left of it or of the backups takes its place.
 */
export function openStorage(openStore: OpenStore, folder: string, version: string, now: Date): Storage {
  makeFolder(folder)
  const backups = openBackups(folder)
  sweep(folder, backups)
  const file = path.join(folder, `${name}.json`)
  // The store writes beside the data file, and only what it wrote to the end takes that file's place.
  const next = path.join(folder, `${name}.next.json`)
  const sealed = openSealed(folder)
  let bytes: Uint8Array = Buffer.of()
  const store = openStore({
    name: `${name}.next`,
    cwd: folder,
    fileExtension: 'json',
    clearInvalidConfig: false,
    configFileMode: 0o600,
    accessPropertiesByDotNotation: false,
    projectVersion: version,
    serialize: () => bytes,
  })

  let mark = markOf(file)
  const { initial, trouble: found, unwritten, split } = find(file, now, sealed, backups.all)
  let held = initial
  let trouble = found
  let failed = false
  let isInTheWay = unwritten

  function write(saved: Saved, added: readonly unknown[] = [], at = saved.savedAt): void {
    makeFolder(folder)
    if (failed) probe(next)
    failed = true
    const split = sealed.split(saved.journal, added, held)
    const content = storedOf(saved, split.seal, split.rest)
    bytes = Buffer.from(JSON.stringify(content))
    store.store = content
    try {
      // When the disk is full a write does a part and says how much, and conf does not listen.
      if (statSync(next).size !== bytes.length) throw new Error('only part of it was written')
      clearTheWay(at)
      rename(next, file)
    } catch (error) {
      rmSync(next, { force: true })
      throw error
    }
    failed = false
    isInTheWay = false
    saved.journal.push(...added)
    held = saved
    mark = markOf(file)
    syncFolder(folder)
    sealed.settle(split)
  }

  /** A file that is not the one we wrote may be all there is of what it holds. */
  function clearTheWay(at: string): void {
    const there = markOf(file)
    if (there === undefined) return
    if (isInTheWay) {
      const aside = setAside(file, trouble?.kind === 'replaced' ? 'replaced' : 'broken', at)
      if (trouble !== null && 'file' in trouble && trouble.file === path.basename(file))
        trouble = { ...trouble, file: aside }
    } else if (there !== mark && !holds(file, held, sealed)) {
      trouble = { kind: 'replaced', file: setAside(file, 'replaced', at) }
    }
  }

  if (trouble === null) sealed.settle(split)
  if (unwritten) {
    try {
      write(initial, [], now.toISOString())
    } catch {
      // It is in memory, and the first save that succeeds writes it.
    }
  }

  return {
    initial,
    get trouble() {
      return trouble
    },
    save(saved, added) {
      if (trouble?.kind === 'newer') throw new ApiError('read-only', 'The data file is from a newer version.')
      // What it holds is not in memory, so nothing may take its place, even where that is possible by now.
      if (trouble?.kind === 'unreadable') throw new ApiError('not-saved', trouble.reason)
      try {
        write(saved, added)
      } catch (error) {
        throw new ApiError('not-saved', reasonOf(error))
      }
    },
    check() {
      const isReadOnly = trouble?.kind === 'newer' || trouble?.kind === 'unreadable'
      if (isReadOnly || mark === undefined || (existsSync(file) && sealed.isIntact())) return
      try {
        write(held)
      } catch {
        // The next check, or the next save, writes it.
      }
    },
    erase() {
      try {
        backups.erase()
        const remove = (name: string) => rmSync(path.join(folder, name), { force: true })
        namesIn(folder).filter(isAsideOrLeftOver).forEach(remove)
        remove(path.basename(file))
        // Should one of these stay, the next check writes all that is shown again.
        namesIn(folder).filter(isSealedName).forEach(remove)
        syncFolder(folder)
      } catch (error) {
        throw new ApiError('not-saved', reasonOf(error))
      }
      trouble = null
      mark = undefined
      held = nothingSaved(now)
    },
  }
}

function makeFolder(folder: string): void {
  if (!isFolder(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 })
}

/** Whether a file that is not as we left it, as after a copy or by another editor, still says the same. */
function holds(file: string, saved: Saved, sealed: Sealed): boolean {
  try {
    const bytes = readBytes(file)
    const reading = bytes && readSaved(bytes, new Date(saved.savedAt))
    if (reading?.kind !== 'good') return false
    const older = sealed.olderThan(reading.saved)
    return older.kind === 'good' && isDeepStrictEqual(joined(reading.saved, older.journal), saved)
  } catch {
    return false
  }
}

/**
 * Throws at once where nothing can be written. conf tries for a second, in which nothing else is done: once is enough while the
 * window asks again and again.
 */
function probe(next: string): void {
  const trial = `${next}.tmp-probe`
  try {
    writeFileSync(trial, '', { mode: 0o600 })
    renameSync(trial, next)
  } finally {
    rmSync(trial, { force: true })
  }
  rmSync(next)
}
