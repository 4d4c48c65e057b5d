import { setImmediate as turn } from 'node:timers/promises'
import type * as Electron from 'electron'
import { describe, expect, test } from 'vitest'
import { newsChannel } from '../../shared/api'
import { tempFolder } from '../backend/temp'
import { done, savedText } from '../contract'
import { unwrap } from '../unwrap'
import { newestWindow, openBridge, startAgain, startDesktop, startDesktopOn } from './desktop'
import { type StandIn, whole } from './stand-in'

async function startInBackground(): Promise<StandIn> {
  const { electron } = await startDesktop(tempFolder())
  unwrap(await openBridge(electron).changeDesktop({ background: true }))
  return electron
}

/** Chooses an entry of the newest icon's menu. */
function choose({ icons, Menu }: StandIn, label: string): void {
  const menu = icons.at(-1)?.setContextMenu.mock.lastCall?.[0]
  const built = Menu.buildFromTemplate.mock
  const entries = built.calls[built.results.findIndex(({ value }) => value === menu)]?.[0] ?? []
  const click = entries.find((entry) => entry.label === label)?.click
  click?.(whole<Electron.MenuItem>({}), undefined, whole<Electron.KeyboardEvent>({}))
}

function closeWindow(electron: StandIn): void {
  newestWindow(electron).destroy()
  electron.app.emit('window-all-closed')
}

describe('Going on in the background', () => {
  test.each<[NodeJS.Platform, boolean]>([
    ['linux', false],
    ['win32', true],
    ['darwin', true],
  ])('is on %s as its people expect it, until they choose', async (platform, background) => {
    const { electron } = await startDesktopOn(platform, tempFolder())
    expect(unwrap(await openBridge(electron).load()).desktop).toEqual({ background, login: null })
    expect(electron.icons).toHaveLength(background ? 1 : 0)
  })

  test('is kept on disk as it is chosen, with an icon while it is on', async () => {
    const folder = tempFolder()
    const first = await startDesktop(folder)
    const bridge = openBridge(first.electron)
    expect(unwrap(await bridge.changeDesktop({ background: true }))).toEqual({ background: true, login: null })
    expect(JSON.parse(savedText(folder) ?? '').settings).toEqual({ background: true })
    await first.stop()
    const { electron } = await startDesktop(folder)
    expect(electron.icons).toHaveLength(1)
    unwrap(await openBridge(electron).changeDesktop({ background: false }))
    expect(electron.icons[0]?.destroy).toHaveBeenCalledOnce()
    expect(JSON.parse(savedText(folder) ?? '').settings).toEqual({ background: false })
  })

  test('does not double the icon when it is chosen again', async () => {
    const electron = await startInBackground()
    unwrap(await openBridge(electron).changeDesktop({ background: true }))
    expect(electron.icons).toHaveLength(1)
  })

  test.each<[string, boolean, number]>([
    ['keeps the app when its window is closed', true, 0],
    ['is not wanted, so the app ends with its window', false, 1],
  ])('%s', async (_name, background, quits) => {
    const { electron } = await startDesktopOn('win32', tempFolder())
    unwrap(await openBridge(electron).changeDesktop({ background }))
    closeWindow(electron)
    expect(electron.app.quit).toHaveBeenCalledTimes(quits)
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'background'],
    ['a list', [true]],
    ['a setting there is not', { foreground: true }],
    ['a good setting beside one there is not', { background: true, foreground: true }],
    ['no boolean', { background: 'yes' }],
    ['a login of null', { login: null }],
    ['a prototype', JSON.parse('{ "__proto__": { "background": true } }')],
  ])('is not changed by %s', async (_name, change) => {
    const folder = tempFolder()
    const { electron } = await startDesktop(folder)
    const answer = await Reflect.apply(openBridge(electron).changeDesktop, undefined, [change])
    expect(answer).toMatchObject({ problem: 'refused' })
    expect(electron.icons).toEqual([])
    expect(savedText(folder)).toBeUndefined()
  })

  test('keeps what was recorded, and the other way round', async () => {
    const folder = tempFolder()
    const bridge = openBridge((await startDesktop(folder)).electron)
    unwrap(await bridge.record('me', [done]))
    unwrap(await bridge.changeDesktop({ background: true }))
    unwrap(await bridge.record('me', [done]))
    const { journal, settings } = JSON.parse(savedText(folder) ?? '')
    expect([journal.length, settings]).toEqual([2, { background: true }])
  })
})

describe('The icon in the tray', () => {
  test('is a picture that macOS colours itself, named and with a menu', async () => {
    const { icons, nativeImage, Menu } = await startInBackground()
    const [picture, options] = nativeImage.createFromBuffer.mock.lastCall ?? []
    expect(picture?.subarray(1, 4).toString()).toBe('PNG')
    expect([picture?.readUInt32BE(16), picture?.readUInt32BE(20), options]).toEqual([32, 32, { scaleFactor: 2 }])
    expect(icons[0]?.image.setTemplateImage).toHaveBeenCalledWith(true)
    expect(icons[0]?.setToolTip).toHaveBeenCalledWith('Opt-Out Checklist')
    expect(Menu.buildFromTemplate.mock.lastCall?.[0].map(({ label, type }) => label ?? type)).toEqual([
      'Open',
      'Re-check now',
      'separator',
      'Quit',
    ])
  })

  test('opens the window', async () => {
    const electron = await startInBackground()
    choose(electron, 'Open')
    expect(newestWindow(electron).focus).toHaveBeenCalledOnce()
    closeWindow(electron)
    choose(electron, 'Open')
    expect(electron.windows).toHaveLength(2)
  })

  test('opens the window at the re-check', async () => {
    const electron = await startInBackground()
    closeWindow(electron)
    choose(electron, 'Re-check now')
    await turn()
    expect(newestWindow(electron).webContents.send.mock.calls).toEqual([
      [newsChannel, { kind: 'show-recheck', person: null }],
    ])
  })

  test('quits, whatever is on', async () => {
    const electron = await startInBackground()
    choose(electron, 'Quit')
    expect(electron.app.quit).toHaveBeenCalledOnce()
  })

  test.each<[NodeJS.Platform, number]>([
    ['win32', 1],
    ['darwin', 0],
  ])('opens the window at a click where a click does not open its menu: %s', async (platform, times) => {
    const { electron } = await startDesktopOn(platform, tempFolder())
    const nowhere = { x: 0, y: 0, width: 0, height: 0 }
    electron.icons[0]?.emit('click', whole<Electron.KeyboardEvent>({}), nowhere, nowhere)
    expect(newestWindow(electron).focus).toHaveBeenCalledTimes(times)
  })

  test('is done without where there is no place for it, and a second start brings back the window', async () => {
    const { electron } = await startDesktop(tempFolder(), ({ showIcon }) =>
      showIcon.mockImplementation(() => {
        throw new Error('There is no tray.')
      }),
    )
    const changed = await openBridge(electron).changeDesktop({ background: true })
    expect(unwrap(changed)).toEqual({ background: true, login: null })
    closeWindow(electron)
    expect(electron.app.quit).not.toHaveBeenCalled()
    await startAgain(electron)
    expect(electron.windows).toHaveLength(2)
  })
})
