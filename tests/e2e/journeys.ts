import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright'
import { test as base, describe, inject } from 'vitest'
import { type RunningApp, shells } from './app'

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
  const browser = await chromium.launch({
    executablePath: inject('chromium'),
    // Nothing leaves this computer: a link that is followed is seen, and goes nowhere.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  })
  onCleanup(() => browser.close())
  return browser
})

const inShell = (shell: (typeof shells)[number]) =>
  withBrowser
    .extend('shell', async ({}) => shell)
    .extend('app', async ({ folder, browser }, { onCleanup }): Promise<App> => {
      let running = await shell.start(folder, browser)
      onCleanup(() => running.kill())
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
        },
      }
    })

/** Tells journeys once for every shell there is; each has an app of its own, started on an empty data folder. */
export function journeys(tell: (test: ReturnType<typeof inShell>) => void): void {
  describe.each(shells)('In $name', (shell) => tell(inShell(shell)))
}
