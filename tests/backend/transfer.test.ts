import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { backupFile, readBackup } from '../../backend/backup-file'
import { nothingSaved } from '../../backend/saved'
import { importLimit } from '../../shared/api'
import { textLimit } from '../../shared/content'
import { allKeptLimit } from '../../shared/image'
import { nothingDone, replay } from '../../shared/replay'
import { allSteps, entry, idOf, journalOf, marked, noted, reminded, undid } from '../shared/entry'
import { bytesOf, folderOf, openKeeping, openWith, refusal, words } from './keeping'
import { dataFile, openBackend, readData, start, tempFolder, version } from './temp'

const theirs = [
  { ...entry(3, marked('find-switch')), day: '2026-11-03' },
  { ...entry(4, noted('log-in', 'Zoë 🦉')), day: '2026-10-30' },
]

/** The text another computer with these entries exports. */
function exported(journal: readonly unknown[], settings = {}): string {
  return backupFile({ ...nothingSaved(start), journal: [...journal], settings }, {}, version, start).text
}

describe('An exported backup', () => {
  test('holds everything, and says what it is, from when, and from which version', () => {
    const journal = [...journalOf(marked('log-in')), { id: 'later', deed: { kind: 'dreamt' } }, 7]
    const backend = openBackend(folderOf(journal, { background: true, later: [1] }))
    const { name, text } = backupFile(backend.saved(), {}, version, start)
    expect(name).toBe('opt-out-checklist-backup-2026-11-24.json')
    expect(JSON.parse(text)).toEqual({
      pictures: {},
      format: 'opt-out-checklist-backup',
      ...backend.saved(),
      exportedAt: '2026-11-24T10:00:00.000Z',
      version,
    })
    expect(JSON.parse(text)).toMatchObject({ journal, settings: { background: true, later: [1] } })
  })

  test('brings everything back to an empty computer', () => {
    const journal = [
      { deed: 'of a later version' },
      ...journalOf(...allSteps, undid(idOf(2)), reminded('x@2026-11-01')),
    ]
    const { folder, backend, calls } = openKeeping(tempFolder())
    calls.importBackup(exported(journal))
    expect(readData(folder)).toMatchObject({ journal })
    expect(backend.people()).toEqual(openBackend(folderOf(journal)).people())
    expect(openBackend(folder).people()).toEqual(backend.people())
  })

  test('is taken back with as many pictures as may be, and thousands of the longest notes', () => {
    const note = noted('log-in', '文'.repeat(textLimit))
    const journal = Array.from({ length: 5_000 }, (_, index) => entry(index + 1, note))
    const pictures = { ['0'.repeat(64)]: Buffer.alloc(allKeptLimit).toString('base64') }
    const { text } = backupFile({ ...nothingSaved(start), journal }, pictures, version, start)
    expect(readBackup(text, words).journal).toEqual(journal)
  })
})

describe('A look into a file', () => {
  test('says what is new in it, what is known, from when it is, and changes nothing', () => {
    const { folder, calls, told } = openWith(marked('log-in'), marked('find-switch', 'open'))
    const before = bytesOf(folder)
    expect(calls.previewImport(exported([...journalOf(marked('log-in')), ...theirs]))).toEqual({
      added: 2,
      known: 1,
      newPictures: 0,
      newPeople: [],
      from: '2026-10-30',
      to: '2026-11-03',
      exportedAt: start.toISOString(),
      olderIn: null,
    })
    expect(bytesOf(folder)).toBe(before)
    expect(told).toEqual([])
  })

  test('knows no days when there is no entry', () => {
    const { calls } = openWith(marked('log-in'))
    expect(calls.previewImport(exported([]))).toMatchObject({ added: 0, known: 0, from: null, to: null })
  })

  test("takes another computer's data file, which was never exported", () => {
    const { calls } = openWith(marked('log-in'))
    const text = readFileSync(dataFile(folderOf(theirs)), 'utf8')
    expect(calls.previewImport(text)).toMatchObject({ added: 2, known: 0, exportedAt: null })
  })

  test('counts an entry once that is in the file twice', () => {
    const { calls } = openWith(marked('log-in'))
    expect(calls.previewImport(exported([...theirs, ...theirs, 7, 7]))).toMatchObject({ added: 3, known: 0 })
  })
})

describe('An import', () => {
  const mine = journalOf(marked('log-in'), marked('open-settings'))

  test('adds what is new, in its place, on the disk before it is told', () => {
    const { folder, backend, calls } = openKeeping(folderOf([...mine, entry(5, marked('review-posts'))]))
    const seen: unknown[] = []
    backend.subscribe(() => seen.push(readData(folder)))
    calls.importBackup(exported(theirs))
    const journal = [...mine, ...theirs, entry(5, marked('review-posts'))]
    expect(seen).toMatchObject([{ journal, revision: 5 }])
    expect(backend.people()).toEqual(replay(journal))
  })

  test('leads from a revision that no window knows, so that each loads', async () => {
    const { backend, calls, told } = openKeeping(folderOf(mine))
    expect(await calls.importBackup(exported(theirs))).toEqual({ from: 4, to: 5, entries: [] })
    expect(told).toEqual([{ from: 4, to: 5, entries: [] }])
    expect(await backend.handlers.load()).toMatchObject({ revision: 5 })
    expect(await backend.handlers.record('me', [marked('log-in', 'open')])).toMatchObject({ from: 5, to: 6 })
  })

  test('done again changes nothing, to the byte', async () => {
    const { folder, calls, told } = openKeeping(folderOf(mine))
    const text = exported([...theirs, 'nobody understands this', ...mine])
    await calls.importBackup(text)
    const before = bytesOf(folder)
    expect(await calls.previewImport(text)).toMatchObject({ added: 0, known: 5 })
    expect(await calls.importBackup(text)).toEqual({ from: 5, to: 5, entries: [] })
    expect(bytesOf(folder)).toBe(before)
    expect(told).toHaveLength(1)
  })

  test('of one computer into the other gives both the same journal', () => {
    const conflicting = { ...mine[1], deed: marked('open-settings', 'not-for-me') }
    const [a, b] = [
      [...mine, null],
      [conflicting, ...theirs, { id: 'x' }],
    ]
    const [one, other] = [openKeeping(folderOf(a)), openKeeping(folderOf(b))]
    one.calls.importBackup(exported(b))
    other.calls.importBackup(exported(a))
    expect(one.backend.saved().journal).toEqual(other.backend.saved().journal)
    expect(one.backend.people()).toEqual(other.backend.people())
  })

  test('leaves the settings of this computer as they are', () => {
    const { backend, calls } = openKeeping(folderOf(mine, { theme: 'dark' }))
    calls.importBackup(exported(theirs, { theme: 'light', background: true }))
    expect(backend.saved().settings).toEqual({ theme: 'dark' })
  })

  test('is followed by entries that come after all of it, though its clock was ahead', async () => {
    const ahead = { ...entry(1, marked('log-in')), id: 'e677d21fdbff-ffff-ffffffffffffffff' }
    const { backend, calls, folder } = openKeeping(folderOf(mine))
    await calls.importBackup(exported([ahead]))
    await backend.handlers.record('me', [marked('log-in', 'not-for-me')])
    expect(backend.people().me.marks['log-in']?.as).toBe('not-for-me')
    expect(openBackend(folder).people()).toEqual(backend.people())
  })

  test('is not written over data of a newer version', () => {
    const folder = tempFolder()
    writeFileSync(dataFile(folder), JSON.stringify({ ...nothingSaved(start), schema: 2 }))
    const before = bytesOf(folder)
    const { calls } = openKeeping(folder)
    expect(() => calls.importBackup(exported(theirs))).toThrow(expect.objectContaining({ problem: 'read-only' }))
    expect(bytesOf(folder)).toBe(before)
  })
})

describe('A file is refused', () => {
  const good = JSON.parse(exported(theirs))
  const data = { ...nothingSaved(start), journal: theirs }
  const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
  const { exportedAt: _, ...withoutTime } = good

  test.each<[string, unknown, RegExp]>([
    ['that is no text', 7, /no text of a file/],
    ['that is nothing', undefined, /no text of a file/],
    ['that is empty', '', /not JSON/],
    ['that is cut off', JSON.stringify(good).slice(0, -1), /not JSON/],
    ['that is a page', '<!doctype html>', /not JSON/],
    ['that is binary', '\u0000\uFFFDPNG', /not JSON/],
    ['that holds a number', '7', /JSON, but not a backup/],
    ['that holds null', 'null', /JSON, but not a backup/],
    ['that holds a list', '[]', /JSON, but not a backup/],
    ['that is empty JSON', '{}', /JSON, but not a backup/],
    ["that is another app's", '{"format":"bookmarks","schema":1,"journal":[]}', /JSON, but not a backup/],
    ["that is another app's, with a schema", '{"schema":3,"settings":{}}', /JSON, but not a backup/],
    ['of a newer version', JSON.stringify({ ...good, schema: 2 }), /newer version.*Update the app/],
    ['of a newer version in another shape', '{"format":"opt-out-checklist-backup","schema":9}', /newer version/],
    ['that is the data of a newer version', JSON.stringify({ ...data, schema: 2 }), /newer version/],
    ['without a journal', JSON.stringify({ ...good, journal: undefined }), /its field journal\./],
    ['whose journal is no list', JSON.stringify({ ...data, journal: {} }), /its field journal\./],
    ['without its time', JSON.stringify(withoutTime), /its field exportedAt\./],
    ['of no version', JSON.stringify({ ...good, version: 1 }), /its field version\./],
    ['with a schema that never was', JSON.stringify({ ...good, schema: 0 }), /its field schema\./],
    ['with a bad revision', JSON.stringify({ ...data, revision: '3' }), /its field revision\./],
    ['saved at no time', JSON.stringify({ ...good, savedAt: 'now' }), /its field savedAt\./],
    ['without any settings', JSON.stringify({ ...data, settings: undefined }), /its field settings\./],
    ['with settings that are none', JSON.stringify({ ...good, settings: null }), /its field settings\./],
    [
      'after which no other entry could come',
      JSON.stringify({ ...good, journal: [theirs[0], { ...theirs[1], id: 'ffffffffffff-ffff-ffffffffffffffff' }] }),
      /its field journal\[1\]\.id\./,
    ],
    [
      'nested too deeply to be written again',
      JSON.stringify({ ...good, journal: ['here'] }).replace('"here"', deep(100_000)),
      /its field journal\[0\]\./,
    ],
    ['of more than 64 MB', ' '.repeat(importLimit + 1), /too large.* 64 MB/],
    ['of fewer letters, and as many bytes', '文'.repeat(importLimit / 3 + 1), /too large.* 64 MB/],
  ])('%s, which changes nothing', (_name, text, says) => {
    const { folder, backend, calls, told } = openWith(marked('log-in'))
    const before = [bytesOf(folder), backend.people()]
    expect(refusal(() => calls.previewImport(text))).toMatch(says)
    expect(refusal(() => calls.importBackup(text))).toMatch(says)
    expect([bytesOf(folder), backend.people()]).toEqual(before)
    expect(told).toEqual([])
  })

  test('never because of an entry that only a later version understands', () => {
    const { backend, calls } = openKeeping(tempFolder())
    const journal = [{ id: idOf(1), deed: { kind: 'dreamt' } }]
    calls.importBackup(exported(journal))
    expect(backend.saved().journal).toEqual(journal)
    expect(backend.people()).toEqual({ me: nothingDone })
  })
})
