import type { MouseEvent } from 'react'
import { dayOf } from '../shared/calendar'
import type { Deed, Entry } from '../shared/journal'
import { attachedTo, personName, regionName } from '../shared/words'
import { useChecklist } from './checklist'
import { PictureView } from './picture-view'
import { useEverybody } from './use-person'
import { useWords, type Words } from './words'

interface DaysProps {
  readonly entries: readonly Entry[]
  readonly undone: ReadonlySet<string>
  /** Whether each line says whom it concerns. */
  readonly named: boolean
}

/** What was done, by the day. */
export function HistoryDays({ entries, undone, named }: DaysProps) {
  const words = useWords()
  const days = Map.groupBy(entries, (entry) => words.date(entry.at))
  return [...days].map(([day, itsEntries]) => (
    <section key={day} className="day">
      <h2>{day}</h2>
      <ul>
        {itsEntries.map((entry) => (
          <Line key={entry.id} entry={entry} undone={undone.has(entry.id)} named={named} />
        ))}
      </ul>
    </section>
  ))
}

interface LineProps {
  readonly entry: Entry
  readonly undone: boolean
  readonly named: boolean
}

function Line({ entry, undone, named }: LineProps) {
  const words = useWords()
  const { at, deed } = entry
  const what = describe(deed, words)
  const text = 'text' in deed ? deed.text : ''
  return (
    <li data-undone={undone} tabIndex={-1}>
      <time dateTime={at}>{words.time(at)}</time>
      <div>
        <p>{what}</p>
        {named && <Whose person={entry.person} />}
        {text !== '' && <blockquote>{text}</blockquote>}
        {deed.kind === 'attached' && !undone && <PictureView picture={deed} name={what} />}
      </div>
      {undone && <span className="mark-note">{words.t('history.undone')}</span>}
      {!undone && deed.kind !== 'reminded' && <UndoButton entry={entry} what={what} />}
    </li>
  )
}

function Whose({ person }: { person: string }) {
  const { t } = useWords()
  const progress = useEverybody()[person]
  return progress && <p className="muted">{personName({ id: person, name: progress.name }, t)}</p>
}

function UndoButton({ entry: { id, person }, what }: { entry: Entry; what: string }) {
  const { t } = useWords()
  const record = useChecklist((checklist) => checklist.record)
  const asked = useChecklist(({ saving }) =>
    saving.some(({ deed }) => deed.kind === 'undid' && deed.entries.includes(id)),
  )

  function undo({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
    if (asked) return
    // The button goes when the line is undone; the focus stays at the line.
    currentTarget.closest('li')?.focus()
    record(person, [{ kind: 'undid', entries: [id] }], 'undone')
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
    case 'attached':
      return t('history.attached', { to: attachedTo(deed.to, t) })
    case 'detached':
      return t('history.detached')
    case 'set-reminder':
      return t(deed.reminder.every === null ? 'history.reminderOff' : 'history.setReminder')
    case 'snoozed':
      return t('history.snoozed', { date: words.day(dayOf(deed.until)), time: words.wall(deed.until.slice(11)) })
    case 'reminded':
      return t('history.reminded')
    case 'named':
      return t('history.named', { name: deed.name })
    case 'removed-person':
      return t('history.removedPerson')
    case 'undid':
      return t('history.undid', { count: deed.entries.length })
  }
}
