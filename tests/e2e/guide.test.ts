import type { Page } from 'playwright'
import { expect } from 'playwright/test'
import { steps } from '../names'
import { journeys } from './journeys'
import { box, expectStepsDone, goTo, saved } from './window'

const setting = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement'

const ticks = [
  'I am logged in',
  'The menu is open',
  'I am in the settings',
  'I see Data privacy',
  'The setting is open',
  'I see the switch',
  'It says Off',
] as const

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true })
}

function guide(page: Page, step: string) {
  return page.getByRole('region', { name: step, exact: true })
}

journeys((test) => {
  test('a newcomer is welcomed, says where they live, and is led through one step after another', async ({
    app: { page },
  }) => {
    await expect(page.getByRole('heading', { name: 'Seven small steps, about two minutes' })).toBeVisible()
    await page.getByLabel('Where do you live?').selectOption('Netherlands')
    await button(page, 'Show me, step by step').click()
    for (const [index, tick] of ticks.entries()) {
      const step = guide(page, steps[index] ?? '')
      await expect(step.getByText(`Step ${index + 1} of 7`, { exact: true })).toBeVisible()
      await expect(step.getByRole('img')).toBeVisible()
      await button(page, tick).click()
    }
    await expect(page.getByRole('heading', { name: 'All seven steps are done' })).toBeVisible()
    await expectStepsDone(page, 7)
    await expect(page.getByRole('link', { name: 'What applies to you: Netherlands' })).toBeVisible()
    for (const next of ['Look again now and then', 'Keep your record', 'Clean up']) {
      await expect(page.getByRole('main').getByRole('link', { name: next })).toBeVisible()
    }
  })

  test('someone in a hurry is done in four clicks inside the app', async ({ app }) => {
    const { page } = app
    await page.evaluate("addEventListener('click', () => { globalThis.clicks = (globalThis.clicks ?? 0) + 1 }, true)")
    await button(page, 'Go straight to the setting').click()
    await expect.poll(() => app.links()).toEqual([setting])
    await button(page, 'I’m there').click()
    await expectStepsDone(page, 5)
    await button(page, 'I see the switch').click()
    await expect(guide(page, steps[6])).toContainText('Off')
    await button(page, 'It says Off').click()
    await expectStepsDone(page, 7)
    expect(await page.evaluate('globalThis.clicks')).toBe(4)
  })

  test('the five steps of the fast lane are one undo', async ({ app: { page } }) => {
    await button(page, 'Show me, step by step').click()
    await button(page, 'I’m there').click()
    await expectStepsDone(page, 5)
    await expect(page.getByRole('heading', { name: steps[5] })).toBeFocused()
    await page.keyboard.press('ControlOrMeta+z')
    await expectStepsDone(page, 0)
  })

  test('the keyboard alone leads from the welcome to the end', async ({ app: { page } }) => {
    const press = async (name: string) => {
      while ((await button(page, name).and(page.locator(':focus')).count()) === 0) await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
    }
    await press('Show me, step by step')
    for (const tick of ticks) {
      await press(tick)
      await expect(page.locator(':focus')).toHaveCount(1)
    }
    await expectStepsDone(page, 7)
    await expect(page.getByRole('heading', { name: 'All seven steps are done' })).toBeFocused()
  })

  test('arrow keys and buttons turn the steps, and the phone has a way of its own', async ({ app: { page } }) => {
    await button(page, 'Show me, step by step').click()
    await expect(page.getByRole('heading', { name: steps[0] })).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(guide(page, steps[1])).toContainText('Step 2 of 7')
    await expect(guide(page, steps[1])).toContainText('top right')
    await page.getByText('Phone', { exact: true }).click()
    await expect(guide(page, steps[1])).toContainText('top left')
    await button(page, 'Next').click()
    await button(page, 'Previous').click()
    await expect(guide(page, steps[1])).toContainText('top left')
    await page.getByRole('heading', { name: steps[1] }).click()
    await page.keyboard.press('ArrowLeft')
    await expect(button(page, 'Previous')).toBeDisabled()
  })

  test('a page that looks different is noted, and blocks nothing', async ({ app }) => {
    const { page } = app
    await button(page, 'Show me, step by step').click()
    await button(page, steps[4]).click()
    await page.getByText('This page looks different').click()
    await page.getByLabel('What did you see instead?').fill('The group has another name.')
    await button(page, 'Note that it looks different').click()
    await expect(page.getByRole('paragraph').filter({ hasText: 'The group has another name.' })).toBeVisible()
    await button(page, 'Open the objection form').click()
    await expect.poll(() => app.links()).toEqual(['https://www.linkedin.com/help/linkedin/ask/TS-DPRO'])
    await button(page, 'The setting is open').click()
    await expect(box(page, steps[4])).toBeChecked()
    await goTo(page, 'History')
    await expect(page.getByText(`The page looked different at: ${steps[4]}`)).toBeVisible()
  })

  test('what applies follows the region, which can be changed at any time', async ({ app: { page } }) => {
    await page.getByLabel('Where do you live?').selectOption('United Kingdom')
    await button(page, 'Show me, step by step').click()
    await page.getByRole('link', { name: 'What applies to you: United Kingdom' }).click()
    const rights = page.getByRole('region', { name: 'Your rights' })
    await expect(rights).toContainText('19 June 2026')
    await page.getByLabel('Where you live').selectOption('India')
    await expect(rights).toContainText('2027')
    await expect(rights).not.toContainText('19 June 2026')
    await goTo(page, 'Settings')
    await expect(page.getByLabel('Where you live')).toHaveValue('IN')
  })

  test('every statement leads to its source and date in one click', async ({ app: { page } }) => {
    await page.getByRole('button', { name: 'Source' }).first().click()
    await expect(page.getByText(/Last verified/).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByText(/Last verified/).first()).toBeHidden()
  })

  test('a note on a step is kept, and an undo takes it back', async ({ app: { page } }) => {
    await button(page, 'Show me, step by step').click()
    await page.getByText('Note', { exact: true }).click()
    await page.getByLabel('For yourself').fill('Second account next week')
    await page.keyboard.press('Tab')
    await saved(page)
    await page.reload()
    await expect(page.getByLabel('For yourself')).toHaveValue('Second account next week')
  })
})
