import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf } from '../../shared/calendar'
import type { Deed, Reminder } from '../../shared/journal'
import { after, nextDue, snoozeChoices, upcoming } from '../../shared/reminder'
import { replay } from '../../shared/replay'
import { days, hours, intervals, journals, wallTimes } from './arbitraries'
import { journalOn, marked, optedOutOn, rechecked, remindEvery, snoozed } from './entry'

describe('snoozeChoices', () => {
  const [tomorrow, week] = ['2026-11-25T10:00', '2026-12-01T10:00']

  test.each([
    ['2026-11-24T09:30', '2026-11-24T12:30'],
    ['2026-11-24T00:00', '2026-11-24T03:00'],
    ['2026-11-24T18:59', '2026-11-24T21:59'],
  ])('at %s are later today at %s, tomorrow, and next week', (now, later) => {
    expect(snoozeChoices(now, '10:00')).toEqual([
      { choice: 'later', until: later },
      { choice: 'tomorrow', until: tomorrow },
      { choice: 'week', until: week },
    ])
  })

  test.each(['2026-11-24T19:00', '2026-11-24T21:00', '2026-11-24T23:59'])('at %s are not later today', (now) => {
    expect(snoozeChoices(now, '10:00')).toEqual([
      { choice: 'tomorrow', until: tomorrow },
      { choice: 'week', until: week },
    ])
  })

  test('are all still to come, the next one first', () => {
    fc.assert(
      fc.property(
        wallTimes.filter((now) => now < '9999-12-24'),
        hours,
        (now, time) => {
          const times = [now, ...snoozeChoices(now, time).map(({ until }) => until)]
          expect(times).toEqual([...new Set(times)].sort())
        },
      ),
    )
  })
})

describe('after', () => {
  test.each([
    ['month', 1, 2, '2027-02-28'],
    ['month', 3, 1, '2027-03-31'],
    ['month', 6, 3, '2028-06-30'],
    ['month', 12, 2, '2028-12-31'],
    ['week', 1, 1, '2027-01-07'],
    ['week', 104, 2, '2030-12-26'],
  ] as const)('of a day with a step of %s, %i, taken %i times, is %s', (unit, count, times, expected) => {
    const every = unit === 'week' ? { unit, count } : { unit, count }
    expect(after('2026-12-31', every, times)).toBe(expected)
  })
})

describe('upcoming', () => {
  const monthly: Reminder['every'] = { unit: 'month', count: 1 }

  function timesOf(
    count: number,
    day: string,
    every: Reminder['every'],
    ...deeds: readonly (readonly [string, Deed])[]
  ) {
    return upcoming(replay(journalOn(...optedOutOn(day), [day, remindEvery(every)], ...deeds)).me, count)
  }

  test('keeps to the day of the month from which it began, wherever there is one', () => {
    const expected = ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31']
    expect(timesOf(5, '2026-12-31', monthly)).toEqual(expected.map((day) => `${day}T10:00`))
  })

  test('goes on from where a re-check that could not tell is repeated', () => {
    const times = timesOf(3, '2026-12-01', monthly, ['2027-01-24', rechecked('unsure')])
    expect(times.map(dayOf)).toEqual(['2027-01-31', '2027-02-28', '2027-03-31'])
  })

  test('begins with a time that was put off, and leaves out what would come before it', () => {
    const snooze = snoozed('recheck@2027-01-07', '2027-01-22T08:15')
    expect(timesOf(3, '2026-12-31', { unit: 'week', count: 1 }, ['2027-01-07', snooze])).toEqual([
      '2027-01-22T08:15',
      '2027-01-28T10:00',
      '2027-02-04T10:00',
    ])
  })

  test.each([
    [0, 0],
    [-1, 0],
    [1, 1],
    [40, 40],
  ])('of %d is %i long', (count, length) => {
    expect(timesOf(count, '2026-12-31', monthly)).toHaveLength(length)
  })

  test.each<[string, string[]]>([
    ['9999-10-31', ['9999-11-30', '9999-12-31']],
    ['9999-12-31', ['9999-12-31']],
  ])('from %s ends with the calendar', (day, expected) => {
    expect(timesOf(40, day, monthly).map(dayOf)).toEqual(expected)
  })

  test('ends with the calendar when put off past it, as only a damaged file has it', () => {
    const snooze = snoozed('recheck@2027-01-31', '9999-12-31T10:00')
    expect(timesOf(40, '2026-12-31', monthly, ['2027-01-31', snooze])).toEqual(['9999-12-31T10:00'])
  })

  test.each<[string, Reminder['every'], readonly (readonly [string, Deed])[]]>([
    ['reminders are off', null, []],
    ['a step is open', monthly, [['2026-12-31', marked('log-in', 'open')]]],
    ['the switch was found on', monthly, [['2026-12-31', rechecked('on')]]],
  ])('is empty when %s', (_, every, deeds) => {
    expect(timesOf(40, '2026-12-31', every, ...deeds)).toEqual([])
  })

  test('is empty when nothing was done', () => {
    expect(upcoming(replay([]).me, 40)).toEqual([])
  })

  test('begins with what is due next, and holds each time a re-check would make due after that', () => {
    fc.assert(
      fc.property(
        days.filter((day) => day < '9000'),
        intervals,
        fc.integer({ min: 1, max: 40 }),
        (day, every, count) => {
          const progress = replay(journalOn(...optedOutOn(day), [day, remindEvery(every)])).me
          const times = upcoming(progress, count)
          expect(times[0]).toBe(nextDue(progress)?.at)
          expect(times.map(dayOf)).toEqual(Array.from({ length: count }, (_, n) => after(day, every, n + 1)))
        },
      ),
    )
  })

  test('is in order, without a day twice, whatever is in the journal', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        const found = upcoming(replay(journal).me, 40).map(dayOf)
        expect(found).toEqual([...new Set(found)].sort())
        for (const day of found) expect(addDays(day, 0)).toBe(day)
      }),
      { numRuns: 1000 },
    )
  })
})
