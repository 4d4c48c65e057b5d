import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { ApiError, type Trouble } from '../shared/api'

const name = 'opt-out-checklist'
const schema = 1

const savedSchema = z.object({
  schema: z.int().positive(),
  revision: z.int().nonnegative(),
  savedAt: z.iso.datetime(),
  // Entries are parsed one by one where they are used, so that one nobody understands is kept as it is.
  journal: z.array(z.unknown()),
  settings: z.record(z.string(), z.unknown()),
})

/** All that is known beforehand of a file that a newer version wrote. */
const newerSchema = z.object({ schema: z.int().gt(schema) })

/** All that is on disk. `journal` holds entries as they were read, those from other versions included. */
export type Saved = z.infer<typeof savedSchema>

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
}

/** Opens the data file of a folder, made when missing. A file that cannot be understood is set aside, never cleared. */
export function openStorage(openStore: OpenStore, folder: string, version: string, now: Date): Storage {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${name}.json`)
  const { initial, trouble } = read(file, now)
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
  return {
    initial,
    trouble,
    save(saved) {
      if (trouble?.kind === 'newer') throw new ApiError('read-only', 'The data file is from a newer version.')
      try {
        store.store = { ...saved }
        replace(file, next, length)
        syncFolder(folder)
      } catch (error) {
        throw new ApiError('not-saved', reasonOf(error))
      }
    },
  }
}

function read(file: string, now: Date): Pick<Storage, 'initial' | 'trouble'> {
  const empty: Saved = { schema, revision: 0, savedAt: now.toISOString(), journal: [], settings: {} }
  const text = readText(file)
  if (text === undefined) return { initial: empty, trouble: null }
  const content = parseJson(text)
  const saved = savedSchema.safeParse(content)
  if (newerSchema.safeParse(content).success) return { initial: saved.data ?? empty, trouble: { kind: 'newer' } }
  if (saved.success) return { initial: saved.data, trouble: null }
  const aside = file.replace(/json$/, `broken-${now.toISOString().replaceAll(':', '-')}.json`)
  renameSync(file, aside)
  return { initial: empty, trouble: { kind: 'set-aside', file: path.basename(aside) } }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (isNodeError(error) && error.code === 'ENOENT') return undefined
    throw error
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
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

/** Windows refuses a rename for the moment in which a virus scanner looks at the file, so there it is tried for a second. */
export function rename(from: string, to: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, to)
      return
    } catch (error) {
      if (process.platform !== 'win32' || attempt === 20) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
    }
  }
}

/**
 * Makes the rename itself last through a power cut. Windows has no such call for folders, and some network drives refuse
 * it: there the file is as safe as they make it, and it is in its place, so this is no failure.
 */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } catch {
    // The file system has no such call.
  } finally {
    closeSync(handle)
  }
}

/** What went wrong, in the system's own word for it where there is one. */
export function reasonOf(error: unknown): string {
  if (isNodeError(error) && error.code !== undefined) return error.code
  return error instanceof Error ? error.message : String(error)
}

function isNodeError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error
}
