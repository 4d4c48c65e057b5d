import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Messages, Translate } from '../shared/messages'

type Role = keyof Messages['menu']
type Entry = Role | 'separator' | MenuItemConstructorOptions

/** The standard menus by role, which have their keys and their doings from the system; but Electron names them in English only. */
export function setMenu(platform: NodeJS.Platform, words: Translate): void {
  const menus = platform === 'darwin' ? onMac : elsewhere
  const item = (entry: Entry): MenuItemConstructorOptions => {
    if (typeof entry !== 'string') return entry
    return entry === 'separator' ? { type: entry } : { role: entry, label: words(`menu.${entry}`) }
  }
  const built = menus.map(([role, entries]) => ({ ...item(role), submenu: [...entries, ...more(role)].map(item) }))
  Menu.setApplicationMenu(Menu.buildFromTemplate(built))
}

/** What a menu has beside what is named, or only in a checkout. */
function more(role: Role): readonly Entry[] {
  if (role !== 'viewMenu') return []
  return [...zoomKeys, ...(app.isPackaged ? [] : forDevelopers)]
}

function hidden(role: 'zoomIn' | 'zoomOut' | 'resetZoom', key: string): MenuItemConstructorOptions {
  return { role, accelerator: `CommandOrControl+${key}`, visible: false }
}

const forDevelopers: readonly Entry[] = ['separator', { role: 'reload' }, { role: 'toggleDevTools' }]

// "+" is found on the key of "=" and on the number pad, and nobody presses Shift for it.
const zoomKeys = [
  hidden('zoomIn', '='),
  hidden('zoomIn', 'numadd'),
  hidden('zoomOut', 'numsub'),
  hidden('resetZoom', 'num0'),
]

const edit = ['editMenu', ['undo', 'redo', 'separator', 'cut', 'copy', 'paste', 'selectAll']] as const
const zoom = ['resetZoom', 'zoomIn', 'zoomOut'] as const
const view = ['viewMenu', [...zoom, 'separator', 'togglefullscreen']] as const

const onMac: readonly (readonly [Role, readonly Entry[]])[] = [
  ['appMenu', ['about', 'separator', 'services', 'separator', 'hide', 'hideOthers', 'unhide', 'separator', 'quit']],
  ['fileMenu', ['close']],
  edit,
  view,
  ['windowMenu', ['minimize', 'zoom', 'separator', 'front']],
]

const elsewhere: readonly (readonly [Role, readonly Entry[]])[] = [
  ['fileMenu', ['quit']],
  edit,
  view,
  ['windowMenu', ['minimize', 'close']],
  ['help', ['about']],
]
