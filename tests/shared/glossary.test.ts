import { expect, test } from 'vitest'
import translating from '../../docs/translating.md?raw'
import { languages } from '../../shared/messages'

const glossaries = import.meta.glob<string>('../../docs/glossary/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The first column of a page's table, without its heading. */
function terms(page: string): readonly string[] {
  const rows = page.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((row) => row.split('|')[1]?.trim() ?? '')
}

test('there are terms to agree on', () => {
  expect(terms(translating)).toContain('re-check')
})

test('there is a glossary for every language but English', () => {
  const translated = languages.filter((language) => language !== 'en')
  expect(Object.keys(glossaries)).toEqual(translated.map((language) => `../../docs/glossary/${language}.md`))
})

test.each(Object.entries(glossaries))('%s has all the terms', (_file, page) => {
  expect(terms(page)).toEqual(expect.arrayContaining([...terms(translating)]))
})
