import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright'
import { expect } from 'playwright/test'
import { journeys } from './journeys'
import { goTo, pages, steps, tick } from './window'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const looks = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const

/** What axe finds wrong with the page as it is now: each rule with the places that break it. */
async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe)
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))`,
  )
}

journeys((test) => {
  test.for(looks)('axe finds nothing wrong on any page, %o', async (look, { app: { page } }) => {
    await page.emulateMedia(look)
    for (const name of pages) {
      await goTo(page, name)
      expect(await violations(page), name).toEqual([])
    }
    await goTo(page, 'Opt out')
    await tick(page, ...steps)
    expect(await violations(page), 'when all is done').toEqual([])
    await goTo(page, 'History')
    await expect(page.getByRole('listitem').filter({ hasText: 'Done: ' })).toHaveCount(steps.length)
    expect(await violations(page), 'with a history').toEqual([])
  })

  test('turning to a page moves the focus there, and names it', async ({ app: { page } }) => {
    for (const name of [...pages.slice(1), pages[0]]) {
      await goTo(page, name)
      await expect(page.getByRole('main')).toBeFocused()
      await expect(page).toHaveTitle(`${name} – Opt-Out Checklist`)
    }
  })
})
