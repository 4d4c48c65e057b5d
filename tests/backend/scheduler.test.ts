import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { wallTime } from '../../shared/calendar'
import { rechecked, remindEvery, snoozed } from '../shared/entry'
import {
  day,
  doneAt,
  dueTime,
  fakeTimers,
  key,
  keysTold,
  longBefore,
  minute,
  minutesBefore,
  optedOut,
  startApp,
} from './scheduled'

beforeEach(fakeTimers)

afterEach(() => {
  vi.useRealTimers()
})

describe('The scheduler', () => {
  test('tells at the due time, not before, and once', () => {
    vi.setSystemTime(minutesBefore(10))
    const app = startApp(optedOut())
    vi.advanceTimersByTime(10 * minute - 1)
    expect(keysTold(app)).toEqual([])
    vi.advanceTimersByTime(minute)
    expect(app.tell.mock.calls).toEqual([
      [[{ person: 'me', due: { kind: 'recheck', key, base: key, at: '2027-02-24T10:00' } }]],
    ])
    vi.advanceTimersByTime(day)
    expect(keysTold(app)).toEqual([key])
    expect(app.shown()).toBe(key)
  })

  test('tells what came due while the app was off, a little after the start', () => {
    vi.setSystemTime(new Date(2028, 5, 1, 8))
    const app = startApp(optedOut())
    expect(keysTold(app)).toEqual([])
    vi.advanceTimersByTime(10_000)
    expect(keysTold(app)).toEqual([key])
  })

  test('tells what came due while the computer slept, a little after it is told of the wake-up', () => {
    vi.setSystemTime(longBefore)
    const app = startApp(optedOut())
    vi.setSystemTime(new Date(2027, 2, 1, 7))
    app.scheduler.check()
    app.scheduler.check()
    expect(keysTold(app)).toEqual([])
    vi.advanceTimersByTime(10_000)
    expect(keysTold(app)).toEqual([key])
  })

  test('tells it at the next tick when nobody says that the computer woke up', () => {
    vi.setSystemTime(longBefore)
    const app = startApp(optedOut())
    vi.setSystemTime(new Date(2027, 2, 1, 7))
    vi.advanceTimersByTime(minute)
    expect(keysTold(app)).toEqual([key])
  })

  test('does not tell when the clock was set back before it could', () => {
    vi.setSystemTime(dueTime)
    const app = startApp(optedOut())
    vi.setSystemTime(longBefore)
    vi.advanceTimersByTime(day)
    expect(keysTold(app)).toEqual([])
  })

  test('does not tell what was acted on in the meantime', () => {
    vi.setSystemTime(dueTime)
    const app = startApp(optedOut())
    app.record(rechecked('off'))
    vi.advanceTimersByTime(day)
    expect(keysTold(app)).toEqual([])
    expect(app.shown()).toBeUndefined()
  })

  test('tells one thing when several intervals have passed', () => {
    vi.setSystemTime(new Date(2036, 0, 1))
    const app = startApp(optedOut(remindEvery({ unit: 'week', count: 1 })))
    vi.advanceTimersByTime(10 * day)
    expect(keysTold(app)).toEqual(['recheck@2026-12-01'])
  })

  test('tells again when a snooze is over', () => {
    vi.setSystemTime(dueTime)
    const app = startApp(optedOut())
    vi.advanceTimersByTime(minute)
    app.record(snoozed(key, '2027-02-24T13:00'))
    expect(app.shown()).toBeUndefined()
    vi.advanceTimersByTime(3 * 60 * minute - 2 * minute)
    expect(keysTold(app)).toEqual([key])
    vi.advanceTimersByTime(day)
    expect(keysTold(app)).toEqual([key, `${key}>2027-02-24T13:00`])
  })

  test('waits until there is somebody to tell', () => {
    vi.setSystemTime(dueTime)
    const canTell = vi.fn(() => false)
    const app = startApp(optedOut(), { canTell })
    vi.advanceTimersByTime(day)
    expect(keysTold(app)).toEqual([])
    expect(app.shown()).toBe(key)
    canTell.mockReturnValue(true)
    app.scheduler.check()
    vi.advanceTimersByTime(day)
    expect(keysTold(app)).toEqual([key])
  })

  test('waits when the last one to tell left while it was about to', () => {
    vi.setSystemTime(dueTime)
    const canTell = vi.fn(() => true)
    const app = startApp(optedOut(), { canTell })
    canTell.mockReturnValue(false)
    vi.advanceTimersByTime(minute)
    expect(keysTold(app)).toEqual([])
    canTell.mockReturnValue(true)
    vi.advanceTimersByTime(minute)
    expect(keysTold(app)).toEqual([key])
  })

  test('does nothing any more once it is stopped', () => {
    vi.setSystemTime(dueTime)
    const app = startApp(optedOut())
    app.scheduler.stop()
    app.scheduler.check()
    expect(vi.getTimerCount()).toBe(0)
    vi.advanceTimersByTime(day)
    expect(keysTold(app)).toEqual([])
  })

  test.each([
    ['12 months', remindEvery({ unit: 'month', count: 12 }), '2027-11-24'],
    ['104 weeks', remindEvery({ unit: 'week', count: 104 }), '2028-11-21'],
  ])('does not tell before %s are over, and then does', (_, deed, dueDay) => {
    vi.setSystemTime(doneAt)
    const app = startApp(optedOut(deed))
    // Longer than any timer can be set for, tick by tick; after that the computer mostly sleeps.
    vi.advanceTimersByTime(25 * day)
    while (wallTime(new Date()) < `${dueDay}T09:00`) {
      expect(keysTold(app)).toEqual([])
      const now = new Date()
      vi.setSystemTime(new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 9))
      vi.advanceTimersByTime(2 * minute)
    }
    vi.advanceTimersByTime(56 * minute)
    expect(keysTold(app)).toEqual([])
    vi.advanceTimersByTime(5 * minute)
    expect(keysTold(app)).toEqual([`recheck@${dueDay}`])
  })
})
