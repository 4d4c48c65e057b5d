import { beforeEach, describe, expect, test, vi } from 'vitest'
import { answer } from '../../backend/answer'
import { ApiError, type Problem } from '../../shared/api'

const log = vi.spyOn(console, 'error').mockImplementation(() => {})
beforeEach(() => log.mockClear())

describe('answer', () => {
  test.each([['a text'], [0], [null], [undefined], [{ problem: 'none' }]])(
    'is the value of a call: %j',
    async (value) => {
      expect(await answer(() => value)).toEqual({ value })
      expect(await answer(async () => value)).toEqual({ value })
    },
  )

  test.each<Problem>(['refused', 'not-saved', 'read-only', 'unreachable', 'stale', 'unexpected'])(
    'is the problem "%s" with its message when that was foreseen, and is not logged',
    async (problem) => {
      const fail = () => {
        throw new ApiError(problem, 'The reason.')
      }
      expect(await answer(fail)).toEqual({ problem, message: 'The reason.' })
      expect(await answer(async () => fail())).toEqual({ problem, message: 'The reason.' })
      expect(log).not.toHaveBeenCalled()
    },
  )

  test.each([
    ['an error', new Error('ENOENT: /home/ada/secret')],
    ['an error that only looks like a foreseen one', Object.assign(new Error('/home/ada'), { problem: 'refused' })],
    ['a text', '/home/ada/secret'],
    ['nothing', undefined],
  ])('hides %s that nobody foresaw from the caller, and logs it', async (_, error) => {
    const fail = () => {
      throw error
    }
    const expected = { problem: 'unexpected', message: 'Something went wrong that the app did not expect.' }
    expect(await answer(fail)).toEqual(expected)
    expect(await answer(() => Promise.reject(error))).toEqual(expected)
    expect(log.mock.calls).toEqual([[error], [error]])
  })
})
