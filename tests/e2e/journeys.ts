import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright'
import { test as base, describe, expect, inject } from 'vitest'
import { inBrowser, type RunningApp, shells } from './app'
import { strangersIn } from './requests'

export interface App extends RunningApp {
  /** Starts it again on the same data, after it was ended. */
  start(): Promise<void>
}

export const withFolder = base.extend('folder', async ({}, { onCleanup }) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'opt-out-'))
  onCleanup(() => rm(folder, { recursive: true, force: true }))
  return folder
})

export const withBrowser = withFolder.extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
  const logs = await mkdtemp(path.join(os.tmpdir(), 'opt-out-log-'))
  const netLog = path.join(logs, 'net.json')
  const browser = await chromium.launch({
    executablePath: inject('chromium'),
    // Nothing leaves this computer: a link that is followed is seen, and goes nowhere.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', `--log-net-log=${netLog}`],
  })
  onCleanup(async () => {
    await browser.close()
    const strangers = await strangersIn(netLog)
    await rm(logs, { recursive: true, force: true })
    expect(strangers, 'what pages asked of others, as Chromium noted it').toEqual([])
  })
  return browser
})

export const withDays = withBrowser.extend('on', async ({ folder, browser }, { onCleanup }) => {
  let running: RunningApp | undefined
  onCleanup(() => running?.kill())
  /** The app on a day that is so many days from now; the one before is ended. */
  return async (daysLater: number) => {
    await running?.quit()
    running = await inBrowser.start(folder, browser, daysLater)
    return running.page
  }
})

const inShell = (shell: (typeof shells)[number]) =>
  withBrowser
    .extend('shell', async ({}) => shell)
    .extend('app', async ({ folder, browser }, { onCleanup }): Promise<App> => {
      let running = await shell.start(folder, browser)
      const starts = [running]
      onCleanup(async () => {
        await running.kill()
        expect(starts.flatMap((each) => each.strangers())).toEqual([])
      })
      return {
        get page() {
          return running.page
        },
        links: () => running.links(),
        strangers: () => running.strangers(),
        savedFile: (click) => running.savedFile(click),
        quit: () => running.quit(),
        kill: () => running.kill(),
        start: async () => {
          running = await shell.start(folder, browser)
          starts.push(running)
        },
      }
    })

/** Tells journeys once for every shell there is; each has an app of its own, started on an empty data folder. */
export function journeys(tell: (test: ReturnType<typeof inShell>) => void): void {
  describe.each(shells)('In $name', (shell) => tell(inShell(shell)))
}
