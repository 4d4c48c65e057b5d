import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { asideIn, setAside } from './aside'
import { isFile, markOf, namesIn, readBytes, syncFolder, writeText } from './files'
import { joined, readSaved, type Saved, type Seal, type Stored } from './saved'

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

/** A journal in two parts. */
export interface Split {
  readonly seal: Seal | undefined
  /** What the file with that seal holds. */
  readonly sealed: readonly unknown[]
  /** What the data file holds: all that comes after it. */
  readonly rest: readonly unknown[]
}

export function unsplit(journal: readonly unknown[]): Split {
  return { seal: undefined, sealed: [], rest: journal }
}

/** What a data file and the sealed one it goes on from hold together. */
export interface Whole {
  readonly saved: Saved
  readonly split: Split
  /** The sealed file is there as it was written, or there need be none. */
  readonly isGood: boolean
}

/**
 * The older entries, all in one file that never changes and is called by its content, so that a save costs the same however long
 * the journal is. It is as a data file without a seal is, and can be brought in as a backup can.
 */
export interface Sealed {
  /** A data file together with the sealed one, or with what is left of it. Throws when the system does not let that be read. */
  wholeOf(stored: Stored): Whole
  /** What those files hold that are good, whatever their seal. */
  all(): readonly Saved[]
  /** Seals what is `held`, having been saved before, where that is much. Throws when it cannot be written. */
  split(journal: readonly unknown[], held: Saved): Split
  /** To be told when the data file is in place. Files go that no data file needs, not even one that was set aside. */
  settle(split: Split, at: string): void
  /** Whether the file is there as it was left. */
  isIntact(): boolean
}

export function openSealed(folder: string): Sealed {
  /** Undefined until it is known what is there. */
  let current: Split | undefined
  let mark: string | undefined

  const fileOf = (name: string) => path.join(folder, name)
  const markOfSeal = (seal: Seal | undefined) => seal && markOf(fileOf(sealedName(seal)))
  const isIntact = () => current?.seal === undefined || (mark !== undefined && mark === markOfSeal(current.seal))

  const names = () => namesIn(folder).filter((name) => isSealedName(name) && isFile(fileOf(name)))

  /** The bytes of a file that are what its name says. */
  function goodBytes(name: string): Buffer | undefined {
    const bytes = bytesIn(fileOf(name))
    return bytes && sealedName({ sha256: sha256Of(bytes) }) === name ? bytes : undefined
  }

  function seal(saved: Saved): Seal {
    const bytes = Buffer.from(JSON.stringify(saved))
    const seal = { sha256: sha256Of(bytes), revision: saved.revision }
    // It is there already when the save failed that it was made for.
    if (goodBytes(sealedName(seal)) === undefined) {
      writeText(fileOf(sealedName(seal)), bytes, 0o600)
      // Before a data file says that it is there.
      syncFolder(folder)
    }
    return seal
  }

  /** What is not as it was written is set aside, and never cleared. */
  function clear(seal: Seal | undefined, at: string): void {
    const needed = new Set(asideIn(folder).flatMap((name) => sealedNamesIn(bytesIn(fileOf(name)))))
    if (seal) needed.add(sealedName(seal))
    for (const name of names().filter((name) => !needed.has(name))) {
      if (goodBytes(name) === undefined) setAside(fileOf(name), 'broken', at)
      else rmSync(fileOf(name), { force: true })
    }
  }

  return {
    wholeOf(stored) {
      const { sealed: seal, ...saved } = stored
      if (seal === undefined) return { saved, split: unsplit(saved.journal), isGood: true }
      const bytes = readBytes(fileOf(sealedName(seal)))
      const earlier = bytes && readSaved(bytes, new Date(0)).saved
      const sealed = earlier?.journal ?? []
      return {
        saved: joined(stored, sealed),
        split: { seal, sealed, rest: stored.journal },
        isGood: bytes !== undefined && sha256Of(bytes) === seal.sha256 && earlier !== undefined,
      }
    },
    all: () =>
      names().flatMap((name) => {
        const bytes = goodBytes(name)
        return (bytes && readSaved(bytes, new Date(0)).saved) ?? []
      }),
    split(journal, held) {
      const goesOn = current && isIntact() && beginsWith(journal, current.sealed)
      const { seal: old, sealed } = current && goesOn ? current : unsplit(journal)
      const isMuch = held.journal.length - sealed.length >= mostUnsealed && beginsWith(journal, held.journal)
      return isMuch
        ? { seal: seal(held), sealed: held.journal, rest: journal.slice(held.journal.length) }
        : { seal: old, sealed, rest: journal.slice(sealed.length) }
    },
    settle(split, at) {
      const isOther = current === undefined || split.seal?.sha256 !== current.seal?.sha256
      current = split
      mark = markOfSeal(split.seal)
      if (!isOther) return
      try {
        clear(split.seal, at)
      } catch {
        // They are in nobody's way, and the next start tries again.
      }
    },
    isIntact,
  }
}

/** With every save, so without a call for every entry. */
function beginsWith(journal: readonly unknown[], entries: readonly unknown[]): boolean {
  for (let index = 0; index < entries.length; index++) if (journal[index] !== entries[index]) return false
  return true
}

/** Also of a data file that cannot be understood any more. */
function sealedNamesIn(dataFile: Buffer | undefined): readonly string[] {
  const seals = `${dataFile ?? ''}`.matchAll(/"sha256":\s*"([0-9a-f]{64})"/g)
  return [...seals].map(([, sha256 = '']) => sealedName({ sha256 }))
}

/** What the system does not let us read is as good as gone. */
function bytesIn(file: string): Buffer | undefined {
  try {
    return readBytes(file)
  } catch {
    return undefined
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
