import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'playwright/test'
import { steps } from '../names'
import { pngOf } from '../shared/images'
import { violations } from './axe'
import { journeys } from './journeys'
import { goTo, tick } from './window'

const file = { name: 'switch.png', mimeType: 'image/png', buffer: Buffer.from(pngOf(120, 60)) }

journeys((test) => {
  test('a screenshot is attached, shown in history and record, and removed for good', async ({ app, folder }) => {
    const { page } = app
    const stored = () => (existsSync(path.join(folder, 'evidence')) ? readdirSync(path.join(folder, 'evidence')) : [])
    await tick(page, ...steps)
    await goTo(page, 'Re-check')
    await page.getByRole('button', { name: 'Still Off' }).click()
    await page.getByText('Screenshots', { exact: true }).click()
    const field = page.getByLabel('Attach a screenshot')
    await field.setInputFiles({ name: 'letter.png', mimeType: 'image/png', buffer: Buffer.from('no picture') })
    await expect(page.getByText('choose a PNG, JPEG or WebP picture')).toBeVisible()
    expect(stored()).toEqual([])
    await field.setInputFiles(file)
    await expect(page.getByRole('img', { name: 'Attached picture: Re-check' })).toBeVisible()
    await expect(page.getByText('Screenshots (1)')).toBeVisible()
    expect(stored()).toHaveLength(1)
    expect(await violations(page)).toEqual([])

    await goTo(page, 'History')
    await page.getByLabel('Show', { exact: true }).selectOption('Pictures')
    await expect(page.getByText('Attached a picture: Re-check')).toBeVisible()
    await expect(page.getByRole('img', { name: /^Attached picture/ })).toBeVisible()
    await page.getByRole('link', { name: 'Your record, to print or save' }).click()
    await expect(page.getByRole('figure').getByRole('img')).toBeVisible()

    await goTo(page, 'Re-check')
    await page.getByText('Screenshots (1)').click()
    await page.getByRole('button', { name: /^Remove the picture/ }).click()
    await expect(page.getByText('Screenshots', { exact: true })).toBeVisible()
    expect(stored()).toHaveLength(1)
    await app.quit()
    await app.start()
    await expect(app.page.getByRole('progressbar', { name: 'Opt-out progress' })).toBeVisible()
    expect(stored()).toEqual([])
  })
})
