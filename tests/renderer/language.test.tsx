import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { messages } from '../../shared/messages/en'
import { pseudo } from '../pseudo'
import { showApp, standIn } from './app-under-test'

/** Greek and Hebrew are there as languages that nobody speaks. */
vi.mock('../../shared/messages', async (original) => {
  const all = await original<typeof import('../../shared/messages')>()
  const trees = { en: messages, el: pseudo(messages, 'long'), he: pseudo(messages, 'from the right') }
  return {
    ...all,
    languages: Object.keys(trees),
    loadMessages: async (tag: keyof typeof trees, locale: string) => all.translator(locale, trees[tag]),
  }
})

const greek = pseudo(messages, 'long')
const hebrew = pseudo(messages, 'from the right')

test('each language is listed by its own name, beside that of the system', async () => {
  const screen = await showApp(standIn(), 'settings')
  const select = screen.getByLabelText('Language of this app')
  await expect.element(select).toHaveValue('en')
  const options = [...(select.element() as HTMLSelectElement).options]
  expect(options.map(({ label, lang }) => [label, lang])).toEqual([
    ['As the system (English)', ''],
    ['English', 'en'],
    ['Ελληνικά', 'el'],
    ['עברית', 'he'],
  ])
})

test('a choice changes every word at once, and moves nothing', async () => {
  const { bridge, ...screen } = await showApp(standIn(), 'settings')
  const name = screen.getByLabelText('Name of another person')
  await name.fill('Half a na')
  const select = screen.getByLabelText('Language of this app').element() as HTMLSelectElement
  const field = name.element()
  select.focus()
  select.scrollIntoView({ block: 'center' })
  const { top } = select.getBoundingClientRect()
  await userEvent.selectOptions(select, 'el')

  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(greek.settings.title)
  expect(bridge.language).toBe('el')
  expect(document.documentElement).toMatchObject({ lang: 'el', dir: 'ltr' })
  await expect.poll(() => document.title).toBe(`${greek.pages.settings} – ${greek.app.name}`)
  expect(location.hash).toBe('#settings')
  expect(document.activeElement).toBe(select)
  expect(Math.abs(select.getBoundingClientRect().top - top)).toBeLessThan(2)
  expect(screen.getByLabelText(greek.people.newName).element()).toBe(field)
  await expect.element(screen.getByLabelText(greek.people.newName)).toHaveValue('Half a na')

  await userEvent.selectOptions(screen.getByLabelText(greek.settings.language), 'he')
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(hebrew.settings.title)
  expect(document.documentElement).toMatchObject({ lang: 'he', dir: 'rtl' })
})

test('a step that is open, with a note that is half typed, stays open, and the note goes on', async () => {
  const { bridge, checklist, ...screen } = await showApp(standIn(), 'opt-out/open-data-privacy')
  await screen.getByText('Note', { exact: true }).click()
  const note = screen.getByLabelText(/^For yourself/)
  const field = note.element()
  await note.fill('Half a no')
  await checklist.getState().changeLanguage('el')

  await expect.element(screen.getByLabelText(greek.note.hint)).toHaveValue('Half a no')
  expect(screen.getByLabelText(greek.note.hint).element()).toBe(field)
  expect(document.activeElement).toBe(field)
  await expect.element(screen.getByRole('heading', { name: greek.items['open-data-privacy'].title })).toBeVisible()
  await userEvent.keyboard('te')
  await userEvent.tab()
  await expect.poll(() => bridge.journal.at(-1)?.deed).toMatchObject({ kind: 'noted', text: 'Half a note' })
})

test('the language of the system comes back as soon as it is chosen', async () => {
  const { bridge, checklist, ...screen } = await showApp(standIn(), 'settings')
  await checklist.getState().changeLanguage('he')
  await expect.element(screen.getByLabelText(hebrew.settings.language)).toHaveValue('he')
  await userEvent.selectOptions(screen.getByLabelText(hebrew.settings.language), '')
  await expect.element(screen.getByLabelText('Language of this app')).toHaveValue('')
  expect([bridge.language, document.documentElement.dir]).toEqual([null, 'ltr'])
})
