import { z } from 'zod'
import { ApiError, type Change, type DesktopSettings, type Handlers, type Snapshot, themes } from '../shared/api'
import { dayOf, wallTime } from '../shared/calendar'
import { beforeSchema, type Deed, deedsSchema, type Entry, topicSchema, understood } from '../shared/journal'
import { mergeJournals } from '../shared/merge'
import { apply, canApply, type Progress, replay } from '../shared/replay'
import { type Report, reportOf } from '../shared/report'
import { entriesOf, heldBy, newestOf, refuseUnknownTargets } from './entries'
import { historyPage } from './history-page'
import { nothingSaved, type Saved } from './saved'
import type { Storage } from './storage'

/** What holds for this computer, not for a person. A setting that is missing or broken has its default. */
const settingsSchema = z.object({
  background: z.boolean().optional().catch(undefined),
  theme: z.enum(themes).optional().catch(undefined),
})

export type Settings = z.infer<typeof settingsSchema>

export interface Surroundings {
  /** What the shell can do beyond its window; null where there is no more than a window. */
  readonly desktop?: () => DesktopSettings | null
  readonly storage: Storage
  readonly folder: string
  readonly version: string
  /** Wall-clock time. */
  readonly now: () => Date
  /** 16 hexadecimal digits, never the same twice. */
  readonly random: () => string
}

export interface Backend {
  readonly handlers: Handlers<'load' | 'record' | 'history' | 'report' | 'changeTheme'>
  progress(): Progress
  report(): Report
  /** Notes that the person is reminded of a due time. Throws an ApiError when that cannot be saved. */
  remind(due: string): void
  settings(): Settings
  /** Saves settings of this computer. Throws an ApiError when that cannot be saved. */
  changeSettings(change: Settings): void
  /** Everything that is on disk. */
  saved(): Saved
  /** Adds the entries of another journal, and what is to be done with all of them then. */
  merge(theirs: readonly unknown[], andThen: (entries: readonly Entry[]) => readonly Deed[]): Change
  /** Removes everything the app keeps. Throws an ApiError when something of it is left. */
  erase(): void
  /** Tells of every saved change until the returned function is called. */
  subscribe(listener: (change: Change) => void): () => void
}

/** The one writer: parses what it is asked, appends, saves, and only then answers and tells everybody. */
export function createBackend({ storage, folder, version, now, random, desktop = () => null }: Surroundings): Backend {
  let { saved, entries, progress, newestId } = heldBy(storage.initial)
  const listeners = new Set<(change: Change) => void>()

  function record(deeds: readonly Deed[]): Change {
    refuseUnknownTargets(deeds, entries)
    const at = now()
    const added = entriesOf(deeds, newestId, at, random)
    const next = {
      ...saved,
      revision: saved.revision + 1,
      savedAt: at.toISOString(),
      journal: [...saved.journal, ...added],
    }
    storage.save(next)
    const change: Change = { from: saved.revision, to: next.revision, entries: added }
    saved = next
    entries = [...entries, ...added]
    progress = canApply(added) ? added.reduce(apply, progress) : replay(entries)
    newestId = added.at(-1)?.id
    return tell(change)
  }

  function tell(change: Change): Change {
    for (const listener of listeners) listener(change)
    return change
  }

  function merge(theirs: readonly unknown[], andThen: (entries: readonly Entry[]) => readonly Deed[]): Change {
    const merged = mergeJournals(saved.journal, theirs)
    const known = understood(merged)
    const at = now()
    const added = entriesOf(andThen(known), newestOf(known), at, random)
    const journal = [...merged, ...added]
    if (JSON.stringify(journal) === JSON.stringify(saved.journal)) {
      return { from: saved.revision, to: saved.revision, entries: [] }
    }
    const next = { ...saved, revision: saved.revision + 2, savedAt: at.toISOString(), journal }
    storage.save(next)
    return beginAgain(next, added)
  }

  /** Two revisions on, so that no window has the one before: each loads. */
  function beginAgain(next: Saved, added: readonly Entry[]): Change {
    ;({ saved, entries, progress, newestId } = heldBy(next))
    return tell({ from: next.revision - 1, to: next.revision, entries: added })
  }

  const settings = (): Settings => settingsSchema.parse(saved.settings)

  function changeSettings(change: Settings): void {
    const next = { ...saved, savedAt: now().toISOString(), settings: { ...saved.settings, ...change } }
    storage.save(next)
    saved = next
  }

  const report = () => reportOf(entries, { made: dayOf(wallTime(now())), version })

  return {
    handlers: {
      load: (): Snapshot => ({
        revision: saved.revision,
        progress,
        trouble: storage.trouble,
        folder,
        version,
        theme: settings().theme ?? 'system',
        desktop: desktop(),
      }),
      record: (deeds) => record(parse(deedsSchema, deeds)),
      history: (before, topic) => historyPage(entries, parse(beforeSchema, before), parse(topicSchema, topic)),
      report,
      changeTheme: (theme) => changeSettings({ theme: parse(z.enum(themes), theme) }),
    },
    progress: () => progress,
    report,
    settings,
    changeSettings,
    remind: (due) => void record([{ kind: 'reminded', due }]),
    saved: () => saved,
    merge,
    erase() {
      storage.erase()
      beginAgain({ ...nothingSaved(now()), revision: saved.revision + 2 }, [])
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What a caller sent, checked. Throws an ApiError that says what is wrong with it. */
export function parse<Value>(schema: z.ZodType<Value>, input: unknown): Value {
  const { data, error } = schema.safeParse(input)
  if (error) throw new ApiError('refused', z.prettifyError(error))
  return data as Value
}
