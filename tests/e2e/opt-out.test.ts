import { expect } from 'playwright/test'
import { steps, tasks } from '../names'
import { journeys } from './journeys'
import { box, expectStepsDone, goTo, pages, saved, tick } from './window'

journeys((test) => {
  test('a newcomer ticks the seven steps, quits, and finds them ticked next time', async ({ app }) => {
    await expect(app.page.getByRole('list', { name: 'Opt-out steps' }).getByRole('checkbox')).toHaveCount(7)
    await expectStepsDone(app.page, 0)
    await tick(app.page, ...steps)
    await expectStepsDone(app.page, 7)
    await expect(app.page.getByRole('heading', { name: 'All seven steps are done' })).toBeVisible()

    await app.quit()
    await app.start()
    await expectStepsDone(app.page, 7)
    for (const step of steps) await expect(box(app.page, step)).toBeChecked()
  })

  test('no tick is lost, 50 times over, when the process is killed right after the last one shows as saved', async ({
    app,
  }) => {
    for (let round = 0; round < 50; round++) {
      await tick(app.page, ...steps)
      await app.kill()
      await app.start()
      await expectStepsDone(app.page, 7)
      for (const step of steps) await box(app.page, step).press('Space')
      await expectStepsDone(app.page, 0)
    }
  }, 600_000)

  test('optional tasks can be done, set aside, and put back', async ({ app: { page } }) => {
    const [profile, posts] = tasks
    const progress = page.getByRole('progressbar', { name: 'Clean-up progress' })
    await goTo(page, 'Clean up')
    await tick(page, profile)
    await page.getByRole('button', { name: 'Not for me' }).click()
    await expect(progress).toHaveAttribute('aria-valuetext', '1 of 3 tasks done')
    await page.reload()
    await expect(progress).toHaveAttribute('aria-valuetext', '1 of 3 tasks done')
    await expect(box(page, profile)).toBeChecked()
    await page.getByText(posts, { exact: true }).click()
    await page.getByRole('button', { name: 'Put back on my list' }).click()
    await expect(progress).toHaveAttribute('aria-valuetext', '1 of 4 tasks done')
  })

  test('a tick is undone and done again by the toast and by the keyboard', async ({ app: { page } }) => {
    const [first] = steps
    const toast = page.getByRole('status')
    await tick(page, first)
    await toast.getByRole('button', { name: 'Undo' }).click()
    await expect(box(page, first)).not.toBeChecked()
    await toast.getByRole('button', { name: 'Redo' }).click()
    await expect(box(page, first)).toBeChecked()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(box(page, first)).not.toBeChecked()
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect(box(page, first)).toBeChecked()
    await saved(page)
    await page.reload()
    await expect(box(page, first)).toBeChecked()
  })

  test('the button of a step opens its page on LinkedIn, outside of the app', async ({ app }) => {
    await app.page.getByText('Open Data for Generative AI Improvement', { exact: true }).click()
    await app.page.getByRole('button', { name: 'Open the setting' }).click()
    await expect
      .poll(() => app.links())
      .toEqual(['https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement'])
    await expectStepsDone(app.page, 0)
  })

  // As every journey, it fails when anything is asked of anybody else.
  test('the app asks nobody but itself for anything', async ({ app }) => {
    for (const name of pages) await goTo(app.page, name)
    await goTo(app.page, 'Opt out')
    await tick(app.page, ...steps)
    expect(app.strangers()).toEqual([])
  })

  test('all steps can be done with the keyboard alone, and the focus stays where it was', async ({ app: { page } }) => {
    for (const step of steps) {
      while ((await box(page, step).and(page.locator(':focus')).count()) === 0) await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
      await expect(box(page, step)).toBeChecked()
      await expect(box(page, step)).toBeFocused()
    }
    await expectStepsDone(page, 7)
  })
})
