import { chmodSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Backups } from './backups'
import { isFile, namesIn, rename } from './files'
import { stampOf, timeOfStamp } from './stamp'

const most = 5

/** Data files that are out of the way: `broken` ones, and those which somebody else put in the place of ours. */
const asidePattern = /^opt-out-checklist\.(?:broken|replaced)-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z)\.json$/
/** What a save that was cut off left behind. */
const leftOverPattern = /^opt-out-checklist\.(?:next\.json(?:\.tmp-\w+)?|sealed-[0-9a-f]{16}\.json\.\d+\.part)$/

/** Moves the data file out of the way, for the person alone to read, and returns its new name. Of many such files the oldest go. */
export function setAside(file: string, as: 'broken' | 'replaced', at: string): string {
  const folder = path.dirname(file)
  const newest = asideIn(folder)[0]
  // Later than the newest there is, even by a clock that was set back: so it takes no other's place, and is not the first to go.
  const time = new Date(Math.max(Date.parse(at), newest === undefined ? 0 : timeOf(newest) + 1))
  const name = `opt-out-checklist.${as}-${stampOf(time)}.json`
  rename(file, path.join(folder, name))
  try {
    chmodSync(path.join(folder, name), 0o600)
    for (const old of asideIn(folder).slice(most)) rmSync(path.join(folder, old), { force: true })
  } catch {
    // It is out of the way, which is what counts.
  }
  return name
}

/** The newest first: by their names, since a copied or restored folder has other times. */
function asideIn(folder: string): readonly string[] {
  return namesIn(folder)
    .filter((name) => timeOf(name) >= 0 && isFile(path.join(folder, name)))
    .sort((a, b) => timeOf(b) - timeOf(a))
}

function timeOf(name: string): number {
  return timeOfStamp(asidePattern.exec(name)?.[1] ?? '')
}

/** Removes what saves and backups that were cut off left behind, as far as that is possible: it is in nobody's way. */
export function sweep(folder: string, backups: Pick<Backups, 'sweep'>): void {
  try {
    for (const name of namesIn(folder).filter((name) => leftOverPattern.test(name))) {
      rmSync(path.join(folder, name), { force: true })
    }
    backups.sweep()
  } catch {
    // The next start tries again.
  }
}

export function isAsideOrLeftOver(name: string): boolean {
  return asidePattern.test(name) || leftOverPattern.test(name)
}
