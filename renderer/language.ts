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
  const loading = loadMessages(tag, locale)
  // What is written first in a locale takes ten milliseconds, in which its tables are read: here nobody waits for it.
  ;(0).toLocaleString(locale)
  return { tag, locale, t: await loading }
}
