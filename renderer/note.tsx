import { useId, useState } from 'react'
import { type ItemId, textLimit } from '../shared/content'
import { Icon } from './icon'
import { useKeptText } from './use-kept-text'
import { useProgress, useRecord } from './use-person'
import { useWords } from './words'

/** A note on an item, saved as it is written. Another item is to be another note, by its key. */
export function Note({ item }: { item: ItemId }) {
  const { t } = useWords()
  const saved = useProgress().notes[item] ?? ''
  const record = useRecord()
  const { text, write, leave } = useKeptText(saved, (text, when) =>
    record([{ kind: 'noted', item, text }], when === 'left' ? 'noted' : null),
  )
  // Not by what is saved: a note that is emptied must not fold away under the hand.
  const [open, setOpen] = useState(saved !== '')
  const id = useId()
  return (
    <details className="fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
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
          value={text}
          onChange={({ currentTarget }) => write(currentTarget.value)}
          onBlur={leave}
        />
      </div>
    </details>
  )
}
