import type { Page } from 'playwright'
import { expect } from 'playwright/test'
import { steps } from '../names'
import { addressOf, browserEdition, endProcess } from './app'
import { withBrowser } from './journeys'
import { box, expectStepsDone, goTo, tick } from './window'

/** Starts the browser edition on the folder, and ends the one before. */
const withStart = withBrowser.extend('start', async ({ folder }, { onCleanup }) => {
  let app: ReturnType<typeof browserEdition> | undefined
  const stop = async () => {
    if (app !== undefined) await endProcess(app, 'SIGTERM')
  }
  onCleanup(stop)
  return async (port = '0') => {
    await stop()
    app = browserEdition('--data-dir', folder, '--port', port)
    return { address: await addressOf(app), stop }
  }
})

/** Opens a tab beside those that are open. */
const test = withStart.extend('openTab', async ({ browser }, { onCleanup }) => {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' })
  onCleanup(() => context.close())
  context.setDefaultTimeout(10_000)
  return () => context.newPage()
})

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true, level: 1 })
const alert = (page: Page) => page.getByRole('main').getByRole('alert')
const notLoaded = 'This part of the window could not be loaded.'

test('a page that outlives its app says so, and works again with the address of the next start', async ({
  start,
  openTab,
}) => {
  const first = await start()
  const page = await openTab()
  await page.goto(first.address)
  await tick(page, steps[0])
  await first.stop()
  await expect(alert(page)).toContainText('is not running any more')
  await expect(alert(page)).toContainText('use the page that it opens')

  const second = await start(new URL(first.address).port)
  await expect(alert(page)).toContainText('This page has no key to the app that is running.')
  await expect(alert(page)).toHaveCount(1)
  await expect(page.getByText('is not running any more')).toHaveCount(0)

  // In the same tab, to the same page but for what is after #.
  await page.goto(second.address)
  await expect(alert(page)).toHaveCount(0)
  await expect(page).toHaveURL(new URL('/', second.address).href)
  await expect(box(page, steps[0])).toBeChecked()
  await tick(page, steps[1])
  await expectStepsDone(page, 2)
})

test('a page that is turned as soon as it shows goes back without loading anew, and is known after a reload', async ({
  start,
  openTab,
}) => {
  const { address } = await start()
  const page = await openTab()
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  // It is still busy when it is turned.
  await page.addInitScript('requestIdleCallback = () => 0')
  await page.goto(address)
  await goTo(page, 'History')
  await page.goBack()
  await expect(box(page, steps[0])).toBeVisible()
  await expect(page).toHaveURL(new URL('/', address).href)
  expect(loads).toBe(1)
  await page.reload()
  await expect(box(page, steps[0])).toBeVisible()
  await expect(alert(page)).toHaveCount(0)
})

test('a page that is reloaded in the middle of a tick shows what is on disk', async ({ start, openTab }) => {
  const { address } = await start()
  const page = await openTab()
  await page.goto(address)
  await expect(box(page, steps[0])).toBeVisible()
  // It arrives, and the answer does not.
  const arrived = new Promise<void>((resolve) => {
    page.route('**/api/record', (route) => route.fetch().then(() => resolve()))
  })
  await box(page, steps[0]).click()
  await arrived
  await expect(page.getByText('Saving…')).toBeVisible()
  await page.unroute('**/api/record')
  await page.reload()
  await expect(box(page, steps[0])).toBeChecked()
  await page.route('**/api/record', (route) => route.abort())
  await box(page, steps[1]).click()
  await expect(alert(page)).toBeVisible()
  await page.reload()
  await expect(box(page, steps[1])).not.toBeChecked()
  await expectStepsDone(page, 1)
})

test('a tab that crashed shows what was saved when it is opened again', async ({ start, openTab }) => {
  const { address } = await start()
  const page = await openTab()
  await page.goto(address)
  await tick(page, ...steps)
  const crashed = page.waitForEvent('crash')
  const devtools = await page.context().newCDPSession(page)
  devtools.send('Page.crash').catch(() => {})
  await crashed
  const again = await openTab()
  await again.goto(address)
  await expectStepsDone(again, 7)
})

test('a page without an address of this start says which to use', async ({ start, openTab }) => {
  const { address } = await start()
  const page = await openTab()
  await page.goto(new URL('/', address).href)
  await expect(alert(page)).toContainText('Use the tab that it opened last, or the address it printed.')
  await expect(page.getByText('Not connected')).toBeVisible()
  await expect(page.getByText('is not running any more')).toHaveCount(0)
})

test('eight tabs at once save and hear of each other, also when the first is closed', async ({ start, openTab }) => {
  const { address } = await start()
  const tabs: Page[] = []
  for (let count = 0; count < 8; count++) {
    const tab = await openTab()
    await tab.goto(address)
    await expect(box(tab, steps[0])).toBeVisible()
    tabs.push(tab)
  }
  const [first, second, last] = [tabs[0], tabs[1], tabs[7]]
  if (!first || !second || !last) throw new Error('There are not eight tabs.')
  await tick(last, steps[0])
  await first.bringToFront()
  await expect(box(first, steps[0])).toBeChecked()
  await first.close()
  await tick(second, steps[1])
  await expect(box(last, steps[1])).toBeChecked()
})

test('the language and the colours that are chosen in one tab reach the others', async ({ start, openTab }) => {
  const { address } = await start()
  const [tab, other] = [await openTab(), await openTab()]
  for (const each of [tab, other]) {
    await each.goto(address)
    await expect(box(each, steps[0])).toBeVisible()
  }
  await goTo(tab, 'Settings')
  await tab.getByText('Dark', { exact: true }).click()
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark')
  await goTo(other, 'Settings')
  await other.getByLabel('Language of this app').selectOption('Deutsch')
  await expect(heading(tab, 'Einstellungen')).toBeVisible()
  await expect(heading(other, 'Einstellungen')).toBeVisible()
})

test('the app can be ended once its page is there: all parts of the window are loaded', async ({ start, openTab }) => {
  const { address, stop } = await start()
  const page = await openTab()
  await page.goto(address)
  const loaded = () =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname))
  const parts = ['clean-up', 'recheck', 'history', 'settings', 'report', 'applies', 'due-card']
  const wanted = [...parts, 'looks-different', 'local-label', 'palette', 'keyboard-help'].map((part) => `/${part}.js`)
  await expect.poll(loaded, { timeout: 20_000 }).toEqual(expect.arrayContaining(wanted))
  await stop()
  await expect(alert(page)).toContainText('is not running any more')
  await goTo(page, 'History')
  await expect(heading(page, 'History')).toBeVisible()
  await expect(page.getByText(notLoaded)).toHaveCount(0)
})

test('a part of the window that cannot be loaded is said in its place, and can be loaded again', async ({
  start,
  openTab,
}) => {
  const { address } = await start()
  const page = await openTab()
  const missing = /\/(history|palette|local-label)\.js$/
  await page.route(missing, (route) => route.abort())
  await page.goto(address)
  await page.getByLabel('Where do you live?').selectOption('France')
  await page.getByRole('button', { name: 'Show me, step by step' }).click()
  await expect(alert(page)).toContainText(notLoaded)
  await tick(page, steps[0])

  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toContainText(notLoaded)
  await page.keyboard.press('Escape')

  await goTo(page, 'History')
  await expect(alert(page)).toContainText(notLoaded)
  await goTo(page, 'Settings')
  await expect(heading(page, 'Settings')).toBeVisible()
  await expect(alert(page)).toHaveCount(0)

  await goTo(page, 'History')
  await page.unroute(missing)
  await alert(page).getByRole('button', { name: 'Load again' }).click()
  await expect(heading(page, 'History')).toBeVisible()
  await expect(page.getByText(`Done: ${steps[0]}`)).toBeVisible()
})

test('a browser with an odd language is served in English', async ({ start, openTab }) => {
  const { address } = await start()
  const page = await openTab()
  // As Chromium has it under a POSIX locale.
  const languages = "{ language: { value: 'en-US@posix' }, languages: { value: ['en-US@posix'] } }"
  await page.addInitScript(`Object.defineProperties(navigator, ${languages})`)
  await page.goto(address)
  await tick(page, steps[0])
})

test('a window that cannot start says so', async ({ start, openTab }) => {
  const { address } = await start()
  const page = await openTab()
  await page.route(/\/en\.js$/, (route) => route.abort())
  await page.goto(address)
  await expect(page.getByText('Opt-Out Checklist could not be shown. Load this page again.')).toBeVisible()
})
