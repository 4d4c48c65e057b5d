import { truncateSync } from 'node:fs'
import { openStorage } from '../../backend/storage'
import { openStoreWith, start, version } from './temp'

/** What the system says to whoever writes, from now on; undefined for a system that works. */
export const system: { refuses: string | undefined } = { refuses: undefined }

/** Calls by which the backend changes something on the disk. */
const writers = ['writeFileSync', 'renameSync', 'chmodSync'] as const

type FileSystem = Record<(typeof writers)[number], (...args: unknown[]) => unknown>

/** The file system as the backend sees it, for `vi.mock`. conf has its own: see below. */
export function withFaults(fileSystem: FileSystem): FileSystem {
  const faulty = { ...fileSystem }
  for (const call of writers) {
    faulty[call] = (...args) => {
      refuse()
      return fileSystem[call](...args)
    }
  }
  return faulty
}

/** A disk that is full takes a part of what is written, and says how much: conf takes that for all. */
const openFaultyStore = openStoreWith((write, file) => {
  if (system.refuses !== 'ENOSPC') refuse()
  write()
  if (system.refuses === 'ENOSPC') truncateSync(file, 100)
})

export function openFaulty(folder: string) {
  return openStorage(openFaultyStore, folder, version, start)
}

function refuse(): void {
  if (system.refuses === undefined) return
  throw Object.assign(new Error(`${system.refuses}: the system refuses`), { code: system.refuses })
}
