import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import Conf from 'conf'
import { createBackend } from '../backend/backend'
import { backupFile } from '../backend/backup-file'
import { keepAtStart, openBackups } from '../backend/backups'
import { calendarFileName, comingRechecks } from '../backend/calendar-file'
import { openEvidence } from '../backend/evidence'
import { evidenceCalls, removeForgotten } from '../backend/evidence-calls'
import { dataFolder } from '../backend/folder'
import { keepingCalls } from '../backend/keeping'
import { followLanguage } from '../backend/language'
import { lockFolder } from '../backend/lock'
import { reportDownload } from '../backend/report-file'
import { checkEvery, openStorage } from '../backend/storage'
import { readWindowFiles } from '../backend/window-files'
import { version } from '../package.json'
import { readOptions } from './options'
import { remindPages } from './reminders'
import { startServer } from './server'

const here = path.dirname(fileURLToPath(import.meta.url))

async function start(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  const folder = dataFolder(options.dataDir)
  const unlock = await lockFolder(folder)
  const storage = openStorage(
    ({ name, ...rest }) => new Conf({ ...rest, configName: name }),
    folder,
    version,
    new Date(),
  )
  const now = () => new Date()
  const backend = createBackend({
    storage,
    folder,
    version,
    now,
    random: () => randomBytes(8).toString('hex'),
  })
  const { words, follow } = await followLanguage(backend, [systemLocale()])
  const backups = openBackups(folder)
  const evidence = openEvidence(folder, words.t)
  removeForgotten(backend, evidence)
  const keeping = keepingCalls({ backend, backups, evidence, words: words.t })
  const reminders = remindPages(backend, now)
  const token = randomBytes(24).toString('base64url')
  const server = await startServer({
    handlers: {
      ...backend.handlers,
      ...evidenceCalls(backend, evidence),
      ...keeping,
      erase: async (word) => {
        await keeping.erase(word)
        await follow()
      },
      changeLanguage: async (language) => {
        await backend.handlers.changeLanguage(language)
        await follow()
      },
      exportBackup: () => backupFile(backend.saved(), evidence.all(), version, now()),
      showFolder: () => openWithSystem(folder),
      saveCalendar: (person) => ({
        name: calendarFileName,
        text: comingRechecks(backend.person(person), words.t, now()),
      }),
      saveReport: (person, as) => reportDownload(as, backend.report(person), words),
    },
    subscribe: reminders.subscribe,
    files: readWindowFiles(path.join(here, '../renderer')),
    token,
    port: options.port,
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      reminders.stop()
      storage.check()
      await server.close()
      unlock()
      process.exit(0)
    })
  }
  // The part after # is never sent anywhere: the page reads it and takes it out of the address bar.
  const address = `${server.origin}/#${token}`
  console.log(`Opt-Out Checklist: ${address}`)
  keepAtStart(backups, storage, backend.people(), now())
  setInterval(storage.check, checkEvery).unref()
  if (options.open) await openWithSystem(address)
}

start().catch((error: unknown) => {
  console.error(explain(error))
  process.exitCode = 1
})

/** By the cheapest that knows it: a DateTimeFormat reads ten milliseconds' worth of tables first. */
function systemLocale(): string {
  return new Intl.PluralRules().resolvedOptions().locale
}

async function openWithSystem(target: string): Promise<void> {
  const { default: open } = await import('open')
  await open(target)
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'EADDRINUSE')
    return 'That port is taken. Choose another with --port, or leave it out.'
  return error.message
}
