/*
 * Where a member can be, as far as LinkedIn's rules differ: countries by ISO 3166-1 alpha-2, each with the time zones
 * in which most of its people are (tz database, zone.tab).
 */

/** The European Union and the rest of the European Economic Area. */
const eeaZones = {
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  HR: 'Europe/Zagreb',
  CY: 'Asia/Nicosia',
  CZ: 'Europe/Prague',
  DK: 'Europe/Copenhagen',
  EE: 'Europe/Tallinn',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  DE: 'Europe/Berlin Europe/Busingen',
  GR: 'Europe/Athens',
  HU: 'Europe/Budapest',
  IE: 'Europe/Dublin',
  IT: 'Europe/Rome',
  LV: 'Europe/Riga',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  MT: 'Europe/Malta',
  NL: 'Europe/Amsterdam',
  PL: 'Europe/Warsaw',
  PT: 'Europe/Lisbon Atlantic/Madeira Atlantic/Azores',
  RO: 'Europe/Bucharest',
  SK: 'Europe/Bratislava',
  SI: 'Europe/Ljubljana',
  ES: 'Europe/Madrid Africa/Ceuta Atlantic/Canary',
  SE: 'Europe/Stockholm',
  IS: 'Atlantic/Reykjavik',
  LI: 'Europe/Vaduz',
  NO: 'Europe/Oslo',
} as const

const otherZones = {
  CH: 'Europe/Zurich',
  GB: 'Europe/London',
  CA: 'America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/St_Johns America/Regina',
  HK: 'Asia/Hong_Kong',
  IN: 'Asia/Kolkata Asia/Calcutta',
  US: 'America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Anchorage Pacific/Honolulu',
} as const

type EeaCountry = keyof typeof eeaZones
type OtherCountry = keyof typeof otherZones

export type Region = EeaCountry | OtherCountry | 'elsewhere'

/** Regions to which the same rules apply. */
export type Area = 'eea' | OtherCountry | 'elsewhere'

export const eeaCountries = Object.keys(eeaZones) as readonly EeaCountry[]
const otherCountries = Object.keys(otherZones) as readonly OtherCountry[]
export const regions: readonly Region[] = [...eeaCountries, ...otherCountries, 'elsewhere']
export const areas: readonly Area[] = ['eea', ...otherCountries, 'elsewhere']

export function areaOf(region: Region): Area {
  return isEea(region) ? 'eea' : region
}

function isEea(region: Region): region is EeaCountry {
  return Object.hasOwn(eeaZones, region)
}

/** What European institutions write instead of the ISO code. */
const aliases: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' }

/**
 * A guess to offer, from how the computer is set up: its time zone says where it is, else the first of its languages that
 * names a country. Undefined when neither says anything. What counts for LinkedIn is where the member is, so the person decides.
 */
export function suggestRegion(languages: readonly string[], timeZone: string): Region | undefined {
  const zones = Object.entries<string>({ ...eeaZones, ...otherZones })
  const code = zones.find(([, names]) => names.split(' ').includes(timeZone))?.[0] ?? languages.flatMap(countryIn)[0]
  return code === undefined ? undefined : (regions.find((region) => region === code) ?? 'elsewhere')
}

/** The country that a language tag ("de-AT", "zh-Hant-HK") names, if it names one. */
function countryIn(tag: string): string[] {
  const code = tag.split(/[-_]/).find((part) => /^[A-Z]{2}$/.test(part))
  return code === undefined ? [] : [aliases[code] ?? code]
}
