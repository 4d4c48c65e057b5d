import type { ItemId } from './content'
import type { Mark } from './journal'
import type { Progress } from './replay'

/** Only the ids matter here, so that any list of content items will do. */
type Items = readonly { readonly id: ItemId }[]

export function markOf(progress: Progress, item: ItemId): Mark {
  return progress.marks[item]?.as ?? 'open'
}

/** How many are done of those that are for this person: what is "not for me" counts on neither side. */
export function tally(progress: Progress, items: Items): { done: number; total: number } {
  const marks = items.map((item) => markOf(progress, item.id)).filter((mark) => mark !== 'not-for-me')
  return { done: marks.filter((mark) => mark === 'done').length, total: marks.length }
}

/** Whole per cent, 0 to 100. With nothing to do there is nothing left to do: 100. Never 100 before the last one is done. */
export function percent({ done, total }: { done: number; total: number }): number {
  return total === 0 ? 100 : Math.floor((100 * done) / total)
}

/** The first item still open after `after` (wrapping round), or the first of all: the one thing to do next. */
export function nextOpen<Id extends ItemId>(
  progress: Progress,
  items: readonly { readonly id: Id }[],
  after?: Id,
): Id | undefined {
  const start = items.findIndex((item) => item.id === after) + 1
  const ordered = [...items.slice(start), ...items.slice(0, start)]
  return ordered.find((item) => markOf(progress, item.id) === 'open')?.id
}

/** The day on the wall on which the latest of these items was marked; undefined when none was. */
export function lastMarkedDay(progress: Progress, items: Items): string | undefined {
  return items
    .flatMap(({ id }) => progress.marks[id] ?? [])
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1)?.day
}

/** The day on which the switch, which the last re-check found On, was turned off again; null when it was not. */
export function turnedOffAgain({ recheck, marks }: Progress): string | null {
  const mark = marks['turn-switch-off']
  // That re-check opened the step, so a tick is a later one.
  return recheck?.found === 'on' && mark?.as === 'done' ? mark.day : null
}
