import { contentVersion, type ItemId, itemIds, type StepId, stepIds } from './content'
import type { Deed, Entry, Found } from './journal'
import { markOf, turnedOffAgain } from './progress'
import type { Region } from './region'
import { apply, dayWhen, nothingDone, type Picture, type Progress, standing } from './replay'

/** How many re-checks are listed, the newest: more would make two pages of an ordinary record. */
export const mostRechecks = 12

/** A person's own record, as it is shown, printed and saved. Days are days on the wall. */
export interface Report {
  /** Whose it is; null for somebody who needs no name. */
  readonly name: string | null
  readonly made: string
  readonly version: string
  /** The newest day on which a step of the guide was verified. */
  readonly content: string
  readonly region: Region | null
  /** When the last of all seven steps was done; null while one is open. */
  readonly optedOut: string | null
  /** When all seven were done for the first time, whatever came later. */
  readonly firstOptedOut: string | null
  /** Each with the day it was done; null while it is open. */
  readonly steps: readonly { readonly id: StepId; readonly day: string | null }[]
  /** Newest first. */
  readonly rechecks: readonly { readonly day: string; readonly found: Found }[]
  /** How many came before those that are listed. */
  readonly earlierRechecks: number
  /** When the switch was turned off again, if the newest re-check found it On; null when it was not, or found otherwise. */
  readonly turnedOffAgain: string | null
  readonly pictures: readonly Picture[]
  readonly notes: readonly { readonly item: ItemId; readonly text: string }[]
  /** The latest of each step, in the order of the steps; the text may be empty. */
  readonly different: readonly { readonly item: StepId; readonly day: string; readonly text: string }[]
}

/** When a report is made, and by which version of the app. */
export type Making = Pick<Report, 'made' | 'version'>

/** The record of a person that a journal amounts to. What was undone does not count. */
export function reportOf(entries: readonly Entry[], person: string, making: Making): Report {
  const counting = standing(entries).filter((entry) => entry.person === person)
  const { progress, finished } = replayFinishes(counting)
  const rechecks = counting.flatMap(({ deed, ...when }) =>
    deed.kind === 'rechecked' ? { day: dayWhen(when), found: deed.found } : [],
  )
  return {
    ...making,
    name: progress.name,
    content: contentVersion,
    region: progress.region,
    optedOut: isFinished(progress) ? (finished.at(-1) ?? null) : null,
    firstOptedOut: finished[0] ?? null,
    steps: stepIds.map((id) => ({
      id,
      day: markOf(progress, id) === 'done' ? (progress.marks[id]?.day ?? null) : null,
    })),
    rechecks: rechecks.slice(-mostRechecks).reverse(),
    earlierRechecks: Math.max(0, rechecks.length - mostRechecks),
    turnedOffAgain: turnedOffAgain(progress),
    pictures: progress.pictures,
    notes: itemIds.flatMap((item) => {
      const text = progress.notes[item]?.trim()
      return text ? { item, text } : []
    }),
    different: differentIn(counting),
  }
}

/** What entries amount to, and the days on which the last open step was done. */
function replayFinishes(entries: readonly Entry[]): { progress: Progress; finished: readonly string[] } {
  const finished: string[] = []
  let progress = nothingDone
  for (const entry of entries) {
    const before = isFinished(progress)
    progress = apply(progress, entry)
    if (!before && isFinished(progress)) finished.push(dayWhen(entry))
  }
  return { progress, finished }
}

/** A step that is "not for me" was not done, so a record cannot say it was. */
function isFinished(progress: Progress): boolean {
  return stepIds.every((id) => markOf(progress, id) === 'done')
}

function differentIn(entries: readonly Entry[]): Report['different'] {
  type Seen = Extract<Deed, { kind: 'saw-different' }>
  const latest = new Map<ItemId, { readonly deed: Seen; readonly day: string }>()
  for (const { deed, ...when } of entries) {
    if (deed.kind === 'saw-different') latest.set(deed.item, { deed, day: dayWhen(when) })
  }
  return stepIds.flatMap((item) => {
    const seen = latest.get(item)
    return seen ? { item, day: seen.day, text: seen.deed.text.trim() } : []
  })
}
