import { useId, useState } from 'react'
import type { Notified } from '../../shared/api'
import { dayOf } from '../../shared/calendar'
import { taskIds } from '../../shared/content'
import type { Found } from '../../shared/journal'
import { markOf, turnedOffAgain } from '../../shared/progress'
import { upcoming } from '../../shared/reminder'
import { useChecklist } from '../checklist'
import { usePageNotifier } from '../due'
import { LastRecheck } from '../last-recheck'
import { LinkButton } from '../link-button'
import { goTo, placeOf } from '../page'
import { NextReminder, ReminderForm } from '../reminder-form'
import { useAsked } from '../use-asked'
import { useMark } from '../use-mark'
import { useNow } from '../use-now'
import { usePersonId, useProgress, useRecord } from '../use-person'
import { useWords } from '../words'

const answers: readonly Found[] = ['off', 'on', 'unsure']

export function RecheckPage() {
  const { t } = useWords()
  return (
    <>
      <h1>{t('recheck.title')}</h1>
      <p className="lead">{t('recheck.intro')}</p>
      <section className="panel card" aria-labelledby="recheck-question">
        <p>{t('recheck.look')}</p>
        <p className="actions">
          <LinkButton link="ai-setting" primary />
        </p>
        <h2 id="recheck-question" tabIndex={-1}>
          {t('recheck.question')}
        </h2>
        <Answers />
        <LastRecheck />
      </section>
      <section className="panel card" {...placeOf('recheck', 'reminder')} aria-labelledby="reminder-title">
        <h2 id="reminder-title">{t('reminder.title')}</h2>
        <ReminderForm />
        <NextReminder />
        <Beyond />
      </section>
      <CleanUpAgain />
    </>
  )
}

/**
 * Today's answer stays pressed, even before it is on disk, so that nobody wonders and presses again; that does nothing. A switch
 * that was turned off again may be found On once more.
 */
function Answers() {
  const { t } = useWords()
  const record = useRecord()
  const progress = useProgress()
  const { recheck } = progress
  const today = dayOf(useNow())
  const stands = recheck?.day === today && turnedOffAgain(progress) === null
  const given = useAsked('rechecked')?.found ?? (stands ? recheck.found : undefined)
  return (
    <p className="actions">
      {answers.map((found) => (
        <button
          type="button"
          key={found}
          aria-pressed={found === given}
          onClick={() => found !== given && record([{ kind: 'rechecked', found }], 'rechecked')}
        >
          {t(`recheck.${found}`)}
        </button>
      ))}
    </p>
  )
}

/** Reminders outside of the window: a notification to try, and a file for the person's calendar. */
function Beyond() {
  const { t } = useWords()
  const inBrowser = useChecklist(({ snapshot }) => snapshot?.desktop === null)
  const testReminder = useChecklist((checklist) => checklist.testReminder)
  const notify = usePageNotifier()
  const [notified, setNotified] = useState<Notified | null>(null)

  async function test(): Promise<void> {
    if (!inBrowser) return setNotified(await testReminder())
    if ('Notification' in window) await Notification.requestPermission()
    setNotified(notify({ tag: 'test', title: t('notify.test'), body: t('notify.body'), open: () => goTo('recheck') }))
  }

  return (
    <>
      <div className="actions">
        <button type="button" onClick={test}>
          {t('reminder.test')}
        </button>
        <ToCalendar />
      </div>
      <p className="hint" role="status">
        {notified ? t(`reminder.tested.${notified}`) : t('reminder.beyond')}
      </p>
    </>
  )
}

/** Without dates there is no file to save: the reason is beside the button. */
function ToCalendar() {
  const { t } = useWords()
  const saveCalendar = useChecklist((checklist) => checklist.saveCalendar)
  const person = usePersonId()
  const progress = useProgress()
  const id = useId()
  const hasDates = upcoming(progress, 1).length > 0
  return (
    <>
      <button
        type="button"
        disabled={!hasDates}
        aria-describedby={hasDates ? undefined : id}
        onClick={() => saveCalendar(person)}
      >
        {t('reminder.calendar')}
      </button>
      {!hasDates && (
        <span id={id} className="hint">
          {t(progress.reminder.every === null ? 'calendar.remindersOff' : 'calendar.stepsOpen')}
        </span>
      )}
    </>
  )
}

/** The optional tasks can be gone through again as well. */
function CleanUpAgain() {
  const { t } = useWords()
  const mark = useMark()
  const progress = useProgress()
  const done = taskIds.filter((task) => markOf(progress, task) === 'done')
  if (done.length === 0) return null
  return (
    <section className="panel card">
      <p>{t('recheck.cleanUp')}</p>
      <p className="actions">
        <button type="button" onClick={() => mark(done, 'open')}>
          {t('recheck.cleanUpAgain')}
        </button>
      </p>
    </section>
  )
}
