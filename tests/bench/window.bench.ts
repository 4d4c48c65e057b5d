import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright'
import { build } from 'vite'
import { vi } from 'vitest'
import { readWindowFiles } from '../../backend/window-files'
import { addressOf, browserEdition, endProcess } from '../e2e/app'
import { withBrowser as test } from '../e2e/journeys'
import { allScripts, firstPage, gzipped } from '../e2e/scripts'
import { compare, median } from './figures'

const rounds = 7

interface Figures {
  /** Until the first checkbox can be used, in milliseconds from the start of the navigation. */
  readonly ready: number
  /** First contentful paint, in milliseconds. */
  readonly paint: number
  /** JavaScript heap after a garbage collection, in megabytes. */
  readonly heap: number
  readonly nodes: number
}

test('the window beside an empty page of React and zustand', { timeout: 60_000 }, async ({
  browser,
  folder,
  onTestFinished,
}) => {
  // vitest says "test", which would build React for development.
  vi.stubEnv('NODE_ENV', 'production')
  const emptyFolder = path.join(folder, 'empty')
  await build({
    root: path.join(import.meta.dirname, 'empty'),
    base: './',
    logLevel: 'error',
    build: { outDir: emptyFolder, modulePreload: false },
  })
  const emptyAddress = await serve(emptyFolder, onTestFinished)
  const app = browserEdition('--data-dir', path.join(folder, 'data'))
  onTestFinished(() => endProcess(app, 'SIGKILL'))
  const appAddress = await addressOf(app)

  const empty: Figures[] = []
  const window: Figures[] = []
  for (let round = 0; round < rounds; round++) {
    empty.push(await measure(browser, emptyAddress))
    window.push(await measure(browser, appAddress))
  }

  const beside = (key: keyof Figures) => [median(empty, (one) => one[key]), median(window, (one) => one[key])] as const
  compare(['empty page', 'window'], {
    'JavaScript of the first page, gzip (kB)': [shipped(emptyFolder), gzipped(firstPage()) / 1000],
    'All JavaScript, gzip (kB)': [shipped(emptyFolder), gzipped(allScripts()) / 1000],
    'First paint (ms)': beside('paint'),
    'Checkbox works (ms)': beside('ready'),
    'Heap (MB)': beside('heap'),
    'DOM nodes': beside('nodes'),
  })
})

async function serve(folder: string, onTestFinished: (end: () => void) => void): Promise<string> {
  const files = readWindowFiles(folder)
  const server = createServer(({ url }, response) => {
    const file = files.get(url ?? '/')
    response.writeHead(file ? 200 : 404, file?.headers).end(file?.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

async function measure(browser: Browser, address: string): Promise<Figures> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await page.goto(address)
  await page.getByRole('checkbox').first().waitFor()
  const ready = await page.evaluate<number>('performance.now()')
  const paint = await page.evaluate<number>(
    `new Promise((resolve) => new PerformanceObserver((list) => {
      const paint = list.getEntriesByName('first-contentful-paint')[0]
      if (paint) resolve(paint.startTime)
    }).observe({ type: 'paint', buffered: true }))`,
  )
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  const nodes = await page.evaluate<number>("document.querySelectorAll('*').length")
  await context.close()
  return { ready, paint, heap: usedSize / 1e6, nodes }
}

function shipped(folder: string): number {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  return scripts.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length / 1000, 0)
}
