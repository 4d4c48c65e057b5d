import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Saved } from '../../backend/saved'
import { openStorage } from '../../backend/storage'
import { ApiError } from '../../shared/api'
import { journalOf, marked } from '../shared/entry'
import { block, dataFile, openFolder, openStoreWith, readData, start, tempFolder, version } from './temp'

const empty: Saved = { schema: 1, revision: 0, savedAt: start.toISOString(), journal: [], settings: {} }

const saved: Saved = {
  schema: 1,
  revision: 3,
  savedAt: '2026-11-23T08:00:00.000Z',
  journal: journalOf(marked('log-in'), marked('find-switch')),
  settings: { language: 'en' },
}

/** A folder whose data file holds exactly this. */
function folderWith(content: string | Buffer): string {
  const folder = tempFolder()
  writeFileSync(dataFile(folder), content)
  return folder
}

describe('opening', () => {
  test('an empty folder begins with nothing and tells of no trouble', () => {
    const { initial, trouble } = openFolder(tempFolder())
    expect({ initial, trouble }).toEqual({ initial: empty, trouble: null })
  })

  test('a folder that is missing makes it, with those above it', () => {
    const folder = path.join(tempFolder(), 'a', 'b')
    expect(openFolder(folder).initial).toEqual(empty)
    expect(statSync(folder).isDirectory()).toBe(true)
  })

  test('writes nothing before something is saved', () => {
    const folder = tempFolder()
    openFolder(folder)
    expect(readdirSync(folder)).toEqual([])
  })

  test('leaves a good file as it was, to the byte', () => {
    const text = JSON.stringify(saved, null, 4)
    const folder = folderWith(text)
    expect(openFolder(folder).initial).toEqual(saved)
    expect(readFileSync(dataFile(folder), 'utf8')).toBe(text)
  })
})

describe('saving', () => {
  test('is there when the folder is opened again, and nothing else is', () => {
    const folder = tempFolder()
    openFolder(folder).save(saved)
    expect(openFolder(folder)).toMatchObject({ initial: saved, trouble: null })
    expect(readdirSync(folder)).toEqual(['opt-out-checklist.json'])
  })

  test('replaces what was saved before', () => {
    const folder = tempFolder()
    const storage = openFolder(folder)
    storage.save(saved)
    storage.save({ ...empty, revision: 4 })
    expect(readData(folder)).toEqual({ ...empty, revision: 4 })
  })

  test('keeps entries and settings that nobody here understands', () => {
    const journal = [{ id: 'from-elsewhere', deed: { kind: 'dreamt' } }, 7, null, ...saved.journal]
    const settings = { '__proto__.x': 1, 'dotted.key': { deep: [true] } }
    const folder = folderWith(JSON.stringify({ ...saved, journal, settings }))
    const { initial, save } = openFolder(folder)
    save({ ...initial, revision: 4 })
    expect(readData(folder)).toEqual({ ...saved, revision: 4, journal, settings })
  })

  test.each([
    ['a new file', tempFolder],
    ['a file that others could read', () => folderWith(JSON.stringify(saved))],
  ])('leaves %s for the person alone to read', (_, makeFolder) => {
    const folder = makeFolder()
    openFolder(folder).save(saved)
    // Windows has no such modes: there the folder itself belongs to the person.
    expect(statSync(dataFile(folder)).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
  })

  test('is not disturbed by what an interrupted save or backup left behind, which is removed', () => {
    const folder = folderWith(JSON.stringify(saved))
    mkdirSync(path.join(folder, 'backups'))
    for (const leftOver of [
      'opt-out-checklist.next.json',
      'opt-out-checklist.next.json.tmp-1764000000abc123',
      path.join('backups', '2026-11-23T10-00-00.000Z.json.4711.part'),
    ]) {
      writeFileSync(path.join(folder, leftOver), '{"schema":1,"revis')
    }
    const { save } = openFolder(folder)
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['backups', 'opt-out-checklist.json'])
    rmSync(path.join(folder, 'backups'), { recursive: true })
    save({ ...saved, revision: 4 })
    expect(readData(folder)).toEqual({ ...saved, revision: 4 })
    expect(readdirSync(folder)).toEqual(['opt-out-checklist.json'])
  })
})

describe('a save that fails', () => {
  /** What a save threw; the test fails when it threw nothing or something unforeseen. */
  function refusal(save: () => void): ApiError {
    try {
      save()
    } catch (error) {
      if (error instanceof ApiError) return error
      throw error
    }
    throw new Error('The save did not fail.')
  }

  test('because a folder has taken the place of the file leaves that as it is', () => {
    const folder = folderWith(JSON.stringify(saved))
    const { save } = openFolder(folder)
    rmSync(dataFile(folder))
    mkdirSync(path.join(dataFile(folder), 'inside'), { recursive: true })

    const { problem, message } = refusal(() => save(saved))
    expect(problem).toBe('not-saved')
    expect(message).toMatch(/^E[A-Z]+$/)
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      'opt-out-checklist.json',
      path.join('opt-out-checklist.json', 'inside'),
    ])
  })

  test('because nothing can be written in the folder any more leaves all as it was, and the next one works', () => {
    const folder = path.join(tempFolder(), 'data')
    const { save } = openFolder(folder)
    save(saved)
    const unblock = block(folder)

    const { problem, message } = refusal(() => save(empty))
    expect(problem).toBe('not-saved')
    expect(message).toMatch(/^E[A-Z]+$/)
    expect(readFileSync(folder, 'utf8')).toBe('in the way')

    unblock()
    expect(readData(folder)).toEqual(saved)
    save({ ...saved, revision: 4 })
    expect(readData(folder)).toEqual({ ...saved, revision: 4 })
  })

  test('because the disk is full, which conf does not notice, leaves the file as it was', () => {
    const folder = tempFolder()
    let full = false
    /** The system writes what there is room for and says how much that was; conf takes it for all. */
    const openOnFullDisk = openStoreWith((write, file) => {
      write()
      if (full) truncateSync(file, 100)
    })
    const { save } = openStorage(openOnFullDisk, folder, version, start)
    save(saved)
    full = true

    const { problem, message } = refusal(() => save({ ...saved, revision: 4 }))
    expect({ problem, message }).toEqual({ problem: 'not-saved', message: 'only part of it was written' })
    expect(readData(folder)).toEqual(saved)
    expect(readdirSync(folder)).toEqual(['opt-out-checklist.json'])
    full = false
    save({ ...saved, revision: 5 })
    expect(readData(folder)).toEqual({ ...saved, revision: 5 })
  })
})
