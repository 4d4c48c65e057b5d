import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, onTestFinished } from 'vitest'
import { addressOf, browserEdition, browserEditionWith, endProcess, root } from './app'
import { withFolder as test } from './journeys'

/** What a run that ends by itself says and answers. */
async function run(...args: readonly string[]) {
  const app = browserEdition(...args)
  const [[code], complaint] = await Promise.all([once(app, 'exit'), text(app.stderr)])
  return { code, complaint }
}

/** Records something as the page at an address does. */
async function record(address: string): Promise<void> {
  const { origin, hash } = new URL(address)
  await fetch(`${origin}/api/record`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${hash.slice(1)}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(['me', [{ kind: 'marked', item: 'log-in', as: 'done' }]]),
  })
}

describe('npm run start:browser', () => {
  test.for(['SIGINT', 'SIGTERM'] as const)('prints its address, and ends cleanly on %s', async (signal, { folder }) => {
    const app = browserEdition('--data-dir', folder)
    const address = await addressOf(app)
    const page = await fetch(address)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<title>Opt-Out Checklist</title>')
    await endProcess(app, signal)
    expect(app.exitCode).toBe(0)
  })

  test('uses the port it is given', async ({ folder, onTestFinished }) => {
    const first = browserEdition('--data-dir', folder)
    const { port } = new URL(await addressOf(first))
    await endProcess(first, 'SIGTERM')
    const second = browserEdition('--data-dir', folder, '--port', port)
    onTestFinished(() => endProcess(second, 'SIGKILL'))
    expect(new URL(await addressOf(second)).port).toBe(port)
  })

  test('refuses a second copy on the same data, which stays whole', async ({ folder, onTestFinished }) => {
    const app = browserEdition('--data-dir', folder)
    onTestFinished(() => endProcess(app, 'SIGKILL'))
    await record(await addressOf(app))
    const file = path.join(folder, 'opt-out-checklist.json')
    const before = await readFile(file, 'utf8')
    expect(await run('--data-dir', folder)).toEqual({
      code: 1,
      complaint: `Opt-Out Checklist is already open with the data folder ${folder}. Use that window, or close it first.\n`,
    })
    expect(await readFile(file, 'utf8')).toBe(before)
    expect(JSON.parse(before).journal).toHaveLength(1)
  })

  test('leaves the data as it was saved, even if somebody took its file away', async ({ folder }) => {
    const app = browserEdition('--data-dir', folder)
    await record(await addressOf(app))
    const file = path.join(folder, 'opt-out-checklist.json')
    const before = await readFile(file, 'utf8')
    await rm(file)
    await endProcess(app, 'SIGTERM')
    expect(await readFile(file, 'utf8')).toBe(before)
  })

  test('puts back a data file that somebody took away, while it runs', async ({ folder, onTestFinished }) => {
    const app = browserEditionWith({ often: true }, '--data-dir', folder)
    onTestFinished(() => endProcess(app, 'SIGKILL'))
    await record(await addressOf(app))
    const file = path.join(folder, 'opt-out-checklist.json')
    const before = await readFile(file, 'utf8')
    await rm(file)
    await expect.poll(() => readFile(file, 'utf8').catch(() => null)).toBe(before)
  })

  test('says which option is wrong, and what it takes', async () => {
    const { code, complaint } = await run('--port', 'abc')
    expect(code).toBe(1)
    expect(complaint).toBe('--port takes a whole number from 0 (any free port) to 65535, not "abc".\n')
  })
})

describe('npm start', () => {
  /** Starts with the Electron in a folder, and none to be had from elsewhere. */
  function startWith(dist: string, folder: string) {
    const app = spawn(process.execPath, [path.join(root, 'scripts/start.mjs'), '--no-open', '--data-dir', folder], {
      env: {
        ...process.env,
        ELECTRON_OVERRIDE_DIST_PATH: dist,
        ELECTRON_MIRROR: 'http://127.0.0.1:1/',
        electron_config_cache: folder,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    onTestFinished(() => endProcess(app, 'SIGKILL'))
    return app
  }

  async function startInBrowser(dist: string, folder: string) {
    const app = startWith(dist, folder)
    let said = ''
    app.stdout.on('data', (text) => {
      said += text
    })
    const address = await addressOf(app)
    return { app, address, said }
  }

  /** An Electron that ends by a signal as soon as it is started. */
  async function electronEndedBy(signal: string, folder: string) {
    const dist = path.join(folder, 'dist')
    await mkdir(dist)
    await writeFile(path.join(dist, 'electron'), `#!/bin/sh\nkill -${signal} $$\n`, { mode: 0o755 })
    return dist
  }

  test.skipIf(process.platform === 'win32')('ends when somebody ends the desktop app', async ({ folder }) => {
    const app = startWith(await electronEndedBy('KILL', folder), folder)
    const [[code], said] = await Promise.all([once(app, 'exit'), text(app.stdout)])
    expect(code).toBe(1)
    expect(said).not.toContain('http://')
  })

  test('opens in the browser when the system does not let Electron run, and says so', async ({ folder }) => {
    // As Chromium ends itself when it may not have its sandbox.
    const { app, address, said } = await startInBrowser(await electronEndedBy('TRAP', folder), folder)
    expect(said).toMatch(/Electron was ended \(\w+\), so the app opens in your browser instead\. .*README\.md.*\n/)
    expect((await fetch(address)).status).toBe(200)
    await endProcess(app, 'SIGTERM')
    expect(app.exitCode).toBe(0)
  })

  test('says in one sentence why there is no desktop app, how to mend it, and opens in the browser', async ({
    folder,
  }) => {
    const { app, address, said } = await startInBrowser(folder, folder)
    expect(said).toMatch(
      /The desktop app needs Electron, which could not be downloaded from http:\/\/127\.0\.0\.1:1\/ \(.+\), so it opens in your browser instead; .*HTTPS_PROXY.*ELECTRON_MIRROR.*npm start again\.\n/,
    )
    expect(said).not.toContain('Electron uninstall')
    expect((await fetch(address)).status).toBe(200)
    await endProcess(app, 'SIGTERM')
    expect(app.exitCode).toBe(0)
  })
})
