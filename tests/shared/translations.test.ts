import { describe, expect, test } from 'vitest'
import { stepIds } from '../../shared/content'
import { labelIn } from '../../shared/labels'
import { languages, loadMessages } from '../../shared/messages'
import { sourceOf, textsIn } from './texts'

/*
 * What a language has to be like. A new one is a file beside the others, and these tests find it.
 */

const english = textsIn('en')

function englishAt(key: string): string {
  return english.get(key) ?? english.get(key.replace(form, '_other')) ?? ''
}

const form = /_(zero|one|two|few|many|other)$/

/** The keys that a language is to have: of a plural, the forms that it knows. */
function keysIn(language: string): readonly string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
  const keys = [...english.keys()].flatMap((key) =>
    form.test(key) ? pluralCategories.map((category) => key.replace(form, `_${category}`)) : key,
  )
  return [...new Set(keys)]
}

function placeholders(text: string): readonly string[] {
  return (text.match(/\{\{.*?\}\}/g) ?? []).sort()
}

/** The placeholders that a text may have. A plural form for one number alone need not tell it, and may speak as of one. */
function placeholdersAt(key: string, language: string): readonly (readonly string[])[] {
  const [, category] = form.exec(key) ?? []
  const usual = placeholders(englishAt(key.replace(form, '_other')) || englishAt(key))
  if (category === undefined || !isForOneNumber(category, language)) return [usual]
  return [usual, placeholders(englishAt(key.replace(form, '_one')))].flatMap((some) => {
    const others = some.filter((name) => name !== '{{count}}')
    return [others, ['{{count}}', ...others]]
  })
}

function isForOneNumber(category: string, language: string): boolean {
  const rules = new Intl.PluralRules(language)
  const numbers = Array.from({ length: 201 }, (_, number) => number).filter((each) => rules.select(each) === category)
  return numbers.length > 0 && numbers.filter((each) => each > 0).length <= 1
}

/** What LinkedIn calls things in English, as far as no other language's name for them is known. */
const otherLabels = [
  'How LinkedIn uses your data',
  'Advertising data',
  'Ads off LinkedIn',
  'Data from others for ads',
  'Measure ad success',
  'Share data with affiliates and partners',
  'Data sharing with Microsoft',
  'Social, economic, and workplace research',
  'Get a copy of your data',
  'Permitted services',
  'Share resume data with recruiters',
  'Global Privacy Control',
  'InMail',
]

/** What LinkedIn's pages have, in English and as a text in a language is to call it. */
function labelsIn(language: string): readonly { readonly inEnglish: string; readonly here: string }[] {
  const ofSteps = stepIds.flatMap((step) => {
    const [inEnglish, here] = [labelIn('en', step), labelIn(language, step)]
    return inEnglish === undefined || here === undefined ? [] : { inEnglish, here }
  })
  return [...ofSteps, ...otherLabels.map((label) => ({ inEnglish: label, here: label }))]
}

function withoutLabels(text: string, language: string): string {
  return labelsIn(language).reduce((rest, { here }) => rest.replaceAll(here, 'LinkedIn'), text)
}

describe.each(languages)('The messages in "%s"', (language) => {
  const texts = textsIn(language)

  test('are named by a language tag', () => {
    expect(Intl.getCanonicalLocales(language)).toEqual([language])
  })

  test('have the keys of the English ones, and the plural forms of the language', () => {
    expect([...texts.keys()].sort()).toEqual([...keysIn(language)].sort())
  })

  test('have the placeholders of the English ones', () => {
    for (const [key, text] of texts) expect(placeholdersAt(key, language), key).toContainEqual(placeholders(text))
  })

  test('are texts, none of them empty or with a space at an end', () => {
    for (const [key, text] of texts) expect(text, key).toMatch(/^\S(.*\S)?$/s)
  })

  test('have no placeholder left over or half written', () => {
    for (const [key, text] of texts) expect(text.replaceAll(/\{\{[a-z]+\}\}/gi, ''), key).not.toMatch(/[{}]/)
  })

  test('have the quotes, apostrophes, dashes and dots of print, not of a typewriter', () => {
    for (const [key, text] of texts) expect(withoutLabels(text, language), key).not.toMatch(/["'`]|\.\.\.| --? | {2}/)
  })

  test('call the app by its name', () => {
    const named = [...texts].filter(([key]) => englishAt(key).includes('Opt-Out Checklist'))
    for (const [key, text] of named) expect(text, key).toContain('Opt-Out Checklist')
  })

  test('call the things on LinkedIn’s pages by the names they have there', () => {
    for (const { inEnglish, here } of labelsIn(language)) {
      for (const [key, text] of texts) {
        // The pictures are drawn with the English names.
        const names = /\.picture(Phone)?$/.test(key) ? [here, inEnglish] : [here]
        const isNamed = names.some((name) => text.includes(name))
        if (englishAt(key).includes(inEnglish)) expect(isNamed, `${key} says “${names.join('” or “')}”`).toBe(true)
      }
    }
  })

  test('are loaded as they stand', async () => {
    const translate = await loadMessages(language)
    expect(translate('app.name')).toBe(texts.get('app.name'))
  })
})

describe.each(languages.filter((language) => language !== 'en'))('The translation into "%s"', (language) => {
  test('is compared with the English texts when it is compiled', () => {
    expect(sourceOf(language)).toMatch(/ satisfies Messages\n$/)
  })

  test('leaves no sentence in English', () => {
    const left = [...textsIn(language)].filter(([key, text]) => {
      return (
        text === englishAt(key) &&
        withoutLabels(text, 'en')
          .replace(/\{\{\w+\}\}/g, '')
          .trim()
          .split(/\s+/).length > 3
      )
    })
    expect(left).toEqual([])
  })
})
