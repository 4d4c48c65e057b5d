import { app, powerMonitor } from 'electron'
import type { Backend } from '../backend/backend'
import { startScheduler } from '../backend/scheduler'
import type { Notified } from '../shared/api'
import { wallTime } from '../shared/calendar'
import type { Translate } from '../shared/messages'
import { type Due, dueAt, snoozeChoices, titleOf } from '../shared/reminder'
import { createNotify } from './notifications'
import { showRecheck, showWindow } from './window'

export interface ReminderParts {
  readonly backend: Pick<Backend, 'handlers' | 'progress' | 'remind' | 'subscribe'>
  readonly words: Translate
  /** Wall-clock time. */
  readonly now: () => Date
}

/** Reminds of what is due, with a notification and a badge. Returns the call that shows a notification to try. */
export function startReminders({ backend, words, now }: ReminderParts): () => Promise<Notified> {
  const due = (): Due | null => dueAt(backend.progress(), wallTime(now()))

  const notify = createNotify(words, {
    open: () => (due()?.kind === 'finish' ? showWindow() : showRecheck()),
    tomorrow: putOff,
  })

  function putOff(): void {
    const { reminder } = backend.progress()
    const tomorrow = snoozeChoices(wallTime(now()), reminder.time).find(({ choice }) => choice === 'tomorrow')
    const late = due()
    // An old notification may be answered when nothing is due any more.
    if (late === null || tomorrow === undefined) return
    try {
      backend.handlers.record([{ kind: 'snoozed', due: late.base, until: tomorrow.until }])
    } catch {
      // It could not be saved, so it is still due: the window says so, and can try again.
      showWindow()
    }
  }

  const scheduler = startScheduler({
    backend,
    now,
    canTell: () => true,
    tell: ({ kind }) => void notify('reminder', titleOf(kind, words)),
  })

  const showBadge = () => void app.setBadgeCount(due() === null ? 0 : 1)
  const look = () => {
    scheduler.check()
    showBadge()
  }
  showBadge()
  backend.subscribe(showBadge)
  powerMonitor.on('resume', look)
  powerMonitor.on('unlock-screen', look)
  app.on('browser-window-focus', look)

  return () => notify('test', words('notify.test'))
}
