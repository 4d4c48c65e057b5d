import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright'
import { build } from 'vite'
import { onTestFinished, vi } from 'vitest'
import { readWindowFiles } from '../../backend/window-files'
import { addressOf, browserEdition, endProcess } from '../e2e/app'
import { allScripts, firstPage, gzipped } from '../e2e/scripts'
import { inTurns, median, type Row } from './figures'

interface Figures {
  /** First contentful paint, in milliseconds from the start of the navigation. */
  readonly paint: number
  /** Until the first checkbox is there and answers. */
  readonly box: number
  /** What the page's main thread computed until then, which no other process can delay. */
  readonly busy: number
  /** JavaScript heap once all parts of the window are there, after a garbage collection, in megabytes. */
  readonly heap: number
  readonly nodes: number
}

/** The window beside the least that a page of React and zustand can be. */
export async function windowRows(browser: Browser, folder: string): Promise<readonly Row[]> {
  const emptyFolder = path.join(folder, 'empty')
  await buildEmpty(emptyFolder)
  const empty = await serve(emptyFolder)
  const app = browserEdition('--data-dir', path.join(folder, 'data'))
  onTestFinished(() => endProcess(app, 'SIGKILL'))
  const address = await addressOf(app)
  const [base, ours] = await inTurns(
    21,
    () => measure(browser, empty),
    () => measure(browser, address),
  )
  const beside = 'an empty page'
  const measured = (figure: string, unit: Row['unit'], key: keyof Figures, aim?: number): Row => ({
    figure,
    unit,
    beside,
    base: median(base, (one) => one[key]),
    app: median(ours, (one) => one[key]),
    ...(aim && { aim }),
  })
  const bytes = shipped(emptyFolder)
  return [
    {
      figure: 'Window: scripts of the first page, gzip',
      unit: 'kB',
      beside,
      base: bytes,
      app: gzipped(firstPage()) / 1000,
      aim: 1.6,
    },
    { figure: 'Window: all scripts, gzip', unit: 'kB', beside, base: bytes, app: gzipped(allScripts()) / 1000 },
    measured('Window: first paint', 'ms', 'paint', 1.3),
    measured('Window: a checkbox that works', 'ms', 'box', 1.3),
    measured('Window: main thread busy until then', 'ms', 'busy'),
    measured('Window: heap', 'MB', 'heap', 2),
    measured('Window: DOM nodes', '', 'nodes'),
  ]
}

async function buildEmpty(outDir: string): Promise<void> {
  // vitest says "test", which would build React for development.
  vi.stubEnv('NODE_ENV', 'production')
  const root = path.join(import.meta.dirname, 'empty')
  await build({ root, base: './', logLevel: 'error', build: { outDir, modulePreload: false } })
}

/** With the headers of the window, which take their time too. */
async function serve(folder: string): Promise<string> {
  const files = readWindowFiles(folder)
  const server = createServer(({ url }, response) => {
    const file = files.get(url ?? '/')
    response.writeHead(file ? 200 : 404, file?.headers).end(file?.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

/** How long it takes at most until a page has loaded all that it loads unasked, in milliseconds. */
const untilSettled = 1_500

/** Runs in the page: React listens at the root of the page before it draws, so a box that is there answers. */
const noteBox = `new MutationObserver((_, observer) => {
  if (document.querySelector('input[type=checkbox]') === null) return
  performance.mark('box')
  observer.disconnect()
}).observe(document, { childList: true, subtree: true })`

async function measure(browser: Browser, address: string): Promise<Figures> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.addInitScript(noteBox)
  await page.goto(address)
  const box = await page.evaluate<number>(whenNoted('mark', 'box'))
  const { metrics } = await devtools.send('Performance.getMetrics')
  const busy = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  const paint = await page.evaluate<number>(whenNoted('paint', 'first-contentful-paint'))
  await new Promise((resolve) => setTimeout(resolve, untilSettled))
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  const nodes = await page.evaluate<number>("document.querySelectorAll('*').length")
  await context.close()
  return { paint, box, busy, heap: usedSize / 1e6, nodes }
}

function whenNoted(type: string, name: string): string {
  return `new Promise((resolve) => new PerformanceObserver((list) => {
    const [entry] = list.getEntriesByName('${name}')
    if (entry) resolve(entry.startTime)
  }).observe({ type: '${type}', buffered: true }))`
}

function shipped(folder: string): number {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  return scripts.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length / 1000, 0)
}
