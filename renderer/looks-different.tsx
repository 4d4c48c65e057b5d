import { type FormEvent, useId, useState } from 'react'
import { type StepId, textLimit } from '../shared/content'
import { labelIn } from '../shared/labels'
import { CopyButton } from './copy-button'
import { Icon } from './icon'
import { LinkButton } from './link-button'
import type { Device } from './picture'
import { useStepDraft } from './use-draft'
import { useProgress, useRecord } from './use-person'
import { useWords } from './words'

/** The names by which the setting is found wherever it has moved to: those of the guide, and the English ones. */
function wordsToFind(tag: string): readonly string[] {
  const steps = ['open-ai-setting', 'find-switch'] as const
  const names = steps.flatMap((step) => [labelIn(tag, step), labelIn('en', step)])
  return [...new Set(names)].filter((name) => name !== undefined)
}

/** What to do when LinkedIn's page is not as described: other ways, and a note of what was seen. */
export function LooksDifferent({ step, device }: { step: StepId; device: Device }) {
  const { t, tag } = useWords()
  const other = device === 'phone' ? 'computer' : 'phone'
  // What is half written is in sight when its step comes back.
  const [begun] = useState(useStepDraft(step)[0] !== '')
  return (
    <details className="fold" open={begun}>
      <summary>
        <Icon name="flag" />
        {t('different.title')}
      </summary>
      <div className="fold-body">
        <p>{t('different.intro')}</p>
        <h3>{t(`different.${other}`)}</h3>
        <p>{t(`items.${step}.${other === 'phone' ? 'phone' : 'text'}`)}</p>
        <h3>{t('different.find')}</h3>
        <ul className="words-to-find">
          {wordsToFind(tag).map((words) => (
            <li key={words}>
              <q dir="auto">{words}</q>
              <CopyButton text={words} />
            </li>
          ))}
        </ul>
        <h3>{t('different.elsewhere')}</h3>
        <div className="actions">
          <LinkButton link="help-ai-setting" />
          <LinkButton link="objection-form" />
        </div>
        <Report step={step} />
      </div>
    </details>
  )
}

function Report({ step }: { step: StepId }) {
  const { t, date } = useWords()
  const record = useRecord()
  const seen = useProgress().different[step]
  const [draft, write] = useStepDraft(step)
  const id = useId()

  async function report(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const text = draft.trim()
    const saved = await record([{ kind: 'saw-different', item: step, text }], 'saw-different')
    // What was written on meanwhile is not in it.
    if (saved) write((written) => (written.trim() === text ? '' : written))
  }

  return (
    <form onSubmit={report}>
      <label htmlFor={id}>{t('different.seen')}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={textLimit}
        value={draft}
        onChange={({ currentTarget: { value } }) => write(() => value)}
      />
      <div className="actions">
        <button type="submit">{t('different.keep')}</button>
      </div>
      {seen && (
        <p className="muted">
          {t('different.kept', { date: date(seen.at) })} {seen.text}
        </p>
      )}
    </form>
  )
}
