import { describe, expect, test } from 'vitest'
import { languages, languageTags, loadMessages, localeOf, pickLanguage, translator } from '../../shared/messages'
import { messages } from '../../shared/messages/en'
import { paperOf } from '../../shared/paper'
import { directionOf, ownName } from '../../shared/words'
import { sourceFiles } from './texts'

test('there is a language for every message file, English among them', () => {
  expect(languages).toEqual(Object.keys(sourceFiles).map((file) => /([^/]+)\.ts$/.exec(file)?.[1]))
  expect(languages).toContain('en')
})

describe('pickLanguage', () => {
  const available = ['de', 'en', 'fr', 'nb', 'pt', 'zh-HK']

  test.each([
    ['the one wanted', ['de'], 'de'],
    ['the language of a region', ['de-AT'], 'de'],
    ['the language of a script and region', ['de-Latn-AT'], 'de'],
    ['the language of a tag with wishes for sorting', ['de-DE-u-co-phonebk'], 'de'],
    ['Portuguese for Brazil', ['pt-BR'], 'pt'],
    ['Portuguese for Portugal', ['pt-PT'], 'pt'],
    ['Bokmål itself', ['nb'], 'nb'],
    ['Bokmål for Norway', ['nb-NO'], 'nb'],
    ['Bokmål for who says only "Norwegian"', ['no'], 'nb'],
    ['Bokmål for Nynorsk, as the nearest', ['nn-NO', 'en'], 'nb'],
    ['Hong Kong’s Chinese itself', ['zh-HK'], 'zh-HK'],
    ['Hong Kong’s Chinese with its script', ['zh-Hant-HK'], 'zh-HK'],
    ['Hong Kong’s Chinese for all traditional characters', ['zh-Hant'], 'zh-HK'],
    ['Hong Kong’s Chinese for Taiwan', ['zh-TW'], 'zh-HK'],
    ['Hong Kong’s Chinese for Macao', ['zh-MO'], 'zh-HK'],
    ['English for simplified characters', ['zh-Hans'], 'en'],
    ['English for simplified characters in Hong Kong', ['zh-Hans-HK'], 'en'],
    ['English for mainland China', ['zh-CN'], 'en'],
    ['English for Chinese without a script, which is simplified', ['zh'], 'en'],
    ['the first wanted that there is', ['ja', 'fr', 'de'], 'fr'],
    ['what serves the first before the next wanted', ['fr-CA', 'de'], 'fr'],
    ['English when it is wanted first', ['en-GB', 'de'], 'en'],
    ['English when there is none of them', ['ja', 'ko'], 'en'],
    ['English when none is wanted', [], 'en'],
    ['English for what is no language', ['', '-', '__proto__'], 'en'],
  ])('picks %s', (_, wanted, expected) => {
    expect(pickLanguage(wanted, available)).toBe(expected)
  })

  test.each([
    ['a region’s own language before its base', ['pt-BR'], 'pt-BR'],
    ['the base for another region', ['pt-PT'], 'pt'],
    ['Nynorsk itself where there is a file for it', ['nn-NO'], 'nn'],
  ])('picks %s', (_, wanted, expected) => {
    expect(pickLanguage(wanted, ['en', 'nb', 'nn', 'pt', 'pt-BR'])).toBe(expected)
  })

  test.each(languages)('finds "%s" among the message files by itself', (language) => {
    expect(pickLanguage([language])).toBe(language)
  })
})

describe('languageTags', () => {
  test('leaves out what is no language tag, as of a POSIX locale', () => {
    expect(languageTags(['en-US@posix', 'de-AT', 'C', 'de_DE.UTF-8', '', 'fr', 'de-AT'])).toEqual([
      'de-AT',
      'fr',
      'de-AT',
    ])
  })

  test('are all that Intl is given, so that it does not throw', () => {
    expect(pickLanguage(['en-US@posix'])).toBe('en')
    expect(localeOf(['en-US@posix', 'en-GB'], 'en')).toBe('en-GB')
    expect(localeOf(['en-US@posix'], 'en')).toBe('en')
    expect(paperOf(null, 'en-US@posix')).toBe('A4')
    expect(paperOf(null, 'en-US')).toBe('Letter')
  })
})

describe('the locale that dates are written in', () => {
  test.each([
    ['the region’s, of the same language', ['de-AT', 'de'], 'de', 'de-AT'],
    ['not the first wanted, when that is another language', ['ja', 'en-US'], 'en', 'en-US'],
    ['the language’s own, when no region speaks it', ['ja'], 'en', 'en'],
    ['Bokmål’s for Nynorsk, whose words are others', ['nn-NO'], 'nb', 'nb'],
    ['Taiwan’s for words in traditional characters', ['zh-TW'], 'zh-HK', 'zh-TW'],
    ['Hong Kong’s, not that of simplified characters', ['zh-CN'], 'zh-HK', 'zh-HK'],
  ])('is %s', (_, wanted, language, expected) => {
    expect(localeOf(wanted, language)).toBe(expected)
  })
})

test.each([
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
  ['nb', 'Norsk bokmål'],
  ['pt', 'Português'],
  ['pt-BR', 'Português (Brasil)'],
  ['zh-HK', '繁體中文'],
])('the language "%s" calls itself %s', (tag, name) => {
  expect(ownName(tag)).toBe(name)
})

test.each([
  ['en', 'ltr'],
  ['zh-HK', 'ltr'],
  ['ar', 'rtl'],
  ['fa', 'rtl'],
  ['he-IL', 'rtl'],
  ['ur', 'rtl'],
  ['az-Arab', 'rtl'],
])('"%s" is written %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction)
})

test.each(languages)('"%s" is written as its usual script is', (tag) => {
  expect(directionOf(tag)).toBe(directionOf(new Intl.Locale(tag).maximize().baseName))
})

describe('loadMessages', () => {
  test('fills in placeholders, leaving the text as it is', async () => {
    const translate = await loadMessages('en')
    expect(translate('progress.text', { done: 3, total: 7 })).toBe('3 of 7 steps done')
    expect(translate('history.marked.done', { item: '<b>Me & you</b>' })).toBe('Done: <b>Me & you</b>')
  })

  test('writes numbers as the locale does', async () => {
    const number = async (locale: string) => (await loadMessages('en', locale))('history.undid', { count: 12_345 })
    expect([await number('en'), await number('de'), await number('fa')]).toEqual([
      'Undid 12,345 changes',
      'Undid 12.345 changes',
      'Undid ۱۲٬۳۴۵ changes',
    ])
  })

  test.each(languages)('writes small numbers as "%s" does, without asking it', async (language) => {
    const translate = await loadMessages(language)
    const numbers = Array.from({ length: 1_001 }, (_, index) => index)
    const position = (number: number | string) => translate('guide.position', { number, total: '' })
    const { format } = new Intl.NumberFormat(language)
    expect(numbers.map(position)).toEqual(numbers.map((number) => position(format(number))))
  })

  test.each([
    [1, 'Undid a change'],
    [2, 'Undid 2 changes'],
    [20, 'Undid 20 changes'],
  ])('counts %i in English', async (count, expected) => {
    const translate = await loadMessages('en')
    expect(translate('history.undid', { count })).toBe(expected)
  })

  test.each(['xx', '', '../messages', 'constructor', '__proto__'])(
    'throws for the unknown language "%s", saying which there are',
    async (language) => {
      await expect(loadMessages(language)).rejects.toThrow(
        `There are no messages for "${language}"; there are for ${languages.join(', ')}.`,
      )
    },
  )
})

describe('a translation', () => {
  const t = translator('en', messages)

  test.each([
    [0, 'Undid 0 changes'],
    [1, 'Undid a change'],
    [2, 'Undid 2 changes'],
  ])('has the plural form for %i', (count, text) => {
    expect(t('history.undid', { count })).toBe(text)
  })

  test('has the forms of its own language', () => {
    const polish = translator('pl', { ...messages, history: { ...messages.history, undid_few: '{{count}} few' } })
    expect([1, 3, 5].map((count) => polish('history.undid', { count }))).toEqual([
      'Undid a change',
      '3 few',
      'Undid 5 changes',
    ])
  })

  test('ends a sentence with one stop, also after a time or a date that has one', async () => {
    const greek = await loadMessages('el')
    expect(greek('due.since', { date: '10:00 π.μ.' })).toMatch(/[^.]π\.μ\.$/)
    expect(greek('due.since', { date: '10:00' })).toMatch(/10:00\.$/)
  })

  test('takes a value as text, whatever is in it', () => {
    expect(t('history.noted', { item: '{{count}} $& <b>' })).toBe('Note on: {{count}} $& <b>')
  })

  test('leaves a placeholder without a value as it is', () => {
    expect(t('history.noted')).toBe('Note on: {{item}}')
  })
})
