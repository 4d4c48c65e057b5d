import { useEffect, useRef } from 'react'
import type { ItemId } from '../shared/content'
import type { Mark } from '../shared/journal'
import { markOf } from '../shared/progress'
import type { Progress } from '../shared/replay'
import { useAsked } from './use-asked'
import { useProgress, useRecord } from './use-person'

/** Marks items together, so that they are saved and undone together. */
export function useMark(): (items: readonly ItemId[], as: Mark) => Promise<boolean> {
  const record = useRecord()
  return (items, as) =>
    record(
      items.map((item) => ({ kind: 'marked', item, as })),
      as,
    )
}

/** Calls back when the item that is shown is marked; not when one that was marked before is shown. */
export function useOnMarked(item: ItemId | undefined, then: () => void): void {
  const progress = useProgress()
  const marked = item !== undefined && markOf(progress, item) !== 'open'
  const before = useRef({ item, marked })
  useEffect(() => {
    const now = marked && !before.current.marked && item === before.current.item
    before.current = { item, marked }
    if (now) then()
  })
}

export interface ShownMark {
  /** What was asked for, even before it is on disk. */
  readonly mark: Mark
  readonly saved: boolean
  /** What is saved of it. */
  readonly marked: Progress['marks'][ItemId]
}

export function useShownMark(item: ItemId): ShownMark {
  const progress = useProgress()
  const saved = markOf(progress, item)
  const asked = useAsked('marked', (deed) => deed.item === item)?.as
  return { mark: asked ?? saved, saved: asked === undefined || asked === saved, marked: progress.marks[item] }
}
