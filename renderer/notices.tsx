import { useEffect, useState } from 'react'
import type { Snapshot } from '../shared/api'
import { useChecklist } from './checklist'
import type { Failure } from './failures'
import { Notice } from './notice'
import { usePage } from './page'
import { useWords } from './words'

/** What the person must know before going on: lost connection, a failed call, a data file that was set aside. */
export function Notices() {
  return (
    <div className="notices">
      <Disconnected />
      <Failures />
      <Trouble />
    </div>
  )
}

function Disconnected() {
  const { t } = useWords()
  const connected = useChecklist((checklist) => checklist.connected)
  return !connected && <Notice text={t('disconnected')} />
}

function Failures() {
  const connected = useChecklist((checklist) => checklist.connected)
  const failures = useChecklist((checklist) => checklist.failures)
  // That the app does not answer is said already.
  const told = connected
    ? failures
    : failures.filter(({ what, problem }) => what === 'saving' || problem !== 'unreachable')
  return told.map((failure) => <Failed key={failure.id} {...failure} />)
}

function Failed({ what, problem, detail, retry, letGo }: Failure) {
  const { t } = useWords()
  const page = usePage()
  const [arose] = useState(page)
  useEffect(() => {
    // What was refused concerns nothing on another page.
    if (retry === null && page !== arose) letGo()
  }, [retry, letGo, page, arose])
  return (
    <Notice text={t(`problems.${problem}`, { detail })}>
      {retry && (
        <button type="button" onClick={retry}>
          {t('retry')}
        </button>
      )}
      <button type="button" onClick={letGo}>
        {t(what === 'saving' ? 'letGo' : 'close')}
      </button>
    </Notice>
  )
}

function isSame(a: Snapshot['trouble'], b: Snapshot['trouble']): boolean {
  // Each load brings another object.
  return JSON.stringify(a) === JSON.stringify(b)
}

function Trouble() {
  const { t, date, time } = useWords()
  const trouble = useChecklist(({ snapshot, troubleSeen }) => {
    const told = snapshot?.trouble ?? null
    return isSame(told, troubleSeen) ? null : told
  })
  const dismiss = useChecklist((checklist) => checklist.dismissTrouble)
  const showFolder = useChecklist((checklist) => checklist.showFolder)
  if (trouble === null) return null
  const file = 'file' in trouble ? trouble.file : ''
  const until = 'savedAt' in trouble ? `${date(trouble.savedAt)}, ${time(trouble.savedAt)}` : ''
  const detail = 'reason' in trouble ? trouble.reason : ''
  return (
    <Notice text={t(`trouble.${trouble.kind}`, { file, date: until, detail })}>
      <button type="button" onClick={showFolder}>
        {t('settings.showFolder')}
      </button>
      <button type="button" onClick={dismiss}>
        {t('close')}
      </button>
    </Notice>
  )
}
