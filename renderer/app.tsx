import { type FunctionComponent, Suspense, useDeferredValue, useEffect, useRef } from 'react'
import type { PersonalDue } from '../shared/reminder'
import { useChecklist } from './checklist'
import { Dialogs } from './dialogs'
import { useDues, usePageNotification } from './due'
import { lazily, loadParts } from './later'
import { Mishap } from './mishap'
import { Navigation } from './navigation'
import { Notices } from './notices'
import { useOnePress } from './one-press'
import { type Page, usePage } from './page'
import { OptOutPage } from './pages/opt-out'
import { useShortcuts } from './shortcuts'
import { Toast } from './toast'
import { usePersonId } from './use-person'
import { useWords } from './words'

/** All but the first page are loaded after it. */
const views: Record<Page, FunctionComponent> = {
  'opt-out': OptOutPage,
  'clean-up': lazily(async () => (await import('./pages/clean-up')).CleanUpPage),
  recheck: lazily(async () => (await import('./pages/recheck')).RecheckPage),
  history: lazily(async () => (await import('./pages/history')).HistoryPage),
  settings: lazily(async () => (await import('./pages/settings')).SettingsPage),
  report: lazily(async () => (await import('./pages/report')).ReportPage),
  applies: lazily(async () => (await import('./pages/applies')).AppliesPage),
}

const DueCard = lazily(async () => (await import('./due-card')).DueCard)
const OthersDue = lazily(async () => (await import('./due-card')).OthersDue)

export function App() {
  const asked = usePage()
  // The page before stays until the one that was asked for is there.
  const page = useDeferredValue(asked)
  const loaded = useChecklist(({ snapshot }) => snapshot !== null)
  const main = useRef<HTMLElement>(null)
  const View = views[page]
  useOnePress()
  useShortcuts()
  useFocusOnTurn(page, main)
  useFocusKept(main)
  const person = usePersonId()
  const dues = useDues()
  const due = dues.find((each) => each.person === person)?.due ?? null
  const others = dues.filter((each) => each.person !== person)
  usePageNotification()
  useTitle(page, dues)
  useTheme()
  useRest(loaded)
  return (
    <div className="frame">
      <Navigation page={asked} />
      <main ref={main} tabIndex={-1} aria-busy={!loaded}>
        <Notices />
        {due !== null && page !== 'recheck' && (
          <Suspense>
            <Mishap>
              <DueCard due={due} />
            </Mishap>
          </Suspense>
        )}
        {others.length > 0 && (
          <Suspense>
            <Mishap>
              <OthersDue dues={others} />
            </Mishap>
          </Suspense>
        )}
        {loaded && (
          <Suspense>
            {/* What is half written belongs to a page, and to a person. */}
            <Mishap key={`${page} ${person}`}>
              <View />
            </Mishap>
          </Suspense>
        )}
      </main>
      <Toast />
      <Dialogs />
    </div>
  )
}

/** Once the first page is there and nothing else is to be done, the rest is loaded; on a busy computer, soon all the same. */
function useRest(loaded: boolean): void {
  useEffect(() => {
    if (!loaded) return
    if ('requestIdleCallback' in window) requestIdleCallback(loadParts, { timeout: 1000 })
    else setTimeout(loadParts)
  }, [loaded])
}

/** The colours follow the system, unless the person chose. */
function useTheme(): void {
  const theme = useChecklist(({ snapshot }) => snapshot?.theme ?? 'system')
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
}

/** The title names the page, and says first when something is due. */
function useTitle(page: Page, dues: readonly PersonalDue[]): void {
  const { t } = useWords()
  const count = dues.length
  const kind = dues[0]?.due.kind
  useEffect(() => {
    const title = `${t(`pages.${page}`)} – ${t('app.name')}`
    document.title = kind === undefined ? title : `(${count}) ${t(`due.${kind}`)} – ${title}`
  }, [page, count, kind, t])
}

/** Moves the focus to a page that was turned to, or to the place on it, so that the keyboard and a screen reader go on there. */
function useFocusOnTurn(page: Page, main: { readonly current: HTMLElement | null }): void {
  const shown = useRef(page)
  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    const place = document.getElementById(location.hash.slice(1))
    const target = place ?? main.current
    scrollTo(0, 0)
    place?.scrollIntoView()
    target?.focus({ preventScroll: true })
  }, [page, main])
}

/** When what has the focus cannot have it any more, it goes on nearby. */
function useFocusKept(main: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    let last: EventTarget | null = null
    const remember = ({ target }: FocusEvent) => {
      last = target
    }
    const observer = new MutationObserver(() => {
      // What was folded or disabled has the focus until it is drawn.
      const isLost = last === document.activeElement || document.activeElement === document.body
      if (isLost && last instanceof Element) nextTo(last, main.current)?.focus()
    })
    addEventListener('focusin', remember)
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['open', 'disabled'] })
    return () => {
      removeEventListener('focusin', remember)
      observer.disconnect()
    }
  }, [main])
}

/** Beside what cannot have the focus any more: the title of what was folded, the field of a form, or what came instead. */
function nextTo(last: Element, main: HTMLElement | null): HTMLElement | null | undefined {
  const instead = main?.querySelector<HTMLElement>('h2[tabindex]') ?? main
  if (!last.isConnected) return instead
  if (last.matches(':disabled')) return last.closest('form')?.querySelector('input') ?? instead
  return last.closest('details:not([open]) > :not(summary)')?.parentElement?.querySelector('summary')
}
