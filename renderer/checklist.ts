import { createContext, use } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import type {
  BackupInfo,
  Bridge,
  Change,
  DesktopSettings,
  HistoryPage,
  ImportPreview,
  News,
  Notified,
  ReportFormat,
  Snapshot,
  Theme,
} from '../shared/api'
import type { HistoryTopic } from '../shared/history'
import type { Mark, PersonsDeed } from '../shared/journal'
import type { LinkId } from '../shared/links'
import { apply, canApply } from '../shared/replay'
import type { Report } from '../shared/report'
import { createFailures, type Failure } from './failures'
import { goTo } from './page'
import { type Batch, createSave } from './saving'

/** What was just done, for the toast: a key of the messages under "did". */
export type Did =
  | Mark
  | Exclude<PersonsDeed['kind'], 'marked' | 'undid'>
  | 'undone'
  | 'redone'
  | 'restored'
  | 'imported'
  | 'erased'

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

/** The window's picture of what the backend holds, and the only road to change it. Nothing shows as saved before it is. */
export function createChecklist(api: Bridge): StoreApi<Checklist> {
  return createStore<Checklist>()((set, get) => {
    const { fail, ask } = createFailures((change) => set(({ failures }) => ({ failures: change(failures) })))

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

    const save = createSave({ record: api.record, fail, begin, end, receive })

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
        const changed = await ask(() => api.changeTheme(theme))
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
        if ((await ask(() => api.erase(word))) === null) return
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
