import { app, Menu } from 'electron'
import type { Translate } from '../shared/messages'
import { recheckArgument } from './identity'
import { showRecheck } from './window'

/** Offers the re-check at the icon in the taskbar or the dock. On Linux the desktop file does. */
export function setQuickActions(words: Translate): void {
  const title = words('due.recheckAction')
  const program = process.execPath
  // Windows starts the program with these arguments, which in a checkout is Electron without an app.
  if (process.platform === 'win32' && app.isPackaged) {
    app.setUserTasks([
      { title, description: title, program, arguments: recheckArgument, iconPath: program, iconIndex: 0 },
    ])
  }
  app.dock?.setMenu(Menu.buildFromTemplate([{ label: title, click: () => void showRecheck() }]))
}
