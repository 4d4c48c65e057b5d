import { copyFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { ApiError, type Trouble } from '../shared/api'
import { openBackups } from './backups'
import { namesIn, readText, reasonOf, rename, syncFolder } from './files'
import { isNewer, nothingSaved, parseJson, type Saved, savedSchema } from './saved'

const name = 'opt-out-checklist'

/** What electron-store and conf have in common, each given by its shell: setting `store` writes the whole file. */
export type OpenStore = (options: {
  name: string
  cwd: string
  fileExtension: string
  clearInvalidConfig: false
  configFileMode: number
  accessPropertiesByDotNotation: false
  projectVersion: string
  serialize: (value: unknown) => string
}) => { store: Record<string, unknown> }

export interface Storage {
  readonly initial: Saved
  readonly trouble: Trouble | null
  /** Writes everything and returns once it is on disk. Throws an ApiError, the file being as it was, when it cannot. */
  save(saved: Saved): void
  /**
   * Removes all that the app ever wrote in the folder, the data file last: should it fail before, it throws an ApiError and
   * nothing that is shown is lost. On the desktop Chromium's own folder stays, which cannot be removed while it runs.
   */
  erase(): void
}

/**
 * Opens the data file of a folder, made when missing. A file that cannot be understood is set aside, never cleared, and the
 * newest backup takes its place.
 */
export function openStorage(openStore: OpenStore, folder: string, version: string, now: Date): Storage {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${name}.json`)
  // The store writes beside the data file, and only what it wrote to the end takes that file's place.
  const next = path.join(folder, `${name}.next.json`)
  rmSync(next, { force: true })
  let length = 0
  const store = openStore({
    name: `${name}.next`,
    cwd: folder,
    fileExtension: 'json',
    clearInvalidConfig: false,
    configFileMode: 0o600,
    accessPropertiesByDotNotation: false,
    projectVersion: version,
    serialize: (value) => {
      const text = JSON.stringify(value)
      length = Buffer.byteLength(text)
      return text
    },
  })

  function write(saved: Saved): void {
    store.store = { ...saved }
    replace(file, next, length)
    syncFolder(folder)
  }

  const backups = openBackups(folder)
  const { initial, trouble: found } = read(file, now, () => backups.newest(), write)
  let trouble = found
  return {
    initial,
    get trouble() {
      return trouble
    },
    save(saved) {
      if (trouble?.kind === 'newer') throw new ApiError('read-only', 'The data file is from a newer version.')
      try {
        write(saved)
      } catch (error) {
        throw new ApiError('not-saved', reasonOf(error))
      }
    },
    erase() {
      try {
        backups.erase()
        for (const other of namesIn(folder).filter(isOurs)) rmSync(path.join(folder, other), { force: true })
        rmSync(file, { force: true })
        syncFolder(folder)
      } catch (error) {
        throw new ApiError('not-saved', reasonOf(error))
      }
      trouble = null
    },
  }
}

/** Whether the app wrote it beside its data file: what was set aside, and what a save that was cut off left behind. */
function isOurs(other: string): boolean {
  return /^opt-out-checklist\.(broken-[\dTZ.-]+\.json|next\.json(\.tmp-\w+)?)$/.test(other)
}

type Found = Pick<Storage, 'initial' | 'trouble'>

function read(file: string, now: Date, newestBackup: () => Saved | undefined, write: (saved: Saved) => void): Found {
  const empty = nothingSaved(now)
  const text = readText(file)
  if (text === undefined) return { initial: empty, trouble: null }
  const content = parseJson(text)
  const saved = savedSchema.safeParse(content)
  if (isNewer(content)) return { initial: saved.data ?? empty, trouble: { kind: 'newer' } }
  if (saved.success) return { initial: saved.data, trouble: null }
  const aside = file.replace(/json$/, `broken-${now.toISOString().replaceAll(':', '-')}.json`)
  const asideName = path.basename(aside)
  const backup = newestBackup()
  if (backup === undefined) {
    renameSync(file, aside)
    return { initial: empty, trouble: { kind: 'set-aside', file: asideName } }
  }
  try {
    // A copy, so that there is a data file at every moment: without one the next start would begin anew.
    copyFileSync(file, aside)
    write(backup)
  } catch {
    // Where nothing can be written, what is there can still be moved, and the first save that succeeds writes the rest.
    renameSync(file, aside)
  }
  return { initial: backup, trouble: { kind: 'restored', file: asideName, savedAt: backup.savedAt } }
}

/** Puts `next` in the place of `file`, or takes it away again when it is not `length` bytes long. */
function replace(file: string, next: string, length: number): void {
  try {
    // When the disk is full a write does a part and says how much, and conf does not listen.
    if (statSync(next).size !== length) throw new Error('only part of it was written')
    rename(next, file)
  } catch (error) {
    rmSync(next, { force: true })
    throw error
  }
}
