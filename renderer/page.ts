import { useSyncExternalStore } from 'react'

/** The pages in the order of the navigation. */
export const pages = ['opt-out', 'clean-up', 'recheck', 'history', 'settings'] as const

/** A page that others lead to. */
const sidePages = ['applies', 'report'] as const

export type Page = (typeof pages)[number] | (typeof sidePages)[number]

/** The page that is shown. The address after # names it ("#opt-out/log-in"), so Back and Forward work. */
export function usePage(): Page {
  const name = useAddress()[0]
  return [...pages, ...sidePages].find((page) => page === name) ?? 'opt-out'
}

/** The one of these items that the address names. */
export function useNamedItem<Id extends string>(ids: readonly Id[]): Id | undefined {
  const name = useAddress()[1]
  return ids.find((id) => id === name)
}

/** Turns to a page, and to an item on it. Within a page no step back is added, so that Back leaves the page. */
export function goTo(page: Page, item?: string): void {
  const address = addressOf(page, item)
  if (address.split('/')[0] === location.hash.split('/')[0]) location.replace(address)
  else location.hash = address
}

/** What makes an element the place that such an address leads to: its name, and that it can have the focus. */
export function placeOf(page: Page, item: string): { readonly id: string; readonly tabIndex: number } {
  return { id: addressOf(page, item).slice(1), tabIndex: -1 }
}

export function addressOf(page: Page, item?: string): string {
  return item === undefined ? `#${page}` : `#${page}/${item}`
}

function useAddress(): string[] {
  return useSyncExternalStore(listen, () => location.hash)
    .slice(1)
    .split('/')
}

function listen(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}
