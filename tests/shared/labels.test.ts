import { describe, expect, test } from 'vitest'
import { stepIds } from '../../shared/content'
import { labelsOf, languagesOf } from '../../shared/labels'
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
    ['open-settings', ['de', 'es', 'fr', 'it', 'nl', 'pl']],
    ['open-data-privacy', ['de', 'es', 'fi', 'fr', 'nl']],
    ['open-ai-setting', ['de', 'es', 'fi', 'fr', 'it', 'nl']],
    ['find-switch', ['fr', 'nl', 'pl', 'pt-BR']],
    ['log-in', []],
    ['turn-switch-off', []],
  ] as const)('of "%s" are those that were found', (step, expected) => {
    expect(labelsOf(step, []).map(({ language }) => language)).toEqual(expected)
  })

  test.each([
    ['the wanted language', ['nl'], ['nl', 'fr', 'pl', 'pt-BR']],
    ['the wanted languages in their order', ['pl', 'fr'], ['pl', 'fr', 'nl', 'pt-BR']],
    ['the language of a region', ['fr-CA'], ['fr', 'nl', 'pl', 'pt-BR']],
    ['a region that has a label of its own', ['pt-BR'], ['pt-BR', 'fr', 'nl', 'pl']],
    ['nothing for another region of that language', ['pt-PT'], ['fr', 'nl', 'pl', 'pt-BR']],
    ['nothing for a language without this label', ['de', 'ja', ''], ['fr', 'nl', 'pl', 'pt-BR']],
    ['nothing for the name of a built-in', ['__proto__', 'constructor'], ['fr', 'nl', 'pl', 'pt-BR']],
    ['a language that is wanted twice only once', ['nl', 'nl-BE', 'nl'], ['nl', 'fr', 'pl', 'pt-BR']],
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

  test('finds a region for every language that has labels', () => {
    const labelled = stepIds.flatMap((step) => labelsOf(step, []).map(({ language }) => language))
    expect(new Set(regions.flatMap(languagesOf))).toEqual(new Set(labelled))
  })
})
