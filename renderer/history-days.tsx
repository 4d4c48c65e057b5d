import type { MouseEvent } from 'react'
import { dayOf } from '../shared/calendar'
import type { Deed, Entry } from '../shared/journal'
import { regionName } from '../shared/words'
import { useChecklist } from './checklist'
import { useAsked } from './use-asked'
import { useWords, type Words } from './words'

interface DaysProps {
  readonly entries: readonly Entry[]
  readonly undone: ReadonlySet<string>
}

/** What was done, by the day. */
export function HistoryDays({ entries, undone }: DaysProps) {
  const words = useWords()
  const days = Map.groupBy(entries, (entry) => words.date(entry.at))
  return [...days].map(([day, itsEntries]) => (
    <section key={day} className="day">
      <h2>{day}</h2>
      <ul>
        {itsEntries.map((entry) => (
          <Line key={entry.id} entry={entry} undone={undone.has(entry.id)} />
        ))}
      </ul>
    </section>
  ))
}

function Line({ entry: { id, at, deed }, undone }: { entry: Entry; undone: boolean }) {
  const words = useWords()
  const what = describe(deed, words)
  const text = 'text' in deed ? deed.text : ''
  return (
    <li data-undone={undone} tabIndex={-1}>
      <time dateTime={at}>{words.time(at)}</time>
      <div>
        <p>{what}</p>
        {text !== '' && <blockquote>{text}</blockquote>}
      </div>
      {undone && <span className="mark-note">{words.t('history.undone')}</span>}
      {!undone && deed.kind !== 'reminded' && <UndoButton id={id} what={what} />}
    </li>
  )
}

function UndoButton({ id, what }: { id: string; what: string }) {
  const { t } = useWords()
  const record = useChecklist((checklist) => checklist.record)
  const asked = useAsked('undid', (deed) => deed.entries.includes(id)) !== undefined

  function undo({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
    if (asked) return
    // The button goes when the line is undone; the focus stays at the line.
    currentTarget.closest('li')?.focus()
    record([{ kind: 'undid', entries: [id] }], 'undone')
  }

  return (
    <button type="button" className="quiet" aria-label={t('history.undo', { what })} onClick={undo}>
      {t('undo')}
    </button>
  )
}

function describe(deed: Deed, words: Words): string {
  const { t } = words
  switch (deed.kind) {
    case 'marked':
      return t(`history.marked.${deed.as}`, { item: t(`items.${deed.item}.title`) })
    case 'rechecked':
      return t(`history.rechecked.${deed.found}`)
    case 'chose-region':
      return t('history.choseRegion', { region: regionName(deed.region, words) })
    case 'noted':
      return t(deed.text === '' ? 'history.tookNoteAway' : 'history.noted', { item: t(`items.${deed.item}.title`) })
    case 'saw-different':
      return t('history.sawDifferent', { item: t(`items.${deed.item}.title`) })
    case 'set-reminder':
      return t(deed.reminder.every === null ? 'history.reminderOff' : 'history.setReminder')
    case 'snoozed':
      return t('history.snoozed', { date: words.day(dayOf(deed.until)), time: words.wall(deed.until.slice(11)) })
    case 'reminded':
      return t('history.reminded')
    case 'undid':
      return t('history.undid', { count: deed.entries.length })
  }
}
