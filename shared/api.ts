import type { HistoryTopic } from './history'
import type { Entry, PersonsDeed } from './journal'
import type { LinkId } from './links'
import type { Progress } from './replay'

/** Something about the saved data that the person must be told. */
export type Trouble =
  /** The data file could not be understood; it was kept under the name `file` and a new one begun. */
  | { readonly kind: 'set-aside'; readonly file: string }
  /** The data file is from a newer version of the app: shown, never written. */
  | { readonly kind: 'newer' }

export interface Snapshot {
  readonly revision: number
  readonly progress: Progress
  readonly trouble: Trouble | null
  readonly folder: string
  readonly version: string
  readonly theme: Theme
  /** Null in the browser, which has none of it. */
  readonly desktop: DesktopSettings | null
}

export const themes = ['system', 'light', 'dark'] as const

export type Theme = (typeof themes)[number]

/** What the desktop app does beyond its window. */
export interface DesktopSettings {
  /** Goes on, and reminds, when its window is closed. */
  readonly background: boolean
  /** Starts when the person logs in to the computer; null where the app cannot arrange that. */
  readonly login: boolean | null
}

/** Whether a notification was handed to the system, or why not. */
export type Notified = 'shown' | 'blocked' | 'unsupported'

/** Entries that were appended and saved, which took the journal from one revision to the next. */
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

/** All that the window can ask of a shell. A promise that resolves means that it is done and on disk. */
export interface Api {
  load(): Promise<Snapshot>
  record(deeds: readonly PersonsDeed[]): Promise<Change>
  /** A page of the history before an entry, or of the newest; of one topic, or of all. */
  history(before: string | null, topic: HistoryTopic | null): Promise<HistoryPage>
  openLink(link: LinkId): Promise<void>
  showFolder(): Promise<void>
  /** Shows a notification such as a reminder is. */
  testReminder(): Promise<Notified>
  /** Saves the coming re-checks as a calendar file where the person chooses. False when they thought better of it. */
  saveCalendar(): Promise<boolean>
  changeDesktop(change: Partial<DesktopSettings>): Promise<DesktopSettings>
  changeTheme(theme: Theme): Promise<void>
}

export const channels = {
  load: 'opt-out:load',
  record: 'opt-out:record',
  history: 'opt-out:history',
  openLink: 'opt-out:open-link',
  showFolder: 'opt-out:show-folder',
  testReminder: 'opt-out:test-reminder',
  saveCalendar: 'opt-out:save-calendar',
  changeDesktop: 'opt-out:change-desktop',
  changeTheme: 'opt-out:change-theme',
} as const satisfies Record<keyof Api, string>

/** The channel on which the desktop tells its window what it was not asked for. */
export const newsChannel = 'opt-out:news'

/** What a shell tells the window unasked. `connected` comes with every new start of the road the news travel on. */
export type News =
  | { readonly kind: 'change'; readonly change: Change }
  /** The person chose to see the re-check, from a notification or the tray. */
  | { readonly kind: 'show-recheck' }
  | { readonly kind: 'connected' | 'disconnected' }

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

/** The value of an answer; throws the ApiError it stands for. */
export function unwrap<Value>(answer: Answer<Value>): Value {
  if ('problem' in answer) throw new ApiError(answer.problem, answer.message)
  return answer.value
}
