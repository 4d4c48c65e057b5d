import type { Page } from 'playwright'
import { expect } from 'playwright/test'
import { steps, tasks } from '../names'
import { violations } from './axe'
import { journeys } from './journeys'
import { goTo, pages, tick } from './window'

const looks = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const

async function begin(page: Page): Promise<void> {
  await page.getByLabel('Where do you live?').selectOption('Germany')
  await page.getByRole('button', { name: 'Show me, step by step' }).click()
}

/** Everything there is to see, and how to get there from the screen before. */
const screens: readonly (readonly [name: string, reach: (page: Page) => Promise<unknown>])[] = [
  ['the welcome', (page) => expect(page.getByRole('heading', { name: 'Seven small steps' })).toBeVisible()],
  ['a source', (page) => page.getByRole('button', { name: 'Source' }).first().click()],
  ['the guide', begin],
  [
    'the guide for the phone, with everything unfolded',
    async (page) => {
      await page.getByRole('button', { name: steps[4], exact: true }).click()
      await page.getByText('Phone', { exact: true }).click()
      for (const fold of ['This page looks different', 'LinkedIn in another language', 'Note']) {
        await page.locator('summary', { hasText: fold }).click()
      }
      await expect(page.getByLabel('What did you see instead?')).toBeVisible()
    },
  ],
  [
    'the search',
    async (page) => {
      await page.keyboard.press('ControlOrMeta+k')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
  ['a search with a result', (page) => page.keyboard.type('switch')],
  [
    'the keyboard help',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('heading', { level: 1 }).click()
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
  [
    'the end',
    async (page) => {
      await page.keyboard.press('Escape')
      await tick(page, ...steps)
      await expect(page.getByRole('heading', { name: 'All seven steps are done' })).toBeVisible()
    },
  ],
  [
    'what applies, all of it',
    async (page) => {
      await page.getByRole('link', { name: /^What applies to you/ }).click()
      await page.getByRole('heading', { level: 1, name: 'What applies to you' }).waitFor()
      const folded = page.locator('details:not([open]) > summary')
      while ((await folded.count()) > 0) await folded.first().press('Enter')
    },
  ],
  [
    'clean up, with a task done and a text to copy',
    async (page) => {
      await goTo(page, 'Clean up')
      await tick(page, tasks[0])
      await page.getByText('Object in writing').click()
      await expect(page.getByRole('button', { name: 'Copy' })).toBeVisible()
    },
  ],
  [
    'the re-check, with an answer',
    async (page) => {
      await goTo(page, 'Re-check')
      await page.getByRole('button', { name: 'It was On again' }).click()
      await expect(page.getByText('Last re-check')).toBeVisible()
    },
  ],
  [
    'the history',
    async (page) => {
      await goTo(page, 'History')
      await expect(page.getByRole('listitem').filter({ hasText: 'Done: ' })).toHaveCount(8)
    },
  ],
  [
    'the record',
    async (page) => {
      await page.getByRole('link', { name: 'Your record, to print or save' }).click()
      await expect(page.getByRole('article')).toBeVisible()
    },
  ],
  ['the settings', (page) => goTo(page, 'Settings')],
]

journeys((test) => {
  test.for(looks)('axe finds nothing wrong on any screen, %o', async (look, { app: { page } }) => {
    await page.emulateMedia(look)
    for (const [name, reach] of screens) {
      await reach(page)
      expect(await violations(page), name).toEqual([])
    }
  })

  test('turning to a page moves the focus there, and names it', async ({ app: { page } }) => {
    for (const name of [...pages.slice(1), pages[0]]) {
      await goTo(page, name)
      await expect(page.getByRole('main')).toBeFocused()
      await expect(page).toHaveTitle(`${name} – Opt-Out Checklist`)
    }
  })

  test('the step that is shown is announced with its place among the seven', async ({ app: { page } }) => {
    const list = page.getByRole('list', { name: 'Opt-out steps' })
    await begin(page)
    for (const [index, step] of steps.entries()) {
      const title = list.getByRole('button', { name: step, exact: true })
      await title.click()
      await expect(page.getByRole('main').locator('[aria-live="polite"]').first()).toHaveText(
        `Step ${index + 1} of 7: ${step}`,
      )
      await expect(title).toHaveAttribute('aria-current', 'step')
    }
  })

  test.for([
    { width: 1080, height: 760 },
    { width: 720, height: 760 },
    { width: 400, height: 800 },
    // 400 px at 200 %.
    { width: 320, height: 500 },
  ])('nothing is cut off or overlaps the edge at %o', async (size, { app: { page } }) => {
    await page.setViewportSize(size)
    for (const [name, reach] of screens) {
      await reach(page)
      const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
      expect(overflow, name).toBeLessThanOrEqual(0)
    }
  })

  test('from right to left, nothing overlaps the edge either', async ({ app: { page } }) => {
    await page.evaluate("document.dir = 'rtl'")
    for (const [name, reach] of screens) {
      await reach(page)
      const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
      expect(overflow, name).toBeLessThanOrEqual(0)
    }
  })
})
