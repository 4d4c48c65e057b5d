import { createContext, use } from 'react'
import type { Translate } from '../shared/messages'
import type { Region } from '../shared/region'

/** Text and dates in the person's language. Times are ISO 8601, and shown in the time zone of the computer. */
export interface Words {
  readonly t: Translate
  readonly date: (iso: string) => string
  readonly time: (iso: string) => string
  /** A day on the wall ("2027-02-24"), the same in every time zone. */
  readonly day: (day: string) => string
  /** The name of a country (ISO 3166-1 alpha-2) or language (BCP 47). */
  readonly country: (code: string) => string
  readonly language: (tag: string) => string
  /** Puts names in the order of the language. */
  readonly compare: (a: string, b: string) => number
}

export const WordsContext = createContext<Words | null>(null)

export function wordsIn(language: string, t: Translate): Words {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' })
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' })
  const country = new Intl.DisplayNames(language, { type: 'region' })
  const languageName = new Intl.DisplayNames(language, { type: 'language' })
  return {
    t,
    date: (iso) => date.format(new Date(iso)),
    day: (text) => day.format(new Date(text)),
    time: (iso) => time.format(new Date(iso)),
    country: (code) => country.of(code) ?? code,
    language: (tag) => languageName.of(tag) ?? tag,
    compare: new Intl.Collator(language).compare,
  }
}

export function regionName(region: Region, { t, country }: Words): string {
  return region === 'elsewhere' ? t('region.elsewhere') : country(region)
}

export function useWords(): Words {
  const words = use(WordsContext)
  if (words === null) throw new Error('Components that show text must be inside a WordsContext.')
  return words
}
