import path from 'node:path'
import { BrowserWindow, dialog, nativeTheme } from 'electron'
import { recheckArgument } from './identity'
import { tellWindow } from './ipc'
import { packagedIcon } from './packaged-icon'
import { origin } from './protocol'

let window: BrowserWindow | undefined
/** When the page of the window is there. */
let loaded: Promise<void> | undefined

export function getWindow(): BrowserWindow | undefined {
  return window
}

/** Brings the window to the front, made anew when it was closed. */
export function showWindow(): void {
  if (window === undefined) {
    openWindow()
    return
  }
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Shows the window as a command line asks for it. */
export function showAsAsked(commandLine: readonly string[]): void {
  if (commandLine.includes(recheckArgument)) void showRecheck()
  else showWindow()
}

/** Shows the window, at the page of the re-check; a person's where it is known whose. */
export async function showRecheck(person: string | null = null): Promise<void> {
  showWindow()
  // A window that was just made hears nothing yet.
  await loaded
  tellWindow(window, { kind: 'show-recheck', person })
}

function openWindow(): void {
  const icon = packagedIcon()
  window = new BrowserWindow({
    // Where it was, as large as it was, and never out of sight: Electron keeps that by the name.
    name: 'main',
    windowStatePersistence: true,
    width: 1080,
    height: 760,
    minWidth: 400,
    minHeight: 480,
    show: false,
    // The page's own colour, so that nothing flashes before it is drawn.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#17191b' : '#faf9f7',
    autoHideMenuBar: true,
    ...(icon && { icon }),
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window?.show())
  window.once('closed', () => {
    window = undefined
  })
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') recover()
  })
  load()
}

function load(): void {
  // A window that is closed meanwhile is no failure.
  loaded = window?.loadURL(`${origin}/`).catch(() => {})
}

/** How soon after one crash another means that loading the page again does not help, in milliseconds. */
const tooSoon = 10_000
let crashed = Number.NEGATIVE_INFINITY

/** All that was done is saved, so a page that crashed shows it when it is loaded again. */
function recover(): void {
  const now = performance.now()
  if (now - crashed < tooSoon) giveUp()
  else load()
  crashed = now
}

/** Told in a window of the system, and in English, since a page is what cannot be shown. */
function giveUp(): void {
  dialog.showErrorBox(
    'Opt-Out Checklist',
    'The window could not be shown. Start the app again. Nothing that was saved is lost.',
  )
  window?.destroy()
}
