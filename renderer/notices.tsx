import type { Snapshot } from '../shared/api'
import { useChecklist } from './checklist'
import { Notice } from './notice'
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
  const { t } = useWords()
  const failures = useChecklist((checklist) => checklist.failures)
  return failures.map((failure) => (
    <Notice key={failure.id} text={t(`problems.${failure.problem}`, { detail: failure.detail })}>
      <button type="button" onClick={failure.retry}>
        {t('retry')}
      </button>
      <button type="button" onClick={failure.letGo}>
        {t(failure.what === 'saving' ? 'letGo' : 'close')}
      </button>
    </Notice>
  ))
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
