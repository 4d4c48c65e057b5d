import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import { vi } from 'vitest'

/*
 * Stands in for Electron, whose program not every machine has. Everything here is typed by Electron's own declarations, so
 * that a call which Electron changed or dropped does not compile; a call which the shell makes and this lacks throws.
 */

type Listed = Record<string, readonly unknown[]>

/** Events by name, with what their listeners are given. One that Electron's object does not have cannot be emitted. */
type EventsOf<Whole, Events extends Listed> = {
  [Event in keyof Events]: Whole extends { on(event: Event, listener: (...args: Events[Event]) => void): unknown }
    ? Events[Event]
    : never
}

type AppEvents = EventsOf<
  Electron.App,
  {
    activate: [Electron.Event, boolean]
    'browser-window-created': [Electron.Event, Electron.BrowserWindow]
    'browser-window-focus': [Electron.Event, Electron.BrowserWindow]
    'second-instance': [Electron.Event, string[], string]
    'web-contents-created': [Electron.Event, Electron.WebContents]
    'will-quit': [Electron.Event]
    'window-all-closed': []
  }
>
type NotificationEvents = EventsOf<
  Electron.Notification,
  {
    action: [Electron.Event<Electron.NotificationActionEventParams>, number, number]
    click: [Electron.Event]
    close: [Electron.Event<Electron.NotificationCloseEventParams>]
    failed: [Electron.Event, string]
    show: [Electron.Event]
  }
>
type PowerEvents = EventsOf<Electron.PowerMonitor, { resume: []; 'unlock-screen': [] }>
type TrayEvents = EventsOf<Electron.Tray, { click: [Electron.KeyboardEvent, Electron.Rectangle, Electron.Point] }>
type SessionEvents = EventsOf<Electron.Session, { 'will-download': [Electron.Event] }>
type WindowEvents = EventsOf<Electron.BrowserWindow, { closed: []; 'ready-to-show': []; show: [] }>
type ContentsEvents = EventsOf<
  Electron.WebContents,
  {
    'render-process-gone': [Electron.Event, Electron.RenderProcessGoneDetails]
    'will-attach-webview': [Electron.Event]
    'will-frame-navigate': [Electron.Event<Electron.WebContentsWillFrameNavigateEventParams>]
    'will-navigate': [Electron.Event<Electron.WebContentsWillNavigateEventParams>]
    'will-redirect': [Electron.Event]
  }
>

export type ContentsEvent = keyof ContentsEvents

/** The one of two ways of calling it that belongs to a window. */
type ShowSaveDialog = Electron.Dialog['showSaveDialog'] extends InWindow ? InWindow : never
type InWindow = (
  window: Electron.BaseWindow,
  options: Electron.SaveDialogOptions,
) => Promise<Electron.SaveDialogReturnValue>

/** Passes the parts of an Electron object that the shell uses for the whole of it, which has hundreds. */
export function whole<Whole>(parts: Partial<Omit<Whole, keyof EventEmitter>>): Whole {
  return parts as Whole
}

/** An event whose default can be prevented. */
export function preventable(): Electron.Event & { readonly preventDefault: ReturnType<typeof vi.fn<() => void>> } {
  return { preventDefault: vi.fn<() => void>(), defaultPrevented: false }
}

/** A frame that shows a page of this origin. */
export function frameOf(origin: string): Electron.WebFrameMain {
  return whole<Electron.WebFrameMain>({ origin })
}

/** The contents of a window, or of anything else that shows a page. */
export class Contents extends EventEmitter<ContentsEvents> {
  mainFrame = frameOf('null')
  readonly send = vi.fn<Electron.WebContents['send']>()
  readonly printToPDF = vi.fn<Electron.WebContents['printToPDF']>(async () => Buffer.from('%PDF-1.4'))
  readonly setWindowOpenHandler = vi.fn<Electron.WebContents['setWindowOpenHandler']>()
}

class Window extends EventEmitter<WindowEvents> {
  readonly options: Electron.BrowserWindowConstructorOptions
  readonly webContents = new Contents()
  readonly isMinimized = vi.fn<Electron.BrowserWindow['isMinimized']>(() => false)
  readonly restore = vi.fn<Electron.BrowserWindow['restore']>()
  readonly show = vi.fn<Electron.BrowserWindow['show']>()
  readonly focus = vi.fn<Electron.BrowserWindow['focus']>()
  readonly setOverlayIcon = vi.fn<Electron.BrowserWindow['setOverlayIcon']>()
  readonly loadURL = vi.fn<Electron.BrowserWindow['loadURL']>(async (address) => {
    const { protocol, host } = new URL(address)
    this.webContents.mainFrame = frameOf(`${protocol}//${host}`)
  })
  readonly destroy = (): void => void this.emit('closed')

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super()
    this.options = options
  }
}

/** A notification. It is not made of mocks, which would hold it. */
export class Shown extends EventEmitter<NotificationEvents> {
  readonly options: Electron.NotificationConstructorOptions
  readonly id: string
  isClosed = false

  constructor(options: Electron.NotificationConstructorOptions) {
    super()
    this.options = options
    this.id = options.id ?? ''
  }

  press(actionIndex: number): void {
    this.emit('action', { ...preventable(), actionIndex, selectionIndex: -1 }, actionIndex, -1)
  }

  close(): void {
    this.isClosed = true
  }
}

class Icon extends EventEmitter<TrayEvents> {
  readonly image: Electron.NativeImage
  readonly setToolTip = vi.fn<Electron.Tray['setToolTip']>()
  readonly setContextMenu = vi.fn<Electron.Tray['setContextMenu']>()
  readonly destroy = vi.fn<Electron.Tray['destroy']>()

  constructor(image: Electron.NativeImage) {
    super()
    this.image = image
  }
}

/** As an installed app finds it, and not a checkout. */
export function packaged({ app }: StandIn): void {
  app.isPackaged = true
}

/** As Electron says it of an app that does not start at login. */
export const notAtLogin: Electron.LoginItemSettings = {
  openAtLogin: false,
  wasOpenedAtLogin: false,
  status: 'not-registered',
  executableWillLaunchAtLogin: false,
  launchItems: [],
}

/** Electron's main process as one start of the app finds it. */
export function createStandIn(dataFolder: string, version: string) {
  const switches = new Map<string, string>()
  const windows: Window[] = []
  const notifications: Shown[] = []
  const icons: Icon[] = []
  const handlers = new Map<string, Parameters<Electron.IpcMain['handle']>[1]>()
  let becomeReady = () => {}
  const ready = new Promise<void>((resolve) => {
    becomeReady = resolve
  })
  let settle = () => {}
  const settled = new Promise<void>((resolve) => {
    settle = resolve
  })

  const app = Object.assign(new EventEmitter<AppEvents>(), {
    isPackaged: false,
    name: 'Opt-Out Checklist',
    setName: vi.fn<Electron.App['setName']>(),
    commandLine: {
      hasSwitch: vi.fn<Electron.CommandLine['hasSwitch']>((name) => switches.has(name)),
    },
    getLocale: vi.fn<Electron.App['getLocale']>(() => 'en-GB'),
    getPreferredSystemLanguages: vi.fn<Electron.App['getPreferredSystemLanguages']>(() => ['en-GB']),
    setAppUserModelId: vi.fn<Electron.App['setAppUserModelId']>(),
    setToastActivatorCLSID: vi.fn<Electron.App['setToastActivatorCLSID']>(),
    setAboutPanelOptions: vi.fn<Electron.App['setAboutPanelOptions']>(),
    setUserTasks: vi.fn<Electron.App['setUserTasks']>(() => true),
    // Only macOS has one.
    dock: undefined as Pick<Electron.Dock, 'setMenu'> | undefined,
    setBadgeCount: vi.fn<Electron.App['setBadgeCount']>(() => true),
    getLoginItemSettings: vi.fn<Electron.App['getLoginItemSettings']>(() => notAtLogin),
    setLoginItemSettings: vi.fn<Electron.App['setLoginItemSettings']>(),
    setPath: vi.fn<Electron.App['setPath']>(),
    getPath: vi.fn<Electron.App['getPath']>(() => dataFolder),
    getVersion: vi.fn<Electron.App['getVersion']>(() => version),
    requestSingleInstanceLock: vi.fn<Electron.App['requestSingleInstanceLock']>(() => true),
    enableSandbox: vi.fn<Electron.App['enableSandbox']>(),
    whenReady: vi.fn<Electron.App['whenReady']>(() => ready),
    quit: vi.fn<Electron.App['quit']>(),
    exit: vi.fn<Electron.App['exit']>(() => settle()),
  })

  class BrowserWindow extends Window {
    constructor(options: Electron.BrowserWindowConstructorOptions) {
      super(options)
      windows.push(this)
      app.emit('web-contents-created', preventable(), whole<Electron.WebContents>(this.webContents))
      app.emit('browser-window-created', preventable(), this as unknown as Electron.BrowserWindow)
    }
  }

  const showNotification = vi.fn((notification: Shown) => void notification.emit('show', preventable()))
  class Notification extends Shown {
    static readonly isSupported = vi.fn<typeof Electron.Notification.isSupported>(() => true)
    static readonly handleActivation = vi.fn<typeof Electron.Notification.handleActivation>()
    static readonly getHistory = vi.fn<() => Promise<Shown[]>>(async () => [])
    constructor(options: Electron.NotificationConstructorOptions) {
      super(options)
      notifications.push(this)
    }
    show(): void {
      showNotification(this)
    }
  }

  const showIcon = vi.fn((icon: Icon) => void icons.push(icon))
  class Tray extends Icon {
    constructor(image: Electron.NativeImage) {
      super(image)
      showIcon(this)
    }
  }

  // What it listens to last: from then on it answers to everything.
  EventEmitter.prototype.on.call(app, 'newListener', (event) => event === 'activate' && settle())

  const nativeTheme: Pick<Electron.NativeTheme, 'shouldUseDarkColors' | 'themeSource'> = {
    shouldUseDarkColors: false,
    themeSource: 'system',
  }

  const electron = {
    app,
    BrowserWindow,
    dialog: {
      showErrorBox: vi.fn<Electron.Dialog['showErrorBox']>(),
      showSaveDialog: vi.fn<ShowSaveDialog>(async () => ({ canceled: true, filePath: '' })),
    },
    ipcMain: Object.assign(new EventEmitter(), {
      handle: vi.fn<Electron.IpcMain['handle']>((channel, handler) => void handlers.set(channel, handler)),
    }),
    Menu: {
      buildFromTemplate: vi.fn<typeof Electron.Menu.buildFromTemplate>(() => whole<Electron.Menu>({})),
      setApplicationMenu: vi.fn<typeof Electron.Menu.setApplicationMenu>(),
    },
    nativeImage: {
      createFromBuffer: vi.fn<typeof Electron.nativeImage.createFromBuffer>(() =>
        whole<Electron.NativeImage>({ setTemplateImage: vi.fn<Electron.NativeImage['setTemplateImage']>() }),
      ),
    },
    nativeTheme,
    Notification,
    powerMonitor: new EventEmitter<PowerEvents>(),
    protocol: {
      registerSchemesAsPrivileged: vi.fn<Electron.Protocol['registerSchemesAsPrivileged']>(),
      handle: vi.fn<Electron.Protocol['handle']>(),
    },
    session: {
      defaultSession: Object.assign(new EventEmitter<SessionEvents>(), {
        setPermissionRequestHandler: vi.fn<Electron.Session['setPermissionRequestHandler']>(),
        setPermissionCheckHandler: vi.fn<Electron.Session['setPermissionCheckHandler']>(),
        setDevicePermissionHandler: vi.fn<Electron.Session['setDevicePermissionHandler']>(),
        webRequest: { onBeforeRequest: vi.fn<Electron.WebRequest['onBeforeRequest']>() },
      }),
    },
    shell: {
      openExternal: vi.fn<Electron.Shell['openExternal']>(async () => {}),
      openPath: vi.fn<Electron.Shell['openPath']>(async () => ''),
    },
    Tray,
  } satisfies Partial<Record<keyof typeof Electron, unknown>>

  return {
    ...electron,
    /** What `import … from 'electron'` gives. */
    module: { ...electron, default: electron },
    switches,
    windows,
    notifications,
    showNotification,
    icons,
    showIcon,
    becomeReady: () => becomeReady(),
    /** Resolves when the app is there, or has given up. */
    settled,
    /** Calls as `ipcRenderer.invoke` does from a page of `sender`: what goes over is a copy, both ways. */
    async invoke(
      from: { readonly sender: Contents; readonly senderFrame: Electron.WebFrameMain | null },
      channel: string,
      ...args: readonly unknown[]
    ): Promise<unknown> {
      const handler = handlers.get(channel)
      if (handler === undefined) throw new Error(`No handler registered for "${channel}"`)
      const { senderFrame } = from
      const event = whole<Electron.IpcMainInvokeEvent>({
        sender: whole<Electron.WebContents>(from.sender),
        senderFrame,
      })
      return structuredClone(await handler(event, ...structuredClone(args)))
    },
  }
}

export type StandIn = ReturnType<typeof createStandIn>
