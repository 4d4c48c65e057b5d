import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openBackups } from '../../backend/backups'
import type { Saved } from '../../backend/saved'
import { openStorage } from '../../backend/storage'
import { marked } from '../shared/entry'
import { all, entries, folderOfRemoved, found, savedOf, sealedFile, sealedFolder, textsIn } from './sealed-folder'
import { dataFile, openBackend, openFolder, openStoreWith, readData, start, tempFolder, version } from './temp'

type Refusal = (call: string, file: string) => string | undefined

/** What the system says to a call on a file. */
const system = vi.hoisted((): { refuses: Refusal } => ({ refuses: () => undefined }))
vi.mock('node:fs', async (importOriginal) => {
  const fileSystem = await importOriginal<Record<string, (...args: unknown[]) => unknown>>()
  const faulty = { ...fileSystem }
  for (const call of ['readFileSync', 'writeFileSync', 'renameSync', 'rmSync', 'readdirSync']) {
    faulty[call] = (...args) => {
      const code = system.refuses(call, `${args[0]}`)
      if (code !== undefined) throw Object.assign(new Error(code), { code })
      return fileSystem[call]?.(...args)
    }
  }
  return faulty
})
afterEach(() => {
  system.refuses = () => undefined
})

const openFull = openStoreWith(() => {
  throw Object.assign(new Error('full'), { code: 'ENOSPC' })
})

describe('With a sealed file, nothing is lost', () => {
  test('when a damaged data file cannot be moved at the start, while older entries are missing', () => {
    const folder = sealedFolder()
    rmSync(sealedFile(folder))
    const bytes = JSON.stringify({ ...(readData(folder) as Saved), revision: 'x' })
    writeFileSync(dataFile(folder), bytes)
    system.refuses = (call, file) => (call === 'renameSync' && file.startsWith(folder) ? 'EBUSY' : undefined)
    const storage = openFolder(folder)
    expect(storage.trouble?.kind).toBe('incomplete')
    system.refuses = () => undefined
    storage.save({ ...storage.initial, revision: 400 })
    expect(textsIn(folder)).toContain(bytes)
  })

  test('when a start finds the older entries missing and the disk full, and another one comes after it', () => {
    const folder = sealedFolder()
    rmSync(sealedFile(folder))
    const { initial, trouble } = openStorage(openFull, folder, version, start)
    expect(trouble?.kind).toBe('incomplete')
    expect(found(folder)).toEqual({ initial, trouble })
  })

  test('when an erasure fails at the data file', () => {
    const folder = sealedFolder()
    const storage = openFolder(folder)
    system.refuses = (call, file) => (call === 'rmSync' && file === dataFile(folder) ? 'EBUSY' : undefined)
    expect(() => storage.erase()).toThrow('EBUSY')
    system.refuses = () => undefined
    expect(found(folder)).toEqual({ initial: all, trouble: null })
  })

  test('when an erasure fails at the sealed file, as the next check writes all again', () => {
    const folder = sealedFolder()
    const storage = openFolder(folder)
    const sealed = sealedFile(folder)
    system.refuses = (call, file) => (call === 'rmSync' && file === sealed ? 'EBUSY' : undefined)
    expect(() => storage.erase()).toThrow('EBUSY')
    system.refuses = () => undefined
    storage.check()
    expect(found(folder)).toEqual({ initial: all, trouble: null })
  })

  test('when a data file that was erased is put back', () => {
    const folder = sealedFolder()
    const storage = openFolder(folder)
    const text = readFileSync(dataFile(folder), 'utf8')
    storage.erase()
    writeFileSync(dataFile(folder), text)
    storage.save(savedOf(1, 400))
    expect(textsIn(folder)).toContain(text)
  })
})

describe('With a sealed file, nothing untrue is said', () => {
  test('where a backup is newer, but of another journal', () => {
    const theirs = sealedFolder(200)
    const folder = tempFolder()
    openBackups(folder).keep(savedOf(10, 1_000), start)
    writeFileSync(dataFile(folder), readFileSync(dataFile(theirs)))
    expect(found(folder).trouble?.kind).toBe('incomplete')
  })

  test('where a revision was damaged before', () => {
    const folder = tempFolder()
    openBackups(folder).keep(savedOf(200, 5_000), start)
    writeFileSync(dataFile(folder), JSON.stringify(savedOf(200)).replace('"revision":200', '"revision":"x"'))
    const { initial, trouble, save } = openFolder(folder)
    expect(trouble?.kind).toBe('mended')
    const later = {
      ...initial,
      revision: initial.revision + 1,
      journal: initial.journal.concat(entries(200, 500)),
    }
    save(later)
    save({ ...later, revision: later.revision + 1, journal: later.journal.concat(entries(500, 505)) })
    rmSync(sealedFile(folder))
    expect(found(folder).trouble?.kind).toBe('incomplete')
  })

  test('where the clock was ahead when an older backup was made', () => {
    const folder = sealedFolder()
    openBackups(folder).keep(savedOf(100), new Date('2027-06-01T10:00:00.000Z'))
    openBackups(folder).keep(all, start)
    rmSync(sealedFile(folder))
    expect(found(folder)).toEqual({
      initial: all,
      trouble: { kind: 'mended', file: expect.stringContaining('broken-') },
    })
  })

  test('of one that cannot be read, when a backup has what it holds', () => {
    const folder = sealedFolder()
    openBackups(folder).keep(savedOf(301), start)
    const sealed = sealedFile(folder)
    system.refuses = (call, file) => (call === 'readFileSync' && file === sealed ? 'EIO' : undefined)
    expect(found(folder)).toMatchObject({ initial: all, trouble: { kind: 'mended' } })
  })

  test('where a data file lost the word of its seal', () => {
    const folder = sealedFolder()
    writeFileSync(dataFile(folder), readFileSync(dataFile(folder), 'utf8').replace('"sealed"', '"qealed"'))
    expect(found(folder)).toMatchObject({ initial: { journal: all.journal } })
  })

  test('and each window is told of another data file by the next deed, whoever found it', async () => {
    for (const find of ['check', 'theme'] as const) {
      const folder = sealedFolder()
      const storage = openFolder(folder)
      const { handlers } = openBackend(folder, storage)
      rmSync(sealedFile(folder))
      writeFileSync(dataFile(folder), JSON.stringify(savedOf(100)))
      if (find === 'check') storage.check()
      else await handlers.changeTheme('dark')
      expect(await handlers.record('me', [marked('find-switch')])).toMatchObject({ from: -1 })
      expect(await handlers.load()).toMatchObject({ trouble: { kind: 'replaced' } })
    }
  })
})

describe('With a sealed file', () => {
  test('that is busy for a moment, nothing of a removed person stays', () => {
    const folder = folderOfRemoved()
    const sealed = sealedFile(folder)
    const storage = openFolder(folder)
    system.refuses = (call, file) => (call === 'readFileSync' && file === sealed ? 'EBUSY' : undefined)
    openBackend(folder, storage)
    system.refuses = () => undefined
    openBackend(folder)
    expect(textsIn(folder).join()).not.toContain('Secret')
  })

  test('in a folder that cannot be listed, and with a data file that cannot be read, the app opens', () => {
    const folder = sealedFolder()
    system.refuses = (call, file) =>
      (call === 'readdirSync' && file === folder) || (call === 'readFileSync' && file === dataFile(folder))
        ? 'EACCES'
        : undefined
    expect(found(folder).trouble).toMatchObject({ kind: 'unreadable', reason: 'EACCES' })
  })
})
