import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueAt, outlook, untoldAt } from '../../shared/reminder'
import { replay } from '../../shared/replay'
import { journals, wallTimes } from './arbitraries'
import { idAfter, monthly, type OnDay, off, on, optedOut, progressOf, recheck } from './days'
import * as deed from './entry'

const told = on('2027-02-24', deed.reminded(recheck))
const snoozed = on('2027-02-24', deed.snoozed(recheck, '2027-02-25T10:00'))

describe('dueAt and untoldAt', () => {
  test.each<[string, readonly OnDay[], now: string, 'nothing' | 'untold' | 'told']>([
    ['a minute before', optedOut, '2027-02-24T09:59', 'nothing'],
    ['at its time', optedOut, '2027-02-24T10:00', 'untold'],
    ['years later', optedOut, '2031-01-01T00:00', 'untold'],
    ['once told', [...optedOut, ...told], '2027-02-24T10:01', 'told'],
    ['once told, years later', [...optedOut, ...told], '2031-01-01T00:00', 'told'],
    ['once told, when the clock is set back', [...optedOut, ...told], '2026-01-01T00:00', 'told'],
    [
      'after a re-check',
      [...optedOut, ...told, ...on('2027-02-24', deed.rechecked('off'))],
      '2027-02-24T10:02',
      'nothing',
    ],
    [
      'after a step is marked',
      [...optedOut, ...told, ...on('2027-02-24', deed.marked('log-in'))],
      '2027-02-24T10:02',
      'nothing',
    ],
    [
      'after a task is marked',
      [...optedOut, ...told, ...on('2027-02-24', deed.marked('review-posts'))],
      '2027-02-24T10:02',
      'told',
    ],
    [
      'after a re-check with the clock back at the day of the steps',
      [...optedOut, ...told, ...on('2026-11-24', deed.rechecked('off'))],
      '2026-11-24T10:00',
      'nothing',
    ],
    [
      'and then again at its time',
      [...optedOut, ...told, ...on('2026-11-24', deed.rechecked('off'))],
      '2027-02-24T10:00',
      'untold',
    ],
    [
      'when the re-check is undone',
      [...optedOut, ...told, ...on('2027-02-24', deed.rechecked('off'), deed.undid(idAfter(2)))],
      '2027-02-24T10:02',
      'told',
    ],
    ['while snoozed', [...optedOut, ...told, ...snoozed], '2027-02-25T09:59', 'nothing'],
    ['after a snooze', [...optedOut, ...told, ...snoozed], '2027-02-25T10:00', 'untold'],
    [
      'when the snooze is undone',
      [...optedOut, ...told, ...snoozed, ...on('2027-02-24', deed.undid(idAfter(2)))],
      '2027-02-24T10:02',
      'told',
    ],
    [
      'when told after a snooze, and snoozed until the same time again by a clock set back',
      [...optedOut, ...told, ...snoozed, ...on('2027-02-25', deed.reminded(`${recheck}>2027-02-25T10:00`)), ...snoozed],
      '2027-02-24T12:00',
      'nothing',
    ],
    ['when turned off', [...optedOut, ...told, ...on('2027-02-24', off)], '2027-02-24T10:02', 'nothing'],
    [
      'when turned off and on again',
      [...optedOut, ...told, ...on('2027-02-24', off, deed.remindEvery({ unit: 'month', count: 3 }))],
      '2027-02-24T10:02',
      'told',
    ],
    [
      'with a longer interval',
      [...optedOut, ...told, ...on('2027-02-24', deed.remindEvery({ unit: 'month', count: 6 }))],
      '2027-02-24T10:02',
      'nothing',
    ],
    ['with a shorter interval', [...optedOut, ...told, ...on('2027-02-24', monthly)], '2027-02-24T10:02', 'untold'],
    [
      'with another interval and back, in between told of that',
      [
        ...optedOut,
        ...told,
        ...on(
          '2027-02-24',
          monthly,
          deed.reminded('recheck@2026-12-24'),
          deed.remindEvery({ unit: 'month', count: 3 }),
        ),
      ],
      '2027-02-24T10:02',
      'told',
    ],
    [
      'with a later time of that day',
      [...optedOut, ...told, ...on('2027-02-24', deed.remindEvery({ unit: 'month', count: 3 }, '18:00'))],
      '2027-02-24T10:02',
      'told',
    ],
  ])('%s', (_, deeds, now, expected) => {
    const progress = progressOf(...deeds)
    const state = dueAt(progress, now) === null ? 'nothing' : untoldAt(progress, now) === null ? 'told' : 'untold'
    expect(state).toBe(expected)
  })

  test('at 02:30, which a day in spring leaves out, is when the clock shows 03:00', () => {
    const progress = progressOf(
      ...deed.optedOutOn('2026-12-28'),
      ...on('2026-12-28', deed.remindEvery({ unit: 'month', count: 3 }, '02:30')),
    )
    expect(['2027-03-28T01:59', '2027-03-28T03:00'].map((now) => dueAt(progress, now)?.at)).toEqual([
      undefined,
      '2027-03-28T02:30',
    ])
  })

  test('what is untold is due, and what was told is untold no more', () => {
    fc.assert(
      fc.property(journals, wallTimes, (journal, now) => {
        const progress = replay(journal).me
        const due = untoldAt(progress, now)
        if (due === null) return
        expect(dueAt(progress, now)).toEqual(due)
        const after = { ...progress, toldSince: [...progress.toldSince, due.key] }
        expect([untoldAt(after, now), dueAt(after, '0000-01-01T00:00')]).toEqual([null, due])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('outlook', () => {
  test.each<[string, readonly OnDay[], now: string, expected: string]>([
    ['comes', optedOut, '2027-02-24T09:59', 'coming 2027-02-24T10:00'],
    ['is due at its time', optedOut, '2027-02-24T10:00', 'due 2027-02-24T10:00'],
    ['stays due, days later', optedOut, '2027-03-05T08:00', 'due 2027-02-24T10:00'],
    [
      'stays due once told, with the clock set back',
      [...optedOut, ...told],
      '2027-02-20T10:00',
      'due 2027-02-24T10:00',
    ],
    ['comes once it is put off', [...optedOut, ...told, ...snoozed], '2027-02-24T12:00', 'coming 2027-02-25T10:00'],
    ['is off', [...optedOut, ...on('2027-02-24', off)], '2027-03-05T08:00', 'off'],
    ['is off, with nothing done', on('2027-02-24', off), '2027-03-05T08:00', 'off'],
    ['is none, with nothing done', [], '2027-03-05T08:00', 'none'],
  ])('the next reminder %s', (_, deeds, now, expected) => {
    const { state, due } = outlook(progressOf(...deeds), now)
    expect(due === null ? state : `${state} ${due.at}`).toBe(expected)
  })
})
