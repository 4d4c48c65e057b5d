import { createContext, use } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import {
  type Answer,
  ApiError,
  type Bridge,
  type Change,
  type DesktopSettings,
  type HistoryPage,
  type News,
  type Notified,
  type Problem,
  type Snapshot,
  type Theme,
  unwrap,
} from '../shared/api'
import type { HistoryTopic } from '../shared/history'
import type { Mark, PersonsDeed } from '../shared/journal'
import type { LinkId } from '../shared/links'
import { apply, canApply } from '../shared/replay'
import { goTo } from './page'

/** What was just done, for the toast: a key of the messages under "did". */
export type Did = Mark | Exclude<PersonsDeed['kind'], 'marked' | 'undid'> | 'undone' | 'redone'

/** Ids of entries that were saved together, and are undone together. */
type Batch = readonly string[]

export interface Checklist {
  /** Null until the first answer. */
  readonly snapshot: Snapshot | null
  readonly connected: boolean
  /** Deeds on their way to the disk. */
  readonly saving: readonly PersonsDeed[]
  readonly problem: { readonly problem: Problem; readonly detail: string; readonly retry: () => void } | null
  readonly did: { readonly what: Did; readonly serial: number } | null
  readonly undoable: readonly Batch[]
  readonly redoable: readonly Batch[]
  /** Loads what is saved, and follows what other windows save. Returns the way to stop. */
  connect(): () => void
  record(deeds: readonly PersonsDeed[], what: Did): Promise<void>
  undo(): Promise<void>
  redo(): Promise<void>
  openLink(link: LinkId): Promise<void>
  showFolder(): Promise<void>
  /** Null, with the problem shown, when that cannot even be tried. */
  testReminder(): Promise<Notified | null>
  saveCalendar(): Promise<void>
  changeDesktop(change: Partial<DesktopSettings>): Promise<void>
  changeTheme(theme: Theme): Promise<void>
  /** A page of the history; null, with the problem shown, when it cannot be read. */
  history(before: string | null, topic: HistoryTopic | null): Promise<HistoryPage | null>
  dismissProblem(): void
  dismissTrouble(): void
  dismissDid(): void
}

/** The window's picture of what the backend holds, and the only road to change it. Nothing shows as saved before it is. */
export function createChecklist(api: Bridge): StoreApi<Checklist> {
  return createStore<Checklist>()((set, get) => {
    // Deeds go one after another, so that two quick undos are two undos.
    let turn: Promise<unknown> = Promise.resolve()
    const inTurn = (work: () => Promise<void>): Promise<void> => {
      const done = turn.then(work)
      turn = done
      return done
    }

    const load = () => attempt(async () => set({ snapshot: unwrap(await api.load()), connected: true }), load)

    /** Runs a call; when it fails, says why, with a way to try again. */
    async function attempt(call: () => Promise<void>, retry: () => void): Promise<void> {
      try {
        await call()
      } catch (error) {
        const { problem, message } = error instanceof ApiError ? error : new ApiError('unexpected', String(error))
        const again = () => {
          set({ problem: null })
          retry()
        }
        set({ problem: { problem, detail: message, retry: again } })
      }
    }

    /** The answer to a call; null, with the problem shown, when there is none. */
    async function ask<Value>(call: () => Promise<Answer<Value>>): Promise<Value | null> {
      let value: Value | null = null
      await attempt(
        async () => {
          value = unwrap(await call())
        },
        () => ask(call),
      )
      return value
    }

    function receive({ from, to, entries }: Change): void {
      const { snapshot } = get()
      if (snapshot === null || to <= snapshot.revision) return
      if (from !== snapshot.revision || !canApply(entries)) return void load()
      set({ snapshot: { ...snapshot, revision: to, progress: entries.reduce(apply, snapshot.progress) } })
    }

    function hear(news: News): void {
      if (news.kind === 'change') receive(news.change)
      else if (news.kind === 'connected') load()
      else if (news.kind === 'show-recheck') goTo('recheck')
      else set({ connected: false })
    }

    const begin = (deeds: readonly PersonsDeed[]) => set({ saving: [...new Set([...get().saving, ...deeds])] })
    const end = (deeds: readonly PersonsDeed[]) => set({ saving: get().saving.filter((deed) => !deeds.includes(deed)) })

    /** Saves the deeds that are chosen when their turn comes; then `after` learns the ids they were saved under. */
    function save(choose: () => readonly PersonsDeed[], after: (batch: Batch) => void): Promise<void> {
      return inTurn(async () => {
        const deeds = choose()
        if (deeds.length === 0) return
        begin(deeds)
        await attempt(
          async () => {
            const change = unwrap(await api.record(deeds))
            receive(change)
            set({ problem: null })
            after(change.entries.map(({ id }) => id))
          },
          () => save(() => deeds, after),
        )
        end(deeds)
      })
    }

    const tell = (what: Did) => ({ did: { what, serial: (get().did?.serial ?? 0) + 1 } })
    const undoing = (batch: Batch | undefined): PersonsDeed[] => (batch ? [{ kind: 'undid', entries: [...batch] }] : [])

    return {
      snapshot: null,
      connected: true,
      saving: [],
      problem: null,
      did: null,
      undoable: [],
      redoable: [],
      connect: () => api.subscribe(hear),
      record: (deeds, what) => {
        begin(deeds)
        return save(
          () => deeds,
          (batch) => set({ undoable: [...get().undoable, batch], redoable: [], ...tell(what) }),
        )
      },
      undo: () =>
        save(
          () => undoing(get().undoable.at(-1)),
          (batch) =>
            set({ undoable: get().undoable.slice(0, -1), redoable: [...get().redoable, batch], ...tell('undone') }),
        ),
      redo: () =>
        save(
          () => undoing(get().redoable.at(-1)),
          (batch) =>
            set({ redoable: get().redoable.slice(0, -1), undoable: [...get().undoable, batch], ...tell('redone') }),
        ),
      openLink: async (link) => void (await ask(() => api.openLink(link))),
      showFolder: async () => void (await ask(api.showFolder)),
      testReminder: () => ask(api.testReminder),
      saveCalendar: async () => void (await ask(api.saveCalendar)),
      changeDesktop: async (change) => {
        const desktop = await ask(() => api.changeDesktop(change))
        const { snapshot } = get()
        if (desktop !== null && snapshot !== null) set({ snapshot: { ...snapshot, desktop } })
      },
      changeTheme: async (theme) => {
        const changed = await ask(async () => {
          const answer = await api.changeTheme(theme)
          return 'problem' in answer ? answer : { value: theme }
        })
        const { snapshot } = get()
        if (changed !== null && snapshot !== null) set({ snapshot: { ...snapshot, theme } })
      },
      history: (before, topic) => ask(() => api.history(before, topic)),
      dismissProblem: () => set({ problem: null }),
      dismissTrouble: () => set(({ snapshot }) => ({ snapshot: snapshot && { ...snapshot, trouble: null } })),
      dismissDid: () => set({ did: null }),
    }
  })
}

export const ChecklistContext = createContext<StoreApi<Checklist> | null>(null)

export function useChecklist<Selected>(select: (checklist: Checklist) => Selected): Selected {
  const store = use(ChecklistContext)
  if (store === null) throw new Error('Components that show the checklist must be inside a ChecklistContext.')
  return useStore(store, select)
}
