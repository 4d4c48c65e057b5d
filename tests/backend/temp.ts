import { mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Conf from 'conf'
import { onTestFinished } from 'vitest'
import { type Backend, createBackend } from '../../backend/backend'
import { type OpenStore, openStorage, type Storage } from '../../backend/storage'

export const version = '0.1.0'

/** When the data of a test is opened, and its first deed recorded. */
export const start = new Date('2026-11-24T10:00:00.000Z')

/** A new folder by its real name, removed after the test. */
export function tempFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'opt-out-test-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function dataFile(folder: string): string {
  return path.join(folder, 'opt-out-checklist.json')
}

export function readData(folder: string): unknown {
  return JSON.parse(readFileSync(dataFile(folder), 'utf8'))
}

/** The whole journal as the files have it, whatever they say of each other; read without any of the app's own code. */
export function journalIn(folder: string): readonly unknown[] {
  const { sealed, journal } = JSON.parse(readFileSync(dataFile(folder), 'utf8'))
  if (sealed === undefined) return journal
  const name = `opt-out-checklist.sealed-${sealed.sha256.slice(0, 16)}.json`
  return [...JSON.parse(readFileSync(path.join(folder, name), 'utf8')).journal, ...journal]
}

/** As the browser shell opens it. */
export const openStore: OpenStore = ({ name, ...rest }) => new Conf({ ...rest, configName: name })

/** The same, where something else comes of a write: `write` does it, and `file` is what it writes. */
export function openStoreWith(
  write: (write: () => void, file: string, value: Record<string, unknown>) => void,
): OpenStore {
  return (options) => {
    const store = openStore(options)
    const file = path.join(options.cwd, `${options.name}.${options.fileExtension}`)
    return {
      get store() {
        return store.store
      },
      set store(value) {
        const writeIt = () => {
          store.store = value
        }
        write(writeIt, file, value)
      },
    }
  }
}

export function openFolder(folder: string): Storage {
  return openStorage(openStore, folder, version, start)
}

/** A backend on a folder, by a clock that goes on a second with every look. */
export function openBackend(folder: string, storage = openFolder(folder)): Backend {
  let looks = 0
  return createBackend({
    storage,
    folder,
    version,
    now: () => new Date(start.getTime() + 1000 * looks++),
    random: () => '0123456789abcdef',
  })
}

/**
 * Puts a file in the place of a folder until the returned function is called, so that nobody can write there. (Root may
 * write in any folder, whatever its mode.)
 */
export function block(folder: string): () => void {
  renameSync(folder, `${folder}-elsewhere`)
  writeFileSync(folder, 'in the way')
  return () => {
    rmSync(folder)
    renameSync(`${folder}-elsewhere`, folder)
  }
}
