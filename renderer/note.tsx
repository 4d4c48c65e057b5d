import { useId, useState } from 'react'
import { type ItemId, textLimit } from '../shared/content'
import { useChecklist } from './checklist'
import { Icon } from './icon'
import { useProgress } from './use-progress'
import { useWords } from './words'

/** A note on an item, saved when the field is left. */
export function Note({ item }: { item: ItemId }) {
  const { t } = useWords()
  const saved = useProgress().notes[item] ?? ''
  const record = useChecklist((checklist) => checklist.record)
  const [shown, setShown] = useState({ saved, text: saved })
  const id = useId()
  // An undo, or another window, changes what is saved.
  if (shown.saved !== saved) setShown({ saved, text: saved })

  function save(): void {
    const text = shown.text.trim()
    if (text !== saved) record([{ kind: 'noted', item, text }], 'noted')
  }

  return (
    <details className="fold" open={saved !== ''}>
      <summary>
        <Icon name="note" />
        {t('note.title')}
      </summary>
      <div className="fold-body">
        <label htmlFor={id} className="muted">
          {t('note.hint')}
        </label>
        <textarea
          id={id}
          rows={3}
          maxLength={textLimit}
          value={shown.text}
          onChange={({ currentTarget }) => setShown({ saved, text: currentTarget.value })}
          onBlur={save}
        />
      </div>
    </details>
  )
}
