import type { messages as english } from './messages/en'
import { whenAsked } from './when-asked'

type Form = Intl.LDMLPluralRule

/** A plural is asked for without the ending that tells its form ("_one", "_other"). */
type WithoutForm<Key extends string> = Key extends `${infer Stem}_${Form}` ? Stem : Key

type Counted<Tree> = Extract<keyof Tree, `${string}_other`>
type Plain<Tree> = Exclude<keyof Tree, `${string}_${Form}`>

type Words<Tree> = {
  readonly [Key in Plain<Tree> | Counted<Tree>]: Tree[Key] extends string ? string : Words<Tree[Key]>
} & {
  readonly [Key in Counted<Tree> as `${WithoutForm<Key>}_${Exclude<Form, 'other'>}`]?: string
}

/** What a language file holds: the keys of the English one, but of a plural the forms that the language itself has. */
export type Messages = Words<typeof english>

type KeyIn<Tree, Path extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Path}${WithoutForm<Key>}`
    : KeyIn<Tree[Key], `${Path}${Key}.`>
}[keyof Tree & string]

/** The way to a text: "history.title". */
export type MessageKey = KeyIn<typeof english>

/** The text of a key, with `{{name}}` filled in; `count` chooses the plural form. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string

const files = import.meta.glob<Messages>('./messages/*.ts', { import: 'messages' })

/** The languages there are, as BCP 47 tags, from the names of the message files. */
export const languages: readonly string[] = Object.keys(files).map((file) => file.slice('./messages/'.length, -3))

/** Those that are language tags at all: a Chromium with a POSIX locale gives "en-US@posix", at which Intl throws. */
export function languageTags(tags: readonly string[]): string[] {
  return tags.filter(isLanguageTag)
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** Who reads Nynorsk, or says only "Norwegian", is at home in Bokmål. */
const nearest: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' }

/** What serves somebody who wants a language, the best first: itself, the language without region, the nearest to it. */
function candidates(tag: string): readonly string[] {
  const { baseName, language } = new Intl.Locale(tag)
  // Traditional characters are read wherever they are written; Chinese in simplified ones is another file's to serve.
  const written = language === 'zh' && new Intl.Locale(tag).maximize().script === 'Hant' ? ['zh-HK'] : []
  return [baseName, ...written, language, nearest[language] ?? language]
}

/** The first of the wanted languages that there is, or what serves as well; English when there is none. */
export function pickLanguage(wanted: readonly string[], available: readonly string[] = languages): string {
  return (
    languageTags(wanted)
      .flatMap(candidates)
      .find((tag) => available.includes(tag)) ?? 'en'
  )
}

/** Dates as the person's own country writes them, where that speaks the language of the words. */
export function localeOf(wanted: readonly string[], language: string): string {
  const spoken = new Intl.Locale(language).language
  const fits = (tag: string) => new Intl.Locale(tag).language === spoken && pickLanguage([tag], [language]) === language
  return languageTags(wanted).find(fits) ?? language
}

/** Loads one language, and nothing of the others. Numbers are written as in `locale`. */
export async function loadMessages(language: string, locale = language): Promise<Translate> {
  const messages = await files[`./messages/${language}.ts`]?.()
  if (!messages) throw new Error(`There are no messages for "${language}"; there are for ${languages.join(', ')}.`)
  return translator(locale, messages)
}

/** Plural forms are the platform's to know; React and the menus of the desktop show text as text, so nothing is escaped. */
export function translator(locale: string, messages: Messages): Translate {
  const forms = whenAsked(() => new Intl.PluralRules(locale))
  const numbers = whenAsked(() => new Intl.NumberFormat(locale))
  const written = (value: string | number) =>
    typeof value === 'number' && !isPlain(value) ? numbers().format(value) : `${value}`
  const plural = (key: string, count: unknown) =>
    textAt(messages, `${key}_${forms().select(Number(count))}`) ?? textAt(messages, `${key}_other`)
  return (key, values = {}) => {
    const text = textAt(messages, key) ?? plural(key, values.count) ?? key
    return text.replace(/(\{\{(\w+)\}\})(\.?)/g, (_, placeholder: string, name: string, stop: string) => {
      const value = written(values[name] ?? placeholder)
      // A time in Greek and a date in Hungarian end with a stop, as the sentence does.
      return value.endsWith('.') ? value : value + stop
    })
  }
}

/** Whether every language here writes a number alike. Most of ours are so, and `Intl` would read its tables for them. */
function isPlain(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1000
}

function textAt(messages: Messages, key: string): string | undefined {
  let found: unknown = messages
  for (const part of key.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined
    found = Reflect.get(found, part)
  }
  return typeof found === 'string' ? found : undefined
}
