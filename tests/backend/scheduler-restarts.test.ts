import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Storage } from '../../backend/storage'
import {
  day,
  dueTime,
  end,
  fakeTimers,
  key,
  keysTold,
  longBefore,
  minute,
  minutesBefore,
  optedOut,
  startApp,
} from './scheduled'
import { block, openFolder } from './temp'

beforeEach(fakeTimers)

afterEach(() => {
  vi.useRealTimers()
})

describe('A restart', () => {
  test.each([
    ['at once', dueTime],
    ['years later', new Date(2031, 0, 1)],
    ['with the clock set back', longBefore],
  ])('%s tells nothing again, and shows it still', (_, time) => {
    const folder = optedOut()
    vi.setSystemTime(dueTime)
    const first = startApp(folder)
    vi.advanceTimersByTime(minute)
    end()
    vi.setSystemTime(time)
    const second = startApp(folder)
    vi.advanceTimersByTime(day)
    vi.setSystemTime(new Date(2032, 0, 1))
    vi.advanceTimersByTime(day)
    expect([keysTold(first), keysTold(second)]).toEqual([[key], []])
    expect(second.shown()).toBe(key)
  })
})

describe('A telling that cannot be saved', () => {
  test('is none, is tried again, and then told once', () => {
    const folder = optedOut()
    vi.setSystemTime(dueTime)
    const app = startApp(folder)
    const unblock = block(folder)
    vi.advanceTimersByTime(5 * minute)
    expect(keysTold(app)).toEqual([])
    expect(app.shown()).toBe(key)
    unblock()
    vi.advanceTimersByTime(day)
    expect(keysTold(app)).toEqual([key])
  })
})

describe('A kill', () => {
  const killed = new Error('killed')

  /** A storage under which the app is killed at its next save: before it, or when it is on the disk. */
  function deadly(folder: string, moment: 'before' | 'after'): Storage {
    const storage = openFolder(folder)
    return {
      ...storage,
      save(saved, added) {
        if (moment === 'after') storage.save(saved, added)
        throw killed
      },
    }
  }

  test.each([
    ['before', [key]],
    // The notification is lost, which is why the window shows what is due.
    ['after', []],
  ] as const)('%s the save tells never twice, and what is due is shown after the next start', (moment, after) => {
    const folder = optedOut()
    vi.setSystemTime(dueTime)
    const first = startApp(folder, { storage: deadly(folder, moment) })
    expect(() => vi.advanceTimersByTime(minute)).toThrow(killed)
    end()
    const second = startApp(folder)
    expect(second.shown()).toBe(key)
    vi.advanceTimersByTime(day)
    expect([keysTold(first), keysTold(second)]).toEqual([[], after])
    expect(second.shown()).toBe(key)
  })

  test('at any second around the due time is followed by one telling in all, and it is shown', () => {
    for (let second = 0; second <= 75; second += 5) {
      const folder = optedOut()
      vi.setSystemTime(minutesBefore(0.5))
      const first = startApp(folder)
      vi.advanceTimersByTime(second * 1000)
      end()
      const next = startApp(folder)
      vi.advanceTimersByTime(2 * minute)
      end()
      expect(keysTold(first, next), `killed after ${second} s`).toEqual([key])
      expect(next.shown()).toBe(key)
    }
  })
})
