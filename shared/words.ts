import { dayWriter } from './calendar'
import { languageTags, type Translate } from './messages'
import type { Region } from './region'

/** Text, days and names in the person's language. */
export interface Words {
  readonly t: Translate
  /** A day on the wall ("2027-02-24"), the same in every time zone. */
  readonly day: (day: string) => string
  /** The name of a country (ISO 3166-1 alpha-2). */
  readonly country: (code: string) => string
}

export function wordsOf(locale: string, t: Translate): Words {
  const country = new Intl.DisplayNames(locale, { type: 'region' })
  return { t, day: dayWriter(locale), country: (code) => country.of(code) ?? code }
}

/** Dates as the person's own country writes them, where that speaks the language of the words. */
export function localeOf(wanted: readonly string[], language: string): string {
  return languageTags(wanted).find((tag) => tag.split('-')[0] === language) ?? language
}

export function regionName(region: Region, { t, country }: Pick<Words, 't' | 'country'>): string {
  return region === 'elsewhere' ? t('region.elsewhere') : country(region)
}
