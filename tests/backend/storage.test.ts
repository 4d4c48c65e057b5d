import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Saved } from '../../backend/saved'
import { type OpenStore, openStorage } from '../../backend/storage'
import { ApiError } from '../../shared/api'
import { journalOf, marked } from '../shared/entry'
import { block, dataFile, openFolder, openStore, readData, start, tempFolder, version } from './temp'

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

  test('fails, changing nothing, where the file cannot be read at all', () => {
    const folder = tempFolder()
    mkdirSync(dataFile(folder))
    expect(() => openFolder(folder)).toThrow('EISDIR')
    expect(readdirSync(folder)).toEqual(['opt-out-checklist.json'])
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

  test('is not disturbed by what an interrupted save left behind', () => {
    const folder = folderWith(JSON.stringify(saved))
    writeFileSync(path.join(folder, 'opt-out-checklist.next.json'), '{"schema":1,"revis')
    openFolder(folder).save({ ...saved, revision: 4 })
    expect(readData(folder)).toEqual({ ...saved, revision: 4 })
    expect(readdirSync(folder)).toEqual(['opt-out-checklist.json'])
  })
})

describe('a file that cannot be understood', () => {
  const text = JSON.stringify(saved)

  test.each<[string, string | Buffer]>([
    ['cut in the middle', text.slice(0, text.length / 2)],
    ['empty', ''],
    ['of nothing but NULs', Buffer.alloc(512)],
    ['of bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0xd8])],
    ['with something behind the end', `${text}}`],
    ['with a list at its root', '[1,2]'],
    ['with null at its root', 'null'],
    ['with a text at its root', '"saved"'],
    ['without any field', '{}'],
    ['without a schema', JSON.stringify({ ...saved, schema: undefined })],
    ['with a schema that is no number', JSON.stringify({ ...saved, schema: '1' })],
    ['with a schema that never was', JSON.stringify({ ...saved, schema: 0 })],
    ['with a revision below zero', JSON.stringify({ ...saved, revision: -1 })],
    ['with a time that is none', JSON.stringify({ ...saved, savedAt: 'yesterday' })],
    ['with a journal that is no list', JSON.stringify({ ...saved, journal: { 0: saved.journal[0] } })],
    ['with settings that are a list', JSON.stringify({ ...saved, settings: [] })],
  ])('%s is set aside with its bytes untouched, and a new one begun', (_, content) => {
    const folder = folderWith(content)
    const { initial, trouble, save } = openFolder(folder)
    const aside = 'opt-out-checklist.broken-2026-11-24T10-00-00.000Z.json'
    expect({ initial, trouble }).toEqual({ initial: empty, trouble: { kind: 'set-aside', file: aside } })

    save(saved)
    expect(readFileSync(path.join(folder, aside))).toEqual(Buffer.from(content))
    expect(readData(folder)).toEqual(saved)
  })

  test('is told of once: the next start is an ordinary one', () => {
    const folder = folderWith('')
    openFolder(folder).save(saved)
    expect(openFolder(folder)).toMatchObject({ initial: saved, trouble: null })
  })
})

describe('a file of a newer version', () => {
  const newer = { ...saved, schema: 2, more: 'to come' }
  const unlike = { schema: 2, journals: { me: saved.journal } }

  test.each([
    ['is shown as far as it is understood', newer, { ...saved, schema: 2 }],
    ['of another shape is shown as empty', unlike, empty],
  ])('%s, and its bytes never change', (_, content, shown) => {
    const text = JSON.stringify(content, null, 1)
    const folder = folderWith(text)
    const { initial, trouble, save } = openFolder(folder)
    expect({ initial, trouble }).toEqual({ initial: shown, trouble: { kind: 'newer' } })

    expect(() => save(saved)).toThrow(new ApiError('read-only', 'The data file is from a newer version.'))
    expect(readFileSync(dataFile(folder), 'utf8')).toBe(text)
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
    const openOnFullDisk: OpenStore = (options) => {
      const store = openStore(options)
      return {
        get store() {
          return store.store
        },
        set store(value) {
          store.store = value
          if (full) truncateSync(path.join(options.cwd, `${options.name}.${options.fileExtension}`), 100)
        },
      }
    }
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
