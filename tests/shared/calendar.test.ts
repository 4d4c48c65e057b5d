import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { addDays, addMonths, dayOf, dayWriter, lastDay, laterThatDay, wallTime } from '../../shared/calendar'
import { days, wallTimes } from './arbitraries'

const dayForm = /^\d{4}-\d{2}-\d{2}$/

/** The days of a month by the rule that schools teach. */
function lengthOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function numbersOf(day: string): [year: number, month: number, date: number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}

describe('wallTime', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  test.each([
    ['UTC', '2026-11-24T10:05:59.999Z', '2026-11-24T10:05'],
    ['Asia/Kolkata', '2026-12-31T18:30:00.000Z', '2027-01-01T00:00'],
    ['America/New_York', '2027-01-01T04:59:00.000Z', '2026-12-31T23:59'],
    ['Europe/Berlin before the hour that is left out', '2027-03-28T00:59:59.999Z', '2027-03-28T01:59'],
    ['Europe/Berlin after the hour that is left out', '2027-03-28T01:00:00.000Z', '2027-03-28T03:00'],
    ['Europe/Berlin in the hour that comes twice', '2027-10-31T00:30:00.000Z', '2027-10-31T02:30'],
    ['Europe/Berlin in the same hour again', '2027-10-31T01:30:00.000Z', '2027-10-31T02:30'],
    ['Australia/Lord_Howe, where it is half an hour', '2027-10-02T15:30:00.000Z', '2027-10-03T02:30'],
    ['Pacific/Apia before the day that was left out', '2011-12-30T09:59:00.000Z', '2011-12-29T23:59'],
    ['Pacific/Apia after the day that was left out', '2011-12-30T10:00:00.000Z', '2011-12-31T00:00'],
    ['UTC', '0987-06-05T04:03:00.000Z', '0987-06-05T04:03'],
    ['UTC', '9999-12-31T23:59:59.999Z', '9999-12-31T23:59'],
  ])('in %s shows %s as %s', (place, instant, shown) => {
    vi.stubEnv('TZ', place.split(/[ ,]/)[0])
    expect(wallTime(new Date(instant))).toBe(shown)
  })
})

describe('addDays', () => {
  test.each([
    ['2026-11-24', 0, '2026-11-24'],
    ['2026-11-24', 7, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2027-03-27', 2, '2027-03-29'],
    ['2027-03-01', -1, '2027-02-28'],
    ['2026-11-24', 7 * 104, '2028-11-21'],
    ['0000-02-28', 1, '0000-02-29'],
    ['0050-12-31', 1, '0051-01-01'],
    ['9999-12-31', 1, lastDay],
    ['9999-12-01', 100_000_000, lastDay],
    ['9999-12-01', Number.MAX_VALUE, lastDay],
  ])('%s and %i days is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected)
  })

  test('gives the same in one go as in two, and goes back again', () => {
    const counts = fc.integer({ min: 0, max: 20_000 })
    fc.assert(
      fc.property(
        days.map((day) => day.replace(/^9/, '2')),
        counts,
        counts,
        (day, a, b) => {
          expect(addDays(addDays(day, a), b)).toBe(addDays(day, a + b))
          expect(addDays(addDays(day, a), -a)).toBe(day)
        },
      ),
    )
  })

  test('never leaves a day out nor shows one twice', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, date] = numbersOf(day)
        const next = numbersOf(addDays(day, 1))
        if (date < lengthOf(year, month)) expect(next).toEqual([year, month, date + 1])
        else if (month < 12) expect(next).toEqual([year, month + 1, 1])
        else if (year < 9999) expect(next).toEqual([year + 1, 1, 1])
      }),
    )
  })
})

describe('addMonths', () => {
  test.each([
    ['2026-11-24', 3, '2027-02-24'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-12-31', 3, '2027-03-31'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2096-02-29', 48, '2100-02-28'],
    ['2027-01-30', 1, '2027-02-28'],
    ['2027-03-31', -1, '2027-02-28'],
    ['0099-12-31', 2, '0100-02-28'],
    ['9999-11-30', 1, '9999-12-30'],
    ['9999-11-30', 2, lastDay],
    ['9999-12-31', 12, lastDay],
  ])('%s and %i months is %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected)
  })

  test('is in the month so many months on, on the same date or the last one there is', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 600 }), (day, count) => {
        const [year, month, date] = numbersOf(day)
        const months = year * 12 + month - 1 + count
        const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1]
        const expected = [inYear, inMonth, Math.min(date, lengthOf(inYear, inMonth))]
        expect(numbersOf(addMonths(day, count))).toEqual(inYear > 9999 ? [9999, 12, 31] : expected)
      }),
    )
  })

  test('is later the more months there are', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 600 }), (day, count) => {
        expect([addMonths(day, count), lastDay]).toContain([addMonths(day, count), addMonths(day, count + 1)].sort()[0])
      }),
    )
  })
})

test.each(['', '2027', 'a broken day', '2027-02', '2027-02-31', '2027-99-99', '-1-1-1', '99999-01-01', 'NaN-NaN-NaN'])(
  'of %j there is a later day too, if not a sensible one',
  (broken) => {
    for (const count of [1, 3, 12, 728]) {
      expect(addDays(broken, count)).toMatch(dayForm)
      expect(addMonths(broken, count)).toMatch(dayForm)
    }
  },
)

describe('laterThatDay', () => {
  test.each([
    ['2026-11-24T10:05', 3, '2026-11-24T13:05'],
    ['2026-11-24T00:00', 3, '2026-11-24T03:00'],
    ['2026-11-24T20:59', 3, '2026-11-24T23:59'],
    ['2026-11-24T21:00', 3, undefined],
    ['9999-12-31T23:59', 3, undefined],
  ])('of %s, %i hours on, is %s', (time, hours, expected) => {
    expect(laterThatDay(time, hours)).toBe(expected)
  })

  test('is a time of the same day, and later', () => {
    fc.assert(
      fc.property(wallTimes, fc.integer({ min: 1, max: 23 }), (time, hours) => {
        const later = laterThatDay(time, hours)
        if (later === undefined) return
        expect(dayOf(later)).toBe(dayOf(time))
        expect(later > time).toBe(true)
      }),
    )
  })
})

describe('dayWriter', () => {
  afterEach(() => void vi.unstubAllEnvs())

  test.each([
    ['en-GB', '24 February 2027'],
    ['en-US', 'February 24, 2027'],
    ['de', '24. Februar 2027'],
  ])('writes a day in %s as "%s", in every time zone', (language, expected) => {
    for (const zone of ['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago']) {
      vi.stubEnv('TZ', zone)
      expect(dayWriter(language)('2027-02-24')).toBe(expected)
    }
  })
})
