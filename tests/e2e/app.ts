import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { _electron, type Browser, type Page } from 'playwright'
import { expect } from 'playwright/test'
import { strangersTo, watch } from './requests'

/** The app as a person has it: a window, and ways to end it. */
export interface RunningApp {
  readonly page: Page
  /** Addresses the app opened outside of itself, in order. */
  links(): Promise<readonly string[]>
  /** What was asked of anybody but the app itself. */
  strangers(): readonly string[]
  /** The file that a click saves, wherever this shell puts it. */
  savedFile(click: () => Promise<void>): Promise<SavedFile>
  /** Ends it as the system's own "quit" does. */
  quit(): Promise<void>
  /** Ends it as a power cut does. */
  kill(): Promise<void>
}

export interface SavedFile {
  readonly name: string
  readonly text: string
}

export interface Shell {
  readonly name: string
  /** Starts the built app on a data folder; the browser is for a shell that has no window of its own. */
  start(folder: string, browser: Browser): Promise<RunningApp>
}

export const root = path.resolve(import.meta.dirname, '../..')

interface Pretence {
  /** A clock that is so many days ahead. */
  readonly daysLater?: number
  /** What is done every so many seconds is done as often in milliseconds. */
  readonly often?: boolean
}

/** Starts the built browser edition, which takes the time to be other than it is. */
export function browserEditionWith({ daysLater = 0, often = false }: Pretence, ...args: readonly string[]) {
  const preloads = [...(daysLater > 0 ? ['later.mjs'] : []), ...(often ? ['often.mjs'] : [])]
  const imports = preloads.map((name) => `--import=${pathToFileURL(path.join(import.meta.dirname, name))}`)
  return spawn(process.execPath, [...imports, path.join(root, 'out/main/browser.js'), '--no-open', ...args], {
    // In English, whatever the computer speaks that the tests run on.
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', DAYS_LATER: `${daysLater}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Starts the built browser edition. */
export function browserEdition(...args: readonly string[]) {
  return browserEditionWith({}, ...args)
}

/** The address the browser edition prints when it is ready. Throws what it said instead when it ended. */
export async function addressOf(app: ChildProcess): Promise<string> {
  let said = ''
  app.stderr?.on('data', (text) => {
    said += text
  })
  if (app.stdout === null) throw new Error('The app was started without an output.')
  for await (const line of createInterface(app.stdout)) {
    const address = line.match(/^Opt-Out Checklist: (\S+)$/)?.[1]
    if (address !== undefined) return address
  }
  throw new Error(`The app ended before it was ready: ${said}`)
}

export async function endProcess(app: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (app.exitCode !== null || app.signalCode !== null) return
  const ended = once(app, 'exit')
  app.kill(signal)
  await ended
}

export const inBrowser = {
  name: 'the browser edition',
  async start(folder: string, browser: Browser, daysLater = 0): Promise<RunningApp> {
    const app = browserEditionWith({ daysLater }, '--data-dir', folder)
    const address = await addressOf(app)
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' })
    if (daysLater > 0) await context.clock.install({ time: Date.now() + daysLater * 24 * 60 * 60 * 1000 })
    const asked = await watch(context)
    context.setDefaultTimeout(10_000)
    const page = await context.newPage()
    await page.goto(address)
    const { origin } = new URL(address)
    const end = async (signal: NodeJS.Signals) => {
      await endProcess(app, signal)
      await context.close()
    }
    return {
      page,
      links: async () => asked.requests.map((request) => request.url()).filter((url) => url.startsWith('https:')),
      strangers: () => strangersTo(origin, asked),
      savedFile: async (click) => {
        const [download] = await Promise.all([page.waitForEvent('download'), click()])
        return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
      },
      quit: () => end('SIGTERM'),
      kill: () => end('SIGKILL'),
    }
  },
} satisfies Shell

const desktop: Shell = {
  name: 'the desktop app',
  async start(folder) {
    const app = await _electron.launch({ args: [root, `--data-dir=${folder}`] })
    await app.evaluate(({ shell }) => {
      const opened: string[] = []
      Object.assign(globalThis, { opened })
      shell.openExternal = async (address) => void opened.push(address)
    })
    const page = await app.firstWindow()
    const asked = await watch(app.context())
    return {
      page,
      links: () => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened),
      strangers: () => strangersTo('app://opt-out', asked),
      savedFile: async (click) => {
        const folder = mkdtempSync(path.join(os.tmpdir(), 'opt-out-saved-'))
        await app.evaluate(({ dialog }, folder) => {
          dialog.showSaveDialog = async (...args: readonly unknown[]) => {
            const options = args.at(-1) as Electron.SaveDialogOptions
            return { canceled: false, filePath: `${folder}/${options.defaultPath?.split(/[\\/]/).at(-1)}` }
          }
        }, folder)
        await click()
        await expect.poll(() => readdirSync(folder).length).toBe(1)
        const [name = ''] = readdirSync(folder)
        const text = readFileSync(path.join(folder, name), 'utf8')
        rmSync(folder, { recursive: true })
        return { name, text }
      },
      quit: () => app.close(),
      kill: () => endProcess(app.process(), 'SIGKILL'),
    }
  },
}

/** Electron's program is downloaded by its own installer; where it is missing, the desktop's half of a journey cannot run. */
function hasElectron(): boolean {
  const electron = path.join(root, 'node_modules/electron')
  const file = path.join(electron, 'path.txt')
  return existsSync(file) && existsSync(path.join(electron, 'dist', readFileSync(file, 'utf8')))
}

export const shells: readonly Shell[] = hasElectron() ? [inBrowser, desktop] : [inBrowser]
