import type { News } from '../shared/api'
import type { Follow } from './client'

/**
 * A stream takes up a connection for as long as its tab is open, and a browser allows an address six for all its tabs: with six
 * streams no call gets through any more. So one tab of all follows, holding a lock, and tells the others. It does so while it is
 * hidden too, where a browser does not put a tab to sleep that holds a lock; so the app goes on reminding. When it is closed, the
 * next in line has its turn. The name says who belongs together: the tabs of one start of the app. None begins before it is
 * `ready`.
 */
export function sharedUnder(name: string, ready: Promise<unknown>): (follow: Follow) => Follow {
  return (follow) => async (listener, signal) => {
    await ready
    if (signal.aborted) return
    // A browser that has no locks here is left with a stream in every tab.
    if (!('locks' in navigator)) return follow(listener, signal)
    const tabs = new BroadcastChannel(name)
    tabs.onmessage = ({ data }: MessageEvent<News>) => listener(data)
    signal.addEventListener('abort', () => tabs.close())

    async function lead(): Promise<void> {
      await follow((news) => {
        tabs.postMessage(news)
        listener(news)
      }, signal)
      // What ended for one has ended for all: the next would only hear the same.
      if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve))
    }

    // Who is not the first comes to a stream that runs, and hears of what comes from now on.
    const join = (lock: Lock | null) => (lock === null ? listener({ kind: 'connected' }) : lead())
    await navigator.locks.request(name, { ifAvailable: true }, join)
    if (!signal.aborted) await navigator.locks.request(name, { signal }, lead).catch(() => {})
  }
}
