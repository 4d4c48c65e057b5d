import type { ItemId } from '../shared/content'
import { useMark, useShownMark } from './use-mark'

/** The box of an item, named by the element that holds its title. A tick shows at once, but not as saved before it is. */
export function ItemCheckbox({ item, titleId }: { item: ItemId; titleId: string }) {
  const mark = useMark()
  const shown = useShownMark(item)
  return (
    <input
      type="checkbox"
      aria-labelledby={titleId}
      checked={shown.mark === 'done'}
      data-saving={!shown.saved}
      onChange={({ currentTarget }) => mark([item], currentTarget.checked ? 'done' : 'open')}
    />
  )
}
