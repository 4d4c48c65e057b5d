import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'playwright/test'
import { itemIds, stepIds } from '../../shared/content'
import { entry, noted, sawDifferent } from '../shared/entry'
import { journeys } from './journeys'
import { goTo, pages } from './window'

const name = '<img src=x onerror="evil=1">'
const note = '<script>evil=1</script><b onmouseover="evil=1">note</b> javascript:evil=1 https://evil.example/'

const deeds = [
  { kind: 'named', name } as const,
  ...itemIds.map((item) => noted(item, note)),
  ...stepIds.map((item) => sawDifferent(item, note)),
]
const journal = [
  ...deeds.map((deed, index) => entry(index + 1, deed)),
  { ...entry(deeds.length + 1, { kind: 'named', name: '"><svg onload=evil=1>' }), person: 'a'.repeat(16) },
]

journeys((test) => {
  test('names and notes that look like markup are shown as they are, and nothing of them runs', async ({
    app,
    folder,
  }) => {
    await app.quit()
    const data = { schema: 1, revision: 1, savedAt: '2026-12-24T10:00:00.000Z', journal, settings: {} }
    writeFileSync(path.join(folder, 'opt-out-checklist.json'), JSON.stringify(data))
    await app.start()
    const { page } = app
    const expectOnlyText = async () => {
      expect(
        await page.locator('main :is(script, img, b[onmouseover], a[href^="http"], a[href^="javascript"])').count(),
      ).toBe(0)
      expect(await page.evaluate('window.evil')).toBeUndefined()
    }
    for (const each of pages) {
      await goTo(page, each)
      await expectOnlyText()
    }
    await goTo(page, 'History')
    await expect(page.getByRole('main').getByText(note).first()).toBeVisible()
    await page.getByRole('link', { name: 'Your record, to print or save' }).click()
    await expect(page.getByRole('article')).toContainText(note)
    await expect(page.getByRole('article')).toContainText(name)
    await expectOnlyText()
  })
})
