import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { LockedError, lockFolder } from '../../backend/lock'
import { tempFolder } from './temp'

/** Locks a folder until the test is over, or the returned function is called. */
async function lock(folder: string, platform?: NodeJS.Platform): Promise<() => void> {
  const unlock = await lockFolder(folder, platform)
  onTestFinished(unlock)
  return unlock
}

/** A process of its own that takes the lock of a folder, and then stays until it is killed or does nothing more. */
async function lockElsewhere(folder: string, platform: NodeJS.Platform, until: 'killed' | 'done') {
  const program = fileURLToPath(new URL('hold-lock.mjs', import.meta.url))
  const child = spawn(process.execPath, [program, folder, platform, until], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const exited = once(child, 'exit')
  const { value } = await child.stdout[Symbol.asyncIterator]().next()
  expect(String(value)).toBe('held')
  return { kill: () => child.kill('SIGKILL'), exited }
}

function locked(folder: string): LockedError {
  return new LockedError(
    `Opt-Out Checklist is already open with the data folder ${folder}. Use that window, or close it first.`,
  )
}

function linkTo(folder: string): string {
  const link = path.join(tempFolder(), 'link')
  // On Windows a junction is the link that everybody may make.
  symlinkSync(folder, link, 'junction')
  return link
}

// A socket file, as macOS has it, works on every system but Windows.
const platforms =
  process.platform === 'win32' ? [process.platform] : [...new Set([process.platform, 'darwin' as const])]

describe.each(platforms)('lockFolder on %s', (platform) => {
  test('refuses a folder that is taken, and names it', async () => {
    const folder = tempFolder()
    await lock(folder, platform)
    await expect(lockFolder(folder, platform)).rejects.toEqual(locked(folder))
    await expect(lockFolder(folder, platform)).rejects.toBeInstanceOf(LockedError)
  })

  test.each([
    ['through a link to it', linkTo],
    ['by a relative path', (folder: string) => path.relative(process.cwd(), folder)],
    ['with a slash at its end', (folder: string) => folder + path.sep],
    ['by a roundabout path', (folder: string) => [folder, 'x', '..'].join(path.sep)],
  ])('refuses a folder that is taken when it is named %s', async (_, spell) => {
    const folder = tempFolder()
    const spelt = spell(folder)
    mkdirSync(path.join(folder, 'x'))
    await lock(folder, platform)
    await expect(lockFolder(spelt, platform)).rejects.toEqual(locked(spelt))
  })

  test('gives a folder again after it was released', async () => {
    const folder = tempFolder()
    const unlock = await lock(folder, platform)
    unlock()
    await lock(folder, platform)
    await expect(lockFolder(folder, platform)).rejects.toBeInstanceOf(LockedError)
  })

  test('does not let two folders disturb each other', async () => {
    const [one, other] = [tempFolder(), tempFolder()]
    const unlock = await lock(one, platform)
    await lock(other, platform)
    unlock()
    await expect(lockFolder(other, platform)).rejects.toEqual(locked(other))
    await lock(one, platform)
  })

  test('makes a folder that is missing, for the person alone', async () => {
    const folder = path.join(tempFolder(), 'a', 'b')
    await lock(folder, platform)
    expect(statSync(folder).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o700)
  })

  test('leaves nothing in the folder', async () => {
    const folder = tempFolder()
    await lock(folder, platform)
    expect(readdirSync(folder)).toEqual([])
  })

  test('gives a folder again after the process that had it was killed', async () => {
    const folder = tempFolder()
    const holder = await lockElsewhere(folder, platform, 'killed')
    await expect(lockFolder(folder, platform)).rejects.toEqual(locked(folder))
    holder.kill()
    await holder.exited
    await lock(folder, platform)
    await expect(lockFolder(folder, platform)).rejects.toEqual(locked(folder))
  })

  test('keeps no process alive that has nothing else to do, and gives its folder again', async () => {
    const folder = tempFolder()
    const { exited } = await lockElsewhere(folder, platform, 'done')
    expect(await exited).toEqual([0, null])
    await lock(folder, platform)
    await expect(lockFolder(folder, platform)).rejects.toEqual(locked(folder))
  })

  test('gives a folder whose process was killed to only one of two that ask at once', async () => {
    const folder = tempFolder()
    const holder = await lockElsewhere(folder, platform, 'killed')
    holder.kill()
    await holder.exited
    const results = await Promise.allSettled([lock(folder, platform), lock(folder, platform)])
    const refusals = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
    expect(refusals).toEqual([locked(folder)])
  })
})
