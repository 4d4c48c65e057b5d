import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { directionOf } from '../shared/words'
import { useChecklist } from './checklist'
import { languageFor, loadText } from './language'
import { type Words, WordsContext, wordsIn } from './words'

/**
 * Shows what is in it in the language that is chosen, from the first words on. While another is loaded, and after it, everything
 * stays where it is: only the words change.
 */
export function InLanguage({ first, children }: { first: Words; children: ReactNode }) {
  const [words, setWords] = useState(first)
  const topBefore = useRef<number>(null)
  const tag = useChecklist(({ snapshot }) => (snapshot === null ? first.tag : languageFor(snapshot.language)))
  useEffect(() => {
    let wanted = true
    if (tag !== words.tag)
      loadText(tag).then((text) => {
        if (!wanted) return
        topBefore.current = topOfFocus()
        setWords(wordsIn(text))
      })
    return () => {
      wanted = false
    }
  }, [tag, words.tag])
  useLayoutEffect(() => {
    document.documentElement.lang = words.tag
    document.documentElement.dir = directionOf(words.tag)
    // Above it there may be more lines now, or fewer.
    if (topBefore.current !== null) scrollBy({ top: topOfFocus() - topBefore.current, behavior: 'instant' })
    topBefore.current = null
  }, [words.tag])
  return <WordsContext value={words}>{children}</WordsContext>
}

/** How far below the window's upper edge what has the focus stands, in pixels. */
function topOfFocus(): number {
  return document.activeElement?.getBoundingClientRect().top ?? 0
}
