import { createHash } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'

/** The bytes of a file; undefined when there is none. */
export function readBytes(file: string): Buffer | undefined {
  try {
    return patiently(() => readFileSync(file))
  } catch (error) {
    if (isNodeError(error) && error.code === 'ENOENT') return undefined
    throw error
  }
}

export function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() === true
}

export function isFile(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isFile() === true
}

/** Changes when somebody else puts another file there; undefined where there is no file. */
export function markOf(name: string): string | undefined {
  try {
    const stats = statSync(name)
    return stats.isFile() ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : undefined
  } catch {
    return undefined
  }
}

/** The names in a folder; none when there is no folder. */
export function namesIn(folder: string): readonly string[] {
  return isFolder(folder) ? readdirSync(folder) : []
}

/** Writes a file whole or not at all: what was in its place is there until all of the new one is on disk. */
export function writeText(file: string, text: string | Uint8Array, mode = 0o666): void {
  const next = `${file}.${process.pid}.part`
  try {
    writeFileSync(next, text, { flush: true, mode })
    rename(next, file)
  } catch (error) {
    rmSync(next, { force: true })
    throw error
  }
}

export function rename(from: string, to: string): void {
  patiently(() => renameSync(from, to))
}

/**
 * Windows refuses to touch a file for the moment in which a virus scanner looks at it, so there it is tried for a quarter of a
 * second. Not for longer: nothing else is done in the meantime, and whoever asked can ask again.
 */
function patiently<Value>(act: () => Value): Value {
  for (let attempt = 1; ; attempt++) {
    try {
      return act()
    } catch (error) {
      if (process.platform !== 'win32' || attempt === 6 || !isBusy(error)) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
    }
  }
}

function isBusy(error: unknown): boolean {
  return isNodeError(error) && ['EACCES', 'EBUSY', 'EPERM'].includes(error.code ?? '')
}

/**
 * Makes the rename itself last through a power cut. Windows has no such call for folders, and some network drives refuse
 * it: there the file is as safe as they make it, and it is in its place, so this is no failure.
 */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    // The file system has no such call, or not for us.
  }
}

/** What a content is called that never changes: the hexadecimal SHA-256 of its bytes. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** What went wrong, in the system's own word for it where there is one. */
export function reasonOf(error: unknown): string {
  if (isNodeError(error) && error.code !== undefined) return error.code
  return error instanceof Error ? error.message : String(error)
}

function isNodeError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error
}
