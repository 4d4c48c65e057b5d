import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextDue } from '../../shared/reminder'
import { nothingDone, replay } from '../../shared/replay'
import { journals } from './arbitraries'
import { idAfter, monthly, type OnDay, off, on, optedOut, progressOf, recheck } from './days'
import * as deed from './entry'

const allButOne = deed.optedOutOn('2026-11-24').slice(1)
const noneForMe = deed
  .optedOutOn('2026-11-24')
  .map(([day, one]): OnDay => [day, one.kind === 'marked' ? { ...one, as: 'not-for-me' } : one])

describe('nextDue', () => {
  test.each<[string, readonly OnDay[], string | null]>([
    ['nothing when nothing was done', [], null],
    ['three months on when all steps are done', optedOut, 'recheck 2027-02-24T10:00'],
    ['the rest of the steps in three days', allButOne, 'finish 2026-11-27T10:00'],
    ['nothing when no step is for the person', noneForMe, null],
    ['nothing when all steps are open again', on('2026-11-24', deed.marked('log-in', 'open')), null],
    ['nothing for a task alone', on('2026-11-24', deed.marked('review-posts')), null],
    ['nothing for notes', on('2026-11-24', deed.noted('log-in', 'x'), deed.sawDifferent('log-in', 'x')), null],
    ['nothing when reminders are off', [...optedOut, ...on('2026-11-24', off)], null],
    ['the rest neither when reminders are off', [...allButOne, ...on('2026-11-24', off)], null],
    [
      'the re-check when what is open is not for the person',
      [...allButOne, ...on('2026-11-25', deed.marked('log-in', 'not-for-me'))],
      'recheck 2027-02-25T10:00',
    ],
    [
      'the same after a task that was done later',
      [...optedOut, ...on('2026-12-24', deed.marked('review-posts'))],
      'recheck 2027-02-24T10:00',
    ],
    [
      'an interval on from a re-check',
      [...optedOut, ...on('2027-03-01', deed.rechecked('off'))],
      'recheck 2027-06-01T10:00',
    ],
    [
      'a week on when one could not tell',
      [...optedOut, ...on('2027-03-01', deed.rechecked('unsure'))],
      'recheck 2027-03-08T10:00',
    ],
    [
      'the steps to repeat when it is on again',
      [...optedOut, ...on('2027-03-01', deed.rechecked('on'))],
      'finish 2027-03-04T10:00',
    ],
    [
      'an interval on from the steps that were repeated',
      [
        ...optedOut,
        ...on('2027-03-01', deed.rechecked('on'), deed.marked('open-ai-setting'), deed.marked('find-switch')),
        ...on('2027-03-09', deed.marked('turn-switch-off')),
      ],
      'recheck 2027-06-09T10:00',
    ],
    [
      'a re-check alone, by somebody who opted out without the app',
      on('2026-11-24', deed.rechecked('off')),
      'recheck 2027-02-24T10:00',
    ],
    ['the steps, when a re-check alone found it on', on('2026-11-24', deed.rechecked('on')), 'finish 2026-11-27T10:00'],
    ['the month end when the month is shorter', [...deed.optedOutOn('2026-11-30')], 'recheck 2027-02-28T10:00'],
    ['the leap day', [...deed.optedOutOn('2027-11-30')], 'recheck 2028-02-29T10:00'],
    ['a month on', [...optedOut, ...on('2026-12-01', monthly)], 'recheck 2026-12-24T10:00'],
    [
      'the time of the day that was chosen',
      [...optedOut, ...on('2026-12-01', deed.remindEvery({ unit: 'month', count: 12 }, '23:59'))],
      'recheck 2027-11-24T23:59',
    ],
    [
      '104 weeks on',
      [...optedOut, ...on('2026-12-01', deed.remindEvery({ unit: 'week', count: 104 }))],
      'recheck 2028-11-21T10:00',
    ],
    [
      'the re-check of a clock set back after the one of a clock that was ahead',
      [...deed.optedOutOn('2099-01-01'), ...on('2026-11-24', deed.rechecked('off'))],
      'recheck 2027-02-24T10:00',
    ],
    [
      'a week on, too, for a re-check further west on the day before',
      [...optedOut, ...on('2026-11-23', deed.rechecked('unsure'))],
      'recheck 2026-11-30T10:00',
    ],
    ['the end of the calendar', deed.optedOutOn('9999-12-31'), 'recheck 9999-12-31T10:00'],
    [
      'the day before when a re-check is undone',
      [...optedOut, ...on('2027-03-01', deed.rechecked('on'), deed.undid(idAfter(1)))],
      'recheck 2027-02-24T10:00',
    ],
    [
      'a snooze',
      [...optedOut, ...on('2027-02-24', deed.snoozed(recheck, '2027-02-25T09:00'))],
      'recheck 2027-02-25T09:00',
    ],
    [
      'the latest of two snoozes',
      [
        ...optedOut,
        ...on('2027-02-24', deed.snoozed(recheck, '2027-03-03T10:00'), deed.snoozed(recheck, '2027-02-24T13:00')),
      ],
      'recheck 2027-02-24T13:00',
    ],
    [
      'the time before a snooze that is undone',
      [...optedOut, ...on('2027-02-24', deed.snoozed(recheck, '2027-02-25T10:00'), deed.undid(idAfter(1)))],
      'recheck 2027-02-24T10:00',
    ],
    [
      'no snooze of another due time',
      [...optedOut, ...on('2027-02-24', deed.snoozed('recheck@2026-02-24', '2027-02-25T10:00'))],
      'recheck 2027-02-24T10:00',
    ],
    [
      'no snooze from before a re-check, though the clock was set back and the day is the same',
      [
        ...optedOut,
        ...on('2027-02-24', deed.snoozed(recheck, '2027-03-03T10:00')),
        ...on('2026-11-24', deed.rechecked('off')),
      ],
      'recheck 2027-02-24T10:00',
    ],
    [
      'a snooze still after the time of the day was changed',
      [
        ...optedOut,
        ...on(
          '2027-02-24',
          deed.snoozed(recheck, '2027-02-25T10:00'),
          deed.remindEvery({ unit: 'month', count: 3 }, '18:00'),
        ),
      ],
      'recheck 2027-02-25T10:00',
    ],
  ])('is %s', (_, deeds, expected) => {
    const due = nextDue(progressOf(...deeds))
    expect(due && `${due.kind} ${due.at}`).toBe(expected)
  })

  test('never throws and has a key that fits in the journal, whatever is in it', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        const due = nextDue(replay(journal).me)
        if (due !== null) expect(due.key.length).toBeLessThanOrEqual(100)
      }),
      { numRuns: 1000 },
    )
  })

  test.each(['', 'a broken day', '2027-02-31'])('does not throw for a re-check of the day %j', (day) => {
    expect(
      nextDue({
        ...nothingDone,
        lastAct: { kind: 'rechecked', day },
        recheck: { id: '', found: 'unsure', at: '', day },
      }),
    ).not.toBeNull()
  })
})
