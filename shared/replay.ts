import { dayOf } from './calendar'
import { type ItemId, steps, stepsToRepeat } from './content'
import type { Attached, Entry, Found, Mark, Reminder } from './journal'
import { firstPerson } from './people'
import type { Region } from './region'
import { snoozedKey } from './reminder'

/** What the journal amounts to. `at` is ISO 8601 in UTC, `day` the day on the wall. */
export interface Progress {
  /** Null until the person is named: somebody alone needs no name. */
  readonly name: string | null
  readonly removed: boolean
  readonly region: Region | null
  readonly marks: ByItem<{ readonly as: Mark; readonly at: string; readonly day: string }>
  readonly notes: ByItem<string>
  /** The latest report that LinkedIn's page did not look as a step says. */
  readonly different: ByItem<{ readonly text: string; readonly at: string }>
  /** `id` is its entry's. */
  readonly recheck: { readonly id: string; readonly found: Found; readonly at: string; readonly day: string } | null
  /** Oldest first; `id` is that of the entry which attached it. */
  readonly pictures: readonly Picture[]
  /**
   * What was last done about the switch, in the order of the journal: by their days a deed of a clock that was ahead would be the
   * latest for years. Reminders count from it, and it settles what was due, told or put off before.
   */
  readonly lastAct: { readonly kind: 'marked' | 'rechecked'; readonly day: string } | null
  readonly reminder: Reminder
  /** Which due time was put off since then, and until when. */
  readonly snooze: { readonly due: string; readonly until: string } | null
  /** The due times the person was reminded of since then. */
  readonly toldSince: readonly string[]
  /** The due time the person was last reminded of, which no deed takes back: for the window another is news. */
  readonly told: string | null
}

export interface Picture extends Omit<Attached, 'kind'> {
  readonly id: string
  readonly day: string
}

type ByItem<Value> = Readonly<Partial<Record<ItemId, Value>>>

/** Until the person chooses otherwise: three months, in the morning. */
export const defaultReminder: Reminder = { every: { unit: 'month', count: 3 }, time: '10:00' }

export const nothingDone: Progress = {
  name: null,
  removed: false,
  region: null,
  marks: {},
  notes: {},
  different: {},
  recheck: null,
  pictures: [],
  lastAct: null,
  reminder: defaultReminder,
  snooze: null,
  toldSince: [],
  told: null,
}

/** What a journal amounts to for each person it concerns, by their ids; the first is always one of them. */
export type People = Readonly<Record<string, Progress>> & { readonly [firstPerson]: Progress }

/** In whatever order the entries come. */
export function replay(entries: readonly Entry[]): People {
  return applyAll({ [firstPerson]: nothingDone }, standing(entries))
}

/** More entries on top of what is known. Not for an `undid`, which needs the whole journal: see `canApply`. */
export function applyAll(people: People, entries: readonly Entry[]): People {
  const next: Record<string, Progress> & People = { ...people }
  for (const entry of entries) {
    // Nobody is there by an undo alone.
    if (entry.deed.kind !== 'undid') next[entry.person] = apply(next[entry.person] ?? nothingDone, entry)
  }
  return next
}

/** One more of a person's entries on top of what is known of them. */
export function apply(progress: Progress, entry: Entry): Progress {
  const { at, deed } = entry
  const day = dayWhen(entry)
  switch (deed.kind) {
    case 'marked':
      return {
        ...progress,
        ...(isStep(deed.item) && act(deed.kind, day)),
        marks: { ...progress.marks, [deed.item]: { as: deed.as, at, day } },
      }
    case 'rechecked': {
      const reopened = deed.found === 'on' ? stepsToRepeat.map((item) => [item, { as: 'open', at, day }]) : []
      return {
        ...progress,
        ...act(deed.kind, day),
        marks: { ...progress.marks, ...Object.fromEntries(reopened) },
        recheck: { id: entry.id, found: deed.found, at, day },
      }
    }
    case 'chose-region':
      return { ...progress, region: deed.region }
    case 'noted':
      return { ...progress, notes: { ...progress.notes, [deed.item]: deed.text } }
    case 'saw-different':
      return { ...progress, different: { ...progress.different, [deed.item]: { text: deed.text, at } } }
    case 'attached': {
      const { kind: _, ...picture } = deed
      return { ...progress, pictures: [...progress.pictures, { ...picture, id: entry.id, day }] }
    }
    case 'detached':
      return { ...progress, pictures: progress.pictures.filter(({ id }) => id !== deed.attached) }
    case 'set-reminder':
      return { ...progress, reminder: deed.reminder }
    case 'snoozed':
      return { ...progress, ...snooze(progress, deed) }
    case 'reminded':
      return { ...progress, told: deed.due, toldSince: [...new Set([...progress.toldSince, deed.due])] }
    case 'named':
      return { ...progress, name: deed.name }
    case 'removed-person':
      return { ...progress, removed: true }
    case 'undid':
      return progress
  }
}

/** The day on the wall on which it was done; as the first version of the app did not keep it, that of its time in UTC. */
export function dayWhen({ at, day = dayOf(at) }: Pick<Entry, 'at' | 'day'>): string {
  return day
}

function isStep(item: ItemId): boolean {
  return steps.some(({ id }) => id === item)
}

type Kept = Pick<Progress, 'lastAct' | 'snooze' | 'toldSince'>

function act(kind: NonNullable<Progress['lastAct']>['kind'], day: string): Kept {
  return { lastAct: { kind, day }, snooze: null, toldSince: [] }
}

function snooze({ toldSince }: Progress, { due, until }: NonNullable<Progress['snooze']>): Omit<Kept, 'lastAct'> {
  // With the clock set back a time can be asked for that one was told at: then it is to be told once more.
  return { snooze: { due, until }, toldSince: toldSince.filter((key) => key !== snoozedKey(due, until)) }
}

/** Whether `apply` gives the same as a replay of everything; an undo takes an earlier entry away, so it does not. */
export function canApply(entries: readonly Entry[]): boolean {
  return entries.every((entry) => entry.deed.kind !== 'undid')
}

/** The entries that still count, oldest first. An undo is an entry too, so undoing it brings back what it had undone. */
export function standing(entries: readonly Entry[]): Entry[] {
  const undone = undoneIds(entries)
  return inOrder(entries).filter((entry) => !undone.has(entry.id))
}

/** The ids of the entries that a later, still standing entry undid. */
export function undoneIds(entries: readonly Entry[]): ReadonlySet<string> {
  const undone = new Set<string>()
  for (const { id, deed } of inOrder(entries).reverse()) {
    if (deed.kind !== 'undid' || undone.has(id)) continue
    // Only what came before can be undone, whatever a damaged or foreign file says.
    for (const target of deed.entries) if (target < id) undone.add(target)
  }
  return undone
}

function inOrder(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
