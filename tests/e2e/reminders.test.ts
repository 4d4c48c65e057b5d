import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'playwright/test'
import type { Entry } from '../../shared/journal'
import { steps } from '../names'
import { violations } from './axe'
import { withDays as test } from './journeys'
import { goTo, saved, tick } from './window'

/** The due times the person was reminded of, as they are on disk. */
function told(folder: string): string[] {
  const { journal } = JSON.parse(readFileSync(path.join(folder, 'opt-out-checklist.json'), 'utf8'))
  return journal.flatMap(({ deed }: Entry) => (deed.kind === 'reminded' ? deed.due : []))
}

test('after 93 days off the re-check is due, told once, and gone with the answer', async ({ on, folder }) => {
  let page = await on(0)
  await tick(page, ...steps)
  await expect(page.getByText(/You are reminded on/)).toBeVisible()

  page = await on(80)
  await expect(page.getByRole('heading', { name: 'All seven steps are done' })).toBeVisible()
  await expect(page.getByText('Time to look at the switch again')).toHaveCount(0)

  page = await on(93)
  await expect(page.getByRole('heading', { name: 'Time to look at the switch again' })).toBeVisible()
  await expect(page).toHaveTitle(/^\(1\) Time to look at the switch again/)
  await expect.poll(() => told(folder), { timeout: 20_000 }).toHaveLength(1)

  page = await on(94)
  await page.getByRole('link', { name: 'Re-check now' }).click()
  await page.getByRole('button', { name: 'Still Off' }).click()
  await expect(page.getByText('The switch was still Off.')).toBeVisible()
  const next = new Date(Date.now() + 94 * 24 * 60 * 60 * 1000)
  next.setMonth(next.getMonth() + 3)
  await expect(page.getByText(/The next reminder is on/)).toContainText(`${next.getFullYear()}`)
  await goTo(page, 'Opt out')
  await expect(page).toHaveTitle('Opt out – Opt-Out Checklist')
  expect(told(folder)).toHaveLength(1)
}, 120_000)

test('a switch that was on again opens the last steps, and offers the form and the authority', async ({ on }) => {
  const page = await on(0)
  await page.getByLabel('Where do you live?').selectOption('France')
  await page.getByRole('button', { name: 'Show me, step by step' }).click()
  await tick(page, ...steps)
  await goTo(page, 'Re-check')
  await page.getByRole('button', { name: 'It was On again' }).click()
  await expect(page.getByRole('button', { name: 'Open the objection form' })).toBeVisible()
  await expect(page.getByRole('button', { name: /CNIL/ })).toBeVisible()
  await page.getByRole('link', { name: 'Go to the steps' }).click()
  await expect(page.getByRole('progressbar', { name: 'Opt-out progress' })).toHaveAttribute(
    'aria-valuetext',
    '4 of 7 steps done',
  )
})

test('what is due can be put off, and is told again then', async ({ on, folder }) => {
  let page = await on(0)
  await tick(page, ...steps)
  page = await on(95)
  await expect.poll(() => told(folder), { timeout: 20_000 }).toHaveLength(1)
  await page.getByRole('button', { name: 'Later' }).click()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violations(page)).toEqual([])
  }
  await page.getByRole('button', { name: /^Tomorrow/ }).click()
  await saved(page)
  await expect(page.getByText('Time to look at the switch again')).toHaveCount(0)
  page = await on(97)
  await expect(page.getByRole('heading', { name: 'Time to look at the switch again' })).toBeVisible()
  await expect.poll(() => told(folder), { timeout: 20_000 }).toHaveLength(2)
}, 120_000)

test('reminders can be set, and off is said plainly', async ({ on }) => {
  const page = await on(0)
  await goTo(page, 'Re-check')
  const next = 'The date of the next re-check is set when all seven steps are done.'
  await expect(page.getByText(next, { exact: true })).toBeVisible()
  await page.getByLabel('Remind me').selectOption('never')
  await expect(page.getByText('Reminders are off.')).toBeVisible()
  await page.getByLabel('Remind me').selectOption('every so many weeks')
  await page.getByLabel('How many weeks').fill('6')
  await page.getByLabel('How many weeks').press('Enter')
  await saved(page)
  await page.reload()
  await expect(page.getByLabel('How many weeks')).toHaveValue('6')
})

test('someone who stopped half-way is reminded of the rest after three days', async ({ on }) => {
  let page = await on(0)
  await tick(page, steps[0])
  page = await on(4)
  await expect(page.getByRole('heading', { name: 'Some steps are still open' })).toBeVisible()
})
