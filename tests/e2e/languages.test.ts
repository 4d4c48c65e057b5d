import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'playwright/test'
import { describe } from 'vitest'
import { nothingSaved } from '../../backend/saved'
import { dayOf, wallTime } from '../../shared/calendar'
import { stepIds } from '../../shared/content'
import { languages, pickLanguage } from '../../shared/messages'
import { directionOf, loadWords } from '../../shared/words'
import { addressOf, browserEdition, endProcess } from './app'
import { violations } from './axe'
import { withBrowser } from './journeys'

/** A language that a browser asks for and the app does not have, so that the app's own choice would be English. */
const unknown = 'ja-JP'

const test = withBrowser.extend('open', async ({ folder, browser }, { onCleanup }) => {
  /** The window of an app in which a language was chosen before, and what it showed first of all. */
  return async (language: string) => {
    const saved = { ...nothingSaved(new Date(0)), settings: { language } }
    writeFileSync(path.join(folder, 'opt-out-checklist.json'), JSON.stringify(saved))
    const app = browserEdition('--data-dir', folder)
    const address = await addressOf(app)
    const context = await browser.newContext({ locale: unknown, reducedMotion: 'reduce' })
    onCleanup(async () => {
      await endProcess(app, 'SIGKILL')
      await context.close()
    })
    context.setDefaultTimeout(10_000)
    await context.addInitScript(`new MutationObserver((_changes, observer) => {
      const heading = document.querySelector('h1')
      if (heading === null) return
      observer.disconnect()
      globalThis.first = [document.documentElement.lang, document.documentElement.dir, heading.textContent]
    }).observe(document, { childList: true, subtree: true })`)
    const page = await context.newPage()
    await page.goto(address)
    return page
  }
})

describe.each(languages)('In the language "%s"', (language) => {
  test('a person is guided, re-checks, and keeps a record, all of it accessible', async ({ open }) => {
    const { t, day } = await loadWords(language, [unknown])
    const page = await open(language)
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    const turnTo = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true }).click()
    const today = day(dayOf(wallTime(new Date())))

    await expect(page.getByRole('heading', { name: t('welcome.title') })).toBeVisible()
    expect(await page.evaluate('globalThis.first')).toEqual([language, directionOf(language), t('optOut.title')])
    expect(await violations(page)).toEqual([])

    await page.getByLabel(t('region.ask')).selectOption('GB')
    await button(t('welcome.guide')).click()
    for (const step of stepIds) await button(t(`guide.done.${step}`)).click()
    await expect(page.getByRole('heading', { name: t('finish.title') })).toBeVisible()
    await expect(page).toHaveTitle(`${t('pages.opt-out')} – ${t('app.name')}`)

    await turnTo(t('pages.recheck'))
    await button(t('recheck.off')).click()
    await expect(page.getByText(t('recheck.last.off', { date: today }))).toBeVisible()
    expect(await violations(page)).toEqual([])

    await turnTo(t('pages.history'))
    await page.getByRole('link', { name: t('report.link') }).click()
    const record = page.getByRole('article')
    await expect(record.getByRole('heading', { name: t('report.optedOut', { date: today }) })).toBeVisible()
    expect(await violations(page)).toEqual([])
    const [download] = await Promise.all([page.waitForEvent('download'), button(t('report.saveMarkdown')).click()])
    expect(readFileSync(await download.path(), 'utf8')).toContain(`# ${t('report.heading')}\n`)
  })

  test('the settings lead to the language of the system, and back', async ({ open }) => {
    const { t } = await loadWords(language, [unknown])
    const usual = await loadWords(pickLanguage([unknown]), [unknown])
    const page = await open(language)
    await page
      .getByRole('navigation')
      .getByRole('link', { name: t('pages.settings'), exact: true })
      .click()
    await page.getByLabel(t('settings.language')).selectOption('')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(usual.t('settings.title'))
    await page.getByLabel(usual.t('settings.language')).selectOption(language)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('settings.title'))
    await expect(page.locator('html')).toHaveAttribute('lang', language)
  })
})
