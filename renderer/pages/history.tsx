import { useEffect, useId, useState } from 'react'
import { dayOf } from '../../shared/calendar'
import { type HistoryTopic, historyTopics } from '../../shared/history'
import type { Deed, Entry } from '../../shared/journal'
import { useChecklist } from '../checklist'
import { regionName, useWords, type Words } from '../words'

export function HistoryPage() {
  const { t } = useWords()
  const revision = useChecklist(({ snapshot }) => snapshot?.revision)
  const [topic, setTopic] = useState<HistoryTopic | null>(null)
  const id = useId()
  return (
    <>
      <h1>{t('history.title')}</h1>
      <p className="lead">{t('history.intro')}</p>
      <div className="field">
        <label htmlFor={id}>{t('history.show')}</label>
        <select
          id={id}
          value={topic ?? ''}
          onChange={({ currentTarget: { value } }) => setTopic(historyTopics.find((one) => one === value) ?? null)}
        >
          <option value="">{t('history.all')}</option>
          {historyTopics.map((one) => (
            <option key={one} value={one}>
              {t(`history.topics.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <Entries key={`${revision} ${topic}`} topic={topic} />
    </>
  )
}

interface Read {
  readonly entries: readonly Entry[]
  readonly undone: ReadonlySet<string>
  readonly more: boolean
}

function Entries({ topic }: { topic: HistoryTopic | null }) {
  const { t } = useWords()
  const history = useChecklist((checklist) => checklist.history)
  const [read, setRead] = useState<Read | null>(null)

  async function readMore(so: Read | null): Promise<void> {
    const page = await history(so?.entries.at(-1)?.id ?? null, topic)
    if (page === null) return
    setRead({
      entries: [...(so?.entries ?? []), ...page.entries],
      undone: new Set([...(so?.undone ?? []), ...page.undone]),
      more: page.more,
    })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first page is read once; a new revision or topic makes this component anew.
  useEffect(() => void readMore(null), [])

  if (read === null) return null
  if (read.entries.length === 0) return <p className="muted">{t(topic === null ? 'history.empty' : 'history.none')}</p>
  return (
    <>
      <Days {...read} />
      <div className="actions">
        {read.more && (
          <button type="button" onClick={() => readMore(read)}>
            {t('history.more')}
          </button>
        )}
        <button type="button" onClick={() => print()}>
          {t('history.print')}
        </button>
      </div>
    </>
  )
}

function Days({ entries, undone }: Read) {
  const words = useWords()
  const days = Map.groupBy(entries, (entry) => words.date(entry.at))
  return [...days].map(([day, itsEntries]) => (
    <section key={day} className="day">
      <h2>{day}</h2>
      <ul>
        {itsEntries.map(({ id, at, deed }) => (
          <li key={id} data-undone={undone.has(id)}>
            <time dateTime={at}>{words.time(at)}</time>
            <span>{describe(deed, words)}</span>
            {undone.has(id) && <span className="mark-note">{words.t('history.undone')}</span>}
          </li>
        ))}
      </ul>
    </section>
  ))
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
      return t('history.snoozed', { date: words.day(dayOf(deed.until)) })
    case 'reminded':
      return t('history.reminded')
    case 'undid':
      return t('history.undid', { count: deed.entries.length })
  }
}
