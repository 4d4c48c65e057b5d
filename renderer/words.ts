import { createContext, use } from 'react'
import type { Translate } from '../shared/messages'

/** Text and dates in the person's language. Times are ISO 8601, and shown in the time zone of the computer. */
export interface Words {
  readonly t: Translate
  readonly date: (iso: string) => string
  readonly time: (iso: string) => string
}

export const WordsContext = createContext<Words | null>(null)

export function wordsIn(language: string, t: Translate): Words {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' })
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' })
  return {
    t,
    date: (iso) => date.format(new Date(iso)),
    time: (iso) => time.format(new Date(iso)),
  }
}

export function useWords(): Words {
  const words = use(WordsContext)
  if (words === null) throw new Error('Components that show text must be inside a WordsContext.')
  return words
}
