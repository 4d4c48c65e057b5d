import { rmSync } from 'node:fs'
import path from 'node:path'
import { setAside } from './aside'
import { isFile, markOf, namesIn, readBytes, reasonOf, sha256Of, syncFolder, writeText } from './files'
import { readSaved, type Saved, type Seal, type Stored, sealOf } from './saved'

/** How many entries a data file gathers before they are sealed: a disk writes so many about as quickly as one. */
const mostUnsealed = 250

const namePattern = /^opt-out-checklist\.sealed-[0-9a-f]{16}\.json$/

export function isSealedName(name: string): boolean {
  return namePattern.test(name)
}

/** What the file with this seal is called. */
export function sealedName({ sha256 }: Pick<Seal, 'sha256'>): string {
  return `opt-out-checklist.sealed-${sha256.slice(0, 16)}.json`
}

/** A journal in two parts: what is sealed, and the rest. */
export interface Split {
  /** All of it. It may grow, and changes in no other way. */
  readonly journal: readonly unknown[]
  readonly seal: Seal | undefined
  /** How many of its entries the file with that seal holds. */
  readonly sealed: number
}

/** What a data file goes on from, as it was found. */
export interface Older {
  /** `good` also where the data file goes on from none. */
  readonly kind: 'good' | 'gone' | 'damaged' | 'unreadable'
  /** What it is called; empty where there need be none. */
  readonly file: string
  readonly journal: readonly unknown[]
  /** Why it is unreadable, in the system's word. */
  readonly reason?: string
}

/**
 * The older entries, all in one file that never changes and is called by its content, so that a save costs the same however long
 * the journal is. It is as a data file without a seal is, and can be brought in as a backup can.
 */
export interface Sealed {
  olderThan(stored: Stored): Older
  /** What the good ones hold, but for the one with this seal. */
  others(seal?: Seal): readonly Saved[]
  /**
   * Of a journal and what is added to it; `rest` is for the data file. Seals what is `held`, having been saved before, where
   * that is much and can be written.
   */
  split(journal: readonly unknown[], added: readonly unknown[], held: Saved): Split & { readonly rest: unknown[] }
  /** To be told when the data file is in place. Of those that were read or written, all but the one in use go. */
  settle(split: Split): void
  /** Whether the one in use is there as it was left. */
  isIntact(): boolean
}

export function openSealed(folder: string): Sealed {
  let current = allInOne([])
  let mark: string | undefined
  /** The names of those whose entries are all in memory. */
  const known = new Set<string>()

  const fileOf = (name: string) => path.join(folder, name)

  /** Only another mark says nothing: copies have one, and on some drives every look finds one. */
  function isIntact(): boolean {
    if (current.seal === undefined) return true
    const name = sealedName(current.seal)
    const there = markOf(fileOf(name))
    if (there === undefined || (there !== mark && goodBytes(name) === undefined)) return false
    mark = there
    return true
  }

  /** None where the folder cannot be listed, which is no reason not to start. */
  function sealedNames(): readonly string[] {
    try {
      return namesIn(folder).filter(isSealedName)
    } catch {
      return []
    }
  }

  /** The bytes of a file, where they are what its name says. */
  function goodBytes(name: string): Buffer | undefined {
    try {
      const bytes = readBytes(fileOf(name))
      return bytes && sealedName({ sha256: sha256Of(bytes) }) === name ? bytes : undefined
    } catch {
      return undefined
    }
  }

  function seal(saved: Saved): Seal {
    const bytes = Buffer.from(JSON.stringify(saved))
    const sha256 = sha256Of(bytes)
    const name = sealedName({ sha256 })
    // It is there already when the save failed that it was made for.
    if (goodBytes(name) === undefined) {
      if (isFile(fileOf(name))) setAside(fileOf(name), 'broken', saved.savedAt)
      writeText(fileOf(name), bytes, 0o600)
      // Before a data file says that it is there.
      syncFolder(folder)
    }
    known.add(name)
    return sealOf(saved, sha256)
  }

  function remove(name: string): void {
    try {
      // What somebody else put there in the meantime is not in memory.
      if (goodBytes(name) !== undefined) rmSync(fileOf(name), { force: true })
      known.delete(name)
    } catch {
      // The next save tries again.
    }
  }

  return {
    olderThan({ sealed: seal }) {
      if (seal === undefined) return { kind: 'good', file: '', journal: [] }
      const file = sealedName(seal)
      try {
        const bytes = readBytes(fileOf(file))
        if (bytes === undefined) return { kind: 'gone', file, journal: [] }
        const journal = readSaved(bytes, new Date(0)).saved?.journal ?? []
        return { kind: sha256Of(bytes) === seal.sha256 ? 'good' : 'damaged', file, journal }
      } catch (error) {
        return { kind: 'unreadable', file, journal: [], reason: reasonOf(error) }
      }
    },
    others(seal) {
      const names = sealedNames().filter((name) => !seal || name !== sealedName(seal))
      return names.flatMap((name) => {
        const bytes = goodBytes(name)
        const saved = bytes && readSaved(bytes, new Date(0)).saved
        if (saved === undefined) return []
        known.add(name)
        return saved
      })
    },
    split(journal, added, held) {
      const from = (seal: Seal | undefined, sealed: number) => ({
        journal,
        seal,
        sealed,
        rest: journal.slice(sealed).concat(added),
      })
      const goesOn = isIntact() && beginsWith(journal, current.journal, current.sealed)
      const { seal: old, sealed } = goesOn ? current : allInOne(journal)
      const all = held.journal.length
      if (all - sealed < mostUnsealed || !beginsWith(journal, held.journal, all)) return from(old, sealed)
      try {
        return from(seal(held), all)
      } catch {
        // There may still be room for what is new, and the next save tries again.
        return from(old, sealed)
      }
    },
    settle(split) {
      current = split
      const inUse = split.seal && sealedName(split.seal)
      mark = inUse && markOf(fileOf(inUse))
      for (const name of known) if (name !== inUse) remove(name)
      if (inUse) known.add(inUse)
    },
    isIntact,
  }
}

/** A journal that is all in the data file. */
export function allInOne(journal: readonly unknown[]): Split {
  return { journal, seal: undefined, sealed: 0 }
}

/** Whether it begins with so many entries of another. With every save, so without a call for every entry. */
function beginsWith(journal: readonly unknown[], other: readonly unknown[], count: number): boolean {
  if (journal === other) return true
  for (let index = 0; index < count; index++) if (journal[index] !== other[index]) return false
  return true
}
