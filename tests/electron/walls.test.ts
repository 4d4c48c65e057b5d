import { readFileSync } from 'node:fs'
import path from 'node:path'
import type * as Electron from 'electron'
import { describe, expect, test, vi } from 'vitest'
import { type Api, channels, newsChannel } from '../../shared/api'
import { tempFolder } from '../backend/temp'
import { done, savedText } from '../contract'
import { newestWindow, openBridge, startDesktop } from './desktop'
import { Contents, type ContentsEvent, frameOf, preventable, type StandIn, whole } from './stand-in'

async function start(): Promise<StandIn> {
  return (await startDesktop(tempFolder())).electron
}

/** What a setter was given last. */
function given<Handler>(setter: { readonly mock: { readonly lastCall: [Handler | null] | undefined } }): Handler {
  const handler = setter.mock.lastCall?.[0]
  if (handler == null) throw new Error('No handler was set.')
  return handler
}

describe('The pages of the desktop app', () => {
  const renderer = path.resolve(import.meta.dirname, '../../out/renderer')

  async function get(electron: StandIn, address: string, method = 'GET') {
    const [scheme, answer] = electron.protocol.handle.mock.lastCall ?? []
    expect(scheme).toBe('app')
    if (answer === undefined) throw new Error('Nothing is served.')
    return answer(new Request(address, { method }))
  }

  test('have a scheme that is secure, and none of the rights that get round a policy', async () => {
    const { protocol } = await start()
    expect(protocol.registerSchemesAsPrivileged.mock.calls).toEqual([
      [[{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]],
    ])
  })

  test('are the built ones, with all that they ask for, under a strict policy', async () => {
    const electron = await start()
    const page = readFileSync(path.join(renderer, 'index.html'), 'utf8')
    const assets = [...page.matchAll(/(?:src|href)="\.(\/[^"]+)"/g)].flatMap(([, asset]) => asset ?? [])
    expect(assets).toEqual(expect.arrayContaining(['/index.js', '/style.css']))
    for (const asset of ['/', ...assets]) {
      const response = await get(electron, `app://opt-out${asset}`)
      const file = path.join(renderer, asset === '/' ? 'index.html' : asset)
      const { status, headers } = response
      expect(status).toBe(200)
      expect(await response.text()).toBe(readFileSync(file, 'utf8'))
      expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; script-src 'self'; /)
      expect(headers.get('Content-Security-Policy')).not.toMatch(/unsafe-|\*|http/)
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    }
  })

  test.each([
    ['a page there is not', 'app://opt-out/nowhere'],
    ['another host', 'app://evil/'],
    ['no host', 'app:///'],
    ['a host with a port', 'app://opt-out:81/'],
    ['a path out of the folder', 'app://opt-out/../main/main.js'],
    ['an encoded path out of the folder', 'app://opt-out/%2e%2e/main/main.js'],
    ['an encoded slash', 'app://opt-out/..%2fmain%2fmain.js'],
    ['a backslash', 'app://opt-out/..\\main\\main.js'],
    ['a file of the system', 'app://opt-out//etc/passwd'],
    ['a prototype', 'app://opt-out/__proto__'],
  ])('do not include %s', async (_name, address) => {
    expect((await get(await start(), address)).status).toBe(404)
  })

  test.each(['POST', 'PUT', 'DELETE', 'HEAD'])('are not there for %s', async (method) => {
    expect((await get(await start(), 'app://opt-out/', method)).status).toBe(404)
  })
})

describe('The desktop app denies', () => {
  test('everything before its first page is loaded', async () => {
    const electron = await start()
    const { loadURL } = newestWindow(electron)
    const { webRequest, setPermissionRequestHandler } = electron.session.defaultSession
    expect(webRequest.onBeforeRequest).toHaveBeenCalledBefore(loadURL)
    expect(setPermissionRequestHandler).toHaveBeenCalledBefore(loadURL)
  })

  describe.each<[string, (electron: StandIn) => Contents]>([
    ['its window', (electron) => newestWindow(electron).webContents],
    [
      'any other contents',
      ({ app }) => {
        const contents = new Contents()
        app.emit('web-contents-created', preventable(), whole<Electron.WebContents>(contents))
        return contents
      },
    ],
  ])('%s', (_name, contentsOf) => {
    test.each<ContentsEvent>(['will-redirect', 'will-attach-webview'])('what "%s" announces', async (name) => {
      const event = preventable()
      contentsOf(await start()).emit(name, event)
      expect(event.preventDefault).toHaveBeenCalledOnce()
    })

    test.each([
      ['to LinkedIn', 'https://www.linkedin.com/', true],
      ['to a file', 'file:///etc/passwd', true],
      ['to a script', 'javascript:alert(1)', true],
      ['to another file of the app', 'app://opt-out/early.js', true],
      ['to a host like the own', 'app://opt-out.example/', true],
      ['of a frame to the own page', 'app://opt-out/', false],
    ])('a way %s', async (_name, url, isMainFrame) => {
      const event = { ...preventable(), url, isMainFrame, isSameDocument: false, frame: null }
      const contents = contentsOf(await start())
      contents.emit('will-navigate', event)
      contents.emit('will-frame-navigate', event)
      expect(event.preventDefault).toHaveBeenCalledTimes(2)
    })

    test.each(['app://opt-out/', 'app://opt-out/#settings'])(
      'not that its own page is loaded again: %s',
      async (url) => {
        const event = { ...preventable(), url, isMainFrame: true, isSameDocument: false, frame: null }
        const contents = contentsOf(await start())
        contents.emit('will-navigate', event)
        contents.emit('will-frame-navigate', event)
        expect(event.preventDefault).not.toHaveBeenCalled()
      },
    )

    test.each(['https://www.linkedin.com/', 'app://opt-out/', 'file:///etc/passwd'])(
      'a new window for %s, and opens nothing outside either',
      async (url) => {
        const electron = await start()
        const decide = given(contentsOf(electron).setWindowOpenHandler)
        expect(decide(whole<Electron.HandlerDetails>({ url }))).toEqual({ action: 'deny' })
        expect(electron.shell.openExternal).not.toHaveBeenCalled()
      },
    )
  })

  test.each(['media', 'notifications', 'geolocation', 'openExternal', 'clipboard-read', 'fileSystem'] as const)(
    'the permission "%s"',
    async (permission) => {
      const { defaultSession } = (await start()).session
      const contents = whole<Electron.WebContents>({})
      const decide = vi.fn()
      given(defaultSession.setPermissionRequestHandler)(
        contents,
        permission,
        decide,
        whole<Electron.PermissionRequest>({}),
      )
      expect(decide.mock.calls).toEqual([[false]])
      const details = whole<Electron.PermissionCheckHandlerHandlerDetails>({})
      const check = given(defaultSession.setPermissionCheckHandler)
      expect(check(contents, permission, 'app://opt-out', details)).toBe(false)
    },
  )

  test.each([
    ['app://opt-out/', 'app://opt-out', true],
    ['https://example.org/', 'https://example.org', false],
    ['app://opt-out.evil/', 'app://opt-out.evil', false],
  ])('writing to the clipboard from anywhere but its own pages: %s', async (requestingUrl, asking, allowed) => {
    const { defaultSession } = (await start()).session
    const contents = whole<Electron.WebContents>({})
    const decide = vi.fn()
    const permission = 'clipboard-sanitized-write'
    const request = whole<Electron.PermissionRequest>({ requestingUrl })
    given(defaultSession.setPermissionRequestHandler)(contents, permission, decide, request)
    expect(decide.mock.calls).toEqual([[allowed]])
    const details = whole<Electron.PermissionCheckHandlerHandlerDetails>({})
    expect(given(defaultSession.setPermissionCheckHandler)(contents, permission, asking, details)).toBe(allowed)
  })

  test.each(['usb', 'hid', 'serial'] as const)('devices on %s', async (deviceType) => {
    const allow = given((await start()).session.defaultSession.setDevicePermissionHandler)
    const details = whole<Electron.DevicePermissionHandlerHandlerDetails>({ deviceType, origin: 'app://opt-out' })
    expect(allow(details)).toBe(false)
  })

  test('downloads', async () => {
    const event = preventable()
    const electron = await start()
    electron.session.defaultSession.emit('will-download', event)
    expect(event.preventDefault).toHaveBeenCalledOnce()
  })

  function isCancelled(electron: StandIn, url: string): unknown {
    const decide = vi.fn()
    given(electron.session.defaultSession.webRequest.onBeforeRequest)(
      whole<Electron.OnBeforeRequestListenerDetails>({ url }),
      decide,
    )
    return decide.mock.lastCall?.[0].cancel
  }

  test.each([
    'https://www.linkedin.com/',
    'http://127.0.0.1:8080/',
    'ws://localhost/',
    'file:///etc/passwd',
    'app://evil/',
    'app://opt-out.evil/',
    'https://evil.example/app://opt-out/',
  ])('a request for %s', async (url) => {
    expect(isCancelled(await start(), url)).toBe(true)
  })

  test('no request for a file of its own', async () => {
    expect(isCancelled(await start(), 'app://opt-out/index.js')).toBe(false)
  })
})

test('The built desktop app turns off no protection of Electron, and turns on nothing that is not finished', () => {
  const main = readFileSync(path.resolve(import.meta.dirname, '../../out/main/main.js'), 'utf8')
  const risky =
    /webSecurity|allowRunningInsecureContent|allowDisplayingInsecureContent|experimentalFeatures|enableBlinkFeatures|appendSwitch|appendArgument|nodeIntegration: true|contextIsolation: false|sandbox: false|webviewTag: true|bypassCSP/g
  expect(main.match(risky)).toBeNull()
})

test('The desktop app is made with an Electron in which the holes that are known are mended', () => {
  const { devDependencies } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'))
  expect(Number(devDependencies.electron.split('.')[0])).toBeGreaterThanOrEqual(45)
})

test('The page of the desktop app is given the calls of the contract by their names, and nothing of Electron', async () => {
  const electron = await start()
  // It looks at what the preload gives: functions of these names and no more.
  const bridge = openBridge(electron)
  const heard: unknown[][] = []
  bridge.subscribe((...news) => heard.push(news))
  newestWindow(electron).webContents.send(newsChannel, { kind: 'disconnected' })
  expect(heard).toEqual([[{ kind: 'connected' }], [{ kind: 'disconnected' }]])
})

test('The built desktop app opens addresses in one place only, which checks them', () => {
  const main = readFileSync(path.resolve(import.meta.dirname, '../../out/main/main.js'), 'utf8')
  expect(main.match(/.*openExternal.*/g)).toEqual([
    expect.stringMatching(/^\s*return shell\.openExternal\(address\);$/),
  ])
})

describe('A call to the desktop app', () => {
  const origin = 'app://opt-out'
  const refused = { problem: 'refused', message: 'Only the window of the app may call it.' }
  /** Every call, as the page may make it. */
  const calls = Object.entries({
    [channels.load]: [],
    [channels.record]: ['me', [done]],
    [channels.history]: [null, null, null],
    [channels.report]: ['me'],
    [channels.saveReport]: ['me', 'markdown'],
    [channels.openLink]: ['linkedin'],
    [channels.showFolder]: [],
    [channels.testReminder]: [],
    [channels.saveCalendar]: ['me'],
    [channels.attach]: ['me', 'log-in', ''],
    [channels.picture]: ['0'.repeat(64)],
    [channels.exportBackup]: [],
    [channels.previewImport]: ['{}'],
    [channels.importBackup]: ['{}'],
    [channels.backups]: [],
    [channels.restore]: ['2026-11-24T10-00-00.000Z'],
    [channels.erase]: ['ERASE'],
    [channels.changeDesktop]: [{ background: true }],
    [channels.changePerson]: ['me'],
    [channels.changeTheme]: ['dark'],
    [channels.changeLanguage]: ['en'],
  } satisfies Record<(typeof channels)[keyof Api], readonly unknown[]>)

  function page(contents: Contents) {
    return { sender: contents, senderFrame: contents.mainFrame }
  }

  function showing(address: string, contents: Contents) {
    contents.mainFrame = frameOf(address)
    return page(contents)
  }

  const strangers: readonly [name: string, (electron: StandIn, ours: Contents) => Parameters<StandIn['invoke']>[0]][] =
    [
      ['another window', () => showing(origin, new Contents())],
      ['a frame inside the page', (_, ours) => ({ sender: ours, senderFrame: frameOf(origin) })],
      ['a frame that is gone', (_, ours) => ({ sender: ours, senderFrame: null })],
      ['a page of the web', (_, ours) => showing('https://www.linkedin.com', ours)],
      ['a page of another host', (_, ours) => showing('app://evil', ours)],
      ['a page of a longer host', (_, ours) => showing('app://opt-out.evil', ours)],
      ['a page without an origin', (_, ours) => showing('null', ours)],
      [
        'a window that was closed',
        (electron, ours) => {
          newestWindow(electron).destroy()
          return page(ours)
        },
      ],
    ]

  test.each(calls)('on %s from the page itself is answered', async (channel, args) => {
    const electron = await start()
    const { webContents } = newestWindow(electron)
    const answer = await electron.invoke(page(webContents), channel, ...args)
    expect(answer).not.toEqual(refused)
    expect(answer).not.toMatchObject({ message: expect.stringContaining('number of arguments') })
  })

  test.each(calls)('on %s with an argument more is refused', async (channel, args) => {
    const electron = await start()
    const answer = await electron.invoke(page(newestWindow(electron).webContents), channel, ...args, undefined)
    expect(answer).toEqual({ problem: 'refused', message: expect.stringContaining('number of arguments') })
  })

  test.each(strangers)('from %s is refused, whatever it asks', async (_name, from) => {
    const folder = tempFolder()
    const { electron } = await startDesktop(folder)
    const stranger = from(electron, newestWindow(electron).webContents)
    for (const [channel, args] of calls) {
      expect(await electron.invoke(stranger, channel, ...args)).toEqual(refused)
    }
    expect(savedText(folder)).toBeUndefined()
    expect(electron.shell.openExternal).not.toHaveBeenCalled()
    expect(electron.shell.openPath).not.toHaveBeenCalled()
    expect(electron.dialog.showSaveDialog).not.toHaveBeenCalled()
    expect([...electron.notifications, ...electron.icons]).toEqual([])
  })
})
