import type * as Electron from 'electron'
import { describe, expect, test } from 'vitest'
import { tempFolder } from '../backend/temp'
import { startDesktopOn } from './desktop'

type Entry = Electron.MenuItemConstructorOptions

/** The menus that the app sets on a system, as it asks for them. */
async function menusOn(platform: NodeJS.Platform, isPackaged = true): Promise<Entry[]> {
  const { electron } = await startDesktopOn(platform, tempFolder(), ({ app }) => Object.assign(app, { isPackaged }))
  const { buildFromTemplate, setApplicationMenu } = electron.Menu
  const index = buildFromTemplate.mock.results.findIndex(({ value }) => value === setApplicationMenu.mock.lastCall?.[0])
  return (buildFromTemplate.mock.calls[index]?.[0] ?? []) as Entry[]
}

function entriesOf(menus: readonly Entry[], role: Entry['role']): Entry[] {
  return (menus.find((menu) => menu.role === role)?.submenu ?? []) as Entry[]
}

describe('The menus', () => {
  test.each<[NodeJS.Platform, string[]]>([
    ['linux', ['fileMenu', 'editMenu', 'viewMenu', 'windowMenu', 'help']],
    ['win32', ['fileMenu', 'editMenu', 'viewMenu', 'windowMenu', 'help']],
    ['darwin', ['appMenu', 'fileMenu', 'editMenu', 'viewMenu', 'windowMenu']],
  ])('are those of the system, by role: %s', async (platform, roles) => {
    expect((await menusOn(platform)).map(({ role }) => role)).toEqual(roles)
  })

  test.each<[NodeJS.Platform, string[]]>([
    ['linux', ['about']],
    ['win32', ['about']],
    ['darwin', []],
  ])('have "About" where the system does not put it itself: %s', async (platform, roles) => {
    expect(entriesOf(await menusOn(platform), 'help').map(({ role }) => role)).toEqual(roles)
  })

  test.each<NodeJS.Platform>(['linux', 'win32', 'darwin'])(
    'are named by the app, and do what the system does: %s',
    async (platform) => {
      const menus = await menusOn(platform)
      const entries = menus.flatMap(({ submenu }) => submenu as Entry[])
      for (const entry of [...menus, ...entries].filter(
        ({ type, visible }) => type !== 'separator' && visible !== false,
      )) {
        expect(entry).toMatchObject({ role: expect.any(String), label: expect.stringMatching(/^[A-Z]/) })
        expect(entry).not.toHaveProperty('click')
      }
    },
  )

  test('zoom by the keys that are pressed for it, on the number pad too', async () => {
    const zooms = entriesOf(await menusOn('linux'), 'viewMenu').filter(({ role = '' }) => /zoom/i.test(role))
    expect(zooms).toEqual([
      { role: 'resetZoom', label: 'Actual Size' },
      { role: 'zoomIn', label: 'Zoom In' },
      { role: 'zoomOut', label: 'Zoom Out' },
      { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
      { role: 'zoomIn', accelerator: 'CommandOrControl+numadd', visible: false },
      { role: 'zoomOut', accelerator: 'CommandOrControl+numsub', visible: false },
      { role: 'resetZoom', accelerator: 'CommandOrControl+num0', visible: false },
    ])
  })

  test.each([
    ['a package', true, []],
    ['a checkout', false, ['reload', 'toggleDevTools']],
  ])("have a developer's tools in a checkout only: %s", async (_name, isPackaged, tools) => {
    const view = entriesOf(await menusOn('linux', isPackaged), 'viewMenu').map(({ role }) => role)
    expect(view.filter((role) => role === 'reload' || role === 'toggleDevTools')).toEqual(tools)
  })
})
