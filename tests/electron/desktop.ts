import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { Server } from 'node:net'
import path from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import vm from 'node:vm'
import type * as Electron from 'electron'
import { expect, onTestFinished, vi } from 'vitest'
import { type Bridge, channels } from '../../shared/api'
import { version } from '../backend/temp'
import { createStandIn, preventable, type StandIn, whole } from './stand-in'

const main = pathToFileURL(path.resolve(import.meta.dirname, '../../out/main/main.js')).href
let starts = 0

export interface Desktop {
  readonly electron: StandIn
  /** Ends it as the system ends a process: what it listens on is closed. */
  stop(): Promise<void>
}

/** Loads the built main process, which goes as far as it can before Electron is ready. */
export async function loadMain(
  folder: string,
  prepare: (electron: StandIn) => unknown = () => {},
  args: readonly string[] = [`--data-dir=${folder}`],
): Promise<Desktop> {
  const electron = createStandIn(folder, version)
  prepare(electron)
  const listen = vi.spyOn(Server.prototype, 'listen')
  const stop = async () => {
    const servers = new Set(listen.mock.contexts.filter((context) => context instanceof Server))
    listen.mockRestore()
    await Promise.all([...servers].map((server) => new Promise<void>((resolve) => server.close(() => resolve()))))
  }
  onTestFinished(stop)
  const { argv } = process
  onTestFinished(() => void Object.assign(process, { argv }))
  process.argv = ['electron', '.', ...args]
  vi.doMock('electron', () => electron.module)
  // Each start has a module of its own, as each process has.
  await import(`${main}?start=${++starts}`)
  return { electron, stop }
}

/** Starts the built main process until it answers to everything, or has given up. */
export async function startDesktop(folder: string, prepare?: (electron: StandIn) => unknown): Promise<Desktop> {
  const desktop = await loadMain(folder, prepare)
  desktop.electron.becomeReady()
  await desktop.electron.settled
  return desktop
}

export function pretendToRunOn(platform: NodeJS.Platform): void {
  const real = process.platform
  onTestFinished(() => void Object.defineProperty(process, 'platform', { value: real }))
  Object.defineProperty(process, 'platform', { value: platform })
}

/** Starts the built main process as it would on a system, once the folder is locked, which is done in the way of the real one. */
export function startDesktopOn(
  platform: NodeJS.Platform,
  folder: string,
  prepare: (electron: StandIn) => unknown = () => {},
): Promise<Desktop> {
  return startDesktop(folder, (electron) => {
    electron.app.getVersion.mockImplementationOnce(() => {
      pretendToRunOn(platform)
      return version
    })
    prepare(electron)
  })
}

/** Tells the app of another start, as Electron does while it runs, and waits until it was heard. */
export async function startAgain({ app }: StandIn, ...commandLine: string[]): Promise<void> {
  app.emit('second-instance', preventable(), commandLine, '/')
  await turn()
}

/** The window that was opened last. */
export function newestWindow({ windows }: StandIn): StandIn['windows'][number] {
  const window = windows.at(-1)
  if (window === undefined) throw new Error('No window was opened.')
  return window
}

/** Runs the preload which the newest window names, with what a sandboxed one has, and returns what the page gets of it. */
export function openBridge(electron: StandIn): Bridge {
  const { options, webContents } = newestWindow(electron)
  const ipcRenderer = Object.assign(new EventEmitter(), {
    invoke: vi.fn<Electron.IpcRenderer['invoke']>((channel, ...args) =>
      electron.invoke({ sender: webContents, senderFrame: webContents.mainFrame }, channel, ...args),
    ),
  })
  webContents.send.mockImplementation((channel, ...args) => {
    ipcRenderer.emit(channel, whole<Electron.IpcRendererEvent>({}), ...structuredClone(args))
  })
  const exposed = new Map<string, unknown>()
  const contextBridge = {
    exposeInMainWorld: vi.fn<Electron.ContextBridge['exposeInMainWorld']>((key, api) => void exposed.set(key, api)),
  }
  const require = (name: string) => {
    expect(name).toBe('electron')
    return { contextBridge, ipcRenderer }
  }
  const file = options.webPreferences?.preload ?? ''
  vm.runInNewContext(readFileSync(file, 'utf8'), { require }, { filename: file })
  expect([...exposed.keys()]).toEqual(['optOut'])
  const bridge = exposed.get('optOut')
  expectBridge(bridge)
  return bridge
}

function expectBridge(value: unknown): asserts value is Bridge {
  expect(Object.entries(value ?? {}).map(([name, call]) => [name, typeof call])).toEqual(
    [...Object.keys(channels), 'subscribe'].map((name) => [name, 'function']),
  )
}
