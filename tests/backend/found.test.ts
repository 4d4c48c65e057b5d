import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { openBackups } from '../../backend/backups'
import { nothingSaved, type Saved } from '../../backend/saved'
import { ApiError } from '../../shared/api'
import { journalOf, marked, noted } from '../shared/entry'
import { dataFile, openBackend, openFolder, readData, start, tempFolder } from './temp'

const empty = nothingSaved(start)

const saved: Saved = {
  schema: 1,
  revision: 3,
  savedAt: '2026-11-23T08:00:00.000Z',
  journal: journalOf(marked('log-in'), noted('find-switch', 'Zoë')),
  settings: { language: 'en' },
}
const text = JSON.stringify(saved)

/** What an earlier start found. */
const earlier: Saved = { ...saved, revision: 1, journal: journalOf(marked('log-in')) }

const aside = 'opt-out-checklist.broken-2026-11-24T10-00-00.000Z.json'

/** A folder whose data file holds exactly this, with these backups, the newest first. */
function folderWith(content: string | Buffer | undefined, ...backups: readonly Saved[]): string {
  const folder = tempFolder()
  backups.forEach((backup, age) => void openBackups(folder).keep(backup, new Date(start.getTime() - age * 86_400_000)))
  if (content !== undefined) writeFileSync(dataFile(folder), content)
  return folder
}

function found(folder: string) {
  const { initial, trouble } = openFolder(folder)
  return { initial, trouble }
}

/** Levels of lists in each other. */
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)

const broken: readonly (readonly [string, string | Buffer])[] = [
  ['cut in the middle', text.slice(0, text.length / 2)],
  ['empty', ''],
  ['of nothing but NULs', Buffer.alloc(512)],
  ['of bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0xd8])],
  ['in UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['with something behind the end', `${text}}`],
  ['with a list at its root', '[1,2]'],
  ['with null at its root', 'null'],
  ['with a text at its root', '"saved"'],
  ['without any field', '{}'],
  ['with a journal that is no list', JSON.stringify({ ...saved, journal: { 0: saved.journal[0] } })],
  ['without a journal', JSON.stringify({ ...saved, journal: undefined })],
  ['with a wrong field and no entry that is understood', JSON.stringify({ ...saved, revision: -1, journal: [{}] })],
  ['of more levels than could be written again', nested(100_000)],
]

describe('A data file that cannot be understood', () => {
  test.each(broken)('%s is set aside with its bytes untouched, and a new one begun', (_, content) => {
    const folder = folderWith(content)
    const { initial, trouble, save } = openFolder(folder)
    expect({ initial, trouble }).toEqual({ initial: empty, trouble: { kind: 'set-aside', file: aside } })

    save(saved)
    expect(readFileSync(path.join(folder, aside))).toEqual(Buffer.from(content))
    expect(readData(folder)).toEqual(saved)
  })

  test.each(broken)('%s is set aside, and the newest good backup written in its place', (_, content) => {
    const folder = folderWith(content, earlier)
    expect(found(folder)).toEqual({
      initial: earlier,
      trouble: { kind: 'restored', file: aside, savedAt: earlier.savedAt },
    })
    expect(readData(folder)).toEqual(earlier)
    expect(readFileSync(path.join(folder, aside))).toEqual(Buffer.from(content))
  })

  test('is told of once: the next start is an ordinary one', () => {
    const folder = folderWith('')
    openFolder(folder).save(saved)
    expect(found(folder)).toEqual({ initial: saved, trouble: null })
  })

  test('is the only one set aside, however often is saved after it', () => {
    const folder = folderWith('I am broken')
    const { save } = openFolder(folder)
    for (let revision = 1; revision <= 8; revision++) save({ ...saved, revision })
    expect(readdirSync(folder).filter((name) => name.includes('.broken-'))).toEqual([aside])
    expect(readFileSync(path.join(folder, aside), 'utf8')).toBe('I am broken')
  })

  test('is for the person alone to read where it is set aside, even if others could read it before', () => {
    const folder = folderWith('')
    openFolder(folder)
    expect(statSync(path.join(folder, aside)).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
  })
})

describe('A data file of which a part is wrong', () => {
  test.each([
    ['without a schema', { schema: undefined }, {}],
    ['with a schema that is no number', { schema: '1' }, {}],
    ['with a schema that never was', { schema: 0 }, {}],
    ['with a revision below zero', { revision: -1 }, { revision: earlier.revision }],
    ['with a time that is none', { savedAt: 'yesterday' }, { savedAt: start.toISOString() }],
    ['with settings that are a list', { settings: [] }, { settings: {} }],
    ['with an entry of too many levels', { journal: [...saved.journal, JSON.parse(nested(60))] }, {}],
  ])('%s is set aside, and all else of it written in its place', (_, wrong, mended) => {
    const content = JSON.stringify({ ...saved, ...wrong })
    const folder = folderWith(content, earlier)
    expect(found(folder)).toEqual({ initial: { ...saved, ...mended }, trouble: { kind: 'mended', file: aside } })
    expect(readData(folder)).toEqual({ ...saved, ...mended })
    expect(readFileSync(path.join(folder, aside), 'utf8')).toBe(content)
    expect(found(folder).trouble).toBeNull()
  })

  test('with a byte that is no text keeps its entries, and the byte where it is set aside', () => {
    const bytes = Buffer.from(text)
    bytes[bytes.indexOf('ë')] = 0xff
    const folder = folderWith(bytes)
    const { initial, trouble } = found(folder)
    expect(trouble).toEqual({ kind: 'mended', file: aside })
    expect(initial.journal).toHaveLength(2)
    expect(readFileSync(path.join(folder, aside))).toEqual(bytes)
  })

  test('has the entries of the newest backup too', () => {
    const backup = { ...saved, journal: journalOf(marked('log-in'), marked('log-in'), marked('find-switch')) }
    const folder = folderWith(JSON.stringify({ ...saved, revision: 'x' }), backup)
    expect(found(folder).initial.journal).toHaveLength(3)
  })

  test('is an ordinary one when that is a setting, which has its default', async () => {
    const folder = folderWith(JSON.stringify({ ...saved, settings: { theme: 7, background: true } }))
    const backend = openBackend(folder)
    expect(backend.settings()).toEqual({ background: true })
    expect(await backend.handlers.load()).toMatchObject({ theme: 'system', trouble: null })
    expect(readFileSync(dataFile(folder), 'utf8')).toContain('"theme":7')
  })

  test('is an ordinary one when that is the mark an editor put before it', () => {
    expect(found(folderWith(`\uFEFF${text}`))).toEqual({ initial: saved, trouble: null })
  })
})

describe('A data file that is gone', () => {
  test('is made again from the newest backup, and told of once', () => {
    const folder = folderWith(undefined, saved, earlier)
    expect(found(folder)).toEqual({ initial: saved, trouble: { kind: 'gone', savedAt: saved.savedAt } })
    expect(readData(folder)).toEqual(saved)
    expect(found(folder)).toEqual({ initial: saved, trouble: null })
  })
})

describe('A data file that cannot be read', () => {
  // Root may read every file, but nobody a folder as if it were one.
  function folderWithFolder(...backups: readonly Saved[]): string {
    const folder = folderWith(undefined, ...backups)
    mkdirSync(path.join(dataFile(folder), 'inside'), { recursive: true })
    return folder
  }
  const trouble = { kind: 'unreadable', file: 'opt-out-checklist.json', reason: 'EISDIR' }

  test('lets the app open with the newest backup, says why, and is left alone', () => {
    const folder = folderWithFolder(saved)
    const storage = openFolder(folder)
    expect(storage).toMatchObject({ initial: saved, trouble })
    expect(() => storage.save(saved)).toThrow(new ApiError('not-saved', 'EISDIR'))
    expect(readdirSync(folder)).toEqual(['backups', 'opt-out-checklist.json'])
    expect(readdirSync(dataFile(folder))).toEqual(['inside'])
  })

  test('is not written even when it can be read by then, since nobody knows what it holds', () => {
    const folder = folderWithFolder(earlier)
    const storage = openFolder(folder)
    rmSync(dataFile(folder), { recursive: true })
    writeFileSync(dataFile(folder), text)
    expect(() => storage.save(earlier)).toThrow(new ApiError('not-saved', 'EISDIR'))
    storage.check()
    expect(found(folder)).toEqual({ initial: saved, trouble: null })
  })

  test('lets the app open with nothing where there is no backup', () => {
    expect(found(folderWithFolder())).toEqual({ initial: empty, trouble })
  })
})

describe('A data file of a newer version', () => {
  const newer = { ...saved, schema: 2, more: 'to come' }
  const unlike = { schema: 2, journals: { me: saved.journal } }

  test.each([
    ['is shown as far as it is understood', newer, { ...saved, schema: 2 }],
    ['of another shape is shown as empty', unlike, empty],
  ])('%s, and its bytes never change', (_, content, shown) => {
    const newText = JSON.stringify(content, null, 1)
    const folder = folderWith(newText)
    const { initial, trouble, save } = openFolder(folder)
    expect({ initial, trouble }).toEqual({ initial: shown, trouble: { kind: 'newer' } })

    expect(() => save(saved)).toThrow(new ApiError('read-only', 'The data file is from a newer version.'))
    expect(readFileSync(dataFile(folder), 'utf8')).toBe(newText)
    expect(readdirSync(folder)).toEqual(['opt-out-checklist.json'])
  })
})
