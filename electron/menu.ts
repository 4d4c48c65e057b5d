import { app, Menu, type MenuItemConstructorOptions } from 'electron'

/** The standard menus by role, which the system names and binds itself. */
export function setMenu(platform: NodeJS.Platform): void {
  const isMac = platform === 'darwin'
  const menus: MenuItemConstructorOptions[] = [
    { role: 'fileMenu' },
    { role: 'editMenu' },
    { role: 'viewMenu', submenu: view(app.isPackaged) },
    { role: 'windowMenu' },
  ]
  // On macOS "About" is in the app's own menu.
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      isMac ? [{ role: 'appMenu' }, ...menus] : [...menus, { role: 'help', submenu: [{ role: 'about' }] }],
    ),
  )
}

function view(isPackaged: boolean): MenuItemConstructorOptions[] {
  const forDevelopers: MenuItemConstructorOptions[] = [
    { role: 'reload' },
    { role: 'toggleDevTools' },
    { type: 'separator' },
  ]
  return [
    ...(isPackaged ? [] : forDevelopers),
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    // "+" is found on the key of "=" and on the number pad, and nobody presses Shift for it.
    hidden('zoomIn', '='),
    hidden('zoomIn', 'numadd'),
    hidden('zoomOut', 'numsub'),
    hidden('resetZoom', 'num0'),
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ]
}

function hidden(role: 'zoomIn' | 'zoomOut' | 'resetZoom', key: string): MenuItemConstructorOptions {
  return { role, accelerator: `CommandOrControl+${key}`, visible: false }
}
