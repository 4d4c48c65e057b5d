import { App } from '../../renderer/app'
import { ChecklistContext, createChecklist } from '../../renderer/checklist'
import { InLanguage } from '../../renderer/in-language'
import { type Words, wordsIn } from '../../renderer/words'
import '../../renderer/styles.css'
import { onTestFinished, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import type { Answer, ApiError, Bridge, Change, News, Snapshot } from '../../shared/api'
import { dayOf, wallTime } from '../../shared/calendar'
import { topicOf } from '../../shared/history'
import type { Deed, Entry } from '../../shared/journal'
import { loadMessages } from '../../shared/messages'
import { replay, undoneIds } from '../../shared/replay'
import { reportOf } from '../../shared/report'

/** A backend in memory, that a test can make slow, failing or silent. */
export interface StandIn extends Bridge {
  readonly journal: readonly Entry[]
  readonly opened: readonly string[]
  /** Appends as another window would, and tells this one unless `silently`. */
  append(deeds: readonly Deed[], how?: { readonly person?: string; readonly silently?: boolean }): Change
  tell(news: News): void
  /** What the next calls answer instead; null for what they should. */
  fail: ApiError | null
  /** Until this settles, no call is answered. */
  hold: Promise<void>
  trouble: Snapshot['trouble']
  desktop: Snapshot['desktop']
  person: string
  theme: Snapshot['theme']
  language: Snapshot['language']
}

const preview = { from: '2026-11-01', to: '2026-11-24', exportedAt: null, olderIn: null }

export function standIn(): StandIn {
  const journal: Entry[] = []
  const opened: string[] = []
  const listeners = new Set<(news: News) => void>()
  let revision = 0

  async function answer<Value>(value: () => Value): Promise<Answer<Value>> {
    await bridge.hold
    if (bridge.fail) return { problem: bridge.fail.problem, message: bridge.fail.message }
    // As it travels to a page in a browser: JSON has no undefined.
    return JSON.parse(JSON.stringify({ value: value() }))
  }

  const bridge: StandIn = {
    journal,
    opened,
    fail: null,
    hold: Promise.resolve(),
    trouble: null,
    desktop: null,
    person: 'me',
    theme: 'system',
    language: 'en',
    append(deeds, { person = 'me', silently = false } = {}) {
      const now = new Date()
      const entries = deeds.map((deed, index): Entry => {
        const count = (journal.length + index).toString(16).padStart(4, '0')
        return {
          id: `019a00000000-${count}-0000000000000000`,
          at: now.toISOString(),
          day: dayOf(wallTime(now)),
          person,
          deed,
        }
      })
      journal.push(...entries)
      const change = { from: revision, to: ++revision, entries }
      if (!silently) bridge.tell({ kind: 'change', change })
      return change
    },
    tell: (news) => {
      for (const listener of listeners) listener(news)
    },
    load: () =>
      answer(() => ({
        revision,
        people: replay(journal),
        person: bridge.person,
        trouble: bridge.trouble,
        folder: '/home/ada/.config/Opt-Out Checklist',
        version: '0.1.0',
        theme: bridge.theme,
        language: bridge.language,
        desktop: bridge.desktop,
      })),
    record: (person, deeds) => answer(() => bridge.append(deeds, { person })),
    history: (before, topic, whose) =>
      answer(() => {
        const older = journal
          .filter(({ id, deed }) => (before === null || id < before) && (topic === null || topicOf(deed) === topic))
          .filter(({ person }) => whose === null || person === whose)
          .reverse()
        const entries = older.slice(0, 2)
        const gone = undoneIds(journal)
        return { entries, undone: entries.flatMap(({ id }) => (gone.has(id) ? id : [])), more: older.length > 2 }
      }),
    report: (person) =>
      answer(() => reportOf(journal, person, { made: dayOf(wallTime(new Date())), version: '0.1.0' })),
    saveReport: (_person, as) => answer(() => opened.push(as) > 0),
    attach: (person, to) =>
      answer(() => {
        const image = `${journal.length}`.padStart(64, '0')
        return bridge.append([{ kind: 'attached', to, image, type: 'png', width: 1, height: 1 }], { person })
      }),
    picture: () => answer(() => null),
    openLink: (link) => answer(() => void opened.push(link)),
    changePerson: (person) =>
      answer(() => {
        bridge.person = person
      }),
    changeTheme: (theme) =>
      answer(() => {
        bridge.theme = theme
      }),
    changeLanguage: (language) =>
      answer(() => {
        bridge.language = language
      }),
    testReminder: () => answer(() => 'shown' as const),
    saveCalendar: () => answer(() => true),
    changeDesktop: (change) =>
      answer(() => {
        bridge.desktop = { background: false, login: null, ...bridge.desktop, ...change }
        return bridge.desktop
      }),
    showFolder: () => answer(() => void opened.push('folder')),
    exportBackup: () => answer(() => true),
    previewImport: (text) =>
      answer(() => ({ ...preview, added: text.length, known: 0, newPictures: 0, newPeople: [] })),
    importBackup: () => answer(() => bridge.append([{ kind: 'rechecked', found: 'off' }])),
    backups: () =>
      answer(() => [
        {
          id: '2026-11-20',
          savedAt: '2026-11-20T09:00:00.000Z',
          entries: journal.length,
          people: [{ id: 'me', name: null, steps: 7 }],
        },
      ]),
    restore: () => answer(() => bridge.append([{ kind: 'undid', entries: journal.flatMap(({ id }) => id).slice(-1) }])),
    erase: () =>
      answer(() => {
        journal.length = 0
        revision = 0
      }),
    subscribe(listener) {
      listeners.add(listener)
      listener({ kind: 'connected' })
      return () => listeners.delete(listener)
    },
  }
  return bridge
}

/** Shows the whole window, in English or in other words, over a stand-in for the backend. */
export async function showApp(bridge = standIn(), page = 'opt-out', words?: Words) {
  if (words !== undefined) bridge.language = words.tag
  location.hash = page
  const checklist = createChecklist(bridge)
  onTestFinished(checklist.getState().connect())
  onTestFinished(() => void vi.useRealTimers())
  const screen = await render(
    <ChecklistContext value={checklist}>
      <InLanguage first={words ?? wordsIn({ tag: 'en', locale: 'en', t: await loadMessages('en') })}>
        <App />
      </InLanguage>
    </ChecklistContext>,
  )
  return { ...screen, bridge, checklist }
}

/** A promise, and the way to keep it. */
export function hold() {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { promise, release: () => resolve() }
}
