import { useEffect, useRef } from 'react'
import type { Notified } from '../shared/api'
import { type Due, dueAt } from '../shared/reminder'
import { useChecklist } from './checklist'
import { goTo } from './page'
import { useNow } from './use-now'
import { useProgress } from './use-progress'
import { useWords } from './words'

/** What is due now, if anything. */
export function useDue(): Due | null {
  return dueAt(useProgress(), useNow())
}

/** In a browser, where the app has no notifications of its own, the page shows new reminders if it may. */
export function usePageNotification(): void {
  const { told } = useProgress()
  const desktop = useChecklist(({ snapshot }) => snapshot?.desktop)
  const notify = usePageNotifier()
  const before = useRef<string | null | undefined>(undefined)
  useEffect(() => {
    const isNews = before.current !== undefined && told !== null && told !== before.current
    if (desktop !== undefined) before.current = told
    if (isNews && desktop === null) notify(told)
  }, [told, desktop, notify])
}

/** Shows a notification of the page, if the person allows it. The same tag in every tab shows it once. */
export function usePageNotifier(): (tag: string) => Notified {
  const { t } = useWords()
  return (tag) => {
    if (!('Notification' in window)) return 'unsupported'
    if (Notification.permission !== 'granted') return 'blocked'
    const notification = new Notification(t('notify.title'), { body: t('notify.body'), tag })
    notification.onclick = () => {
      window.focus()
      goTo('recheck')
    }
    return 'shown'
  }
}
