import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { lockFolder } from '../../backend/lock'
import { checkEvery } from '../../backend/storage'
import { channels, newsChannel } from '../../shared/api'
import { dataFile, tempFolder } from '../backend/temp'
import { done, savedText } from '../contract'
import { pngOf } from '../shared/images'
import { unwrap } from '../unwrap'
import { loadMain, newestWindow, openBridge, pretendToRunOn, startAgain, startDesktop, startDesktopOn } from './desktop'
import { preventable, type StandIn } from './stand-in'

describe('Starting the desktop app', () => {
  test('sets its folder, then takes the lock on it, then turns the sandbox on, all before Electron is ready', async () => {
    const folder = tempFolder()
    const { app, protocol, windows } = (await loadMain(folder)).electron
    expect(app.setPath.mock.calls).toEqual([
      ['userData', folder],
      ['sessionData', path.join(folder, 'Chromium')],
    ])
    expect(app.setPath).toHaveBeenCalledBefore(app.requestSingleInstanceLock)
    expect(app.requestSingleInstanceLock).toHaveBeenCalledBefore(app.enableSandbox)
    expect(app.enableSandbox).toHaveBeenCalledBefore(app.whenReady)
    expect(protocol.registerSchemesAsPrivileged).toHaveBeenCalledBefore(app.whenReady)
    expect(windows).toEqual([])
  })

  test('turns no sandbox on where it was started without, as an AppImage is that may not have one', async () => {
    const { app } = (await loadMain(tempFolder(), ({ switches }) => switches.set('no-sandbox', ''))).electron
    expect(app.whenReady).toHaveBeenCalledOnce()
    expect(app.enableSandbox).not.toHaveBeenCalled()
  })

  test.each<[string, (folder: string) => string[]]>([
    ['after "="', (folder) => [`--data-dir=${folder}`]],
    ['after a space, as the browser edition does', (folder) => ['--data-dir', folder]],
    [
      'beside options that are not its own',
      (folder) => ['--inspect=0', '--no-sandbox', '--data-dir', folder, '-psn_0_1'],
    ],
  ])('takes its folder %s', async (_name, argsFor) => {
    const folder = tempFolder()
    const { app } = (await loadMain(folder, undefined, argsFor(folder))).electron
    expect(app.setPath.mock.calls[0]).toEqual(['userData', folder])
  })

  test('quits without a window when it is already running', async () => {
    const folder = tempFolder()
    const { electron } = await loadMain(folder, ({ app }) => app.requestSingleInstanceLock.mockReturnValue(false))
    expect(electron.app.quit).toHaveBeenCalledOnce()
    expect(electron.app.whenReady).not.toHaveBeenCalled()
    expect(electron.windows).toEqual([])
    expect(savedText(folder)).toBeUndefined()
  })

  test('shows its window to somebody who starts it again while it is starting hidden', async () => {
    const folder = tempFolder()
    const before = await startDesktop(folder)
    unwrap(await openBridge(before.electron).changeDesktop({ background: true }))
    await before.stop()
    const { electron } = await loadMain(folder, ({ switches }) => switches.set('hidden', ''))
    electron.becomeReady()
    await startAgain(electron)
    await electron.settled
    await turn()
    expect(newestWindow(electron).loadURL).toHaveBeenCalledOnce()
  })

  test('says who has the data folder when another edition has it open, and ends', async () => {
    const folder = tempFolder()
    onTestFinished(await lockFolder(folder))
    const { app, dialog, ipcMain, windows } = (await startDesktop(folder)).electron
    expect(dialog.showErrorBox.mock.calls).toEqual([
      [
        'Opt-Out Checklist',
        `Opt-Out Checklist is already open with the data folder ${folder}. Use that window, or close it first.`,
      ],
    ])
    expect(app.exit.mock.calls).toEqual([[1]])
    expect(ipcMain.handle).not.toHaveBeenCalled()
    expect(windows).toEqual([])
  })

  test('says why when it cannot start, and ends', async () => {
    const notAFolder = path.join(tempFolder(), 'file')
    writeFileSync(notAFolder, '')
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    onTestFinished(() => log.mockRestore())
    const { app, dialog, windows } = (await startDesktop(notAFolder)).electron
    expect(dialog.showErrorBox.mock.calls).toEqual([['Opt-Out Checklist', expect.stringMatching(/EEXIST|ENOTDIR/)]])
    expect(log).toHaveBeenCalledOnce()
    expect(app.exit.mock.calls).toEqual([[1]])
    expect(windows).toEqual([])
  })

  test('answers on the channels of the contract, and on no other', async () => {
    const { ipcMain } = (await startDesktop(tempFolder())).electron
    expect(ipcMain.handle.mock.calls.map(([channel]) => channel)).toEqual(Object.values(channels))
    expect(ipcMain.eventNames()).toEqual([])
  })
})

describe('The window of the desktop app', () => {
  test('is a sandboxed, isolated page with the built preload and nothing else', async () => {
    const { electron } = await startDesktop(tempFolder())
    const { options, loadURL } = newestWindow(electron)
    expect(options.webPreferences).toEqual({
      preload: path.resolve(import.meta.dirname, '../../out/preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    })
    expect(existsSync(options.webPreferences?.preload ?? '')).toBe(true)
    expect(loadURL.mock.calls).toEqual([['app://opt-out/']])
  })

  test('is loaded again after its page crashed, and closed with a word when it crashes at once again', async () => {
    const { electron } = await startDesktop(tempFolder())
    const window = newestWindow(electron)
    const crash = (reason: Electron.RenderProcessGoneDetails['reason']) =>
      window.webContents.emit('render-process-gone', preventable(), { reason, exitCode: 1 })
    const closed = vi.fn()
    window.on('closed', closed)
    crash('clean-exit')
    expect(window.loadURL).toHaveBeenCalledTimes(1)
    crash('crashed')
    expect(window.loadURL.mock.calls.at(-1)).toEqual(['app://opt-out/'])
    expect(window.loadURL).toHaveBeenCalledTimes(2)
    crash('oom')
    expect(window.loadURL).toHaveBeenCalledTimes(2)
    expect(electron.dialog.showErrorBox.mock.calls).toEqual([
      ['Opt-Out Checklist', 'The window could not be shown. Start the app again. Nothing that was saved is lost.'],
    ])
    expect(closed).toHaveBeenCalledOnce()
  })

  test('is shown once it is drawn, and not before', async () => {
    const { electron } = await startDesktop(tempFolder())
    const window = newestWindow(electron)
    expect(window.options.show).toBe(false)
    expect(window.show).not.toHaveBeenCalled()
    window.emit('ready-to-show')
    expect(window.show).toHaveBeenCalledOnce()
  })

  test('begins in the colour of a light or a dark system', async () => {
    const light = await startDesktop(tempFolder())
    await light.stop()
    const dark = await startDesktop(tempFolder(), ({ nativeTheme }) =>
      Object.assign(nativeTheme, { shouldUseDarkColors: true }),
    )
    const colours = [light, dark].map(({ electron }) => newestWindow(electron).options.backgroundColor)
    expect(colours).toEqual(['#faf9f7', '#17191b'])
  })

  test.each<[string, (electron: StandIn) => unknown]>([
    ['a second start', (electron) => startAgain(electron)],
    ['a click on its icon', ({ app }) => app.emit('activate', preventable(), true)],
  ])('comes back from the taskbar at %s', async (_name, act) => {
    const { electron } = await startDesktop(tempFolder())
    const window = newestWindow(electron)
    window.isMinimized.mockReturnValue(true)
    await act(electron)
    expect(electron.windows).toEqual([window])
    for (const call of [window.restore, window.show, window.focus]) expect(call).toHaveBeenCalledOnce()
  })

  test('is where it was and as large as it was, which Electron sees to by its name', async () => {
    const { electron } = await startDesktop(tempFolder())
    newestWindow(electron).destroy()
    electron.app.emit('activate', preventable(), false)
    const kept = electron.windows.map(({ options: { name, windowStatePersistence } }) => [name, windowStatePersistence])
    expect(kept).toEqual([
      ['main', true],
      ['main', true],
    ])
  })

  test.each<[NodeJS.Platform, boolean, string | undefined]>([
    ['linux', true, path.join(path.dirname(process.execPath), 'resources', 'icon.png')],
    ['linux', false, undefined],
    ['win32', true, undefined],
    ['darwin', true, undefined],
  ])(
    'has the icon of its package where a program has none inside: %s, packaged %s',
    async (platform, isPackaged, icon) => {
      const { electron } = await startDesktopOn(platform, tempFolder(), ({ app }) => Object.assign(app, { isPackaged }))
      expect(newestWindow(electron).options.icon).toBe(icon)
    },
  )

  test('is not restored from full size when it is only behind another', async () => {
    const { electron } = await startDesktop(tempFolder())
    await startAgain(electron)
    const { restore, focus } = newestWindow(electron)
    expect(restore).not.toHaveBeenCalled()
    expect(focus).toHaveBeenCalledOnce()
  })

  test('is made anew after it was closed, and is the one that hears of changes', async () => {
    const { electron } = await startDesktop(tempFolder())
    const closed = newestWindow(electron)
    closed.destroy()
    electron.app.emit('activate', preventable(), false)
    expect(electron.windows).toHaveLength(2)
    const bridge = openBridge(electron)
    const change = unwrap(await bridge.record('me', [done]))
    expect(newestWindow(electron).webContents.send.mock.calls).toEqual([[newsChannel, { kind: 'change', change }]])
    expect(closed.webContents.send).not.toHaveBeenCalled()
  })

  test.each<[NodeJS.Platform, number]>([
    ['linux', 1],
    ['darwin', 0],
  ])('ends the app when it is closed, as the custom of %s has it', async (platform, quits) => {
    const { electron } = await startDesktop(tempFolder())
    pretendToRunOn(platform)
    newestWindow(electron).destroy()
    electron.app.emit('window-all-closed')
    expect(electron.app.quit).toHaveBeenCalledTimes(quits)
  })
})

describe('The desktop app', () => {
  test.each<[string, (electron: StandIn) => unknown]>([
    ['within ten seconds', () => vi.advanceTimersByTime(checkEvery)],
    ['when it quits', ({ app }) => app.emit('will-quit', preventable())],
  ])('puts back a data file that somebody took away, %s', async (_name, act) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    onTestFinished(() => void vi.useRealTimers())
    const folder = tempFolder()
    const { electron } = await startDesktop(folder)
    unwrap(await openBridge(electron).record('me', [done]))
    const before = savedText(folder)
    rmSync(dataFile(folder))
    act(electron)
    expect(savedText(folder)).toBe(before)
  })

  test('removes at its start a picture that was taken away before', async () => {
    const folder = tempFolder()
    const before = await startDesktop(folder)
    const { attach, record } = openBridge(before.electron)
    const [attached] = unwrap(await attach('me', 'log-in', Buffer.from(pngOf(3, 2)).toString('base64'))).entries
    unwrap(await record('me', [{ kind: 'detached', attached: attached?.id ?? '' }]))
    await before.stop()
    expect(readdirSync(path.join(folder, 'evidence'))).toHaveLength(1)
    await startDesktop(folder)
    expect(readdirSync(path.join(folder, 'evidence'))).toEqual([])
  })
})

test('The desktop app says why the folder could not be shown', async () => {
  const { electron } = await startDesktop(tempFolder(), ({ shell }) =>
    shell.openPath.mockResolvedValue('No file manager is installed'),
  )
  expect(await openBridge(electron).showFolder()).toEqual({
    problem: 'unexpected',
    message: 'No file manager is installed',
  })
})
