import { app, powerMonitor } from 'electron'
import type { Backend } from '../backend/backend'
import { startScheduler } from '../backend/scheduler'
import type { Notified } from '../shared/api'
import { wallTime } from '../shared/calendar'
import { notificationOf } from '../shared/notification'
import { dueAt, duesOf, nextDue, snoozeChoices } from '../shared/reminder'
import type { Words } from '../shared/words'
import { createBadge } from './badge'
import { createNotifications } from './notifications'
import { showRecheck, showWindow } from './window'

export interface ReminderParts {
  readonly backend: Pick<Backend, 'handlers' | 'people' | 'person' | 'remind' | 'subscribe'>
  readonly words: Words
  /** Wall-clock time. */
  readonly now: () => Date
}

/** Reminds of what is due, with a notification and a badge. Returns the call that shows a notification to try. */
export function startReminders({ backend, words, now }: ReminderParts): () => Promise<Notified> {
  const dues = () => duesOf(backend.people(), wallTime(now()), dueAt)

  const notifications = createNotifications(words.t, { open, tomorrow: putOff })

  function open(): void {
    const due = dues()
    const recheck = due.find((each) => each.due.kind === 'recheck')
    if (due.length > 0 && recheck === undefined) showWindow()
    else showRecheck(recheck?.person)
  }

  function putOff(): void {
    try {
      // An old notification may be answered when nothing is due any more.
      for (const { person, due } of dues()) {
        const { reminder } = backend.person(person).progress
        const tomorrow = snoozeChoices(wallTime(now()), reminder.time).find(({ choice }) => choice === 'tomorrow')
        if (tomorrow) backend.handlers.record(person, [{ kind: 'snoozed', due: due.base, until: tomorrow.until }])
      }
    } catch {
      // It could not be saved, so it is still due: the window says so, and can try again.
      showWindow()
    }
  }

  const scheduler = startScheduler({
    backend,
    now,
    canTell: () => true,
    tell: (told) => void notifications.notify('reminder', notificationOf(told, backend.people(), words)),
  })

  const badge = createBadge()
  const showBadge = () => {
    const due = dues()
    badge(due.length, notificationOf(due, backend.people(), words).title)
  }
  const follow = () => {
    showBadge()
    if (duesOf(backend.people(), wallTime(now()), nextDue).length > 0) notifications.expect()
  }
  const look = () => {
    scheduler.check()
    showBadge()
  }
  follow()
  backend.subscribe(follow)
  powerMonitor.on('resume', look)
  powerMonitor.on('unlock-screen', look)
  app.on('browser-window-focus', look)

  return () => notifications.notify('test', { title: words.t('notify.test'), body: words.t('notify.body') })
}
