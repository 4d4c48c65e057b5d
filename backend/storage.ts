import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs'
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

/** All that is on disk. `journal` holds entries as they were read, those from other versions included. */
export type Saved = z.infer<typeof savedSchema>

/** What electron-store and conf have in common, each given by its shell: writing `store` replaces the file atomically. */
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
  const store = openStore({
    name,
    cwd: folder,
    fileExtension: 'json',
    clearInvalidConfig: false,
    configFileMode: 0o600,
    accessPropertiesByDotNotation: false,
    projectVersion: version,
    serialize: (value) => JSON.stringify(value),
  })
  return {
    initial,
    trouble,
    save(saved) {
      if (trouble?.kind === 'newer') throw new ApiError('read-only', 'The data file is from a newer version.')
      try {
        store.store = { ...saved }
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
  const saved = savedSchema.safeParse(parseJson(text))
  if (saved.success) return { initial: saved.data, trouble: saved.data.schema > schema ? { kind: 'newer' } : null }
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

/** Makes the rename itself last through a power cut. Windows has no such call for folders, and needs none. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function reasonOf(error: unknown): string {
  return isNodeError(error) && error.code !== undefined ? error.code : String(error)
}

function isNodeError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error
}
