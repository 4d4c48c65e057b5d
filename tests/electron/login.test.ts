import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type * as Electron from 'electron'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Answer, DesktopSettings } from '../../shared/api'
import { tempFolder } from '../backend/temp'
import { unwrap } from '../unwrap'
import { newestWindow, openBridge, startAgain, startDesktop, startDesktopOn } from './desktop'
import { notAtLogin, packaged, type StandIn } from './stand-in'

const unavailable = { problem: 'refused', message: 'The app cannot be started at login here.' }
let config = ''

beforeEach(() => {
  config = tempFolder()
  vi.stubEnv('XDG_CONFIG_HOME', config)
  for (const name of ['APPIMAGE', 'FLATPAK_ID', 'SNAP']) vi.stubEnv(name, undefined)
  vi.stubEnv('APPDIR', path.dirname(process.execPath))
  return () => vi.unstubAllEnvs()
})

const entry = () => path.join(config, 'autostart', 'opt-out-checklist.desktop')

async function readLogin(electron: StandIn): Promise<boolean | null | undefined> {
  return unwrap(await openBridge(electron).load()).desktop?.login
}

function setLogin(electron: StandIn, login: boolean): Promise<Answer<DesktopSettings>> {
  return openBridge(electron).changeDesktop({ login })
}

describe('Starting at login, on Linux', () => {
  test.each([
    ['an AppImage', '/home/me/My Apps/Opt-Out.AppImage', '"/home/me/My Apps/Opt-Out.AppImage"'],
    ['a deb', undefined, `"${process.execPath}"`],
  ])('starts the program of %s, hidden', async (_name, appImage, started) => {
    vi.stubEnv('APPIMAGE', appImage)
    const { electron } = await startDesktop(tempFolder(), packaged)
    expect(await readLogin(electron)).toBe(false)
    expect(unwrap(await setLogin(electron, true)).login).toBe(true)
    expect(readFileSync(entry(), 'utf8').split('\n')).toContain(`Exec=${started} --hidden`)
    expect(await readLogin(electron)).toBe(true)
    expect(unwrap(await setLogin(electron, false)).login).toBe(false)
    expect(existsSync(entry())).toBe(false)
    expect(electron.app.setLoginItemSettings).not.toHaveBeenCalled()
  })

  test.each(['FLATPAK_ID', 'SNAP'])('is not offered under %s', async (name) => {
    vi.stubEnv(name, 'there')
    const { electron } = await startDesktop(tempFolder(), packaged)
    expect(await readLogin(electron)).toBeNull()
    expect(await setLogin(electron, true)).toEqual(unavailable)
    expect(existsSync(entry())).toBe(false)
  })

  test('follows an AppImage that was replaced by a newer one', async () => {
    vi.stubEnv('APPIMAGE', '/apps/1.AppImage')
    const older = await startDesktop(tempFolder(), packaged)
    unwrap(await setLogin(older.electron, true))
    vi.stubEnv('APPIMAGE', '/apps/2.AppImage')
    const { electron } = await startDesktop(tempFolder(), packaged)
    expect(await readLogin(electron)).toBe(true)
    expect(readFileSync(entry(), 'utf8')).toContain('Exec="/apps/2.AppImage" --hidden\n')
  })

  test('says why when the entry cannot be written', async () => {
    writeFileSync(path.dirname(entry()), 'a file in the way of the folder')
    const { electron } = await startDesktop(tempFolder(), packaged)
    expect(await setLogin(electron, true)).toEqual({
      problem: 'not-saved',
      message: expect.stringMatching(/^E[A-Z]+$/),
    })
    expect(await readLogin(electron)).toBe(false)
  })

  test('leaves an entry alone when the app runs from its sources', async () => {
    mkdirSync(path.dirname(entry()))
    writeFileSync(entry(), 'Exec="/apps/1.AppImage" --hidden')
    await startDesktop(tempFolder())
    expect(readFileSync(entry(), 'utf8')).toBe('Exec="/apps/1.AppImage" --hidden')
  })
})

describe.each<[NodeJS.Platform, Partial<Electron.LoginItemSettings>]>([
  ['win32', { openAtLogin: true, executableWillLaunchAtLogin: true }],
  ['darwin', { openAtLogin: true, status: 'enabled' }],
])('Starting at login, on %s', (platform, on) => {
  test('is what the system says after it was asked', async () => {
    const { electron } = await startDesktopOn(platform, tempFolder(), packaged)
    const { getLoginItemSettings, setLoginItemSettings } = electron.app
    setLoginItemSettings.mockImplementation(({ openAtLogin }) =>
      getLoginItemSettings.mockReturnValue(openAtLogin ? { ...notAtLogin, ...on } : notAtLogin),
    )
    expect(unwrap(await setLogin(electron, true)).login).toBe(true)
    expect(unwrap(await setLogin(electron, false)).login).toBe(false)
    expect(setLoginItemSettings.mock.calls).toEqual([
      [{ openAtLogin: true, args: ['--hidden'] }],
      [{ openAtLogin: false, args: ['--hidden'] }],
    ])
    expect(getLoginItemSettings).toHaveBeenLastCalledWith({ args: ['--hidden'] })
    expect(existsSync(entry())).toBe(false)
  })

  test('is off when the system does not do it', async () => {
    const { electron } = await startDesktopOn(platform, tempFolder(), packaged)
    expect(unwrap(await setLogin(electron, true)).login).toBe(false)
  })
})

test('Starting at login is off on Windows when the person disabled it in the Task Manager', async () => {
  const { electron } = await startDesktopOn('win32', tempFolder(), packaged)
  electron.app.getLoginItemSettings.mockReturnValue({ ...notAtLogin, openAtLogin: true })
  expect(await readLogin(electron)).toBe(false)
})

test('Starting at login is off on macOS while it waits for the person to approve it', async () => {
  const { electron } = await startDesktopOn('darwin', tempFolder(), packaged)
  electron.app.getLoginItemSettings.mockReturnValue({ ...notAtLogin, status: 'requires-approval' })
  expect(await readLogin(electron)).toBe(false)
})

test('Starting at login is not offered to an app from the Windows Store', async () => {
  Object.defineProperty(process, 'windowsStore', { value: true, configurable: true })
  onTestFinished(() => void Reflect.deleteProperty(process, 'windowsStore'))
  const { electron } = await startDesktopOn('win32', tempFolder(), packaged)
  expect(await readLogin(electron)).toBeNull()
})

test.each<NodeJS.Platform>(['linux', 'win32', 'darwin'])(
  'Starting at login is not offered on %s while the app runs from its sources',
  async (platform) => {
    const { electron } = await startDesktopOn(platform, tempFolder())
    expect(await readLogin(electron)).toBeNull()
    expect(await setLogin(electron, true)).toEqual(unavailable)
    expect(electron.app.setLoginItemSettings).not.toHaveBeenCalled()
  },
)

describe('Started at login', () => {
  const ways: readonly [NodeJS.Platform, (electron: StandIn) => unknown][] = [
    ['linux', ({ switches }) => switches.set('hidden', '')],
    ['win32', ({ switches }) => switches.set('hidden', '')],
    ['darwin', ({ app }) => app.getLoginItemSettings.mockReturnValue({ ...notAtLogin, wasOpenedAtLogin: true })],
  ]

  async function folderWith(background: boolean): Promise<string> {
    const folder = tempFolder()
    const { electron, stop } = await startDesktop(folder)
    unwrap(await openBridge(electron).changeDesktop({ background }))
    await stop()
    return folder
  }

  test.each(ways)('on %s, the app shows no window until it is asked for', async (platform, atLogin) => {
    const { electron } = await startDesktopOn(platform, await folderWith(true), atLogin)
    expect(electron.windows).toEqual([])
    await startAgain(electron)
    expect(electron.windows).toHaveLength(1)
  })

  test.each(ways)('on %s, the app shows its window when it does not go on without', async (platform, atLogin) => {
    const { electron } = await startDesktopOn(platform, await folderWith(false), atLogin)
    expect(newestWindow(electron).loadURL).toHaveBeenCalledOnce()
  })
})
