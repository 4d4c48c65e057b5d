import { describe, expect, test } from 'vitest'
import { type Confidence, controls, type SourceId, sources, steps, tasks } from '../../shared/content'
import { authoritiesOf, type FactId, factIds, facts, factsAbout, topics } from '../../shared/facts'
import { linkIds } from '../../shared/links'
import { languages } from '../../shared/messages'
import { messages } from '../../shared/messages/en'
import { areaOf, areas, eeaCountries, type Region, regions } from '../../shared/region'
import { textsIn } from './texts'

describe('every claim about LinkedIn', () => {
  /** How the keys begin of texts that name LinkedIn or Microsoft, or speak of training, and yet claim nothing. */
  const noClaims = [
    ['links.', 'the words of a button that opens a page'],
    ['sources.', 'the name of a source'],
    ['objection.', 'a text for the person to send'],
    ['optOut.title', 'what this app is for'],
    ['settings.data', 'what this app does with data'],
    ['settings.independent', 'what this app is'],
    ['welcome.linkedin', 'a heading above facts'],
    ['guide.device', 'the name of a choice'],
    ['report.noConfirmation', 'that a record is not LinkedIn’s'],
    ['localLabels.title', 'a question, above labels that have a confidence of their own'],
    ['applies.topics.sharing', 'a heading above facts'],
  ] as const

  interface Stated {
    readonly source: SourceId
    readonly confidence: Confidence
  }
  const entries: readonly (readonly [string, Stated])[] = [
    ...[...steps, ...tasks].map((item) => [`items.${item.id}`, item] as const),
    ...controls.map((control) => [`controls.${control.id}`, control] as const),
    ...factIds.map((id) => [`facts.${id}`, facts[id]] as const),
  ]
  const stated = new Map(entries)
  const isTied = (key: string) => {
    const { source, confidence } = stated.get(key.split('.').slice(0, 2).join('.')) ?? {}
    return source !== undefined && confidence !== undefined && /^\d{4}-\d\d-\d\d$/.test(sources[source].seen)
  }

  /** The keys of texts that claim something, by the words in them. */
  function claims(language: string, words: RegExp): readonly string[] {
    return [...textsIn(language)]
      .filter(([key, text]) => words.test(text) && !noClaims.some(([start]) => key.startsWith(start)))
      .map(([key]) => key)
  }

  test('is tied to an entry with source, confidence and date', () => {
    const found = claims('en', /LinkedIn|Microsoft|InMail|Generative AI|AI models|\btraining\b/)
    expect(found.filter((key) => !isTied(key))).toEqual([])
  })

  // A text is tied by its key, so that of another language is, too, where it does not begin to speak of something else.
  test.each(languages)('is so in the language "%s"', (language) => {
    expect(claims(language, /LinkedIn|Microsoft|InMail/).filter((key) => !isTied(key))).toEqual([])
  })

  test.each(noClaims)('is not in "%s": it is %s', (start) => {
    expect([...textsIn('en').keys()].filter((key) => key.startsWith(start))).not.toEqual([])
  })
})

describe.each(factIds)('the fact "%s"', (id) => {
  const fact = facts[id]

  test('has its words, and says so when they are not certain', () => {
    const text = messages.facts[id]
    expect(text.split(/(?<=[.!?]) (?=[A-Z])/).length, 'one or two sentences').toBeLessThanOrEqual(2)
    if (fact.confidence !== 'high') expect(text).toMatch(/reported|[Ii]t seems/)
  })

  test('holds somewhere, and in no place twice', () => {
    const where: readonly string[] = 'areas' in fact ? fact.areas : areas
    expect(where).not.toHaveLength(0)
    expect(new Set(where).size).toBe(where.length)
  })
})

test('there are words for these facts, and for no others', () => {
  expect(Object.keys(messages.facts)).toEqual(factIds)
})

test('the facts that the window shows by name hold everywhere, and are certain', () => {
  const shown = ['trains', 'on-by-default', 'not-messages', 'not-retroactive'] as const satisfies readonly FactId[]
  for (const id of shown) {
    expect(facts[id].confidence).toBe('high')
    expect(facts[id]).not.toHaveProperty('areas')
  }
})

describe('factsAbout', () => {
  test.each(
    areas.flatMap((area) => topics.filter((topic) => topic !== 'ground').map((topic) => [area, topic] as const)),
  )('knows something for %s about "%s"', (area, topic) => {
    const known = factsAbout(topic, area)
    expect(known).not.toHaveLength(0)
    expect(known).toEqual(factIds.filter((id) => known.includes(id)))
  })

  test.each(areas)('knows for %s since when, and which rights, in particular', (area) => {
    expect(factsAbout('since', area).length).toBeGreaterThan(factsAbout('since', null).length)
    expect(factsAbout('rights', area).length).toBeGreaterThan(factsAbout('rights', null).length)
  })

  test.each(['CA', 'HK', 'IN', 'US', 'elsewhere'] as const)('does not know on what ground in %s', (area) => {
    expect(factsAbout('ground', area)).toEqual([])
  })

  test('tells of no area what is so in another', () => {
    expect(factsAbout('ground', 'GB')).toEqual(['controller-uk'])
    expect(factsAbout('since', 'eea')).not.toContain('since-uk')
    expect(factsAbout('sharing', 'eea')).not.toContain('microsoft-training-uk')
  })

  test.each(topics)('tells, without an area, only what holds everywhere about "%s"', (topic) => {
    for (const id of factsAbout(topic, null)) {
      for (const area of areas) expect(factsAbout(topic, area)).toContain(id)
    }
  })

  test('tells every fact somewhere', () => {
    const told = areas.flatMap((area) => topics.flatMap((topic) => factsAbout(topic, area)))
    expect(new Set(told)).toEqual(new Set(factIds))
  })
})

describe('authoritiesOf', () => {
  test.each<[Region, string[]]>([
    ['FR', ['authority-fr', 'authorities-eea']],
    ['BE', ['authority-be-fr', 'authority-be-nl', 'authorities-eea']],
    ['DE', ['authorities-eea']],
    ['PL', ['authorities-eea']],
    ['FI', ['authorities-eea']],
    ['GB', ['authority-gb']],
    ['CH', ['authority-ch']],
    ['CA', ['authority-ca', 'authority-ca-qc', 'authority-ca-bc', 'authority-ca-ab']],
    ['HK', ['authority-hk']],
    ['IN', []],
    ['US', []],
    ['elsewhere', []],
  ])('of %s are %j', (region, expected) => {
    expect(authoritiesOf(region)).toEqual(expected)
  })

  test.each(regions)('of %s are links there are, with the European list only in the EEA', (region) => {
    const found = authoritiesOf(region)
    expect(linkIds).toEqual(expect.arrayContaining([...found]))
    expect(found.includes('authorities-eea')).toBe(areaOf(region) === 'eea')
  })

  test.each(eeaCountries)('of %s end with the list of all', (region) => {
    expect(authoritiesOf(region).at(-1)).toBe('authorities-eea')
  })
})

describe('the text to object with', () => {
  test('is there for every area, and for no other', () => {
    expect(Object.keys(messages.objection).sort()).toEqual([...areas].sort())
  })

  test.each(areas)('is, for %s, three to five sentences that ask for a confirmation', (area) => {
    const text = messages.objection[area]
    const sentences = text.split(/(?<=[.!?]) (?=[A-Z])/)
    expect(sentences.length).toBeGreaterThanOrEqual(3)
    expect(sentences.length).toBeLessThanOrEqual(5)
    expect(text).toContain('confirm in writing')
    expect(text).toMatch(/already provided/)
  })

  test.each([
    ['eea', /Article 21 of the General Data Protection Regulation.*Article 12\(3\)/],
    ['GB', /Article 21 of the UK GDPR/],
    ['CH', /express wish.*Swiss Federal Act on Data Protection/],
    ['CA', /withdraw my consent/],
    ['HK', /data protection principle 3.*withdraw/],
  ] as const)('names the law of %s', (area, law) => {
    expect(messages.objection[area]).toMatch(law)
  })

  test.each(['IN', 'US', 'elsewhere'] as const)('claims no law in %s', (area) => {
    expect(messages.objection[area]).not.toMatch(/Article|GDPR|Act\b|Ordinance|right|consent/)
  })
})
