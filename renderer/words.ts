import { createContext, use } from 'react'
import type { Translate } from '../shared/messages'
import { type Words as SharedWords, wordsOf } from '../shared/words'

/** Times are ISO 8601, and shown in the time zone of the computer. */
export interface Words extends SharedWords {
  readonly date: (iso: string) => string
  readonly time: (iso: string) => string
  /** A time of the day on the wall ("10:00"), the same in every time zone. */
  readonly wall: (time: string) => string
  /** The name of a language (BCP 47). */
  readonly language: (tag: string) => string
  /** Puts names in the order of the language. */
  readonly compare: (a: string, b: string) => number
}

export const WordsContext = createContext<Words | null>(null)

export function wordsIn(language: string, t: Translate): Words {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' })
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' })
  const wall = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC' })
  const languageName = new Intl.DisplayNames(language, { type: 'language' })
  return {
    ...wordsOf(language, t),
    date: (iso) => date.format(new Date(iso)),
    time: (iso) => time.format(new Date(iso)),
    wall: (text) => wall.format(new Date(`1970-01-01T${text}Z`)),
    language: (tag) => languageName.of(tag) ?? tag,
    compare: new Intl.Collator(language).compare,
  }
}

export function useWords(): Words {
  const words = use(WordsContext)
  if (words === null) throw new Error('Components that show text must be inside a WordsContext.')
  return words
}
