import { setImmediate as turn } from 'node:timers/promises'
import type * as Electron from 'electron'
import { describe, expect, test, vi } from 'vitest'
import { newsChannel } from '../../shared/api'
import { tempFolder } from '../backend/temp'
import { loadMain, newestWindow, startAgain, startDesktop, startDesktopOn } from './desktop'
import { packaged, type StandIn, whole } from './stand-in'

const toRecheck = [newsChannel, { kind: 'show-recheck', person: null }]

function newsTo(electron: StandIn): unknown[] {
  return newestWindow(electron).webContents.send.mock.calls
}

describe('Re-check, at the icon of the app', () => {
  test('is a task of the taskbar of Windows, which starts the app with an argument', async () => {
    const { electron } = await startDesktopOn('win32', tempFolder(), packaged)
    const [program, title] = [process.execPath, 'Re-check now']
    expect(electron.app.setUserTasks.mock.calls).toEqual([
      [[{ title, description: title, program, arguments: '--recheck', iconPath: program, iconIndex: 0 }]],
    ])
  })

  test.each<[NodeJS.Platform, boolean]>([
    ['win32', false],
    ['linux', true],
    ['darwin', true],
  ])('is no such task on %s when packaged is %s', async (platform, isPackaged) => {
    const { electron } = await startDesktopOn(platform, tempFolder(), ({ app }) => Object.assign(app, { isPackaged }))
    expect(electron.app.setUserTasks).not.toHaveBeenCalled()
  })

  test('is in the menu of the dock on macOS, and opens the window there', async () => {
    const setMenu = vi.fn<Electron.Dock['setMenu']>()
    const { electron } = await startDesktopOn('darwin', tempFolder(), ({ app }) =>
      Object.assign(app, { dock: { setMenu } }),
    )
    const { calls, results } = electron.Menu.buildFromTemplate.mock
    const [entry] = calls[results.findIndex(({ value }) => value === setMenu.mock.lastCall?.[0])]?.[0] ?? []
    expect(entry?.label).toBe('Re-check now')
    newestWindow(electron).destroy()
    entry?.click?.(whole<Electron.MenuItem>({}), undefined, whole<Electron.KeyboardEvent>({}))
    await turn()
    expect(electron.windows).toHaveLength(2)
    expect(newsTo(electron)).toEqual([toRecheck])
  })

  test('is shown by the copy that is running, when it is asked for on a command line', async () => {
    const { electron } = await startDesktop(tempFolder())
    const { show, focus } = newestWindow(electron)
    await startAgain(electron, 'opt-out-checklist', '--recheck', '--lang=de')
    for (const call of [show, focus]) expect(call).toHaveBeenCalledOnce()
    expect(newsTo(electron)).toEqual([toRecheck])
  })

  test('is not shown by a second start that does not ask for it', async () => {
    const { electron } = await startDesktop(tempFolder())
    await startAgain(electron, 'opt-out-checklist')
    expect(newsTo(electron)).toEqual([])
  })

  test('is shown by a start that asks for it', async () => {
    const folder = tempFolder()
    const { electron } = await loadMain(folder, undefined, [`--data-dir=${folder}`, '--recheck'])
    electron.becomeReady()
    await electron.settled
    await turn()
    expect(electron.windows).toHaveLength(1)
    expect(newsTo(electron)).toEqual([toRecheck])
  })
})
