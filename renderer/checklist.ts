import { createContext, use } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import type {
  Answer,
  BackupInfo,
  Bridge,
  Change,
  DesktopSettings,
  HistoryPage,
  ImportPreview,
  News,
  Notified,
  Problem,
  ReportFormat,
  Snapshot,
  Theme,
} from '../shared/api'
import type { HistoryTopic } from '../shared/history'
import type { Mark, PersonsDeed } from '../shared/journal'
import type { LinkId } from '../shared/links'
import { apply, canApply } from '../shared/replay'
import type { Report } from '../shared/report'
import { goTo } from './page'

/** What was just done, for the toast: a key of the messages under "did". */
export type Did =
  | Mark
  | Exclude<PersonsDeed['kind'], 'marked' | 'undid'>
  | 'undone'
  | 'redone'
  | 'restored'
  | 'imported'
  | 'erased'

/** Ids of entries that were saved together, and are undone together. */
type Batch = readonly string[]

/** A call that failed: what was not saved (all of it together), or what was not answered. */
export interface Failure {
  readonly id: number
  readonly what: 'saving' | 'asking'
  readonly problem: Problem
  readonly detail: string
  readonly retry: () => void
  readonly letGo: () => void
}

/** Deeds to save, and who waits for it: the ids they are saved under, or null when that was given up. */
interface Work {
  readonly deeds: readonly PersonsDeed[]
  readonly settle: (batch: Batch | null) => void
}

export interface Checklist {
  /** Null until the first answer. */
  readonly snapshot: Snapshot | null
  readonly connected: boolean
  /** Deeds on their way to the disk. */
  readonly saving: readonly PersonsDeed[]
  /** What failed and was not tried again or let go yet, oldest first. */
  readonly failures: readonly Failure[]
  readonly troubleSeen: boolean
  readonly did: { readonly what: Did; readonly serial: number } | null
  readonly undoable: readonly Batch[]
  readonly redoable: readonly Batch[]
  /** Loads what is saved, and follows what other windows save. Returns the way to stop. */
  connect(): () => void
  /** Resolves, after as many tries as the person makes, to whether it was saved. Says `what` was done, unless that is null. */
  record(deeds: readonly PersonsDeed[], what: Did | null): Promise<boolean>
  undo(): Promise<void>
  redo(): Promise<void>
  openLink(link: LinkId): Promise<void>
  showFolder(): Promise<void>
  /** These resolve when they are answered; to null when the person gave up after a failure. */
  testReminder(): Promise<Notified | null>
  saveCalendar(): Promise<void>
  changeDesktop(change: Partial<DesktopSettings>): Promise<void>
  changeTheme(theme: Theme): Promise<void>
  history(before: string | null, topic: HistoryTopic | null): Promise<HistoryPage | null>
  report(): Promise<Report | null>
  saveReport(as: ReportFormat): Promise<void>
  exportBackup(): Promise<void>
  previewImport(text: string): Promise<ImportPreview | null>
  importBackup(text: string): Promise<void>
  backups(): Promise<readonly BackupInfo[] | null>
  restore(id: string): Promise<void>
  erase(word: string): Promise<void>
  dismissTrouble(): void
  dismissDid(): void
}

type Refused = Extract<Answer<unknown>, { readonly problem: Problem }>

/** A call that was not even answered. */
function unexpected(error: unknown): Refused {
  return { problem: 'unexpected', message: String(error) }
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

    /** Asks until there is an answer, or the person gives up. */
    function ask<Value>(call: () => Promise<Answer<Value>>): Promise<Value | null> {
      return new Promise((resolve) => {
        const attempt = async () => {
          const answer = await call().catch(unexpected)
          if ('value' in answer) resolve(answer.value)
          else fail('asking', answer, { retry: attempt, letGo: () => resolve(null) })
        }
        attempt()
      })
    }

    let failed = 0
    function fail(
      what: Failure['what'],
      { problem, message }: Refused,
      { retry, letGo }: Pick<Failure, 'retry' | 'letGo'>,
    ): void {
      const remove = () => set({ failures: get().failures.filter((other) => other !== failure) })
      const failure: Failure = {
        id: ++failed,
        what,
        problem,
        detail: message,
        retry: () => {
          remove()
          retry()
        },
        letGo: () => {
          remove()
          letGo()
        },
      }
      set({ failures: [...get().failures.filter((other) => what === 'asking' || other.what === 'asking'), failure] })
    }

    async function load(): Promise<void> {
      const snapshot = await ask(api.load)
      if (snapshot !== null) set({ snapshot, connected: true })
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
      else if (news.kind === 'stale') askWhy()
      else if (news.kind === 'show-recheck') goTo('recheck')
      else set({ connected: false })
    }

    /** The app runs, but not for this page: its answer to any call says so. */
    function askWhy(): void {
      set({ connected: true })
      load()
    }

    const begin = (deeds: readonly PersonsDeed[]) => set({ saving: [...new Set([...get().saving, ...deeds])] })
    const end = (deeds: readonly PersonsDeed[]) => set({ saving: get().saving.filter((deed) => !deeds.includes(deed)) })

    /** Work that failed, in order. It is tried again, or given up, together. */
    let unsaved: readonly Work[] = []

    async function attempt(work: Work): Promise<void> {
      begin(work.deeds)
      const answer = await api.record(work.deeds).catch(unexpected)
      if ('value' in answer) {
        receive(answer.value)
        work.settle(answer.value.entries.map(({ id }) => id))
      } else {
        unsaved = [...unsaved, work]
        fail('saving', answer, { retry: () => takeUnsaved().map(queue), letGo: () => takeUnsaved().map(giveUp) })
      }
      end(work.deeds)
    }

    function takeUnsaved(): readonly Work[] {
      const taken = unsaved
      unsaved = []
      return taken
    }

    const queue = (work: Work) => inTurn(() => attempt(work))
    const giveUp = (work: Work) => work.settle(null)

    /** Saves the deeds that are chosen when their turn comes. Resolves to the ids they were saved under, or null. */
    function save(choose: () => readonly PersonsDeed[]): Promise<Batch | null> {
      return new Promise((settle) => {
        inTurn(async () => {
          const deeds = choose()
          if (deeds.length === 0) settle(null)
          else await attempt({ deeds, settle })
        })
      })
    }

    const tell = (what: Did) => ({ did: { what, serial: (get().did?.serial ?? 0) + 1 } })
    const undoing = (batch: Batch | undefined): PersonsDeed[] => (batch ? [{ kind: 'undid', entries: [...batch] }] : [])

    return {
      snapshot: null,
      connected: true,
      saving: [],
      failures: [],
      troubleSeen: false,
      did: null,
      undoable: [],
      redoable: [],
      connect: () => api.subscribe(hear),
      record: async (deeds, what) => {
        begin(deeds)
        const batch = await save(() => deeds)
        if (batch !== null) set({ undoable: [...get().undoable, batch], redoable: [], ...(what && tell(what)) })
        return batch !== null
      },
      undo: async () => {
        const batch = await save(() => undoing(get().undoable.at(-1)))
        if (batch === null) return
        set({ undoable: get().undoable.slice(0, -1), redoable: [...get().redoable, batch], ...tell('undone') })
      },
      redo: async () => {
        const batch = await save(() => undoing(get().redoable.at(-1)))
        if (batch === null) return
        set({ redoable: get().redoable.slice(0, -1), undoable: [...get().undoable, batch], ...tell('redone') })
      },
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
      report: () => ask(api.report),
      saveReport: async (as) => void (await ask(() => api.saveReport(as))),
      exportBackup: async () => void (await ask(api.exportBackup)),
      previewImport: (text) => ask(() => api.previewImport(text)),
      importBackup: async (text) => {
        const change = await ask(() => api.importBackup(text))
        if (change === null) return
        receive(change)
        set(tell('imported'))
      },
      backups: () => ask(api.backups),
      restore: async (id) => {
        const change = await ask(() => api.restore(id))
        if (change === null) return
        receive(change)
        const batch = change.entries.map((entry) => entry.id)
        // What the backup says already holds needs no undo.
        set({ undoable: [...get().undoable, ...(batch.length > 0 ? [batch] : [])], redoable: [], ...tell('restored') })
      },
      erase: async (word) => {
        const erased = await ask(async () => {
          const answer = await api.erase(word)
          return 'problem' in answer ? answer : { value: true }
        })
        if (erased === null) return
        set({ undoable: [], redoable: [], ...tell('erased') })
        await load()
      },
      dismissTrouble: () => set({ troubleSeen: true }),
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
