import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { app, dialog, shell } from 'electron'
import Store from 'electron-store'
import { type Backend, createBackend } from '../backend/backend'
import { keepAtStart, openBackups } from '../backend/backups'
import { openEvidence } from '../backend/evidence'
import { evidenceCalls, removeForgotten } from '../backend/evidence-calls'
import { dataFolder } from '../backend/folder'
import { keepingCalls } from '../backend/keeping'
import { followLanguage } from '../backend/language'
import { LockedError, lockFolder } from '../backend/lock'
import { checkEvery, openStorage } from '../backend/storage'
import { readWindowFiles } from '../backend/window-files'
import { ApiError } from '../shared/api'
import { addressOf } from '../shared/links'
import { setAbout } from './about'
import { createExportBackup } from './backup'
import { createSaveCalendar } from './calendar'
import { denyByDefault } from './deny'
import { applyTheme, changeDesktop, desktopSettings, goesOnWithoutWindow } from './desktop'
import { answerCalls, tellWindow } from './ipc'
import { renewLogin, wasStartedAtLogin } from './login'
import { setMenu } from './menu'
import { identifyToWindows } from './notifications'
import { registerScheme, serveWindow } from './protocol'
import { setQuickActions } from './quick-actions'
import { startReminders } from './reminders'
import { createSaveReport } from './report'
import { setTray } from './tray'
import { getWindow, showAsAsked, showWindow } from './window'

const folder = dataFolder(askedFolder())

// The single-instance lock belongs to the data folder, so the folder comes first.
app.setPath('userData', folder)
app.setPath('sessionData', path.join(folder, 'Chromium'))

if (app.requestSingleInstanceLock()) {
  // Where a system forbids the sandbox, an AppImage starts itself without, and asked for all the same it would show nothing.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  registerScheme()
  identifyToWindows()
  // Not awaited at the top level: Electron waits for this module before it is ready.
  const started = app.whenReady().then(start)
  started.catch(giveUp)
  // Heard from now on, since one that comes during the start is not told again.
  app.on('second-instance', (_event, commandLine) => {
    started.then(
      () => showAsAsked(commandLine),
      () => {},
    )
  })
} else {
  app.quit()
}

/** Read from the command line itself: Chromium knows a value only after "=", and the other shell takes one after a space too. */
function askedFolder(): string | undefined {
  const { values } = parseArgs({
    args: process.argv.slice(1),
    options: { 'data-dir': { type: 'string' } },
    // Chromium, Electron and systems have options of their own.
    strict: false,
    allowPositionals: true,
  })
  const asked = values['data-dir']
  return typeof asked === 'string' && asked !== '' ? asked : undefined
}

async function start(): Promise<void> {
  await lockFolder(folder)
  const now = () => new Date()
  const storage = openStorage((options) => new Store(options), folder, app.getVersion(), now())
  const backend: Backend = createBackend({
    storage,
    folder,
    version: app.getVersion(),
    now,
    random: () => randomBytes(8).toString('hex'),
    desktop: () => desktopSettings(backend),
  })
  const { words, follow } = await followLanguage(backend, app.getPreferredSystemLanguages())
  const backups = openBackups(folder)
  const evidence = openEvidence(folder, words.t)
  removeForgotten(backend, evidence)
  const keeping = keepingCalls({ backend, backups, evidence, words: words.t })
  const applySettings = async () => {
    await follow()
    applyTheme(backend)
    setMenu(process.platform, words.t)
    setAbout(words.t)
    setQuickActions(words.t)
    setTray(goesOnWithoutWindow(backend), words.t)
  }
  denyByDefault()
  serveWindow(readWindowFiles(path.join(import.meta.dirname, '../renderer')))
  await applySettings()
  renewLogin()
  answerCalls(
    {
      ...backend.handlers,
      ...keeping,
      ...evidenceCalls(backend, evidence),
      exportBackup: createExportBackup({
        backend,
        evidence,
        version: app.getVersion(),
        words: words.t,
        now,
        getWindow,
      }),
      erase: async (word) => {
        await keeping.erase(word)
        await applySettings()
      },
      openLink,
      showFolder,
      testReminder: startReminders({ backend, words, now }),
      saveCalendar: createSaveCalendar({ backend, words: words.t, now, getWindow }),
      saveReport: createSaveReport({ backend, words, getWindow }),
      changeDesktop: (change) => changeDesktop(backend, words.t, change),
      changeTheme: async (theme) => {
        await backend.handlers.changeTheme(theme)
        await applySettings()
      },
      changeLanguage: async (language) => {
        await backend.handlers.changeLanguage(language)
        await applySettings()
      },
    },
    getWindow,
  )
  backend.subscribe((change) => tellWindow(getWindow(), { kind: 'change', change }))
  if (!(wasStartedAtLogin() && goesOnWithoutWindow(backend))) showAsAsked(process.argv)
  keepAtStart(backups, storage, backend.people(), now())
  setInterval(storage.check, checkEvery)
  app.on('will-quit', storage.check)
  app.on('window-all-closed', () => {
    // On macOS an app goes on without a window in any case.
    if (process.platform !== 'darwin' && !goesOnWithoutWindow(backend)) app.quit()
  })
  app.on('activate', showWindow)
}

function openLink(link: unknown): Promise<void> {
  const address = addressOf(link)
  if (address === undefined) throw new ApiError('refused', 'There is no such link.')
  return shell.openExternal(address)
}

async function showFolder(): Promise<void> {
  const problem = await shell.openPath(folder)
  if (problem) throw new ApiError('unexpected', problem)
}

/** A start that failed is told in a window of the system, since there is none of ours to tell it in. */
function giveUp(error: unknown): void {
  if (!(error instanceof LockedError)) console.error(error)
  dialog.showErrorBox('Opt-Out Checklist', error instanceof Error ? error.message : String(error))
  app.exit(1)
}
