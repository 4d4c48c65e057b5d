import { z } from 'zod'
import {
  ApiError,
  type Change,
  type DesktopSettings,
  type Handlers,
  type HistoryPage,
  type Snapshot,
  themes,
} from '../shared/api'
import { dayOf, wallTime } from '../shared/calendar'
import { entryIdAfter } from '../shared/entry-id'
import { type HistoryTopic, topicOf } from '../shared/history'
import { beforeSchema, type Deed, deedsSchema, type Entry, entrySchema, topicSchema } from '../shared/journal'
import { apply, canApply, type Progress, replay, undoneIds } from '../shared/replay'
import type { Storage } from './storage'

/** The person a journal begins with. */
const firstPerson = 'me'
const historyPageLength = 100

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
  readonly handlers: Handlers<'load' | 'record' | 'history' | 'changeTheme'>
  progress(): Progress
  /** Notes that the person is reminded of a due time. Throws an ApiError when that cannot be saved. */
  remind(due: string): void
  settings(): Settings
  /** Saves settings of this computer. Throws an ApiError when that cannot be saved. */
  changeSettings(change: Settings): void
  /** Tells of every saved change until the returned function is called. */
  subscribe(listener: (change: Change) => void): () => void
}

/** The one writer: parses what it is asked, appends, saves, and only then answers and tells everybody. */
export function createBackend({ storage, folder, version, now, random, desktop = () => null }: Surroundings): Backend {
  let saved = storage.initial
  let entries: readonly Entry[] = saved.journal.flatMap((entry) => entrySchema.safeParse(entry).data ?? [])
  let progress: Progress = replay(entries)
  let newestId = entries.reduce<string | undefined>(
    (newest, { id }) => (newest && newest > id ? newest : id),
    undefined,
  )
  const listeners = new Set<(change: Change) => void>()

  function record(deeds: readonly Deed[]): Change {
    refuseUnknownTargets(deeds)
    const at = now()
    const added: Entry[] = []
    for (const deed of deeds) {
      const id = entryIdAfter(added.at(-1)?.id ?? newestId, at.getTime(), random())
      added.push({ id, at: at.toISOString(), day: dayOf(wallTime(at)), person: firstPerson, deed })
    }
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
    for (const listener of listeners) listener(change)
    return change
  }

  function refuseUnknownTargets(deeds: readonly Deed[]): void {
    const targets = deeds.flatMap((deed) => (deed.kind === 'undid' ? deed.entries : []))
    if (targets.length === 0) return
    const known = new Set(entries.map((entry) => entry.id))
    const unknown = targets.find((target) => !known.has(target))
    if (unknown !== undefined) throw new ApiError('refused', `There is no entry "${unknown}" to undo.`)
  }

  const settings = (): Settings => settingsSchema.parse(saved.settings)

  function changeSettings(change: Settings): void {
    const next = { ...saved, savedAt: now().toISOString(), settings: { ...saved.settings, ...change } }
    storage.save(next)
    saved = next
  }

  function history(before: string | null, topic: HistoryTopic | null): HistoryPage {
    const undone = undoneIds(entries)
    const older = entries
      .filter(({ id, deed }) => (before === null || id < before) && (topic === null || topicOf(deed) === topic))
      .sort((a, b) => (a.id < b.id ? 1 : -1))
    const page = older.slice(0, historyPageLength)
    return {
      entries: page,
      undone: page.flatMap(({ id }) => (undone.has(id) ? id : [])),
      more: older.length > page.length,
    }
  }

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
      history: (before, topic) => history(parse(beforeSchema, before), parse(topicSchema, topic)),
      changeTheme: (theme) => changeSettings({ theme: parse(z.enum(themes), theme) }),
    },
    progress: () => progress,
    settings,
    changeSettings,
    remind: (due) => void record([{ kind: 'reminded', due }]),
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
