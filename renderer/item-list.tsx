import { type ReactNode, useEffect, useRef, useState } from 'react'
import { type ItemId, type SourceId, sources } from '../shared/content'
import type { Mark } from '../shared/journal'
import type { LinkId } from '../shared/links'
import { markOf, nextOpen } from '../shared/progress'
import { useChecklist } from './checklist'
import { Icon } from './icon'
import { LinkButton } from './link-button'
import { useProgress } from './use-progress'
import { useWords } from './words'

export interface ListedItem {
  readonly id: ItemId
  readonly links: readonly LinkId[]
  readonly source: SourceId
}

interface ItemListProps {
  readonly label: string
  readonly items: readonly ListedItem[]
  /** More that can be done with an item, shown when it is open. */
  readonly more?: (item: ItemId) => ReactNode
}

/** Items to tick, one of them open at a time: at first, and after each tick, the next one to do. */
export function ItemList({ label, items, more }: ItemListProps) {
  const progress = useProgress()
  const record = useChecklist((checklist) => checklist.record)
  const [opened, setOpened] = useState<ItemId | undefined>(() => nextOpen(progress, items))

  async function tick(item: ItemId, done: boolean): Promise<void> {
    const as = done ? 'done' : 'open'
    await record([{ kind: 'marked', item, as }], as)
  }

  // The mark may come from a click here, an undo or another window: the page follows what is saved.
  const next = nextOpen(progress, items)
  const shownNext = useRef(next)
  useEffect(() => {
    if (shownNext.current === next) return
    shownNext.current = next
    setOpened(next)
  }, [next])

  return (
    <ol className="items" aria-label={label}>
      {items.map((item) => (
        <Row
          key={item.id}
          item={item}
          opened={item.id === opened}
          onOpen={(open) => setOpened((current) => (open ? item.id : current === item.id ? undefined : current))}
          onTick={(done) => tick(item.id, done)}
        >
          {more?.(item.id)}
        </Row>
      ))}
    </ol>
  )
}

interface RowProps {
  readonly item: ListedItem
  readonly opened: boolean
  readonly onOpen: (open: boolean) => void
  readonly onTick: (done: boolean) => void
  readonly children: ReactNode
}

function Row({ item, opened, onOpen, onTick, children }: RowProps) {
  const { t, date } = useWords()
  const saved = markOf(useProgress(), item.id)
  const mark = useSaving(item.id) ?? saved
  const titleId = `title-${item.id}`
  return (
    <li className="item" data-mark={mark} data-opened={opened}>
      <input
        type="checkbox"
        aria-labelledby={titleId}
        checked={mark === 'done'}
        data-saving={mark !== saved}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <details open={opened} onToggle={(event) => onOpen(event.currentTarget.open)}>
        <summary>
          <span id={titleId}>{t(`items.${item.id}.title`)}</span>
          <MarkNote item={item.id} />
          <Icon name="chevron" />
        </summary>
        <div className="item-body">
          <p>{t(`items.${item.id}.text`)}</p>
          <div className="actions">
            {item.links.map((link, index) => (
              <LinkButton key={link} link={link} primary={index === 0} />
            ))}
            {children}
          </div>
          <p className="source">
            {t('source', { source: t(`sources.${item.source}`), date: date(sources[item.source].seen) })}
          </p>
        </div>
      </details>
    </li>
  )
}

/** The mark that was asked for and is not on disk yet: shown at once, but not as saved. */
function useSaving(item: ItemId): Mark | undefined {
  return useChecklist(({ saving }) => {
    const deed = saving.findLast((deed) => deed.kind === 'marked' && deed.item === item)
    return deed?.kind === 'marked' ? deed.as : undefined
  })
}

/** When it was ticked, or that it was set aside. */
function MarkNote({ item }: { item: ItemId }) {
  const { t, date } = useWords()
  const mark = useProgress().marks[item]
  if (mark === undefined || mark.as === 'open') return null
  return <span className="mark-note">{mark.as === 'done' ? date(mark.at) : t('cleanUp.setAside')}</span>
}
