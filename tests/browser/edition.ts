import { randomBytes } from 'node:crypto'
import path from 'node:path'
import Conf from 'conf'
import { onTestFinished } from 'vitest'
import { createBackend } from '../../backend/backend'
import { openStorage } from '../../backend/storage'
import { readWindowFiles } from '../../backend/window-files'
import { type RunningServer, startServer } from '../../browser/server'
import { version } from '../contract'

export const token = 'a-token-of-the-tests-32-letters-'
export const files = readWindowFiles(path.resolve(import.meta.dirname, '../../out/renderer'))

export interface Edition extends RunningServer {
  readonly port: number
  /** The folders that were shown, in order. */
  readonly shown: readonly string[]
}

/** Starts the browser edition on a data folder, as browser/main.ts does, until the test is over. */
export async function startEdition(folder: string, port = 0): Promise<Edition> {
  const storage = openStorage(
    ({ name, ...rest }) => new Conf({ ...rest, configName: name }),
    folder,
    version,
    new Date(),
  )
  const backend = createBackend({
    storage,
    folder,
    version,
    now: () => new Date(),
    random: () => randomBytes(8).toString('hex'),
  })
  const shown: string[] = []
  const server = await startServer({
    handlers: { ...backend.handlers, showFolder: async () => void shown.push(folder) },
    subscribe: backend.subscribe,
    files,
    token,
    port,
  })
  onTestFinished(server.close)
  return { ...server, port: Number(new URL(server.origin).port), shown }
}
