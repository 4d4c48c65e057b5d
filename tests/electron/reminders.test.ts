import { mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import v8 from 'node:v8'
import vm from 'node:vm'
import type * as Electron from 'electron'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { newsChannel } from '../../shared/api'
import { dataFile, openBackend, start, tempFolder } from '../backend/temp'
import { allDone, done, savedText } from '../contract'
import { unwrap } from '../unwrap'
import { loadMain, newestWindow, openBridge, pretendToRunOn, startDesktop, startDesktopOn } from './desktop'
import { packaged, preventable, Shown, type StandIn, whole } from './stand-in'

/** How long a due time is watched before it is told, in milliseconds. */
const settling = 5_000
/** Long after the first re-check is due; 10:00 is when the app reminds. */
const muchLater = new Date(2027, 5, 1, 15, 0)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'], now: muchLater })
  return () => vi.useRealTimers()
})

/** A data folder of a person who did these things half a year ago. */
function folderAfter(deeds: readonly unknown[]): string {
  const folder = tempFolder()
  openBackend(folder).handlers.record('me', deeds)
  return folder
}

async function startDue(prepare?: (electron: StandIn) => unknown): Promise<StandIn> {
  const { electron } = await startDesktop(folderAfter(allDone), prepare)
  vi.advanceTimersByTime(settling)
  return electron
}

function newest({ notifications }: StandIn): Shown {
  const notification = notifications.at(-1)
  if (notification === undefined) throw new Error('There was no notification.')
  return notification
}

function newsTo(electron: StandIn): unknown[] {
  return newestWindow(electron).webContents.send.mock.calls.map(([channel, news]) => [channel, news.kind])
}

function lastDeed(folder: string): unknown {
  return JSON.parse(savedText(folder) ?? '').journal.at(-1).deed
}

const toRecheck = [newsChannel, 'show-recheck']

describe('A due re-check', () => {
  test('is notified once the computer has settled, and once only', async () => {
    const { electron } = await startDesktop(folderAfter(allDone))
    vi.advanceTimersByTime(settling - 1)
    expect(electron.notifications).toEqual([])
    vi.advanceTimersByTime(1)
    expect(electron.notifications.map(({ options }) => options)).toEqual([
      {
        id: 'reminder',
        title: 'It is time to look at the switch again',
        body: 'Open Opt-Out Checklist to see what to do.',
        actions: [{ type: 'button', text: 'Tomorrow' }],
      },
    ])
    vi.advanceTimersByTime(7 * 24 * 3_600_000)
    expect(electron.notifications).toHaveLength(1)
  })

  test.each<[NodeJS.Platform, string]>([
    [
      'linux',
      'For &lt;b&gt;Ann &amp;amp; Ben&lt;/b&gt; and &lt;a href=x&gt;. Open Opt-Out Checklist to see what to do.',
    ],
    ['darwin', 'For <b>Ann &amp; Ben</b> and <a href=x>. Open Opt-Out Checklist to see what to do.'],
    ['win32', 'For <b>Ann &amp; Ben</b> and <a href=x>. Open Opt-Out Checklist to see what to do.'],
  ])('is notified by names that are no markup on %s', async (platform, body) => {
    const folder = folderAfter([{ kind: 'named', name: '<b>Ann &amp; Ben</b>' }, ...allDone])
    openBackend(folder).handlers.record('a'.repeat(16), [{ kind: 'named', name: '<a href=x>' }, ...allDone])
    const { electron } = await startDesktopOn(platform, folder)
    vi.advanceTimersByTime(settling)
    expect(newest(electron).options.body).toBe(body)
  })

  test('is not notified again after a restart', async () => {
    const folder = folderAfter(allDone)
    const before = await startDesktop(folder)
    vi.advanceTimersByTime(settling)
    await before.stop()
    const { electron } = await startDesktop(folder)
    vi.advanceTimersByTime(24 * 3_600_000)
    expect(before.electron.notifications).toHaveLength(1)
    expect(electron.notifications).toEqual([])
  })

  test.each<[string, (electron: StandIn) => unknown]>([
    ['the computer wakes up', ({ powerMonitor }) => powerMonitor.emit('resume')],
    ['the screen is unlocked', ({ powerMonitor }) => powerMonitor.emit('unlock-screen')],
    [
      'the window is looked at',
      ({ app }) => app.emit('browser-window-focus', preventable(), whole<Electron.BrowserWindow>({})),
    ],
  ])('is noticed when %s', async (_name, happens) => {
    vi.setSystemTime(start)
    const { electron } = await startDesktop(folderAfter(allDone))
    vi.setSystemTime(muchLater)
    happens(electron)
    expect(electron.app.setBadgeCount).toHaveBeenLastCalledWith(1)
    vi.advanceTimersByTime(settling)
    expect(electron.notifications).toHaveLength(1)
  })

  test('leads from its notification to the re-check, in the window that is there', async () => {
    const electron = await startDue()
    const { show, focus, webContents } = newestWindow(electron)
    webContents.send.mockClear()
    newest(electron).emit('click', preventable())
    await turn()
    for (const call of [show, focus]) expect(call).toHaveBeenCalledOnce()
    expect(newsTo(electron)).toEqual([toRecheck])
    expect(electron.windows).toHaveLength(1)
  })

  test('leads to the re-check in a new window, once that can hear of it', async () => {
    const electron = await startDue()
    newestWindow(electron).destroy()
    newest(electron).emit('click', preventable())
    expect(electron.windows).toHaveLength(2)
    expect(newsTo(electron)).toEqual([])
    await turn()
    expect(newsTo(electron)).toEqual([toRecheck])
  })

  test('can still be clicked after the system closed its notification and memory was cleaned up', async () => {
    const electron = await startDue()
    const time = { ...preventable(), reason: 'timedOut' } as const
    newest(electron).emit('close', time)
    electron.showNotification.mockClear()
    const [notification] = electron.notifications.splice(0).map((shown) => new WeakRef(shown))
    await collectGarbage()
    notification?.deref()?.emit('click', preventable())
    await turn()
    expect(newsTo(electron)).toContainEqual(toRecheck)
  })

  test('is put off until tomorrow by the button of its notification, and then told in its place', async () => {
    const folder = folderAfter(allDone)
    const { electron } = await startDesktop(folder)
    vi.advanceTimersByTime(settling)
    const first = newest(electron)
    first.press(0)
    expect(lastDeed(folder)).toMatchObject({ kind: 'snoozed', until: '2027-06-02T10:00' })
    expect(electron.app.setBadgeCount).toHaveBeenLastCalledWith(0)
    vi.setSystemTime(new Date(2027, 5, 2, 9, 59))
    vi.advanceTimersByTime(30_000)
    expect([electron.notifications.length, first.isClosed]).toEqual([1, false])
    vi.advanceTimersByTime(60_000 + settling)
    expect([electron.notifications.length, first.isClosed]).toEqual([2, true])
    expect(electron.app.setBadgeCount).toHaveBeenLastCalledWith(1)
  })

  test('brings up the window when it cannot be put off', async () => {
    const folder = folderAfter(allDone)
    const { electron } = await startDesktop(folder)
    vi.advanceTimersByTime(settling)
    renameSync(dataFile(folder), `${dataFile(folder)}.kept`)
    mkdirSync(path.join(dataFile(folder), 'in the way'), { recursive: true })
    newest(electron).press(0)
    expect(newestWindow(electron).focus).toHaveBeenCalledOnce()
    expect(electron.app.setBadgeCount).toHaveBeenLastCalledWith(1)
  })

  test('is not put off by an old notification when it was done since', async () => {
    const folder = folderAfter(allDone)
    const { electron } = await startDesktop(folder)
    vi.advanceTimersByTime(settling)
    unwrap(await openBridge(electron).record('me', [{ kind: 'rechecked', found: 'off' }]))
    newest(electron).press(0)
    expect(lastDeed(folder)).toEqual({ kind: 'rechecked', found: 'off' })
  })

  test('is counted on the icon of the app until it is done', async () => {
    const electron = await startDue()
    expect(electron.app.setBadgeCount).toHaveBeenLastCalledWith(1)
    unwrap(await openBridge(electron).record('me', [{ kind: 'rechecked', found: 'off' }]))
    expect(electron.app.setBadgeCount).toHaveBeenLastCalledWith(0)
  })
})

test('Steps that were begun and left are reminded of, and lead to the window as it is', async () => {
  const { electron } = await startDesktop(folderAfter(allDone.slice(0, 3)))
  vi.advanceTimersByTime(settling)
  expect(newest(electron).options.title).toBe('Some steps are still open')
  newest(electron).emit('click', preventable())
  await turn()
  expect(newestWindow(electron).focus).toHaveBeenCalledOnce()
  expect(newsTo(electron)).not.toContainEqual(toRecheck)
})

test('Nothing is notified or counted while nothing is due', async () => {
  const { electron } = await startDesktop(tempFolder())
  vi.advanceTimersByTime(24 * 3_600_000)
  expect(electron.notifications).toEqual([])
  expect(electron.app.setBadgeCount.mock.calls).toEqual([[0]])
})

describe('A test reminder', () => {
  const ask = async (electron: StandIn) => unwrap(await openBridge(electron).testReminder())

  test('is shown, with nothing to put off', async () => {
    const { electron } = await startDesktop(tempFolder())
    expect(await ask(electron)).toBe('shown')
    expect(electron.notifications.map(({ options }) => options)).toEqual([
      {
        id: 'test',
        title: 'This is a test reminder',
        body: 'Open Opt-Out Checklist to see what to do.',
        actions: [],
      },
    ])
  })

  test('takes the place of the one before, and not that of a reminder', async () => {
    const electron = await startDue()
    await ask(electron)
    await ask(electron)
    expect(electron.notifications.map(({ options, isClosed }) => [options.id, isClosed])).toEqual([
      ['reminder', false],
      ['test', true],
      ['test', false],
    ])
  })

  test('is told to be blocked when the system refuses it', async () => {
    const { electron } = await startDesktop(tempFolder(), ({ showNotification }) =>
      showNotification.mockImplementation((shown) => void shown.emit('failed', preventable(), 'The app is not signed')),
    )
    expect(await ask(electron)).toBe('blocked')
  })

  test('is told to be blocked when the system never says what became of it', async () => {
    const { electron } = await startDesktop(tempFolder(), ({ showNotification }) =>
      showNotification.mockImplementation(() => {}),
    )
    const answer = ask(electron)
    await turn()
    vi.advanceTimersByTime(10_000)
    expect(await answer).toBe('blocked')
  })

  test('is told to be unsupported where there are no notifications', async () => {
    const { electron } = await startDesktop(tempFolder(), ({ Notification }) =>
      Notification.isSupported.mockReturnValue(false),
    )
    expect(await ask(electron)).toBe('unsupported')
    expect(electron.notifications).toEqual([])
  })
})

describe('On Windows', () => {
  test('the app says who it is before Electron is ready', async () => {
    pretendToRunOn('win32')
    const { app } = (await loadMain(tempFolder(), packaged)).electron
    expect(app.setAppUserModelId.mock.calls).toEqual([['org.opt-out-checklist.app']])
    expect(app.setToastActivatorCLSID.mock.calls).toEqual([[expect.stringMatching(/^\{[0-9A-F-]{36}\}$/)]])
    expect(app.setToastActivatorCLSID).toHaveBeenCalledBefore(app.whenReady)
  })

  test('a checkout takes neither the name nor the clicks of an app that is installed', async () => {
    pretendToRunOn('win32')
    const { electron } = await startDesktop(tempFolder())
    expect(electron.app.setName.mock.calls).toEqual([['Opt-Out Checklist (checkout)']])
    expect(electron.app.setAppUserModelId).not.toHaveBeenCalled()
    expect(electron.app.setToastActivatorCLSID).not.toHaveBeenCalled()
    expect(electron.Notification.isSupported).not.toHaveBeenCalled()
  })

  test('the app is registered for clicks at its start, though it has nothing to tell', async () => {
    const { Notification } = (await startDesktopOn('win32', tempFolder(), packaged)).electron
    expect(Notification.handleActivation).toHaveBeenCalledOnce()
    expect(Notification.handleActivation).toHaveBeenCalledBefore(Notification.isSupported)
  })

  async function startOnWindows() {
    const folder = folderAfter(allDone)
    const { electron } = await startDesktopOn('win32', folder)
    vi.advanceTimersByTime(settling)
    const [activate] = electron.Notification.handleActivation.mock.lastCall ?? []
    if (activate === undefined) throw new Error('Clicks are not listened to.')
    return { folder, electron, activate }
  }

  test('a click on a notification leads to the re-check, whichever run of the app showed it', async () => {
    const { electron, activate } = await startOnWindows()
    activate({ type: 'click', arguments: '' })
    await turn()
    expect(newsTo(electron)).toContainEqual(toRecheck)
  })

  test('the button of a notification puts it off', async () => {
    const { folder, activate } = await startOnWindows()
    activate({ type: 'action', actionIndex: 0, arguments: '' })
    expect(lastDeed(folder)).toMatchObject({ kind: 'snoozed', until: '2027-06-02T10:00' })
  })

  test('a click is not answered twice, since the notification tells of it as well', async () => {
    const { electron } = await startOnWindows()
    expect(newest(electron).listenerCount('click')).toBe(0)
    expect(newest(electron).listenerCount('action')).toBe(0)
  })
})

describe('On macOS', () => {
  const startOnMac = (folder: string, prepare?: (electron: StandIn) => unknown) =>
    startDesktopOn('darwin', folder, prepare)

  test('the person is asked to allow notifications when there will be something to tell, and once only', async () => {
    const { electron } = await startOnMac(tempFolder())
    const { isSupported } = electron.Notification
    const bridge = openBridge(electron)
    unwrap(await bridge.record('me', [{ kind: 'chose-region', region: 'FR' }]))
    expect(isSupported).not.toHaveBeenCalled()
    unwrap(await bridge.record('me', [done]))
    expect(isSupported).toHaveBeenCalledOnce()
    unwrap(await bridge.record('me', [{ kind: 'noted', item: 'log-in', text: 'Later' }]))
    expect(isSupported).toHaveBeenCalledOnce()
  })

  async function startAfterAnotherRun(...shown: Shown[]): Promise<StandIn> {
    const { electron } = await startOnMac(folderAfter(allDone), ({ Notification }) =>
      Notification.getHistory.mockResolvedValue(shown),
    )
    await turn()
    return electron
  }

  test('a notification of an earlier run can be clicked, and answered', async () => {
    const shown = new Shown({ id: 'reminder' })
    const electron = await startAfterAnotherRun(shown)
    shown.emit('click', preventable())
    await turn()
    expect(newsTo(electron)).toContainEqual(toRecheck)
    expect(shown.listenerCount('action')).toBe(1)
  })

  test('a notification of an earlier run goes when the next is shown', async () => {
    const shown = new Shown({ id: 'reminder' })
    await startAfterAnotherRun(shown)
    expect(shown.isClosed).toBe(false)
    vi.advanceTimersByTime(settling)
    await turn()
    expect(shown.isClosed).toBe(true)
  })

  test('a start goes on when the system does not tell what was shown', async () => {
    const { electron } = await startOnMac(folderAfter(allDone), ({ Notification }) =>
      Notification.getHistory.mockRejectedValue(new Error('unauthorised')),
    )
    vi.advanceTimersByTime(settling)
    await turn()
    expect(electron.notifications).toHaveLength(1)
  })

  test('there is a minute to allow a first notification', async () => {
    const { electron } = await startOnMac(tempFolder(), ({ showNotification }) =>
      showNotification.mockImplementation(() => {}),
    )
    const answer = openBridge(electron).testReminder()
    await turn()
    vi.advanceTimersByTime(59_999)
    newest(electron).emit('show', preventable())
    expect(unwrap(await answer)).toBe('shown')
  })
})

test('Nobody but Windows is told who the app is, or asked for clicks', async () => {
  const { app, Notification } = (await startDesktop(tempFolder())).electron
  for (const call of [app.setAppUserModelId, app.setToastActivatorCLSID, Notification.handleActivation]) {
    expect(call).not.toHaveBeenCalled()
  }
})

async function collectGarbage(): Promise<void> {
  v8.setFlagsFromString('--expose-gc')
  onTestFinished(() => v8.setFlagsFromString('--no-expose-gc'))
  // What was looked at in this turn is kept until its end.
  await turn()
  vm.runInNewContext('gc')()
}
