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
  Trouble,
} from '../shared/api'
import type { HistoryTopic } from '../shared/history'
import type { Mark, PersonsDeed } from '../shared/journal'
import type { LinkId } from '../shared/links'
import { applyAll, canApply } from '../shared/replay'
import type { Report } from '../shared/report'
import { answerTo, createFailures, type Failure } from './failures'
import { goTo } from './page'
import { type Batch, createSave, type Wish } from './saving'
import { type UnsavedTexts, unsavedTexts } from './unsaved'

/** How what was just done is taken back. */
export type Back = 'undo' | 'redo'

/** What was just done, for the toast: a key of the messages under "did". */
export type Did =
  | Mark
  | Exclude<PersonsDeed['kind'], 'marked' | 'undid'>
  | 'undone'
  | 'redone'
  | 'attached'
  | 'restored'
  | 'imported'
  | 'erased'

export interface Checklist extends UnsavedTexts {
  /** Null until the first answer. */
  readonly snapshot: Snapshot | null
  readonly connected: boolean
  /** Deeds on their way to the disk. */
  readonly saving: readonly { readonly person: string; readonly deed: PersonsDeed }[]
  /** What failed and was not tried again or let go yet, oldest first. */
  readonly failures: readonly Failure[]
  /** The trouble that was told and put away: another is told again. */
  readonly troubleSeen: Trouble | null
  /** With the way back from it; null where there is none. */
  readonly did: { readonly what: Did; readonly back: Back | null; readonly serial: number } | null
  readonly undoable: readonly Batch[]
  readonly redoable: readonly Batch[]
  /** Loads what is saved, and follows what other windows save. Returns the way to stop. */
  connect(): () => void
  /**
   * Resolves, after as many tries as the person makes, to whether it was saved; what is on its way is not saved twice. Says `what`
   * was done; what is said still of something before goes in any case, as its button would not mean that any more.
   */
  record(person: string, deeds: readonly PersonsDeed[], what: Did | null): Promise<boolean>
  undo(): Promise<void>
  redo(): Promise<void>
  openLink(link: LinkId): Promise<void>
  showFolder(): Promise<void>
  /** These resolve when they are answered; to null when the person gave up after a failure. */
  testReminder(): Promise<Notified | null>
  saveCalendar(person: string): Promise<void>
  changeDesktop(change: Partial<DesktopSettings>): Promise<void>
  changeTheme(theme: Theme): Promise<void>
  /** Null for the system's. */
  changeLanguage(language: string | null): Promise<void>
  /** Shows the list of another person, here and at the next start. */
  changePerson(person: string): Promise<void>
  history(before: string | null, topic: HistoryTopic | null, person: string | null): Promise<HistoryPage | null>
  report(person: string): Promise<Report | null>
  saveReport(person: string, as: ReportFormat): Promise<void>
  /** Resolves to whether it was kept. */
  attach(person: string, to: string, base64: string): Promise<boolean>
  picture(image: string): Promise<string | null>
  exportBackup(): Promise<void>
  previewImport(text: string): Promise<ImportPreview | null>
  importBackup(text: string): Promise<void>
  backups(): Promise<readonly BackupInfo[] | null>
  restore(id: string): Promise<void>
  erase(word: string): Promise<void>
  /** Puts away what is shown of calls that were refused. */
  forgetRefused(): void
  dismissTrouble(): void
  dismissDid(): void
}

/** The window's picture of what the backend holds, and the only road to change it. Nothing shows as saved before it is. */
export function createChecklist(api: Bridge): StoreApi<Checklist> {
  return createStore<Checklist>()((set, get) => {
    const { fail, recover, forgetRefused, ask } = createFailures((change) =>
      set(({ failures }) => ({ failures: change(failures) })),
    )

    /** The newest revision that the window was told of. */
    let told = -1

    async function load(): Promise<void> {
      const before = told
      const snapshot = await ask(api.load)
      if (snapshot === null) return
      // News can overtake the answer to a call that was made before them.
      if (told > before && snapshot.revision < told) return load()
      show(snapshot)
    }

    /** What is saved shows while the window is still connecting, which loads it again; should it not be had, that says why. */
    async function loadAhead(): Promise<void> {
      const answer = await answerTo(api.load)
      if (!('problem' in answer) && get().snapshot === null && answer.value.revision >= told) show(answer.value)
    }

    function show(snapshot: Snapshot): void {
      const before = get().snapshot
      // Each window stays with whom it shows.
      const loaded = { ...snapshot, person: before?.person ?? snapshot.person }
      // What is loaded once more when the app has connected is mostly the same, and need not be drawn again.
      const isNews = JSON.stringify(loaded) !== JSON.stringify(before)
      set({ snapshot: isNews ? loaded : before, connected: true })
    }

    function receive({ from, to, entries }: Change): void {
      told = Math.max(told, to)
      const { snapshot } = get()
      if (snapshot === null || to <= snapshot.revision) return
      if (from !== snapshot.revision || !canApply(entries)) return void load()
      set({ snapshot: { ...snapshot, revision: to, people: applyAll(snapshot.people, entries) } })
    }

    function hear(news: News): void {
      if (news.kind === 'change') receive(news.change)
      else if (news.kind === 'connected') load()
      else if (news.kind === 'stale') askWhy()
      else if (news.kind === 'show-recheck') showRecheck(news.person)
      else set({ connected: false })
    }

    function showRecheck(person: string | null): void {
      if (person !== null) get().changePerson(person)
      goTo('recheck')
    }

    /** The app runs, but not for this page: its answer to any call says so. */
    function askWhy(): void {
      set({ connected: true })
      load()
    }

    function begin(wish: Wish): void {
      end(wish)
      set({ saving: [...get().saving, ...wish.deeds.map((deed) => ({ person: wish.person, deed }))] })
    }

    let latest: Wish | null = null

    /** Whoever waits for a slow disk may press once more. */
    function isOnItsWay(wish: Wish): boolean {
      const isSame = JSON.stringify(latest) === JSON.stringify(wish)
      return isSame && get().saving.some(({ deed }) => deed === latest?.deeds[0])
    }

    function end({ deeds }: Wish): void {
      set({ saving: get().saving.filter(({ deed }) => !deeds.includes(deed)) })
    }

    const save = createSave({ record: api.record, fail, recover, begin, end, receive })

    const tell = (what: Did | null, back: Back | null = 'undo') => ({
      did: what && { what, back, serial: (get().did?.serial ?? 0) + 1 },
    })
    const undoing = (batch: Batch | undefined): Wish | null =>
      batch === undefined ? null : { person: batch.person, deeds: [{ kind: 'undid', entries: [...batch.ids] }] }

    return {
      snapshot: null,
      connected: true,
      saving: [],
      ...unsavedTexts(set),
      failures: [],
      troubleSeen: null,
      did: null,
      undoable: [],
      redoable: [],
      connect: () => {
        loadAhead()
        return api.subscribe(hear)
      },
      record: async (person, deeds, what) => {
        const wish = { person, deeds }
        if (isOnItsWay(wish)) return false
        latest = wish
        begin(wish)
        const batch = await save(() => wish)
        if (batch !== null) set({ undoable: [...get().undoable, batch], redoable: [], ...tell(what) })
        return batch !== null
      },
      undo: async () => {
        latest = null
        const batch = await save(() => undoing(get().undoable.at(-1)))
        if (batch === null) return
        set({ undoable: get().undoable.slice(0, -1), redoable: [...get().redoable, batch], ...tell('undone', 'redo') })
      },
      redo: async () => {
        latest = null
        const batch = await save(() => undoing(get().redoable.at(-1)))
        if (batch === null) return
        set({ redoable: get().redoable.slice(0, -1), undoable: [...get().undoable, batch], ...tell('redone') })
      },
      openLink: async (link) => void (await ask(() => api.openLink(link))),
      showFolder: async () => void (await ask(api.showFolder)),
      testReminder: () => ask(api.testReminder),
      saveCalendar: async (person) => void (await ask(() => api.saveCalendar(person))),
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
      changeLanguage: async (language) => {
        const changed = await ask(() => api.changeLanguage(language))
        const { snapshot } = get()
        if (changed !== null && snapshot !== null) set({ snapshot: { ...snapshot, language } })
      },
      changePerson: async (person) => {
        const { snapshot } = get()
        if (snapshot === null) return
        set({ snapshot: { ...snapshot, person } })
        await ask(() => api.changePerson(person))
      },
      history: (before, topic, person) => ask(() => api.history(before, topic, person)),
      report: (person) => ask(() => api.report(person)),
      saveReport: async (person, as) => void (await ask(() => api.saveReport(person, as))),
      attach: async (person, to, base64) => {
        const change = await ask(() => api.attach(person, to, base64))
        if (change === null) return false
        receive(change)
        const batch = { person, ids: change.entries.map(({ id }) => id) }
        set({ undoable: [...get().undoable, batch], redoable: [], ...tell('attached') })
        return true
      },
      picture: (image) => ask(() => api.picture(image)),
      exportBackup: async () => void (await ask(api.exportBackup)),
      previewImport: (text) => ask(() => api.previewImport(text)),
      importBackup: async (text) => {
        const change = await ask(() => api.importBackup(text))
        if (change === null) return
        receive(change)
        set(tell('imported', null))
      },
      backups: () => ask(api.backups),
      restore: async (id) => {
        const change = await ask(() => api.restore(id))
        if (change === null) return
        receive(change)
        const [first] = change.entries
        // What the backup says already holds, so there is nothing to undo.
        const batch = first ? [{ person: first.person, ids: change.entries.map(({ id }) => id) }] : []
        set({ undoable: [...get().undoable, ...batch], redoable: [], ...tell('restored', first ? 'undo' : null) })
      },
      erase: async (word) => {
        if ((await ask(() => api.erase(word))) === null) return
        set({ drafts: [], undoable: [], redoable: [], ...tell('erased', null) })
        await load()
      },
      forgetRefused,
      dismissTrouble: () => set({ troubleSeen: get().snapshot?.trouble ?? null }),
      dismissDid: () => set({ did: null }),
    }
  })
}

/** What is saved, as soon as it is known; null where that cannot be had for now, which the window is to say. */
export function firstAnswer(checklist: StoreApi<Checklist>): Promise<Snapshot | null> {
  return new Promise((resolve) => {
    const look = ({ snapshot, failures, connected }: Checklist) => {
      if (snapshot === null && failures.length === 0 && connected) return
      stop()
      resolve(snapshot)
    }
    const stop = checklist.subscribe(look)
    look(checklist.getState())
  })
}

export const ChecklistContext = createContext<StoreApi<Checklist> | null>(null)

/** For what never changes, such as what can be done: nothing is drawn anew for it. */
export function useChecklistStore(): StoreApi<Checklist> {
  const store = use(ChecklistContext)
  if (store === null) throw new Error('Components that show the checklist must be inside a ChecklistContext.')
  return store
}

export function useChecklist<Selected>(select: (checklist: Checklist) => Selected): Selected {
  return useStore(useChecklistStore(), select)
}
