import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Backend } from '../../backend/backend'
import { remindPages } from '../../browser/reminders'
import type { Change } from '../../shared/api'
import { openBackend, start, tempFolder } from '../backend/temp'
import { allDone } from '../contract'

const quarter = 92 * 24 * 60 * 60 * 1000

beforeEach(() => void vi.useFakeTimers({ now: start.getTime() + quarter }))
afterEach(() => void vi.useRealTimers())

/** An app in which a re-check is due, and what it told the pages. */
function startDue() {
  const backend: Backend = openBackend(tempFolder())
  backend.handlers.record('me', allDone)
  const pages = remindPages(backend, () => new Date())
  onTestFinished(pages.stop)
  const told: Change[] = []
  const open = () => pages.subscribe((change) => told.push(change))
  return { backend, open, told, stop: pages.stop }
}

const reminded = { entries: [{ deed: { kind: 'reminded', due: expect.stringContaining('2027-02-24') } }] }

describe('The reminders of the browser edition', () => {
  test('come to a page soon after it opened, and once', () => {
    const { open, told } = startDue()
    open()
    vi.advanceTimersByTime(10_000)
    expect(told).toMatchObject([reminded])
    vi.advanceTimersByTime(600_000)
    expect(told).toHaveLength(1)
  })

  test('wait while no page is open', () => {
    const { backend, open, told } = startDue()
    const before = backend.people().me
    vi.advanceTimersByTime(600_000)
    expect(backend.people().me).toBe(before)
    open()
    vi.advanceTimersByTime(10_000)
    expect(told).toMatchObject([reminded])
  })

  test('wait again when the last page was closed, and not when one of two was', () => {
    const { backend, open, told } = startDue()
    const before = backend.people().me
    const close = open()
    close()
    vi.advanceTimersByTime(600_000)
    expect(backend.people().me).toBe(before)
    const closeOne = open()
    open()
    closeOne()
    vi.advanceTimersByTime(10_000)
    expect(told).toMatchObject([reminded])
  })

  test('come no more once they are stopped', () => {
    const { open, told, stop } = startDue()
    stop()
    open()
    vi.advanceTimersByTime(600_000)
    expect(told).toEqual([])
  })
})
