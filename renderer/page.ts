import { useSyncExternalStore } from 'react'

/** The pages in the order of the navigation. The address after # names the page, so Back and Forward work. */
export const pages = ['opt-out', 'clean-up', 'recheck', 'history', 'settings'] as const

export type Page = (typeof pages)[number]

export function usePage(): Page {
  return useSyncExternalStore(listen, current)
}

function listen(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

function current(): Page {
  return pages.find((page) => location.hash === `#${page}`) ?? 'opt-out'
}
