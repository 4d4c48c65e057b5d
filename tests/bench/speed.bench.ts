import { afterAll } from 'vitest'
import { withBrowser as test } from '../e2e/journeys'
import { type Row, report } from './figures'
import { growthInWindowRows, growthRows } from './growth'
import { startRows } from './start'
import { windowRows } from './window'

/* Nothing here runs beside another: each would slow the other down. */

const rows: Row[] = []
let chromium = ''

test('the window beside an empty page', async ({ browser, folder }) => {
  chromium = browser.version()
  rows.push(...(await windowRows(browser, folder)))
})

test('what starts before the window', async () => {
  rows.push(...(await startRows()))
})

test('a tick beside a bare write, and a long journal beside a short one', async () => {
  rows.push(...(await growthRows()))
})

test('the window on a long journal beside a short one', async ({ browser, folder }) => {
  rows.push(...(await growthInWindowRows(browser, folder)))
})

afterAll(() => report(rows, chromium))
