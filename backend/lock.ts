import { createHash } from 'node:crypto'
import { mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'

export class LockedError extends Error {
  override readonly name = 'LockedError'
}

/**
 * Takes a data folder for this process until the returned function is called or the process ends in any way at all.
 * Throws a LockedError when another process has it.
 *
 * The lock is a listening local socket, not a file with a process id: the system itself takes it back from a process
 * that was killed, and no later process with the same number can be mistaken for it.
 */
export async function lockFolder(folder: string, platform = process.platform): Promise<() => void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const address = lockAddress(folder, platform)
  return listen(address).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    if (platform !== 'darwin' || !(await clearAbandoned(address))) throw locked(folder)
    return listen(address).catch(() => Promise.reject(locked(folder)))
  })
}

function locked(folder: string): LockedError {
  return new LockedError(
    `Opt-Out Checklist is already open with the data folder ${folder}. Use that window, or close it first.`,
  )
}

/** One name per folder, however it is spelt: a pipe on Windows, a name without a file on Linux, a socket file on macOS. */
function lockAddress(folder: string, platform: NodeJS.Platform): string {
  const id = createHash('sha256').update(realpathSync.native(folder)).digest('hex').slice(0, 24)
  const name = `opt-out-checklist-${id}`
  if (platform === 'win32') return `\\\\.\\pipe\\${name}`
  return platform === 'linux' ? `\0${name}` : path.join(os.tmpdir(), `${name}.sock`)
}

function listen(address: string): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', reject)
    server.listen(address, () => {
      // The lock must not keep alive a process that has nothing else to do.
      server.unref()
      resolve(() => server.close())
    })
  })
}

/** Removes the socket file of a process that was killed. It is moved first, and looked at again, since another start may have just replaced it. */
async function clearAbandoned(address: string): Promise<boolean> {
  if (await answers(address)) return false
  const moved = `${address}.${process.pid}`
  try {
    renameSync(address, moved)
  } catch {
    return true
  }
  if (await answers(moved)) {
    renameSync(moved, address)
    return false
  }
  rmSync(moved, { force: true })
  return true
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address, () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
