import { loadWords, type Words } from '../shared/words'
import type { Backend } from './backend'

export interface Following {
  /** In the language of the setting, whichever it is by now: to be held on to, and asked each time. */
  readonly words: Words
  /** Takes up what the setting says now. */
  follow(): Promise<void>
}

/** Has what the app says outside of its pages follow the language of the setting, or else the system's. */
export async function followLanguage(
  { settings }: Pick<Backend, 'settings'>,
  system: readonly string[],
): Promise<Following> {
  const load = () => loadWords(settings().language ?? null, system)
  let current = await load()
  return {
    words: {
      t: (key, values) => current.t(key, values),
      day: (day) => current.day(day),
      country: (code) => current.country(code),
      list: (names) => current.list(names),
    },
    async follow() {
      current = await load()
    },
  }
}
