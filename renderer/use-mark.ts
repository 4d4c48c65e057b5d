import type { ItemId } from '../shared/content'
import type { Mark } from '../shared/journal'
import { markOf } from '../shared/progress'
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

/** The mark to show: the one that was asked for, even before it is on disk. */
export function useShownMark(item: ItemId): { readonly mark: Mark; readonly saved: boolean } {
  const saved = markOf(useProgress(), item)
  const asked = useAsked('marked', (deed) => deed.item === item)?.as
  return { mark: asked ?? saved, saved: asked === undefined || asked === saved }
}
