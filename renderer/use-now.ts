import { useSyncExternalStore } from 'react'
import { wallTime } from '../shared/calendar'

/** The time on the wall, to the minute. Asked often, and whenever the window is looked at again. */
export function useNow(): string {
  return useSyncExternalStore(listen, () => wallTime(new Date()))
}

function listen(changed: () => void): () => void {
  const ticking = setInterval(changed, 15_000)
  const events = ['focus', 'visibilitychange', 'pageshow']
  for (const event of events) addEventListener(event, changed)
  return () => {
    clearInterval(ticking)
    for (const event of events) removeEventListener(event, changed)
  }
}
