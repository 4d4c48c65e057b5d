import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ItemId, itemIds, steps, tasks } from '../../shared/content'
import type { Deed } from '../../shared/journal'
import { lastMarkedDay, markOf, nextOpen, percent, tally } from '../../shared/progress'
import { type Progress, replay } from '../../shared/replay'
import { journals } from './arbitraries'
import { atOf, journalOf, journalOn, marked } from './entry'

const three = [{ id: 'log-in' }, { id: 'open-settings' }, { id: 'find-switch' }] as const

function progressOf(...deeds: readonly Deed[]): Progress {
  return replay(journalOf(...deeds)).me
}

describe('markOf', () => {
  test('is open for what was never marked', () => {
    expect(markOf(progressOf(), 'log-in')).toBe('open')
  })

  test.each(['done', 'open', 'not-for-me'] as const)('is "%s" when that was the last mark', (as) => {
    expect(markOf(progressOf(marked('log-in'), marked('log-in', as)), 'log-in')).toBe(as)
  })
})

describe('tally', () => {
  test.each([
    ['nothing marked', [], { done: 0, total: 3 }],
    ['one done', [marked('log-in')], { done: 1, total: 3 }],
    ['one done and opened again', [marked('log-in'), marked('log-in', 'open')], { done: 0, total: 3 }],
    [
      'one done, one not for this person',
      [marked('log-in'), marked('find-switch', 'not-for-me')],
      { done: 1, total: 2 },
    ],
    ['none for this person', three.map(({ id }) => marked(id, 'not-for-me')), { done: 0, total: 0 }],
    ['all done', three.map(({ id }) => marked(id)), { done: 3, total: 3 }],
    ['something else done', [marked('review-posts')], { done: 0, total: 3 }],
  ])('with %s', (_, deeds, expected) => {
    expect(tally(progressOf(...deeds), three)).toEqual(expected)
  })

  test('takes no notice of what is not for this person', () => {
    fc.assert(
      fc.property(journals, fc.subarray([...itemIds]), (journal, setAside) => {
        const progress = replay(journal).me
        const marks = Object.fromEntries(setAside.map((id) => [id, { as: 'not-for-me' as const, at: atOf(1) }]))
        const rest = itemIds.filter((id) => !setAside.includes(id)).map((id) => ({ id }))
        const all = itemIds.map((id) => ({ id }))
        expect(tally({ ...progress, marks: { ...progress.marks, ...marks } }, all)).toEqual(tally(progress, rest))
      }),
    )
  })
})

describe('percent', () => {
  test.each([
    [0, 0, 100],
    [0, 7, 0],
    [1, 7, 14],
    [2, 3, 66],
    [6, 7, 85],
    [7, 7, 100],
    [199, 200, 99],
    [999_999, 1_000_000, 99],
    [1, 1_000_000, 0],
  ])('of %i of %i is %i', (done, total, expected) => {
    expect(percent({ done, total })).toBe(expected)
  })

  test('is a whole number from 0 to 100, and 100 only when everything is done', () => {
    const tallies = fc.nat({ max: 2 ** 40 }).chain((total) =>
      fc.record({
        done: fc.oneof(fc.nat({ max: total }), fc.constant(Math.max(total - 1, 0))),
        total: fc.constant(total),
      }),
    )
    fc.assert(
      fc.property(tallies, ({ done, total }) => {
        const value = percent({ done, total })
        expect(Number.isInteger(value)).toBe(true)
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(100)
        expect(value === 100).toBe(done === total)
      }),
    )
  })

  test.each([
    ['steps', steps],
    ['tasks', tasks],
  ])('of the %s is a whole number from 0 to 100 for any journal', (_, items) => {
    fc.assert(
      fc.property(journals, (journal) => {
        const progress = replay(journal).me
        const value = percent(tally(progress, items))
        expect(Number.isInteger(value) && value >= 0 && value <= 100).toBe(true)
        expect(value === 100).toBe(items.every(({ id }) => markOf(progress, id) !== 'open'))
      }),
    )
  })
})

describe('nextOpen', () => {
  const all: readonly ItemId[] = three.map(({ id }) => id)

  test.each<[string, ItemId[], ItemId | undefined, ItemId | undefined]>([
    ['the first of all when nothing is done', [], undefined, 'log-in'],
    ['the first that is not done', ['log-in'], undefined, 'open-settings'],
    ['the first after the given one', [], 'log-in', 'open-settings'],
    ['the first open one after the given one', ['open-settings'], 'log-in', 'find-switch'],
    ['from the beginning again after the last', [], 'find-switch', 'log-in'],
    [
      'from the beginning again when all after it are done',
      ['open-settings', 'find-switch'],
      'open-settings',
      'log-in',
    ],
    ['the given one itself when it is the only one open', ['log-in', 'find-switch'], 'open-settings', 'open-settings'],
    ['the first of all after one that is not in the list', [], 'review-posts', 'log-in'],
    ['nothing when all are done', [...all], undefined, undefined],
    ['nothing after the last when all are done', [...all], 'find-switch', undefined],
  ])('is %s', (_, done, after, expected) => {
    expect(nextOpen(progressOf(...done.map((id) => marked(id))), three, after)).toBe(expected)
  })

  test('passes over what is not for this person', () => {
    expect(nextOpen(progressOf(marked('log-in', 'not-for-me')), three)).toBe('open-settings')
  })

  test('is nothing in an empty list', () => {
    expect(nextOpen(progressOf(), [])).toBeUndefined()
  })
})

describe('lastMarkedDay', () => {
  const [first, second] = ['2026-11-03', '2026-11-04']

  test.each<[string, readonly (readonly [day: string, deed: Deed])[], string | undefined]>([
    ['nothing when none was marked', [], undefined],
    ['the day of the only mark', [[first, marked('log-in')]], first],
    [
      'that of the latest, whatever the order of the list',
      [
        [first, marked('find-switch')],
        [second, marked('log-in')],
      ],
      second,
    ],
    [
      'that of the latest, though the person went west since',
      [
        [second, marked('find-switch')],
        [first, marked('log-in')],
      ],
      first,
    ],
    [
      'that of the latest mark of one item',
      [
        [first, marked('log-in')],
        [second, marked('log-in', 'open')],
      ],
      second,
    ],
    [
      'that of these items only',
      [
        [first, marked('log-in')],
        [second, marked('review-posts')],
      ],
      first,
    ],
  ])('is %s', (_, deeds, expected) => {
    expect(lastMarkedDay(replay(journalOn(...deeds)).me, three)).toBe(expected)
  })
})
