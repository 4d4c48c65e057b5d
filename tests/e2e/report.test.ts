import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright'
import { expect } from 'playwright/test'
import { itemIds, stepIds, textLimit } from '../../shared/content'
import type { Entry } from '../../shared/journal'
import { mostRechecks } from '../../shared/report'
import { steps } from '../names'
import { choseRegion, journalOn, noted, optedOutOn, rechecked, sawDifferent } from '../shared/entry'
import { inBrowser } from './app'
import { violations } from './axe'
import { journeys, withBrowser } from './journeys'
import { goTo, saved, tick } from './window'

const papers = ['A4', 'Letter'] as const

/** What somebody has after two years: all the re-checks that are listed and more, a few notes. */
const ordinary = journalOn(
  ['2026-11-03', choseRegion('GB')],
  ...optedOutOn('2026-11-03'),
  [
    '2026-11-03',
    noted('turn-switch-off', 'It said On when I came. A screenshot is in my documents, under “LinkedIn”.'),
  ],
  [
    '2026-11-05',
    noted('review-posts', 'Deleted everything before 2019.\nStill to do: comments in the photography group.'),
  ],
  ['2026-12-01', sawDifferent('open-data-privacy', 'It was called “Data & privacy”, and the second one in the list.')],
  ...Array.from({ length: mostRechecks + 8 }, () => ['2026-12-24', rechecked('unsure')] as const),
)

const words = 'It took me a while to find, and this is what I saw. '
const longest = journalOn(
  ...ordinary.map(({ day = '', deed }) => [day, deed] as const),
  ...itemIds.map((item) => ['2026-12-24', noted(item, words.repeat(textLimit).slice(0, textLimit))] as const),
  ...stepIds.map((item) => ['2026-12-24', sawDifferent(item, 'W'.repeat(textLimit))] as const),
)

const test = withBrowser.extend('show', async ({ folder, browser }, { onCleanup }) => {
  /** The record of a journal, in the browser edition. */
  return async (journal: readonly Entry[]) => {
    const data = { schema: 1, revision: 1, savedAt: '2026-12-24T10:00:00.000Z', journal, settings: {} }
    writeFileSync(path.join(folder, 'opt-out-checklist.json'), JSON.stringify(data))
    const app = await inBrowser.start(folder, browser)
    onCleanup(() => app.kill())
    await goTo(app.page, 'History')
    await app.page.getByRole('link', { name: 'Your record, to print or save' }).click()
    await sheet(app.page).waitFor()
    return app.page
  }
})

function sheet(page: Page) {
  return page.getByRole('article')
}

/** How many pages it is on this paper, as the browser prints it. */
async function pagesOn(format: (typeof papers)[number], page: Page): Promise<number> {
  const pdf = await page.pdf({ format, preferCSSPageSize: true, printBackground: true })
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
}

journeys((test) => {
  test('whoever has finished keeps a record, which follows what they do next', async ({ app: { page } }) => {
    await tick(page, ...steps)
    await page.getByRole('link', { name: /^Keep your record/ }).click()
    const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format()
    await expect(sheet(page).getByRole('heading', { name: `Opted out on ${today}` })).toBeVisible()
    for (const step of steps) {
      await expect(sheet(page).getByRole('listitem').filter({ hasText: step })).toContainText(today)
    }
    await expect(sheet(page).getByText('It is not a confirmation by LinkedIn.')).toBeVisible()

    await goTo(page, 'Re-check')
    await page.getByRole('button', { name: 'It was On again' }).click()
    await saved(page)
    await goTo(page, 'History')
    await page.getByRole('link', { name: 'Your record, to print or save' }).click()
    await expect(sheet(page).getByRole('heading', { name: 'Not opted out' })).toBeVisible()
    await expect(sheet(page)).toContainText(
      `All seven had been done on ${today}. Re-checked on ${today}: it was On again.`,
    )

    await page.keyboard.press('ControlOrMeta+z')
    await expect(sheet(page).getByRole('heading', { name: `Opted out on ${today}` })).toBeVisible()
    await expect(sheet(page)).toContainText('Not re-checked yet.')
  })
})

test('the record is saved as Markdown', async ({ show }) => {
  const page = await show(ordinary)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as Markdown' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('opt-out-record.md')
  const text = readFileSync(await download.path(), 'utf8')
  expect(text).toMatch(/^# Opt-out record\n/)
  expect(text).toContain('> Deleted everything before 2019.\\\n> Still to do')
})

test('a browser makes the PDF by printing the page', async ({ show }) => {
  const page = await show(ordinary)
  const printed = page.evaluate('new Promise((resolve) => { window.print = () => resolve(true) })')
  await page.getByRole('button', { name: 'Print or save as PDF' }).click()
  expect(await printed).toBe(true)
})

test.for(papers)('on %s an empty record is one page', async (paper, { show }) => {
  expect(await pagesOn(paper, await show([]))).toBe(1)
})

test.for(papers)('on %s an ordinary record is one page', async (paper, { show }) => {
  expect(await pagesOn(paper, await show(ordinary))).toBe(1)
})

test('with the longest notes no text leaves the paper, and the pages follow one another', async ({ show }) => {
  const page = await show(longest)
  await page.emulateMedia({ media: 'print' })
  for (const [paper, width] of [
    ['A4', 665],
    ['Letter', 687],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    const pages = await pagesOn(paper, page)
    expect(pages).toBeGreaterThan(6)
    expect(pages).toBeLessThan(16)
  }
})

test.for(['light', 'dark'] as const)(
  'only the sheet is printed, and in %s colours it is dark on white',
  async (colorScheme, { show }) => {
    const page = await show(ordinary)
    await page.emulateMedia({ media: 'print', colorScheme })
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
    await expect(page.getByRole('navigation')).toBeHidden()
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(sheet(page)).toHaveCSS('color', 'rgb(31, 35, 40)')
    await expect(page.locator(':root')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  },
)

test.for(['light', 'dark'] as const)(
  'axe finds nothing wrong with the record in %s colours',
  async (colorScheme, { show }) => {
    const page = await show(longest)
    await page.emulateMedia({ colorScheme })
    expect(await violations(page)).toEqual([])
  },
)
