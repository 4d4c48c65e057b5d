import type { Deed } from '../../shared/journal'
import { replay } from '../../shared/replay'
import * as deed from './entry'

export type OnDay = readonly [day: string, deed: Deed]

export const monthly = deed.remindEvery({ unit: 'month', count: 1 })
export const off = deed.remindEvery(null)
export const optedOut = deed.optedOutOn('2026-11-24')
/** What is due three months after that. */
export const recheck = 'recheck@2027-02-24'

export function progressOf(...deeds: readonly OnDay[]) {
  return replay(deed.journalOn(...deeds)).me
}

/** The id of the n-th entry after `optedOut`. */
export const idAfter = (n: number) => deed.idOf(optedOut.length + n)
export const on = (day: string, ...deeds: readonly Deed[]): OnDay[] => deeds.map((one) => [day, one])
