import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openBackend, tempFolder } from '../backend/temp'
import { allDone } from '../contract'
import { unwrap } from '../unwrap'
import { newestWindow, openBridge, startAgain, startDesktopOn } from './desktop'

const muchLater = new Date(2027, 5, 1, 15, 0)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'], now: muchLater })
  return () => vi.useRealTimers()
})

async function startDueOn(platform: NodeJS.Platform) {
  const folder = tempFolder()
  openBackend(folder).handlers.record('me', allDone)
  const { electron } = await startDesktopOn(platform, folder)
  return { electron, bridge: openBridge(electron), window: newestWindow(electron) }
}

const recheck = [{ kind: 'rechecked', found: 'off' }] as const

describe('What is due', () => {
  test.each<NodeJS.Platform>(['darwin', 'linux'])(
    'is a count on the icon on %s, until it is done',
    async (platform) => {
      const { electron, bridge, window } = await startDueOn(platform)
      expect(electron.app.setBadgeCount).toHaveBeenLastCalledWith(1)
      unwrap(await bridge.record('me', recheck))
      expect(electron.app.setBadgeCount).toHaveBeenLastCalledWith(0)
      window.emit('show')
      expect(window.setOverlayIcon).not.toHaveBeenCalled()
    },
  )

  test('is a mark on the icon in the taskbar of Windows, which a screen reader can say, until it is done', async () => {
    const { electron, bridge, window } = await startDueOn('win32')
    window.emit('show')
    const [mark, description] = window.setOverlayIcon.mock.lastCall ?? []
    expect(mark).toBe(electron.nativeImage.createFromBuffer.mock.results.at(-1)?.value)
    expect(description).toBe('It is time to look at the switch again')
    unwrap(await bridge.record('me', recheck))
    expect(window.setOverlayIcon.mock.lastCall).toEqual([null, ''])
    expect(electron.app.setBadgeCount).not.toHaveBeenCalled()
  })

  test('is a mark on the next window too', async () => {
    const { electron, window } = await startDueOn('win32')
    window.destroy()
    await startAgain(electron)
    const next = newestWindow(electron)
    expect(next.setOverlayIcon).not.toHaveBeenCalled()
    next.emit('show')
    expect(next.setOverlayIcon).toHaveBeenCalledOnce()
  })
})
