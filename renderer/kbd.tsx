import { type Keys, written } from './keys'
import { useWords } from './words'

/** Keys to press, as they are written on the keyboard: from left to right in every language. */
export function Kbd({ keys, hidden = false }: { keys: Keys; hidden?: boolean }) {
  const { t } = useWords()
  return (
    <kbd dir="ltr" aria-hidden={hidden}>
      {written(keys, t)}
    </kbd>
  )
}
