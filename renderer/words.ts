import { createContext, use } from 'react'
import { whenAsked } from '../shared/when-asked'
import { type Words as SharedWords, wordsOf } from '../shared/words'
import type { Text } from './language'

/** Times are ISO 8601, and shown in the time zone of the computer. */
export interface Words extends SharedWords {
  /** The language of the text (BCP 47). */
  readonly tag: string
  readonly date: (iso: string) => string
  readonly time: (iso: string) => string
  /** A time of the day on the wall ("10:00"), the same in every time zone. */
  readonly wall: (time: string) => string
  /** The name of a language. */
  readonly language: (tag: string) => string
  /** Puts names in the order of the language. */
  readonly compare: (a: string, b: string) => number
}

export const WordsContext = createContext<Words | null>(null)

/** Text in one language, with dates, times and names as a locale has them. */
export function wordsIn({ tag, locale, t }: Text): Words {
  const date = whenAsked(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }))
  const time = whenAsked(() => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }))
  const wall = whenAsked(() => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }))
  const languageName = whenAsked(() => new Intl.DisplayNames(locale, { type: 'language' }))
  const collator = whenAsked(() => new Intl.Collator(locale))
  return {
    ...wordsOf(locale, t),
    tag,
    date: (iso) => date().format(new Date(iso)),
    time: (iso) => time().format(new Date(iso)),
    wall: (text) => wall().format(new Date(`1970-01-01T${text}Z`)),
    language: (code) => languageName().of(code) ?? code,
    compare: (a, b) => collator().compare(a, b),
  }
}

export function useWords(): Words {
  const words = use(WordsContext)
  if (words === null) throw new Error('Components that show text must be inside a WordsContext.')
  return words
}
