import { createInstance, type TFunction } from 'i18next'
import type { messages as english } from './messages/en'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof english }
  }
}

type Words<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Words<Tree[Key]> }

/** What a language file holds: the keys of the English one. */
export type Messages = Words<typeof english>

export type Translate = TFunction

const files = import.meta.glob<Messages>('./messages/*.ts', { import: 'messages' })

/** The languages there are, as BCP 47 tags, from the names of the message files. */
export const languages: readonly string[] = Object.keys(files).map((file) => file.slice('./messages/'.length, -3))

/** The first of the wanted languages that there is, or its base language ("de" for "de-AT"); English when there is none. */
export function pickLanguage(wanted: readonly string[], available: readonly string[] = languages): string {
  const candidates = wanted.flatMap((tag) => [tag, tag.split('-')[0] ?? tag])
  return candidates.find((tag) => available.includes(tag)) ?? 'en'
}

/** Loads one language, and nothing of the others. */
export async function loadMessages(language: string): Promise<Translate> {
  const translation = await files[`./messages/${language}.ts`]?.()
  if (!translation) throw new Error(`There are no messages for "${language}"; there are for ${languages.join(', ')}.`)
  const instance = createInstance({
    lng: language,
    resources: { [language]: { translation } },
    // React and the desktop's menus show text as text, so there is nothing to escape.
    interpolation: { escapeValue: false },
  })
  await instance.init()
  return instance.t
}
