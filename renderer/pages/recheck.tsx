import { useState } from 'react'
import type { Notified } from '../../shared/api'
import { taskIds } from '../../shared/content'
import { authoritiesOf } from '../../shared/facts'
import type { Found } from '../../shared/journal'
import { markOf } from '../../shared/progress'
import { useChecklist } from '../checklist'
import { usePageNotifier } from '../due'
import { LinkButton } from '../link-button'
import { LooksDifferent } from '../looks-different'
import { addressOf } from '../page'
import { NextReminder, ReminderForm } from '../reminder-form'
import { useMark } from '../use-mark'
import { useProgress } from '../use-progress'
import { useWords } from '../words'

const answers: readonly Found[] = ['off', 'on', 'unsure']

export function RecheckPage() {
  const { t } = useWords()
  const record = useChecklist((checklist) => checklist.record)
  return (
    <>
      <h1>{t('recheck.title')}</h1>
      <p className="lead">{t('recheck.intro')}</p>
      <section className="panel card" aria-labelledby="recheck-question">
        <p>{t('recheck.look')}</p>
        <p className="actions">
          <LinkButton link="ai-setting" primary />
        </p>
        <h2 id="recheck-question">{t('recheck.question')}</h2>
        <p className="actions">
          {answers.map((found) => (
            <button type="button" key={found} onClick={() => record([{ kind: 'rechecked', found }], 'rechecked')}>
              {t(`recheck.${found}`)}
            </button>
          ))}
        </p>
        <LastRecheck />
      </section>
      <section className="panel card" aria-labelledby="reminder-title">
        <h2 id="reminder-title">{t('reminder.title')}</h2>
        <ReminderForm />
        <NextReminder />
        <Beyond />
      </section>
      <CleanUpAgain />
    </>
  )
}

/** What was found last, and what to do about it. */
function LastRecheck() {
  const { t, day } = useWords()
  const { recheck, region } = useProgress()
  if (recheck === null) return <p className="muted">{t('recheck.never')}</p>
  return (
    <div className="last-recheck" data-found={recheck.found}>
      <p>
        <strong>{t(`recheck.last.${recheck.found}`, { date: day(recheck.day) })}</strong>{' '}
        {t(`recheck.advice.${recheck.found}`)}
      </p>
      {recheck.found === 'on' && (
        <p className="actions">
          <a className="button primary" href={addressOf('opt-out', 'open-ai-setting')}>
            {t('recheck.repeat')}
          </a>
          {(['objection-form', ...(region === null ? [] : authoritiesOf(region))] as const).map((link) => (
            <LinkButton key={link} link={link} />
          ))}
        </p>
      )}
      {recheck.found === 'unsure' && <LooksDifferent step="open-ai-setting" device="computer" />}
    </div>
  )
}

/** Reminders outside of the window: a notification to try, and a file for the person's calendar. */
function Beyond() {
  const { t } = useWords()
  const inBrowser = useChecklist(({ snapshot }) => snapshot?.desktop === null)
  const testReminder = useChecklist((checklist) => checklist.testReminder)
  const notify = usePageNotifier()
  const saveCalendar = useChecklist((checklist) => checklist.saveCalendar)
  const [notified, setNotified] = useState<Notified | null>(null)

  async function test(): Promise<void> {
    if (!inBrowser) return setNotified(await testReminder())
    if ('Notification' in window) await Notification.requestPermission()
    setNotified(notify('test'))
  }

  return (
    <>
      <div className="actions">
        <button type="button" onClick={test}>
          {t('reminder.test')}
        </button>
        <button type="button" onClick={saveCalendar}>
          {t('reminder.calendar')}
        </button>
      </div>
      <p className="hint" role="status">
        {notified ? t(`reminder.tested.${notified}`) : t('reminder.beyond')}
      </p>
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
