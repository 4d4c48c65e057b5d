import { z } from 'zod'
import { ApiError, type Change, type DesktopSettings, type Handlers, type Snapshot, themes } from '../shared/api'
import { dayOf, wallTime } from '../shared/calendar'
import { check } from '../shared/check'
import { isItem } from '../shared/content'
import {
  type Attached,
  beforeSchema,
  type Deed,
  deedsSchema,
  type Entry,
  type PersonsDeed,
  personIdSchema,
  topicSchema,
  understood,
  whoseSchema,
} from '../shared/journal'
import { mergeJournals } from '../shared/merge'
import { languages } from '../shared/messages'
import { firstPerson, type Person, personIn } from '../shared/people'
import type { PersonalDue } from '../shared/reminder'
import { applyAll, canApply, type People, replay } from '../shared/replay'
import { type Report, reportOf } from '../shared/report'
import { entriesOf, heldBy, newestOf, type PersonalDeed, refuseUnknownTargets } from './entries'
import { forgetRemoved } from './forget'
import { historyPage } from './history-page'
import { nothingSaved, type Saved } from './saved'
import type { Storage } from './storage'

const languageSchema = z.enum(languages).nullable()

/** What holds for this computer, not for a person. A setting that is missing or broken has its default. */
const settingsSchema = z.object({
  background: z.boolean().optional().catch(undefined),
  /** Who was shown last. */
  person: personIdSchema.optional().catch(undefined),
  theme: z.enum(themes).optional().catch(undefined),
  /** Null for the system's. */
  language: languageSchema.optional().catch(undefined),
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
  readonly handlers: Handlers<
    'load' | 'record' | 'history' | 'report' | 'changePerson' | 'changeTheme' | 'changeLanguage'
  >
  people(): People
  /** The one with this id, or the first where they are not there any more; throws an ApiError for what is no person's id. */
  person(id: unknown): Person
  /** The record of a person; throws an ApiError for what is no person's id. */
  report(person: unknown): Report
  /** Notes that people are reminded of due times. Throws an ApiError when that cannot be saved. */
  remind(dues: readonly PersonalDue[]): void
  /** Records a picture that was kept. Throws an ApiError where there is nothing of that person to attach it to, or it cannot be saved. */
  attach(person: string, deed: Attached): Change
  /** What the pictures were called that were taken away before this start. */
  readonly forgottenPictures: readonly string[]
  settings(): Settings
  /** Saves settings of this computer. Throws an ApiError when that cannot be saved. */
  changeSettings(change: Settings): void
  /** Everything that is on disk. Its journal grows with the next deed: who keeps it, copies it. */
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
  let { saved, entries, people, newestId } = heldBy(storage.initial)
  const forgottenPictures = forget()
  /** What the windows know of. A check or a change of settings may have found another since. */
  let told = storage.trouble
  const listeners = new Set<(change: Change) => void>()

  function record(deeds: readonly PersonalDeed[]): Change {
    refuseUnknownTargets(deeds, entries)
    const at = now()
    const added = entriesOf(deeds, newestId, at, random)
    const next = { ...saved, revision: saved.revision + 1, savedAt: at.toISOString() }
    // Which puts them into the journal, too.
    storage.save(next, added)
    // From a revision that no window has, each loads, and with the rest what it must tell the person.
    const from = storage.trouble === told ? saved.revision : -1
    told = storage.trouble
    const change: Change = { from, to: next.revision, entries: added }
    saved = next
    entries.push(...added)
    people = canApply(added) ? applyAll(people, added) : replay(entries)
    newestId = added.at(-1)?.id
    return tell(change)
  }

  /** People who were removed before this start. Where that cannot be done, it is tried again at the next. */
  function forget(): readonly string[] {
    const { journal, forgottenPictures: pictures } = forgetRemoved({ saved, entries, people, newestId })
    // What is shown in place of the person's own data may tell of fewer pictures than that does.
    if (storage.trouble !== null && pictures.length > 0) return []
    if (journal.length === saved.journal.length) return pictures
    const next = { ...saved, revision: saved.revision + 1, savedAt: now().toISOString(), journal: [...journal] }
    try {
      storage.save(next)
    } catch (error) {
      if (error instanceof ApiError) return []
      throw error
    }
    ;({ saved, entries, people, newestId } = heldBy(next))
    return pictures
  }

  function tell(change: Change): Change {
    for (const listener of listeners) listener(change)
    return change
  }

  function merge(theirs: readonly unknown[], andThen: (entries: readonly Entry[]) => readonly Deed[]): Change {
    const merged = mergeJournals(saved.journal, theirs)
    const known = understood(merged)
    const at = now()
    const person = shownPerson()
    const deeds = andThen(known).map((deed) => ({ person, deed }))
    const added = entriesOf(deeds, newestOf(known), at, random)
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
    ;({ saved, entries, people, newestId } = heldBy(next))
    return tell({ from: next.revision - 1, to: next.revision, entries: added })
  }

  const settings = (): Settings => settingsSchema.parse(saved.settings)

  function changeSettings(change: Settings, revision = saved.revision): void {
    const next = { ...saved, revision, savedAt: now().toISOString(), settings: { ...saved.settings, ...change } }
    storage.save(next)
    saved = next
  }

  /** Settings that every window shows: each loads, from a revision that none has. */
  function changeEverywhere(change: Settings): void {
    changeSettings(change, saved.revision + 1)
    tell({ from: -1, to: saved.revision, entries: [] })
  }

  const shownPerson = () => settings().person ?? firstPerson

  function attach(person: string, deed: Attached): Change {
    const isThere = isItem(deed.to)
      ? people[person] !== undefined
      : entries.some((entry) => entry.id === deed.to && entry.person === person && entry.deed.kind === 'rechecked')
    if (!isThere) throw new ApiError('refused', `There is no "${deed.to}" to attach a picture to.`)
    return record([{ person, deed }])
  }

  function recordFor(person: string, deeds: readonly PersonsDeed[]): Change {
    const [first] = deeds
    if (people[person] === undefined && first?.kind !== 'named' && first?.kind !== 'undid') {
      throw new ApiError('refused', `There is no person "${person}".`)
    }
    return record(deeds.map((deed) => ({ person, deed })))
  }

  const report = (person: unknown) =>
    reportOf(entries, parse(personIdSchema, person), { made: dayOf(wallTime(now())), version })

  return {
    handlers: {
      load: (): Snapshot => ({
        revision: saved.revision,
        people,
        person: shownPerson(),
        trouble: storage.trouble,
        folder,
        version,
        theme: settings().theme ?? 'system',
        language: settings().language ?? null,
        desktop: desktop(),
      }),
      record: (person, deeds) => recordFor(parse(personIdSchema, person), parse(deedsSchema, deeds)),
      history: (before, topic, person) =>
        historyPage(entries, parse(beforeSchema, before), parse(topicSchema, topic), parse(whoseSchema, person)),
      report,
      changePerson: (person) => changeSettings({ person: parse(personIdSchema, person) }),
      changeTheme: (theme) => changeEverywhere({ theme: parse(z.enum(themes), theme) }),
      changeLanguage: (language) => changeEverywhere({ language: parse(languageSchema, language) }),
    },
    people: () => people,
    person: (id) => personIn(people, parse(personIdSchema, id)),
    report,
    attach,
    forgottenPictures,
    settings,
    changeSettings,
    remind: (dues) =>
      void record(dues.map(({ person, due }) => ({ person, deed: { kind: 'reminded', due: due.key } }))),
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
  const { data, error } = check(schema, input)
  if (error) throw new ApiError('refused', z.prettifyError(error))
  return data as Value
}
