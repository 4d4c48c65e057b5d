import type { ItemId } from '../shared/content'
import { type ShownMark, useMark } from './use-mark'

interface ItemCheckboxProps {
  readonly item: ItemId
  readonly shown: ShownMark
  /** The element that holds its title. */
  readonly titleId: string
}

/** The box of an item. A tick shows at once, but not as saved before it is. */
export function ItemCheckbox({ item, shown, titleId }: ItemCheckboxProps) {
  const mark = useMark()
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
