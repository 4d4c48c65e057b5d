import type { ReactNode } from 'react'
import { useChecklist } from './checklist'
import { Icon } from './icon'
import { useWords } from './words'

/** What the person must know before going on: lost connection, a failed call, a data file that was set aside. */
export function Notices() {
  return (
    <div className="notices">
      <Disconnected />
      <Problem />
      <Trouble />
    </div>
  )
}

function Disconnected() {
  const { t } = useWords()
  const connected = useChecklist((checklist) => checklist.connected)
  return !connected && <Notice text={t('disconnected')} />
}

function Problem() {
  const { t } = useWords()
  const problem = useChecklist((checklist) => checklist.problem)
  const dismiss = useChecklist((checklist) => checklist.dismissProblem)
  if (problem === null) return null
  return (
    <Notice text={t(`problems.${problem.problem}`, { detail: problem.detail })}>
      <button type="button" onClick={problem.retry}>
        {t('retry')}
      </button>
      <button type="button" onClick={dismiss}>
        {t('close')}
      </button>
    </Notice>
  )
}

function Trouble() {
  const { t } = useWords()
  const trouble = useChecklist(({ snapshot }) => snapshot?.trouble ?? null)
  const dismiss = useChecklist((checklist) => checklist.dismissTrouble)
  const showFolder = useChecklist((checklist) => checklist.showFolder)
  if (trouble === null) return null
  const file = trouble.kind === 'set-aside' ? trouble.file : ''
  return (
    <Notice text={t(`trouble.${trouble.kind}`, { file })}>
      <button type="button" onClick={showFolder}>
        {t('settings.showFolder')}
      </button>
      <button type="button" onClick={dismiss}>
        {t('close')}
      </button>
    </Notice>
  )
}

function Notice({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="notice" role="alert">
      <Icon name="warning" />
      <p>{text}</p>
      {children && <div className="actions">{children}</div>}
    </div>
  )
}
