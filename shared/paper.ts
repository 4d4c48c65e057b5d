import { languageTags } from './messages'
import type { Region } from './region'

export type Paper = 'A4' | 'Letter'

const lettersFrom = ['US', 'CA']

/** The paper that is in the printers where a person lives; where they did not say, as their computer is set up. */
export function paperOf(region: Region | null, locale: string): Paper {
  const country = region === null || region === 'elsewhere' ? countryOf(locale) : region
  return country !== undefined && lettersFrom.includes(country) ? 'Letter' : 'A4'
}

function countryOf(locale: string): string | undefined {
  const [tag] = languageTags([locale])
  return tag && new Intl.Locale(tag).region
}
