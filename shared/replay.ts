import { type ItemId, stepsToRepeat } from './content'
import type { Entry, Found, Mark } from './journal'
import type { Region } from './region'

/** What the journal amounts to. `at` is ISO 8601 in UTC. */
export interface Progress {
  readonly region: Region | null
  readonly marks: ByItem<{ readonly as: Mark; readonly at: string }>
  readonly notes: ByItem<string>
  /** The latest report that LinkedIn's page did not look as a step says. */
  readonly different: ByItem<{ readonly text: string; readonly at: string }>
  readonly recheck: { readonly found: Found; readonly at: string } | null
}

type ByItem<Value> = Readonly<Partial<Record<ItemId, Value>>>

export const nothingDone: Progress = { region: null, marks: {}, notes: {}, different: {}, recheck: null }

/** The progress a journal amounts to, in whatever order its entries come. */
export function replay(entries: readonly Entry[]): Progress {
  return standing(entries).reduce(apply, nothingDone)
}

/** One more entry on top of what is known. Not for an `undid`, which needs the whole journal: see `canApply`. */
export function apply(progress: Progress, { at, deed }: Entry): Progress {
  switch (deed.kind) {
    case 'marked':
      return { ...progress, marks: { ...progress.marks, [deed.item]: { as: deed.as, at } } }
    case 'rechecked': {
      const reopened = deed.found === 'on' ? stepsToRepeat.map((item) => [item, { as: 'open', at }]) : []
      return {
        ...progress,
        marks: { ...progress.marks, ...Object.fromEntries(reopened) },
        recheck: { found: deed.found, at },
      }
    }
    case 'chose-region':
      return { ...progress, region: deed.region }
    case 'noted':
      return { ...progress, notes: { ...progress.notes, [deed.item]: deed.text } }
    case 'saw-different':
      return { ...progress, different: { ...progress.different, [deed.item]: { text: deed.text, at } } }
    case 'undid':
      return progress
  }
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
