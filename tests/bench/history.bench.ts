import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright'
import { inBrowser } from '../e2e/app'
import { withBrowser as test } from '../e2e/journeys'
import { compare, median } from './figures'
import { dataOf } from './journal'

const rounds = 5

interface Figures {
  /** From the start of the process to a window that can be used, in milliseconds. */
  readonly start: number
  /** From the click on "History" to its first lines, in milliseconds. */
  readonly open: number
  /** From the click on a box to "Saved", in milliseconds. */
  readonly tick: number
  /** JavaScript heap with the history open, after a garbage collection, in megabytes. */
  readonly heap: number
}

test('the app with a long journal beside one with a short', { timeout: 180_000 }, async ({ browser, folder }) => {
  const short: Figures[] = []
  const long: Figures[] = []
  for (let round = 0; round < rounds; round++) {
    short.push(await measure(10))
    long.push(await measure(10_000))
  }
  const beside = (key: keyof Figures) => [median(short, (one) => one[key]), median(long, (one) => one[key])] as const
  compare(['10 entries', '10,000 entries'], {
    'Start (ms)': beside('start'),
    'Tick to saved (ms)': beside('tick'),
    'History open (ms)': beside('open'),
    'Heap (MB)': beside('heap'),
  })

  async function measure(length: number): Promise<Figures> {
    writeFileSync(path.join(folder, 'opt-out-checklist.json'), JSON.stringify(dataOf(length)))
    const before = performance.now()
    const app = await inBrowser.start(folder, browser)
    const { page } = app
    await page.getByRole('checkbox').first().waitFor()
    const start = performance.now() - before
    const tick = await timed(page, () => page.getByRole('checkbox').first().press('Space'), 'Saved on this computer')
    const open = await timed(page, () => page.getByRole('link', { name: 'History', exact: true }).click(), 'Done: ')
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('HeapProfiler.collectGarbage')
    const { usedSize } = await devtools.send('Runtime.getHeapUsage')
    await app.kill()
    return { start, tick, open, heap: usedSize / 1e6 }
  }
})

async function timed(page: Page, act: () => Promise<void>, shows: string): Promise<number> {
  const before = performance.now()
  await act()
  await page.getByText(shows).first().waitFor()
  return performance.now() - before
}
