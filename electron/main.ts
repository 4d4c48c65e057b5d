import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { app, dialog, shell } from 'electron'
import Store from 'electron-store'
import { type Backend, createBackend } from '../backend/backend'
import { dataFolder } from '../backend/folder'
import { LockedError, lockFolder } from '../backend/lock'
import { openStorage } from '../backend/storage'
import { readWindowFiles } from '../backend/window-files'
import { ApiError } from '../shared/api'
import { addressOf } from '../shared/links'
import { loadMessages, pickLanguage } from '../shared/messages'
import { createSaveCalendar } from './calendar'
import { denyByDefault } from './deny'
import { applyTheme, changeDesktop, desktopSettings, goesOnWithoutWindow } from './desktop'
import { answerCalls, tellWindow } from './ipc'
import { renewLogin, wasStartedAtLogin } from './login'
import { setMenu } from './menu'
import { identifyToWindows } from './notifications'
import { registerScheme, serveWindow } from './protocol'
import { startReminders } from './reminders'
import { setTray } from './tray'
import { getWindow, showWindow } from './window'

const folder = dataFolder(app.commandLine.getSwitchValue('data-dir') || undefined)

// The single-instance lock belongs to the data folder, so the folder comes first.
app.setPath('userData', folder)
app.setPath('sessionData', path.join(folder, 'Chromium'))

if (app.requestSingleInstanceLock()) {
  app.enableSandbox()
  registerScheme()
  identifyToWindows()
  // Not awaited at the top level: Electron waits for this module before it is ready.
  app.whenReady().then(start).catch(giveUp)
} else {
  app.quit()
}

async function start(): Promise<void> {
  const [words] = await Promise.all([loadMessages(pickLanguage([app.getLocale()])), lockFolder(folder)])
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
  applyTheme(backend)
  denyByDefault()
  serveWindow(readWindowFiles(path.join(import.meta.dirname, '../renderer')))
  setMenu(process.platform)
  setTray(goesOnWithoutWindow(backend), words)
  renewLogin()
  answerCalls(
    {
      ...backend.handlers,
      openLink,
      showFolder,
      testReminder: startReminders({ backend, words, now }),
      saveCalendar: createSaveCalendar({ backend, words, now, getWindow }),
      changeDesktop: (change) => changeDesktop(backend, words, change),
      changeTheme: async (theme) => {
        await backend.handlers.changeTheme(theme)
        applyTheme(backend)
      },
    },
    getWindow,
  )
  backend.subscribe((change) => tellWindow(getWindow(), { kind: 'change', change }))
  if (!(wasStartedAtLogin() && goesOnWithoutWindow(backend))) showWindow()
  app.on('window-all-closed', () => {
    // On macOS an app goes on without a window in any case.
    if (process.platform !== 'darwin' && !goesOnWithoutWindow(backend)) app.quit()
  })
  app.on('second-instance', showWindow)
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
