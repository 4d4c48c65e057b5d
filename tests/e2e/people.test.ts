import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'playwright/test'
import type { Entry } from '../../shared/journal'
import { steps } from '../names'
import { violations } from './axe'
import { journeys, withDays } from './journeys'
import { goTo, saved, tick } from './window'

/** Whom the app reminded, and when, as it is on disk. */
function tellings(folder: string): readonly Entry[] {
  const { journal } = JSON.parse(readFileSync(path.join(folder, 'opt-out-checklist.json'), 'utf8'))
  return journal.filter(({ deed }: Entry) => deed.kind === 'reminded')
}

withDays(
  'two people have separate reminders, told together',
  async ({ on, folder }) => {
    let page = await on(0)
    await tick(page, ...steps)
    await goTo(page, 'Settings')
    await page.getByLabel('Name of another person').fill('Ben')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('button', { name: 'Whose list: Me' }).click()
    await page.getByRole('button', { name: 'Ben', exact: true }).click()
    await goTo(page, 'Opt out')
    for (const name of steps) await expect(page.getByRole('checkbox', { name })).not.toBeChecked()
    await tick(page, ...steps)
    await goTo(page, 'Re-check')
    await page.getByLabel('Remind me').selectOption('every month')
    await saved(page)

    page = await on(40)
    await expect(page.getByRole('button', { name: 'Whose list: Ben' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Time to look at the switch again' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Due for others here' })).toHaveCount(0)
    await page.getByRole('link', { name: 'Re-check now' }).click()
    await page.getByRole('button', { name: 'Still Off' }).click()
    await expect(page.getByText('The switch was still Off.')).toBeVisible()

    page = await on(100)
    await expect(page).toHaveTitle(/^\(2\) /)
    const others = page.getByRole('region', { name: 'Due for others here' })
    await expect(others).toHaveText(/Me: time to look at the switch again/)
    await expect.poll(() => tellings(folder).length, { timeout: 20_000 }).toBe(2)
    const [one, other] = tellings(folder)
    expect([one?.person, one?.at]).toEqual(['me', other?.at])
    await others.getByRole('button', { name: 'Switch to Me' }).click()
    await page.getByRole('button', { name: 'It was On again' }).click()
    await expect(page.getByText('The switch was On again.')).toBeVisible()
    await expect(page.getByRole('region', { name: 'Due for others here' })).toHaveText(/Ben/)
  },
  120_000,
)

journeys((test) => {
  test('a second person is added, renamed, shown, removed and back', async ({ app }) => {
    const { page } = app
    await tick(page, steps[0])
    await goTo(page, 'Settings')
    await expect(page.getByRole('button', { name: /^Whose list/ })).toHaveCount(0)
    const name = page.getByLabel('Name of another person')
    await name.fill('Ben')
    await name.press('Enter')
    await expect(page.getByRole('button', { name: 'Whose list: Me' })).toBeVisible()
    await name.fill('Ben')
    await expect(page.getByText('Somebody here is called Ben already.')).toBeVisible()
    await name.fill('')

    await page.locator('summary', { hasText: /^Ben\d/ }).click()
    const card = page.getByRole('group').filter({ hasText: 'Ben' })
    await card.getByLabel('Name', { exact: true }).fill('Benno')
    await card.getByRole('button', { name: 'Change the name' }).click()
    await expect(page.locator('summary', { hasText: 'Benno' })).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Show this list' }).click()
    await expect(page.getByRole('button', { name: 'Whose list: Benno' })).toBeVisible()
    await goTo(page, 'Opt out')
    await page.getByRole('button', { name: 'Show me, step by step' }).click()
    await expect(page.getByRole('checkbox', { name: steps[0] })).not.toBeChecked()
    await tick(page, steps[1])

    await goTo(page, 'History')
    await page.getByLabel('Whose', { exact: true }).selectOption('Everybody')
    await expect(page.getByText(`Done: ${steps[0]}`)).toBeVisible()
    await expect(page.getByText(`Done: ${steps[1]}`)).toBeVisible()
    await page.getByLabel('Whose', { exact: true }).selectOption('Benno')
    await expect(page.getByText(`Done: ${steps[0]}`)).toHaveCount(0)

    await app.quit()
    await app.start()
    const again = app.page
    await expect(again.getByRole('button', { name: 'Whose list: Benno' })).toBeVisible()
    await goTo(again, 'Settings')
    await again.locator('summary', { hasText: /^Benno\d/ }).click()
    await again.getByRole('button', { name: 'Remove …' }).click()
    await expect(again.getByRole('button', { name: 'Keep' })).toBeFocused()
    await again.getByRole('button', { name: 'Remove Benno' }).click()
    await expect(again.getByRole('button', { name: /^Whose list/ })).toHaveCount(0)
    await again.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(again.getByRole('button', { name: 'Whose list: Benno' })).toBeVisible()
  })
})
