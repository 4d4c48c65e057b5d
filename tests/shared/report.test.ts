import { describe, expect, test } from 'vitest'
import { contentVersion, itemIds, sources, stepIds, steps, textLimit } from '../../shared/content'
import type { Deed, Entry } from '../../shared/journal'
import { paperOf } from '../../shared/paper'
import { regions } from '../../shared/region'
import { mostRechecks, reportOf } from '../../shared/report'
import {
  allSteps,
  choseRegion,
  idOf,
  journalOf,
  journalOn,
  marked,
  noted,
  optedOutOn,
  rechecked,
  sawDifferent,
  undid,
} from './entry'

const making = { made: '2027-06-01', version: '0.1.0' }
const reportOn = (...deeds: readonly (readonly [day: string, deed: Deed])[]) =>
  reportOf(journalOn(...deeds), 'me', making)
const days = (report: ReturnType<typeof reportOf>) => report.steps.map(({ day }) => day)

test('the version of the guide is the newest day on which the source of a step was seen', () => {
  const seen: readonly string[] = steps.map(({ source }) => sources[source].seen)
  expect(seen).toContain(contentVersion)
  expect(seen.filter((day) => day > contentVersion)).toEqual([])
})

describe('The record', () => {
  test('of a person who did nothing says just that', () => {
    expect(reportOf([], 'me', making)).toEqual({
      ...making,
      name: null,
      pictures: [],
      content: contentVersion,
      region: null,
      optedOut: null,
      firstOptedOut: null,
      steps: stepIds.map((id) => ({ id, day: null })),
      rechecks: [],
      earlierRechecks: 0,
      turnedOffAgain: null,
      notes: [],
      different: [],
    })
  })

  test('has the day of each step, and the day of the last one as that of the opt-out', () => {
    const [last, ...others] = [...allSteps].reverse()
    const report = reportOn(...others.map((deed) => ['2026-11-03', deed] as const), [
      '2026-11-05',
      last ?? marked('log-in'),
    ])
    expect(days(report)).toEqual([...Array(6).fill('2026-11-03'), '2026-11-05'])
    expect(report).toMatchObject({ optedOut: '2026-11-05', firstOptedOut: '2026-11-05' })
  })

  test('has the day on the wall, and of an entry without one the day in UTC', () => {
    const [entry] = journalOn(['2026-11-04', marked('log-in')])
    const { day: _, ...older } = { ...entry, at: '2026-11-03T23:30:00.000Z' } as Entry
    expect(days(reportOf([{ ...older, day: '2026-11-04' }], 'me', making))[0]).toBe('2026-11-04')
    expect(days(reportOf([older], 'me', making))[0]).toBe('2026-11-03')
  })

  test.each<[string, readonly (readonly [string, Deed])[], string | null, string | null]>([
    ['nothing while a step is open', optedOutOn('2026-11-03').slice(1), null, null],
    [
      'nothing while a step is set aside',
      [...optedOutOn('2026-11-03').slice(1), ['2026-11-03', marked('log-in', 'not-for-me')]],
      null,
      null,
    ],
    ['the day all were done', optedOutOn('2026-11-03'), '2026-11-03', '2026-11-03'],
    [
      'no later day for a step that is ticked twice',
      [...optedOutOn('2026-11-03'), ['2026-12-01', marked('log-in')]],
      '2026-11-03',
      '2026-11-03',
    ],
    [
      'only the first time after the switch was on again',
      [...optedOutOn('2026-11-03'), ['2027-02-03', rechecked('on')]],
      null,
      '2026-11-03',
    ],
    [
      'both times when the steps were done again',
      [...optedOutOn('2026-11-03'), ['2027-02-03', rechecked('on')], ...optedOutOn('2027-02-04')],
      '2027-02-04',
      '2026-11-03',
    ],
    [
      'the first time in the order of the journal, though a clock was ahead',
      [...optedOutOn('2031-01-01'), ['2026-11-03', rechecked('on')], ...optedOutOn('2026-11-03')],
      '2026-11-03',
      '2031-01-01',
    ],
  ])('says of the opt-out %s', (_, deeds, optedOut, firstOptedOut) => {
    expect(reportOn(...deeds)).toMatchObject({ optedOut, firstOptedOut })
  })

  test('lists the re-checks with what was found, newest first', () => {
    const report = reportOn(
      ['2027-02-03', rechecked('off')],
      ['2027-05-03', rechecked('unsure')],
      ['2027-05-03', rechecked('on')],
    )
    expect(report.rechecks).toEqual([
      { day: '2027-05-03', found: 'on' },
      { day: '2027-05-03', found: 'unsure' },
      { day: '2027-02-03', found: 'off' },
    ])
    expect(report.earlierRechecks).toBe(0)
  })

  test.each<[string, readonly (readonly [day: string, deed: Deed])[], string | null]>([
    ['when it was', [['2027-02-03', rechecked('on')], ...optedOutOn('2027-02-04').slice(4)], '2027-02-04'],
    [
      'with another step left open',
      [
        ['2027-02-03', rechecked('on')],
        ['2027-02-03', marked('log-in', 'open')],
        ['2027-02-05', marked('turn-switch-off')],
      ],
      '2027-02-05',
    ],
    [
      'when it was, the second time it was On',
      [
        ['2027-02-03', rechecked('on')],
        ...optedOutOn('2027-02-04').slice(4),
        ['2027-05-03', rechecked('on')],
        ['2027-05-06', marked('turn-switch-off')],
      ],
      '2027-05-06',
    ],
    ['nothing while it is On', [['2027-02-03', rechecked('on')]], null],
    [
      'nothing with the other steps alone',
      [
        ['2027-02-03', rechecked('on')],
        ['2027-02-04', marked('find-switch')],
      ],
      null,
    ],
    [
      'nothing when that was taken back',
      [
        ['2027-02-03', rechecked('on')],
        ['2027-02-04', marked('turn-switch-off')],
        ['2027-02-04', marked('turn-switch-off', 'open')],
      ],
      null,
    ],
    [
      'nothing when that was undone',
      [
        ['2027-02-03', rechecked('on')],
        ['2027-02-04', marked('turn-switch-off')],
        ['2027-02-04', undid(idOf(9))],
      ],
      null,
    ],
    ['nothing when it was still Off', [['2027-02-03', rechecked('off')]], null],
    [
      'nothing after a later look, which says it itself',
      [['2027-02-03', rechecked('on')], ...optedOutOn('2027-02-04').slice(4), ['2027-05-03', rechecked('off')]],
      null,
    ],
  ])('says of turning off again a switch that was On %s', (_, deeds, expected) => {
    expect(reportOn(...optedOutOn('2026-11-03'), ...deeds).turnedOffAgain).toBe(expected)
  })

  test.each([
    [0, 0, 0],
    [mostRechecks, mostRechecks, 0],
    [mostRechecks + 1, mostRechecks, 1],
    [500, mostRechecks, 500 - mostRechecks],
  ])('of %i re-checks lists %i, the newest, and counts %i', (all, listed, earlier) => {
    const report = reportOn(
      ...Array.from(
        { length: all },
        (_, n) => [n === all - 1 ? '2027-01-31' : '2027-01-01', rechecked('off')] as const,
      ),
    )
    expect(report.rechecks).toHaveLength(listed)
    expect(report.rechecks[0]?.day).toBe(listed === 0 ? undefined : '2027-01-31')
    expect(report.earlierRechecks).toBe(earlier)
  })

  test('has the newest note of each item, in the order of the items, and none that was emptied', () => {
    const report = reportOf(
      journalOf(
        noted('review-posts', 'later'),
        noted('log-in', 'old'),
        noted('log-in', ' new\n'),
        noted('find-switch', 'gone'),
        noted('find-switch', ''),
        noted('open-settings', ' \n '),
      ),
      'me',
      making,
    )
    expect(report.notes).toEqual([
      { item: 'log-in', text: 'new' },
      { item: 'review-posts', text: 'later' },
    ])
  })

  test('has what looked different last at each step, with its day, even without words', () => {
    const report = reportOn(
      ['2026-11-05', sawDifferent('find-switch', 'a slider')],
      ['2026-11-03', sawDifferent('open-settings', 'first')],
      ['2026-11-04', sawDifferent('open-settings', '')],
    )
    expect(report.different).toEqual([
      { item: 'open-settings', day: '2026-11-04', text: '' },
      { item: 'find-switch', day: '2026-11-05', text: 'a slider' },
    ])
  })

  test.each<[string, Deed, object]>([
    ['a step', marked('log-in'), { steps: stepIds.map((id) => ({ id, day: null })) }],
    ['a re-check', rechecked('off'), { rechecks: [], earlierRechecks: 0 }],
    ['a note', noted('log-in', 'a'), { notes: [] }],
    ['what looked different', sawDifferent('log-in', 'a'), { different: [] }],
    ['the region', choseRegion('DE'), { region: null }],
  ])('does not count %s that was undone, and counts it when the undo was undone', (_, deed, without) => {
    expect(reportOf(journalOf(deed, undid(idOf(1))), 'me', making)).toMatchObject(without)
    expect(reportOf(journalOf(deed, undid(idOf(1)), undid(idOf(2))), 'me', making)).not.toMatchObject(without)
  })

  test('does not count an opt-out that was undone, not even as the first time', () => {
    const entries = journalOf(...allSteps, undid(idOf(7)))
    expect(reportOf(entries, 'me', making)).toMatchObject({ optedOut: null, firstOptedOut: null })
  })

  test('is the same in whatever order the entries come', () => {
    const entries = journalOn(
      ...optedOutOn('2026-11-03'),
      ['2027-02-03', rechecked('on')],
      ['2027-02-04', rechecked('off')],
    )
    expect(reportOf([...entries].reverse(), 'me', making)).toEqual(reportOf(entries, 'me', making))
  })

  test('keeps the longest texts whole', () => {
    const text = '🦉'.repeat(textLimit)
    const report = reportOf(
      journalOf(...itemIds.map((item) => noted(item, text)), ...stepIds.map((item) => sawDifferent(item, text))),
      'me',
      making,
    )
    expect(report.notes).toEqual(itemIds.map((item) => ({ item, text })))
    expect(report.different.map((seen) => seen.text)).toEqual(stepIds.map(() => text))
  })
})

describe('The paper', () => {
  test.each([
    ['US', 'de-DE', 'Letter'],
    ['CA', 'fr-FR', 'Letter'],
    ['DE', 'en-US', 'A4'],
    ['elsewhere', 'en-US', 'Letter'],
    ['elsewhere', 'pt-BR', 'A4'],
    [null, 'en-CA', 'Letter'],
    [null, 'en-GB', 'A4'],
    [null, 'en', 'A4'],
    [null, 'zh-Hant-US', 'Letter'],
  ] as const)('of somebody in %s with a computer set to %s is %s', (region, locale, paper) => {
    expect(paperOf(region, locale)).toBe(paper)
  })

  test('is Letter in no region but the two', () => {
    expect(regions.filter((region) => paperOf(region, 'en-GB') === 'Letter').sort()).toEqual(['CA', 'US'])
  })
})
