import { type FunctionComponent, useEffect, useRef } from 'react'
import { useChecklist } from './checklist'
import { Navigation } from './navigation'
import { Notices } from './notices'
import { type Page, usePage } from './page'
import { CleanUpPage } from './pages/clean-up'
import { HistoryPage } from './pages/history'
import { OptOutPage } from './pages/opt-out'
import { RecheckPage } from './pages/recheck'
import { SettingsPage } from './pages/settings'
import { useUndoKeys } from './shortcuts'
import { Toast } from './toast'
import { useWords } from './words'

const views: Record<Page, FunctionComponent> = {
  'opt-out': OptOutPage,
  'clean-up': CleanUpPage,
  recheck: RecheckPage,
  history: HistoryPage,
  settings: SettingsPage,
}

export function App() {
  const { t } = useWords()
  const page = usePage()
  const loaded = useChecklist(({ snapshot }) => snapshot !== null)
  const main = useRef<HTMLElement>(null)
  const View = views[page]
  useUndoKeys()
  useFocusOnTurn(page, main)
  useEffect(() => {
    document.title = `${t(`pages.${page}`)} – ${t('app.name')}`
  }, [page, t])
  return (
    <div className="frame">
      <Navigation page={page} />
      <main ref={main} tabIndex={-1} aria-busy={!loaded}>
        <Notices />
        {loaded && <View />}
      </main>
      <Toast />
    </div>
  )
}

/** Moves the focus to a page that was turned to, so that the keyboard and a screen reader go on from there. */
function useFocusOnTurn(page: Page, main: { readonly current: HTMLElement | null }): void {
  const shown = useRef(page)
  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [page, main])
}
