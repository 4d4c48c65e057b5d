import { dayWriter } from './calendar'
import { isItem } from './content'
import type { Attached } from './journal'
import { loadMessages, localeOf, pickLanguage, type Translate } from './messages'
import { firstPerson, type Person } from './people'
import type { Region } from './region'
import { whenAsked } from './when-asked'

/** Text, days and names in the person's language. */
export interface Words {
  readonly t: Translate
  /** A day on the wall ("2027-02-24"), the same in every time zone. */
  readonly day: (day: string) => string
  /** The name of a country (ISO 3166-1 alpha-2). */
  readonly country: (code: string) => string
  /** "Ada, Ben and Cem". */
  readonly list: (names: readonly string[]) => string
}

/** The words of the chosen language, or else of the system's, with days and numbers as the system writes them. */
export async function loadWords(chosen: string | null, system: readonly string[]): Promise<Words> {
  const language = chosen ?? pickLanguage(system)
  const locale = localeOf(system, language)
  return wordsOf(locale, await loadMessages(language, locale))
}

export function wordsOf(locale: string, t: Translate): Words {
  const country = whenAsked(() => new Intl.DisplayNames(locale, { type: 'region' }))
  const list = whenAsked(() => new Intl.ListFormat(locale))
  return {
    t,
    day: dayWriter(locale),
    country: (code) => country().of(code) ?? code,
    list: (names) => list().format(names),
  }
}

/** What a language calls itself, as a list of languages begins it: "Français". */
export function ownName(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize()
  // A script that is not the usual one says more than the region does.
  const told = script === new Intl.Locale(language).maximize().script ? tag : `${language}-${script}`
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(told) ?? tag
  return name.replace(/^./u, (first) => first.toLocaleUpperCase(tag))
}

const scriptsFromRight = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']
const languagesFromRight = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']

/**
 * Which way a language is written. (What the platforms themselves say of it, they say in different ways; and for the usual script
 * of a language they read tables, which the first page would wait for.)
 */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const { language, script } = new Intl.Locale(tag)
  const fromRight = script === undefined ? languagesFromRight.includes(language) : scriptsFromRight.includes(script)
  return fromRight ? 'rtl' : 'ltr'
}

/** What a picture is attached to. */
export function attachedTo(to: Attached['to'], t: Translate): string {
  return isItem(to) ? t(`items.${to}.title`) : t('evidence.recheck')
}

/** What to call a person. */
export function personName({ id, name }: Pick<Person, 'id' | 'name'>, t: Translate): string {
  return name ?? t(id === firstPerson ? 'people.me' : 'people.unnamed')
}

export function regionName(region: Region, { t, country }: Pick<Words, 't' | 'country'>): string {
  return region === 'elsewhere' ? t('region.elsewhere') : country(region)
}
