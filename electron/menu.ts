import { Menu, type MenuItemConstructorOptions } from 'electron'

/** The standard menus by role, which the system names and binds itself. */
export function setMenu(platform: NodeJS.Platform): void {
  const roles: MenuItemConstructorOptions['role'][] = ['fileMenu', 'editMenu', 'viewMenu', 'windowMenu']
  if (platform === 'darwin') roles.unshift('appMenu')
  Menu.setApplicationMenu(Menu.buildFromTemplate(roles.map((role) => ({ role }) as MenuItemConstructorOptions)))
}
