import { describe, expect, test } from 'vitest'
import { stepIds } from '../../shared/content'
import { labelIn, labelsOf, languagesOf } from '../../shared/labels'
import { type Region, regions } from '../../shared/region'

describe('labelsOf', () => {
  test('holds a label word for word, with its confidence', () => {
    expect(labelsOf('open-ai-setting', ['de'])[0]).toEqual({
      language: 'de',
      label: 'Daten zur Verbesserung generativer KI',
      confidence: 'high',
    })
  })

  test.each([
    ['open-settings', ['en', 'de', 'es', 'fr', 'it', 'nl', 'pl']],
    ['open-data-privacy', ['en', 'de', 'es', 'fi', 'fr', 'nl']],
    ['open-ai-setting', ['en', 'de', 'es', 'fi', 'fr', 'it', 'nl']],
    ['find-switch', ['en', 'fr', 'nl', 'pl', 'pt-BR']],
    ['log-in', []],
    ['turn-switch-off', []],
  ] as const)('of "%s" are those that were found', (step, expected) => {
    expect(labelsOf(step, []).map(({ language }) => language)).toEqual(expected)
  })

  test.each([
    ['the wanted language', ['nl'], ['nl', 'en', 'fr', 'pl', 'pt-BR']],
    ['the wanted languages in their order', ['pl', 'fr'], ['pl', 'fr', 'en', 'nl', 'pt-BR']],
    ['the language of a region', ['fr-CA'], ['fr', 'en', 'nl', 'pl', 'pt-BR']],
    ['a region that has a label of its own', ['pt-BR'], ['pt-BR', 'en', 'fr', 'nl', 'pl']],
    ['nothing for another region of that language', ['pt-PT'], ['en', 'fr', 'nl', 'pl', 'pt-BR']],
    ['nothing for a language without this label', ['de', 'ja', ''], ['en', 'fr', 'nl', 'pl', 'pt-BR']],
    ['nothing for the name of a built-in', ['__proto__', 'constructor'], ['en', 'fr', 'nl', 'pl', 'pt-BR']],
    ['a language that is wanted twice only once', ['nl', 'nl-BE', 'nl'], ['nl', 'en', 'fr', 'pl', 'pt-BR']],
  ])('puts first %s', (_, wanted, expected) => {
    expect(labelsOf('find-switch', wanted).map(({ language }) => language)).toEqual(expected)
  })

  test.each(stepIds)('of "%s" have text in a real language, each language once', (step) => {
    const labels = labelsOf(step, [])
    for (const { language, label } of labels) {
      expect(Intl.getCanonicalLocales(language)).toEqual([language])
      expect(label).toMatch(/^\S(.*\S)?$/)
    }
    expect(new Set(labels.map(({ language }) => language)).size).toBe(labels.length)
  })
})

describe('labelIn', () => {
  test.each([
    ['the label of the language, where it is certain', 'de', 'Einstellungen & Datenschutz'],
    ['that of a region’s language', 'de-AT', 'Einstellungen & Datenschutz'],
    ['the English one, where that of the language is not certain', 'pl', 'Settings & Privacy'],
    ['the English one, where there is none', 'nb', 'Settings & Privacy'],
    ['the English one in English', 'en-GB', 'Settings & Privacy'],
  ])('is %s', (_, tag, label) => {
    expect(labelIn(tag, 'open-settings')).toBe(label)
  })

  test('is nothing for a step that is about no thing with a name', () => {
    expect(labelIn('de', 'log-in')).toBeUndefined()
  })
})

describe('languagesOf', () => {
  test.each<[Region, string[]]>([
    ['DE', ['de']],
    ['BE', ['nl', 'fr', 'de']],
    ['CH', ['de', 'fr', 'it']],
    ['LU', ['fr', 'de']],
    ['CA', ['fr']],
    ['IE', []],
    ['PT', []],
  ])('in %s are %j', (region, expected) => {
    expect(languagesOf(region)).toEqual(expected)
  })

  test('finds a region for every language that has labels, beside English', () => {
    const labelled = stepIds.flatMap((step) => labelsOf(step, []).map(({ language }) => language))
    expect(new Set(['en', ...regions.flatMap(languagesOf)])).toEqual(new Set(labelled))
  })
})
