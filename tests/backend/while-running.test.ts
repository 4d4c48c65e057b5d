import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { nothingSaved, type Saved } from '../../backend/saved'
import { openStorage } from '../../backend/storage'
import { journalOf, marked } from '../shared/entry'
import { bytesOf, openKeeping } from './keeping'
import { block, dataFile, openFolder, openStoreWith, readData, start, tempFolder, version } from './temp'

const saved: Saved = { ...nothingSaved(start), revision: 3, journal: journalOf(marked('log-in')) }
const next: Saved = { ...saved, revision: 4 }
const asideName = 'opt-out-checklist.replaced-2026-11-24T10-00-00.000Z.json'

function opened() {
  const folder = path.join(tempFolder(), 'data')
  const storage = openFolder(folder)
  storage.save(saved)
  return { folder, storage }
}

/** Who may do what, as far as the system has that. */
const modeOf = (name: string) => (process.platform === 'win32' ? undefined : statSync(name).mode & 0o777)
const own = <Mode>(mode: Mode) => (process.platform === 'win32' ? undefined : mode)

describe('While the app runs', () => {
  test('a data file that goes is written whole by the next save', () => {
    const { folder, storage } = opened()
    rmSync(dataFile(folder))
    storage.save(next)
    expect(readData(folder)).toEqual(next)
    expect(storage.trouble).toBeNull()
  })

  test('what is added to a journal is in it once it is on disk, and not where that fails', () => {
    const { folder, storage } = opened()
    const [first, second] = journalOf(marked('log-in'), marked('turn-switch-off'))
    const grown = { ...saved, journal: [first] }
    storage.save(grown, [second])
    expect(grown.journal).toEqual([first, second])
    const unblock = block(folder)
    expect(() => storage.save({ ...grown, revision: 5 }, [first])).toThrow()
    unblock()
    expect(grown.journal).toEqual([first, second])
    rmSync(dataFile(folder))
    storage.check()
    expect(readData(folder)).toEqual(grown)
  })

  test('a data file that goes is there again after the next check, and stays away once erased', () => {
    const { folder, storage } = opened()
    storage.check()
    rmSync(folder, { recursive: true })
    storage.check()
    expect(readData(folder)).toEqual(saved)
    storage.erase()
    storage.check()
    expect(readdirSync(folder)).toEqual([])
  })

  test('a check makes no file of nothing, and none in the place of a newer version’s', () => {
    const folder = tempFolder()
    openFolder(folder).check()
    expect(readdirSync(folder)).toEqual([])
    writeFileSync(dataFile(folder), JSON.stringify({ ...saved, schema: 2 }))
    const { check } = openFolder(folder)
    rmSync(dataFile(folder))
    check()
    expect(readdirSync(folder)).toEqual([])
  })

  test('a check that cannot write says nothing, and the next one makes up for it', () => {
    const { folder, storage } = opened()
    rmSync(dataFile(folder))
    const unblock = block(folder)
    storage.check()
    unblock()
    storage.check()
    expect(readData(folder)).toEqual(saved)
  })

  test('a data folder that goes is made again, for the person alone', () => {
    const { folder, storage } = opened()
    rmSync(folder, { recursive: true })
    storage.save(next)
    expect(readData(folder)).toEqual(next)
    expect([modeOf(folder), modeOf(dataFile(folder))]).toEqual([own(0o700), own(0o600)])
  })

  test('another data file in the place of ours is kept under another name, and told of', () => {
    const { folder, storage } = opened()
    const theirs = JSON.stringify({ ...saved, journal: journalOf(marked('find-switch')) })
    writeFileSync(dataFile(folder), theirs)
    storage.save(next)
    expect(storage.trouble).toEqual({ kind: 'replaced', file: asideName })
    expect(readData(folder)).toEqual(next)
    expect(openKeeping(folder).calls.previewImport(theirs)).toMatchObject({ known: 1 })
    expect(modeOf(path.join(folder, asideName))).toBe(own(0o600))
  })

  test('and a save of another file that fails leaves that file where it is', () => {
    const folder = tempFolder()
    let full = false
    const store = openStoreWith((write, file) => {
      write()
      if (full) writeFileSync(file, '')
    })
    const storage = openStorage(store, folder, version, start)
    storage.save(saved)
    writeFileSync(dataFile(folder), 'theirs')
    full = true
    expect(() => storage.save(next)).toThrow('only part of it was written')
    expect(bytesOf(folder)).toBe('theirs')
    expect(readdirSync(folder)).toEqual(['opt-out-checklist.json'])
  })

  test('every window is led to load what it must tell', async () => {
    const { folder } = opened()
    const { backend, told } = openKeeping(folder)
    writeFileSync(dataFile(folder), 'theirs')
    await backend.handlers.record('me', [marked('find-switch')])
    await backend.handlers.record('me', [marked('find-switch', 'open')])
    expect(told).toMatchObject([
      { from: -1, to: 4 },
      { from: 4, to: 5 },
    ])
    expect(await backend.handlers.load()).toMatchObject({ trouble: { kind: 'replaced' } })
  })
})

describe('While nothing can be written', () => {
  test('conf, which tries for a second, is asked once, and again as soon as the folder takes a file', () => {
    const folder = path.join(tempFolder(), 'data')
    const asked: unknown[] = []
    const counting = openStoreWith((write, _, { revision }) => {
      asked.push(revision)
      write()
    })
    const storage = openStorage(counting, folder, version, start)
    storage.save(saved)
    const inTheWay = path.join(folder, 'opt-out-checklist.next.json')
    mkdirSync(path.join(inTheWay, 'inside'), { recursive: true })
    for (const revision of [4, 5, 6]) expect(() => storage.save({ ...saved, revision })).toThrow(/^E[A-Z]+$/)
    rmSync(inTheWay, { recursive: true })
    storage.save({ ...saved, revision: 7 })
    expect(asked).toEqual([3, 4, 7])
    expect(readData(folder)).toMatchObject({ revision: 7 })
    expect(readdirSync(folder)).toEqual(['opt-out-checklist.json'])
  })
})
