import { ApiError } from '../shared/api'
import { wallTime } from '../shared/calendar'
import { duesOf, type PersonalDue, untoldAt } from '../shared/reminder'
import type { Backend } from './backend'

/** How often the clock on the wall is asked, in milliseconds. Never one long timer: those overflow, and sleep with the computer. */
const period = 30_000
/** How long it waits before telling, so that what comes due on a wake-up is told once and not into the wake-up. */
const settling = 5_000

export interface SchedulerParts {
  readonly backend: Pick<Backend, 'people' | 'remind'>
  /** Wall-clock time. */
  readonly now: () => Date
  /** Whether there is anybody to tell. What is due waits until there is. */
  readonly canTell: () => boolean
  /** Tells of what came due for everybody, together, once for every due time. */
  readonly tell: (dues: readonly PersonalDue[]) => void
}

export interface Scheduler {
  /** Looks whether something is due: to be called on a wake-up, an unlocked screen, a focused window. */
  check(): void
  stop(): void
}

/** Reminds of what is due, however the computer slept: a due time is state, and only asked for. */
export function startScheduler(parts: SchedulerParts): Scheduler {
  let pending: NodeJS.Timeout | undefined
  let stopped = false

  function check(): void {
    if (stopped || pending !== undefined || toTell(parts).length === 0) return
    pending = setTimeout(settle, settling)
  }

  function settle(): void {
    pending = undefined
    tellWhatIsDue(parts)
  }

  const ticking = setInterval(check, period)
  check()
  return {
    check,
    stop() {
      stopped = true
      clearInterval(ticking)
      clearTimeout(pending)
    },
  }
}

/** One look: tells what is due and was not told yet, if there is anybody to tell. */
export function tellWhatIsDue(parts: SchedulerParts): void {
  const dues = toTell(parts)
  if (dues.length === 0) return
  try {
    // First kept, then told: a crash between the two may cost a notification, but the window shows what is due all the same.
    parts.backend.remind(dues)
  } catch (error) {
    // What could not be saved is not told either: the next look tries again.
    if (error instanceof ApiError) return
    throw error
  }
  parts.tell(dues)
}

function toTell({ backend, now, canTell }: SchedulerParts): readonly PersonalDue[] {
  const dues = duesOf(backend.people(), wallTime(now()), untoldAt)
  return dues.length > 0 && canTell() ? dues : []
}
