import { useEffect, useRef } from 'react'
import type { Notified } from '../shared/api'
import { type Due, dueAt, nextDue, titleOf } from '../shared/reminder'
import type { Progress } from '../shared/replay'
import { useChecklist } from './checklist'
import { goTo, type Page } from './page'
import { useNow } from './use-now'
import { useProgress } from './use-progress'
import { useWords } from './words'

/** What is due now, if anything. */
export function useDue(): Due | null {
  return dueAt(useProgress(), useNow())
}

/** In a browser, where the app has no notifications of its own, the page shows new reminders if it may. */
export function usePageNotification(): void {
  const { t } = useWords()
  const progress = useProgress()
  const kind = nextDue(progress)?.kind ?? 'recheck'
  const desktop = useChecklist(({ snapshot }) => snapshot?.desktop)
  const notify = usePageNotifier()
  const before = useRef<Progress | null>(null)
  useEffect(() => {
    const { told } = progress
    const isNews = told !== null && before.current !== null && toldAnew(before.current, progress)
    if (desktop !== undefined) before.current = progress
    if (isNews && desktop === null) notify({ tag: told, title: titleOf(kind, t), page: pageOf(kind) })
  }, [progress, kind, desktop, notify, t])
}

/** Whether there was a telling in between: of another due time, or of the same once more. An undo can bring back no telling. */
function toldAnew(before: Progress, { told, toldSince, lastAct }: Progress): boolean {
  if (told !== before.told) return true
  const stands = (since: readonly string[]) => told !== null && since.includes(told)
  return lastAct === before.lastAct && stands(toldSince) && !stands(before.toldSince)
}

/** Where what is due is done. */
export function pageOf(kind: Due['kind']): Page {
  return kind === 'finish' ? 'opt-out' : 'recheck'
}

interface PageNotification {
  /** The same in every tab shows it once. */
  readonly tag: string
  readonly title: string
  /** Where a click leads. */
  readonly page: Page
}

/** Shows a notification of the page, if the person allows it. */
export function usePageNotifier(): (notification: PageNotification) => Notified {
  const { t } = useWords()
  return ({ tag, title, page }) => {
    if (!('Notification' in window)) return 'unsupported'
    if (Notification.permission !== 'granted') return 'blocked'
    const notification = new Notification(title, { body: t('notify.body'), tag })
    notification.onclick = () => {
      window.focus()
      goTo(page)
    }
    return 'shown'
  }
}
