import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import ICAL from 'ical.js'
import { expect } from 'playwright/test'
import { steps } from '../names'
import { violations } from './axe'
import { journeys } from './journeys'
import { box, expectStepsDone, goTo, saved, tick } from './window'

journeys((test) => {
  test('what was done on one computer is brought in on another, once', async ({ app, browser, folder, shell }) => {
    const other = mkdtempSync(path.join(os.tmpdir(), 'opt-out-other-'))
    const elsewhere = await shell.start(other, browser)
    try {
      await tick(elsewhere.page, ...steps)
      await goTo(elsewhere.page, 'Settings')
      const backup = await elsewhere.savedFile(() =>
        elsewhere.page.getByRole('button', { name: 'Save a backup file' }).click(),
      )
      expect(backup.name).toMatch(/^opt-out-checklist-backup-\d{4}-\d{2}-\d{2}\.json$/)
      const file = path.join(other, backup.name)
      writeFileSync(file, backup.text)

      const { page } = app
      await goTo(page, 'Settings')
      for (const button of ['Bring in 7 entries', 'Bring in 0 entries']) {
        await page.getByLabel('Bring in a backup file').setInputFiles(file)
        await expect(page.getByRole('button', { name: button })).toBeVisible()
        if (button === 'Bring in 7 entries') await page.getByRole('button', { name: button }).click()
      }
      await goTo(page, 'Opt out')
      await expectStepsDone(page, 7)
      expect(readdirSync(folder)).toContain('opt-out-checklist.json')
    } finally {
      await elsewhere.kill()
      rmSync(other, { recursive: true, force: true })
    }
  })

  test('the dates of the re-checks go into a calendar file that another program reads', async ({ app }) => {
    await tick(app.page, ...steps)
    await goTo(app.page, 'Re-check')
    const file = await app.savedFile(() => app.page.getByRole('button', { name: 'Add to my calendar' }).click())
    expect(file.name).toBe('opt-out-checklist.ics')
    const calendar = new ICAL.Component(ICAL.parse(file.text))
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
    expect(events).toHaveLength(12)
    expect(events[0]?.startDate.toString()).toMatch(/T10:00:00$/)
  })

  test('a foreign file changes nothing, and what is wrong with it is said', async ({ app: { page }, folder }) => {
    const file = path.join(folder, 'shopping.json')
    writeFileSync(file, '{"milk": 2}')
    await goTo(page, 'Settings')
    await page.getByLabel('Bring in a backup file').setInputFiles(file)
    await expect(page.getByRole('alert')).toContainText('nothing was changed')
    rmSync(file)
  })

  test('after a bad day everything is as it was, by a backup of the app’s own', async ({ app }) => {
    await tick(app.page, ...steps)
    await app.quit()
    await app.start()
    for (const step of steps) await box(app.page, step).press('Space')
    await expectStepsDone(app.page, 0)
    await goTo(app.page, 'Settings')
    await app.page.getByText('7 of 7 steps done').first().click()
    expect(await violations(app.page)).toEqual([])
    await app.page.getByRole('button', { name: 'Go back to this' }).click()
    await saved(app.page)
    await goTo(app.page, 'Opt out')
    await expectStepsDone(app.page, 7)
    await app.page.keyboard.press('ControlOrMeta+z')
    await expectStepsDone(app.page, 0)
  })

  test('erasing leaves nothing behind', async ({ app: { page }, folder }) => {
    await tick(page, ...steps)
    await goTo(page, 'Settings')
    await page.getByRole('heading', { name: 'Erase everything' }).click()
    await page.getByLabel('Type ERASE to go on').fill('ERASE')
    await page.getByRole('button', { name: 'Erase everything now' }).click()
    await expect(page.getByText('Everything was erased from this computer')).toBeVisible()
    // Chromium's own folder is the desktop's, and stays while it runs.
    expect(readdirSync(folder).filter((name) => name !== 'Chromium')).toEqual([])
    await goTo(page, 'Opt out')
    await expectStepsDone(page, 0)
  })
})
