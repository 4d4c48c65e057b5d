import { loadMessages, localeOf, pickLanguage, type Translate } from '../shared/messages'

/** Text in a language (BCP 47), and the locale in which numbers, dates and names are written beside it. */
export interface Text {
  readonly tag: string
  readonly locale: string
  readonly t: Translate
}

/** The language that is chosen, or else the one that the browser asks for. */
export function languageFor(chosen: string | null): string {
  return chosen ?? pickLanguage(navigator.languages)
}

export async function loadText(tag: string): Promise<Text> {
  const locale = localeOf(navigator.languages, tag)
  return { tag, locale, t: await loadMessages(tag, locale) }
}
