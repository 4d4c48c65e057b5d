import path from 'node:path'
import { vi } from 'vitest'
import { createBackend } from '../../backend/backend'
import { type Scheduler, type SchedulerParts, startScheduler } from '../../backend/scheduler'
import type { Storage } from '../../backend/storage'
import { wallTime } from '../../shared/calendar'
import type { Deed, PersonsDeed } from '../../shared/journal'
import { dueAt } from '../../shared/reminder'
import { allSteps, journalOn } from '../shared/entry'
import { openFolder, tempFolder, version } from './temp'

export const minute = 60_000
export const day = 24 * 60 * minute

/** The steps are done on 24 November 2026, so the re-check is due on 24 February 2027 at 10:00. */
export const doneAt = new Date(2026, 10, 24, 12)
export const dueTime = new Date(2027, 1, 24, 10)
export const key = 'recheck@2027-02-24'
export const longBefore = new Date(2026, 11, 1, 12)

export interface App {
  readonly tell: ReturnType<typeof vi.fn<SchedulerParts['tell']>>
  readonly scheduler: Scheduler
  record(...deeds: readonly PersonsDeed[]): void
  /** What the window shows as due now. */
  shown(): string | undefined
}

let ids = 0

/** A start of the app on a folder: the real backend, and the scheduler on it. */
export function startApp(
  folder: string,
  { storage = openFolder(folder), ...parts }: Partial<SchedulerParts> & { storage?: Storage } = {},
): App {
  const now = () => new Date()
  const random = () => `${ids++}`.padStart(16, '0')
  const backend = createBackend({ storage, folder, version, now, random })
  const tell = vi.fn<SchedulerParts['tell']>()
  const scheduler = startScheduler({ backend, now, canTell: () => true, tell, ...parts })
  return {
    tell,
    scheduler,
    record: (...deeds) => void backend.handlers.record('me', deeds),
    shown: () => dueAt(backend.people().me, wallTime(now()))?.key,
  }
}

/** A folder in which somebody opted out, and did more. */
export function optedOut(...more: readonly Deed[]): string {
  const folder = path.join(tempFolder(), 'data')
  const storage = openFolder(folder)
  const journal = journalOn(...[...allSteps, ...more].map((deed) => ['2026-11-24', deed] as const))
  storage.save({ ...storage.initial, journal })
  return folder
}

export function fakeTimers(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
}

/** The app ends, however: nothing that it had planned happens any more. */
export function end(): void {
  // Which sets the clock back, too.
  const now = Date.now()
  vi.clearAllTimers()
  vi.setSystemTime(now)
}

export function keysTold(...apps: readonly App[]): string[] {
  return apps.flatMap(({ tell }) => tell.mock.calls.flatMap(([dues]) => dues.map(({ due }) => due.key)))
}

export function minutesBefore(count: number): Date {
  return new Date(dueTime.getTime() - count * minute)
}
