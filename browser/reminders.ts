import type { Backend } from '../backend/backend'
import { startScheduler } from '../backend/scheduler'

export interface PageReminders {
  /** As the backend's, for a page: while one listens, there is somebody to remind. */
  readonly subscribe: Backend['subscribe']
  stop(): void
}

/** Reminds while a page is open. The page hears of the entry that says it was reminded, and shows that itself. */
export function remindPages(backend: Pick<Backend, 'people' | 'remind' | 'subscribe'>, now: () => Date): PageReminders {
  let pages = 0
  const scheduler = startScheduler({ backend, now, canTell: () => pages > 0, tell: () => {} })
  return {
    subscribe(listener) {
      const unsubscribe = backend.subscribe(listener)
      pages += 1
      scheduler.check()
      return () => {
        pages -= 1
        unsubscribe()
      }
    },
    stop: scheduler.stop,
  }
}
