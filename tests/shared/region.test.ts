import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaOf, areas, eeaCountries, type Region, regions, suggestRegion } from '../../shared/region'

/** The European Union, in the order of its codes. */
const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

describe('the regions', () => {
  test('hold the 27 countries of the EU and the three others of the EEA', () => {
    expect([...eeaCountries].sort()).toEqual([...union, 'IS', 'LI', 'NO'].sort())
  })

  test('are those, the six with rules of their own, and the rest of the world', () => {
    expect([...regions].sort()).toEqual([...eeaCountries, 'CA', 'CH', 'GB', 'HK', 'IN', 'US', 'elsewhere'].sort())
    expect(new Set(regions).size).toBe(37)
  })

  test.each(regions.filter((region) => region !== 'elsewhere'))('name "%s" as computers do', (region) => {
    expect(new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(region)).toBeDefined()
  })
})

describe('areaOf', () => {
  test.each(eeaCountries)('puts %s into the EEA', (region) => {
    expect(areaOf(region)).toBe('eea')
  })

  test.each(['CH', 'GB', 'CA', 'HK', 'IN', 'US', 'elsewhere'] as const)('leaves "%s" on its own', (region) => {
    expect(areaOf(region)).toBe(region)
  })

  test('reaches every area', () => {
    expect(new Set(regions.map(areaOf))).toEqual(new Set(areas))
  })
})

describe('suggestRegion', () => {
  test.each<[string, string[], string, Region | undefined]>([
    ['the country of the time zone', ['en-US'], 'Europe/Berlin', 'DE'],
    ['the country of a second zone', ['en-US'], 'Europe/Busingen', 'DE'],
    ['a country on islands far away', [], 'Atlantic/Azores', 'PT'],
    ['Spain in Africa', [], 'Africa/Ceuta', 'ES'],
    ['Cyprus in Asia', [], 'Asia/Nicosia', 'CY'],
    ['Britain', ['de-DE'], 'Europe/London', 'GB'],
    ['Switzerland, whatever the language', ['de-DE'], 'Europe/Zurich', 'CH'],
    ['India by its name of today', [], 'Asia/Kolkata', 'IN'],
    ['India by its old name', [], 'Asia/Calcutta', 'IN'],
    ['Hong Kong', ['en-GB'], 'Asia/Hong_Kong', 'HK'],
    ['Canada', ['en-US'], 'America/Toronto', 'CA'],
    ['the United States', ['es-MX'], 'America/New_York', 'US'],
    ['the country of the language where the zone says nothing', ['de-AT'], 'Mars/Olympus', 'AT'],
    ['the country of the language in UTC', ['de-AT'], 'UTC', 'AT'],
    ['the first country that a language names', ['en', 'fr-CA', 'de-DE'], 'UTC', 'CA'],
    ['the country behind a script', ['zh-Hant-HK'], 'UTC', 'HK'],
    ['a country written with an underscore', ['en_IE'], 'UTC', 'IE'],
    ['Greece as the EU writes it', ['el-EL'], 'UTC', 'GR'],
    ['Greece as computers write it', ['el-GR'], 'UTC', 'GR'],
    ['Britain as people write it', ['en-UK'], 'UTC', 'GB'],
    ['elsewhere for a country without rules of its own here', ['ja-JP'], 'Asia/Tokyo', 'elsewhere'],
    ['elsewhere for such a country even before a known one', ['pt-BR', 'de-DE'], 'UTC', 'elsewhere'],
    ['nothing when neither says anything', ['en'], 'UTC', undefined],
    ['nothing for a continent', ['es-419'], 'UTC', undefined],
    ['nothing for a script that looks like no country', ['zh-Hant'], '', undefined],
    ['nothing when nothing is known', [], '', undefined],
    ['nothing for names of built-ins', ['__proto__', 'constructor'], '__proto__', undefined],
    ['nothing for the language of computers', ['C', 'POSIX'], 'Etc/UTC', undefined],
  ])('is %s', (_, languages, timeZone, expected) => {
    expect(suggestRegion(languages, timeZone)).toBe(expected)
  })

  test('never throws, and is a region or nothing, whatever the computer says', () => {
    const parts = fc.constantFrom('de', 'EL', 'Hant', 'XX', 'ZZ', '419', '', '__proto__', 'UK')
    const tags = fc.oneof(
      fc.string(),
      fc.array(parts).map((all) => all.join('-')),
    )
    fc.assert(
      fc.property(fc.array(tags), fc.oneof(fc.string(), fc.constantFrom('Europe/Rome', ' ', 'UTC')), (tag, zone) => {
        expect([...regions, undefined]).toContain(suggestRegion(tag, zone))
      }),
    )
  })
})
