import type { HistoryTopic } from './history'
import type { Entry, PersonsDeed } from './journal'
import type { LinkId } from './links'
import type { People } from './replay'
import type { Report } from './report'

/** Something about the saved data that the person must be told. */
export type Trouble =
  /** The data file could not be understood; it was kept under the name `file` and a new one begun. */
  | { readonly kind: 'set-aside'; readonly file: string }
  /** So it was, and the newest backup took its place: what was saved until `savedAt`. */
  | { readonly kind: 'restored'; readonly file: string; readonly savedAt: string }
  /** Only a part of it was broken: what was done is all there, and the file was kept under the name `file`. */
  | { readonly kind: 'mended'; readonly file: string }
  /** The older entries were in `file`, which is gone or damaged, and no backup has them all; the rest is there. */
  | { readonly kind: 'incomplete'; readonly file: string }
  /** The data file was gone, and the newest backup took its place. */
  | { readonly kind: 'gone'; readonly savedAt: string }
  /** Somebody else put another data file in the place of ours; it was kept under the name `file`. */
  | { readonly kind: 'replaced'; readonly file: string }
  /** The system did not let us read the data file, or the sealed one: left alone, never written. `reason` is the system's word. */
  | { readonly kind: 'unreadable'; readonly file: string; readonly reason: string }
  /** The data file is from a newer version of the app: shown, never written. */
  | { readonly kind: 'newer' }

export interface Snapshot {
  readonly revision: number
  readonly people: People
  /** Who was shown last; they may not be there any more: see `personIn`. */
  readonly person: string
  readonly trouble: Trouble | null
  readonly folder: string
  readonly version: string
  readonly theme: Theme
  /** One of the languages there are; null for the system's. */
  readonly language: string | null
  /** Null in the browser, which has none of it. */
  readonly desktop: DesktopSettings | null
}

export const themes = ['system', 'light', 'dark'] as const

export type Theme = (typeof themes)[number]

export const reportFormats = ['pdf', 'markdown'] as const

export type ReportFormat = (typeof reportFormats)[number]

/** What the desktop app does beyond its window. */
export interface DesktopSettings {
  /** Goes on, and reminds, when its window is closed. */
  readonly background: boolean
  /** Starts when the person logs in to the computer; null where the app cannot arrange that. */
  readonly login: boolean | null
}

/** Whether a notification was handed to the system, or why not. */
export type Notified = 'shown' | 'blocked' | 'unsupported'

/**
 * Entries that were appended and saved, which took the journal from one revision to the next. After an import, a restore, an
 * erasure or a choice of language or colours it leads from a revision that no window ever knew, so that every window loads what
 * there is now; where nothing had to be done, it leads nowhere.
 */
export interface Change {
  readonly from: number
  readonly to: number
  readonly entries: readonly Entry[]
}

/** A page of the history, newest first, with the ids on it that were undone later. */
export interface HistoryPage {
  readonly entries: readonly Entry[]
  readonly undone: readonly string[]
  readonly more: boolean
}

/** The most a file to be imported may have, in bytes: all the pictures there may be, and thousands of the longest notes. */
export const importLimit = 64 * 1024 * 1024

/** What an import would do. */
export interface ImportPreview {
  /** How many of the file's entries are not here yet. */
  readonly added: number
  readonly known: number
  /** How many pictures it brings along that are not here yet. */
  readonly newPictures: number
  /** The names of the people in it who are not here yet. */
  readonly newPeople: readonly string[]
  /** The earliest and the latest day of the file's entries; null when it has none. */
  readonly from: string | null
  readonly to: string | null
  /** When the file was exported, in ISO 8601; null for the data file of another computer. */
  readonly exportedAt: string | null
  /** What the file is called that has what was done before; null where this one has all. */
  readonly olderIn: string | null
}

/** One of the app's own backups. */
export interface BackupInfo {
  readonly id: string
  /** ISO 8601 in UTC. */
  readonly savedAt: string
  readonly entries: number
  /** Who is in it, and how many of the opt-out steps they had done. */
  readonly people: readonly { readonly id: string; readonly name: string | null; readonly steps: number }[]
}

/** What a person types to have everything erased. */
export const eraseWord = 'ERASE'

/** All that the window can ask of a shell. A promise that resolves means that it is done and on disk. */
export interface Api {
  load(): Promise<Snapshot>
  /** Records what concerns one person, who is there or is named by the first of the deeds. */
  record(person: string, deeds: readonly PersonsDeed[]): Promise<Change>
  /** A page of the history before an entry, or of the newest; of one topic, or of all; of one person, or of all. */
  history(before: string | null, topic: HistoryTopic | null, person: string | null): Promise<HistoryPage>
  /** A person's own record, as of now. */
  report(person: string): Promise<Report>
  /** Saves that where they choose, the PDF as the window shows it. False when they thought better of it. */
  saveReport(person: string, as: ReportFormat): Promise<boolean>
  /** Keeps a picture, in base64, and attaches it to an item or to the re-check that an entry noted. */
  attach(person: string, to: string, base64: string): Promise<Change>
  /** An attached picture as a data: address; null when it is not here. */
  picture(image: string): Promise<string | null>
  openLink(link: LinkId): Promise<void>
  showFolder(): Promise<void>
  /** Shows a notification such as a reminder is. */
  testReminder(): Promise<Notified>
  /** Saves a person's coming re-checks as a calendar file where they choose. False when they thought better of it. */
  saveCalendar(person: string): Promise<boolean>
  /** Saves everything as a file where the person chooses. False when they thought better of it. */
  exportBackup(): Promise<boolean>
  /** Looks at the text of a backup, or of another computer's data file, and changes nothing. */
  previewImport(text: string): Promise<ImportPreview>
  /** Adds the file's entries to those that are here. */
  importBackup(text: string): Promise<Change>
  /** The app's own backups, newest first. */
  backups(): Promise<readonly BackupInfo[]>
  /** Goes back to what a backup holds. Nothing is lost: undoing the answer's entries, where it has any, takes it back. */
  restore(id: string): Promise<Change>
  /** Removes everything the app keeps, its backups too. `word` is `eraseWord`, against a slip. */
  erase(word: string): Promise<void>
  changeDesktop(change: Partial<DesktopSettings>): Promise<DesktopSettings>
  /** Who is to be shown at the next start. */
  changePerson(person: string): Promise<void>
  changeTheme(theme: Theme): Promise<void>
  /** Null for the system's. */
  changeLanguage(language: string | null): Promise<void>
}

export const channels = {
  load: 'opt-out:load',
  record: 'opt-out:record',
  history: 'opt-out:history',
  report: 'opt-out:report',
  saveReport: 'opt-out:save-report',
  attach: 'opt-out:attach',
  picture: 'opt-out:picture',
  openLink: 'opt-out:open-link',
  showFolder: 'opt-out:show-folder',
  testReminder: 'opt-out:test-reminder',
  saveCalendar: 'opt-out:save-calendar',
  exportBackup: 'opt-out:export-backup',
  previewImport: 'opt-out:preview-import',
  importBackup: 'opt-out:import-backup',
  backups: 'opt-out:backups',
  restore: 'opt-out:restore',
  erase: 'opt-out:erase',
  changeDesktop: 'opt-out:change-desktop',
  changePerson: 'opt-out:change-person',
  changeTheme: 'opt-out:change-theme',
  changeLanguage: 'opt-out:change-language',
} as const satisfies Record<keyof Api, string>

/** The channel on which the desktop tells its window what it was not asked for. */
export const newsChannel = 'opt-out:news'

/** What a shell tells the window unasked. `connected` comes with every new start of the road the news travel on. */
export type News =
  | { readonly kind: 'change'; readonly change: Change }
  /** The re-check was chosen, from a notification or the tray; a person's where it is known whose. */
  | { readonly kind: 'show-recheck'; readonly person: string | null }
  | { readonly kind: 'connected' | 'disconnected' }
  /** This page has no key to the app that runs now, and hears nothing more. */
  | { readonly kind: 'stale' }

/** Why a call did not do what it should. The window says it in the person's words; `message` adds the detail. */
export type Problem = 'refused' | 'not-saved' | 'read-only' | 'unreachable' | 'stale' | 'unexpected'

/** An answer as it travels: a failure is a value, since an Error loses its fields on both roads. */
export type Answer<Value> = { readonly value: Value } | { readonly problem: Problem; readonly message: string }

/** The api as the window finds it, at `window.optOut`. */
export type Bridge = {
  readonly [Call in keyof Api]: (...args: Parameters<Api[Call]>) => Promise<Answer<Awaited<ReturnType<Api[Call]>>>>
} & {
  /** Listens until the returned function is called. */
  subscribe(listener: (news: News) => void): () => void
}

/** The calls as a shell answers them: every argument is unknown until it is parsed. */
export type Handlers<Calls extends keyof Api = keyof Api> = {
  readonly [Call in Calls]: (...args: readonly unknown[]) => Awaited<ReturnType<Api[Call]>> | ReturnType<Api[Call]>
}

/** A failure that was foreseen. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly problem: Problem
  constructor(problem: Problem, message: string) {
    super(message)
    this.problem = problem
  }
}
