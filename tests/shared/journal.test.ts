import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beforeSchema, deedSchema, deedsSchema, entrySchema } from '../../shared/journal'
import { deeds, entries, entryIds } from './arbitraries'
import { choseRegion, entry, idOf, marked, noted, remindEvery, reminded, sawDifferent, snoozed, undid } from './entry'

/** As it arrives from JSON, where `__proto__` is a key like any other. */
const withProto: unknown = JSON.parse('{"kind":"marked","item":"log-in","as":"done","__proto__":{"as":"open"}}')

function idsOf(count: number): string[] {
  return Array.from({ length: count }, (_, n) => idOf(n))
}

describe('deedSchema', () => {
  test('gives back every deed as it is', () => {
    fc.assert(
      fc.property(deeds(), (deed) => {
        expect(deedSchema.parse(deed)).toEqual(deed)
      }),
    )
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'marked'],
    ['a number', 1],
    ['a list', [marked('log-in')]],
    ['no fields', {}],
    ['an unknown kind', { kind: 'cleared' }],
    ['a kind named like a built-in', { kind: 'constructor' }],
    ['a kind that is not a text', { kind: ['marked'], item: 'log-in', as: 'done' }],
    ['an unknown item', { kind: 'marked', item: 'log-out', as: 'done' }],
    ['an item in another case', { kind: 'marked', item: 'Log-In', as: 'done' }],
    ['no item', { kind: 'marked', as: 'done' }],
    ['an item that is not a text', { kind: 'marked', item: 0, as: 'done' }],
    ['an item wrapped in a list', { kind: 'marked', item: ['log-in'], as: 'done' }],
    ['the item "__proto__"', { kind: 'marked', item: '__proto__', as: 'done' }],
    ['the item "constructor"', { kind: 'marked', item: 'constructor', as: 'done' }],
    ['the item "toString"', { kind: 'marked', item: 'toString', as: 'done' }],
    ['an unknown mark', { kind: 'marked', item: 'log-in', as: 'skipped' }],
    ['a mark that is not a text', { kind: 'marked', item: 'log-in', as: true }],
    ['an extra key', { ...marked('log-in'), note: 'x' }],
    ['an extra key "__proto__"', withProto],
    ['the fields of another kind', { kind: 'rechecked', item: 'log-in', as: 'done' }],
    ['an unknown finding', { kind: 'rechecked', found: 'maybe' }],
    ['an unknown region', { kind: 'chose-region', region: 'JP' }],
    ['a region in small letters', { kind: 'chose-region', region: 'de' }],
    ['an area for a region', { kind: 'chose-region', region: 'eea' }],
    ['the region "__proto__"', { kind: 'chose-region', region: '__proto__' }],
    ['no region', { kind: 'chose-region', region: null }],
    ['a note on an unknown item', { kind: 'noted', item: 'log-out', text: 'x' }],
    ['a note without a text', { kind: 'noted', item: 'log-in' }],
    ['a note that is not a text', { kind: 'noted', item: 'log-in', text: 1 }],
    ['a note of 2001 characters', noted('log-in', 'x'.repeat(2001))],
    ['a note of 2001 characters of two code units each', noted('log-in', '😀'.repeat(2001))],
    ['a different look of a task', { kind: 'saw-different', item: 'review-posts', text: '' }],
    ['a different look without a text', { kind: 'saw-different', item: 'log-in' }],
    ['a different look in 2001 characters', sawDifferent('log-in', 'x'.repeat(2001))],
    ['a reminder every two months', remindEvery(JSON.parse('{"unit":"month","count":2}'))],
    ['a reminder every 0 weeks', remindEvery({ unit: 'week', count: 0 })],
    ['a reminder every 105 weeks', remindEvery({ unit: 'week', count: 105 })],
    ['a reminder every week and a half', remindEvery({ unit: 'week', count: 1.5 })],
    ['a reminder at an hour there is not', remindEvery(null, '24:00')],
    ['a reminder at no time', { kind: 'set-reminder', reminder: { every: null } }],
    ['a reminder with more', { kind: 'set-reminder', reminder: { every: null, time: '10:00', zone: 'UTC' } }],
    ['a snooze until a day there is not', snoozed('recheck@2027-02-24', '2027-02-29T10:00')],
    ['a snooze until a month there is not', snoozed('recheck@2027-02-24', '2027-13-01T10:00')],
    ['a snooze until an hour there is not', snoozed('recheck@2027-02-24', '2027-02-24T24:00')],
    ['a snooze until a time in a zone', snoozed('recheck@2027-02-24', '2027-02-24T10:00Z')],
    ['a snooze until a day alone', snoozed('recheck@2027-02-24', '2027-02-24')],
    ['a snooze of nothing', snoozed('', '2027-02-24T10:00')],
    ['a snooze of a huge key', snoozed('x'.repeat(101), '2027-02-24T10:00')],
    ['a telling of nothing', reminded('')],
    ['an undo of nothing', undid()],
    ['an undo of something that is no list', { kind: 'undid', entries: idOf(1) }],
    ['an undo of something that is no id', undid('1')],
    ['an undo of an id in capitals', undid(idOf(1).toUpperCase())],
    ['an undo of an id with more behind it', undid(`${idOf(1)}\n`)],
  ])('refuses %s', (_, input) => {
    expect(deedSchema.safeParse(input).success).toBe(false)
  })

  test.each([
    ['an undo of 20 entries', undid(...idsOf(20))],
    ['an undo of as many as a restored backup may take back', undid(...idsOf(5_000))],
    ['a country', choseRegion('DE')],
    ['a place that is no country of its own here', choseRegion('elsewhere')],
    ['a note on a step', noted('log-in', 'x')],
    ['a note on a task', noted('review-posts', 'x')],
    ['a note of nothing, which takes the one before away', noted('log-in', '')],
    ['a note of 2000 characters', noted('log-in', 'x'.repeat(2000))],
    ['a note of 2000 characters of two code units each', noted('log-in', '😀'.repeat(2000))],
    ['a note with line breaks and markup', noted('log-in', '<b>\n\u2028</b>\u0000')],
    ['reminders off', remindEvery(null, '00:00')],
    ['a reminder every twelve months', remindEvery({ unit: 'month', count: 12 }, '23:59')],
    ['a reminder every 104 weeks', remindEvery({ unit: 'week', count: 104 })],
    ['a snooze until a leap day', snoozed('recheck@2028-02-24', '2028-02-29T00:00')],
    ['a snooze until the end of the calendar', snoozed('recheck@2028-02-24', '9999-12-31T23:59')],
    ['a telling', reminded('recheck@2028-02-24')],
    ['a different look of a step, with no words', sawDifferent('log-in', '')],
    ['a different look in 2000 characters', sawDifferent('log-in', 'x'.repeat(2000))],
  ])('accepts %s as it is', (_, deed) => {
    expect(deedSchema.parse(deed)).toEqual(deed)
  })
})

describe('deedsSchema', () => {
  test.each([
    [0, false],
    [1, true],
    [20, true],
    [21, false],
  ])('of %i deeds at once says %s', (count, accepted) => {
    expect(deedsSchema.safeParse(Array(count).fill(marked('log-in'))).success).toBe(accepted)
  })

  test.each([
    [20, true],
    [21, false],
  ])('that undoes %i entries at once says %s', (count, allowed) => {
    expect(deedsSchema.safeParse([undid(...idsOf(count))]).success).toBe(allowed)
  })

  test('refuses that the app reminded, which is not for a window to say', () => {
    expect(deedsSchema.safeParse([reminded('recheck@2027-02-24')]).success).toBe(false)
  })

  test('refuses a single deed, and all of them when one is wrong', () => {
    expect(deedsSchema.safeParse(marked('log-in')).success).toBe(false)
    expect(deedsSchema.safeParse([marked('log-in'), { kind: 'cleared' }]).success).toBe(false)
  })
})

describe('entrySchema', () => {
  test('gives back every entry as it is', () => {
    fc.assert(
      fc.property(entries(), (one) => {
        expect(entrySchema.parse(one)).toEqual(one)
      }),
    )
  })

  test.each<[string, object]>([
    ['an id of another form', { id: '1' }],
    ['a time that is none', { at: 'yesterday' }],
    ['a time that is not in UTC', { at: '2026-11-01T09:00:00.000+01:00' }],
    ['a date without a time', { at: '2026-11-01' }],
    ['a day that there is not', { day: '2027-02-29' }],
    ['a day with a time', { day: '2027-02-28T10:00' }],
    ['a day that is nothing', { day: null }],
    ['a person without a name', { person: '' }],
    ['a person with an endless name', { person: 'x'.repeat(65) }],
    ['a deed of an unknown kind', { deed: { kind: 'cleared' } }],
  ])('refuses %s', (_, wrong) => {
    expect(entrySchema.safeParse({ ...entry(1, marked('log-in')), ...wrong }).success).toBe(false)
  })
})

describe('beforeSchema', () => {
  test('accepts null and every entry id', () => {
    expect(beforeSchema.parse(null)).toBeNull()
    fc.assert(
      fc.property(entryIds, (id) => {
        expect(beforeSchema.parse(id)).toBe(id)
      }),
    )
  })

  test.each([undefined, '', 0, '__proto__', [idOf(1)], `${idOf(1)}0`])('refuses %j', (input) => {
    expect(beforeSchema.safeParse(input).success).toBe(false)
  })
})
