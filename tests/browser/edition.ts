import path from 'node:path'
import { onTestFinished } from 'vitest'
import { backupFile } from '../../backend/backup-file'
import { openBackups } from '../../backend/backups'
import { calendarFileName, comingRechecks } from '../../backend/calendar-file'
import { openEvidence } from '../../backend/evidence'
import { evidenceCalls } from '../../backend/evidence-calls'
import { keepingCalls } from '../../backend/keeping'
import { reportDownload } from '../../backend/report-file'
import { readWindowFiles } from '../../backend/window-files'
import { type RunningServer, startServer, usualLimits } from '../../browser/server'
import { loadMessages } from '../../shared/messages'
import { wordsOf } from '../../shared/words'
import { openBackend, start, version } from '../backend/temp'

export const token = 'a-token-of-the-tests-32-letters-'
export const files = readWindowFiles(path.resolve(import.meta.dirname, '../../out/renderer'))

export interface Edition extends RunningServer {
  readonly port: number
  /** The folders that were shown, in order. */
  readonly shown: readonly string[]
  /** Resolves when one that heard of the changes has gone. */
  readonly left: Promise<void>
}

/** Starts the browser edition on a data folder, as browser/main.ts does, until the test is over. */
export async function startEdition(folder: string, port = 0, limits = usualLimits): Promise<Edition> {
  const backend = openBackend(folder)
  const backups = openBackups(folder)
  backups.keep(backend.saved(), start)
  const { handlers, subscribe, report } = backend
  const words = await loadMessages('en')
  const evidence = openEvidence(folder, words)
  const shown: string[] = []
  const showFolder = async () => void shown.push(folder)
  let leave = () => {}
  const left = new Promise<void>((resolve) => {
    leave = resolve
  })
  const server = await startServer({
    handlers: {
      ...handlers,
      ...keepingCalls({ backend, backups, evidence, words }),
      ...evidenceCalls(backend, evidence),
      exportBackup: () => backupFile(backend.saved(), evidence.all(), version, start),
      showFolder,
      saveCalendar: (person) => ({
        name: calendarFileName,
        text: comingRechecks(backend.person(person), words, start),
      }),
      saveReport: (person, as) => reportDownload(as, report(person), wordsOf('en-GB', words)),
    },
    subscribe: (listener) => {
      const unsubscribe = subscribe(listener)
      return () => {
        unsubscribe()
        leave()
      }
    },
    files,
    token,
    port,
    limits,
  })
  onTestFinished(server.close)
  return { ...server, port: Number(new URL(server.origin).port), shown, left }
}
