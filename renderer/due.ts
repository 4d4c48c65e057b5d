import { useEffect, useRef } from 'react'
import type { Notified } from '../shared/api'
import { notificationOf } from '../shared/notification'
import { present } from '../shared/people'
import { type Due, dueAt, duesOf, nextDue, type PersonalDue } from '../shared/reminder'
import type { People, Progress } from '../shared/replay'
import { useChecklist } from './checklist'
import { goTo, type Page } from './page'
import { useNow } from './use-now'
import { useEverybody, useProgress } from './use-person'
import { useWords } from './words'

/** What is due now, for everybody who has a list here. */
export function useDues(): readonly PersonalDue[] {
  const people = useEverybody()
  return duesOf(people, useNow(), dueAt)
}

/** What is due now for the person who is shown, if anything. */
export function useDue(): Due | null {
  return dueAt(useProgress(), useNow())
}

/** In a browser, where the app has no notifications of its own, the page shows new reminders if it may. */
export function usePageNotification(): void {
  const words = useWords()
  const people = useEverybody()
  const desktop = useChecklist(({ snapshot }) => snapshot?.desktop)
  const changePerson = useChecklist((checklist) => checklist.changePerson)
  const notify = usePageNotifier()
  const before = useRef<People | null>(null)
  useEffect(() => {
    const dues = before.current === null ? [] : toldSince(before.current, people)
    if (desktop !== undefined) before.current = people
    const [first] = dues
    if (first === undefined || desktop !== null) return
    const { person, due } = dues.find((each) => each.due.kind === 'recheck') ?? first
    notify({
      tag: dues.map((each) => each.due.key).join(' '),
      ...notificationOf(dues, people, words),
      open() {
        changePerson(person)
        goTo(pageOf(due.kind))
      },
    })
  }, [people, desktop, changePerson, notify, words])
}

/** What people were told of between two states. */
function toldSince(before: People, now: People): readonly PersonalDue[] {
  return present(now).flatMap(({ id, progress }) => {
    const due = nextDue(progress)
    const earlier = before[id]
    const isNews = progress.told !== null && earlier !== undefined && toldAnew(earlier, progress)
    return isNews && due !== null ? { person: id, due } : []
  })
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
  readonly body: string
  /** What a click does beside bringing the page to the front. */
  open(): void
}

/** Shows a notification of the page, if the person allows it. */
export function usePageNotifier(): (notification: PageNotification) => Notified {
  return ({ tag, title, body, open }) => {
    if (!('Notification' in window)) return 'unsupported'
    if (Notification.permission !== 'granted') return 'blocked'
    const notification = new Notification(title, { body, tag })
    notification.onclick = () => {
      window.focus()
      open()
    }
    return 'shown'
  }
}
