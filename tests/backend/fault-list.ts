import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { nothingSaved, type Saved } from '../../backend/saved'
import { journalOf, marked, noted } from '../shared/entry'
import { system } from './faults'
import { dataFile, start } from './temp'

export const backup: Saved = { ...nothingSaved(start), revision: 1, journal: journalOf(marked('log-in')) }
export const backupId = '2026-11-24T10-00-00.000Z'
export const all: Saved = {
  ...backup,
  revision: 2,
  journal: [...journalOf(marked('log-in'), noted('log-in', 'Zoë')), { id: 'later', deed: { kind: 'dreamt' } }],
}
/** So much that most of it is sealed. */
export const long: Saved = {
  ...all,
  revision: 3,
  journal: [
    ...journalOf(marked('log-in'), ...Array.from({ length: 300 }, (_, note) => noted('log-in', `Note ${note}`))),
    { id: 'later', deed: { kind: 'dreamt' } },
  ],
}

/**
 * What comes of it. "told": the person is told in the window. "refused": told that it was not saved, and it works as soon as the
 * fault is over. In every case all that was acknowledged, and every byte that was found, is still there.
 */
export const outcomeWords = {
  there: 'all there',
  mended: 'all there, told, file kept',
  fromBackup: 'backup shown, told, file kept',
  fromFile: 'shown as it is',
  saved: 'saved',
  keptSaved: 'saved, told, other file kept',
  incomplete: 'the rest shown, told',
  readOnly: 'backup shown, told, read-only',
  refused: 'refused',
  noBackup: 'refused: no such backup',
} as const

const { there, mended, fromBackup, fromFile, saved, keptSaved, incomplete, readOnly, refused, noBackup } = outcomeWords

export interface Fault {
  begin(folder: string): void
  end?(folder: string): void
}

interface Expected {
  readonly start?: string
  /** Where that is another one when older entries are sealed. */
  readonly sealedStart?: string
  readonly later: string
  /** Where that differs from what comes of other actions. */
  readonly restore?: string
}

const write = (content: (text: Buffer) => string | Buffer): Fault => ({
  begin: (folder) => writeFileSync(dataFile(folder), content(readFileSync(dataFile(folder)))),
})
const withField = (field: object) => write((text) => JSON.stringify({ ...JSON.parse(`${text}`), ...field }))
const withEntries = (...more: readonly unknown[]) =>
  write((text) => {
    const data = JSON.parse(`${text}`)
    return JSON.stringify({ ...data, journal: [...data.journal, ...more] })
  })
const refusing = (code: string): Fault => ({
  begin() {
    system.refuses = code
  },
  end() {
    system.refuses = undefined
  },
})
const both = (one: Fault, other: Fault): Fault => ({
  begin(folder) {
    one.begin(folder)
    other.begin(folder)
  },
  end(folder) {
    other.end?.(folder)
    one.end?.(folder)
  },
})
/** Root may read every file, but nobody a folder as if it were one. */
const unreadable = (fileIn: (folder: string) => string): Fault => ({
  begin(folder) {
    const file = fileIn(folder)
    renameSync(file, `${file}.elsewhere`)
    mkdirSync(file)
  },
  end(folder) {
    rmSync(fileIn(folder), { recursive: true })
    renameSync(`${fileIn(folder)}.elsewhere`, fileIn(folder))
  },
})
const cut = write((text) => text.subarray(0, text.length / 2))

export const faults: Readonly<Record<string, readonly [Fault, Expected]>> = {
  'a data file that is empty': [write(() => ''), { start: fromBackup, later: keptSaved }],
  'a data file that is cut': [cut, { start: fromBackup, later: keptSaved }],
  'a data file full of NULs': [write((text) => Buffer.alloc(text.length)), { start: fromBackup, later: keptSaved }],
  'a data file with a list at its root': [write(() => '[1,2]'), { start: fromBackup, later: keptSaved }],
  'a data file with one wrong field': [withField({ revision: 'x' }), { start: mended, later: keptSaved }],
  'a data file with one wrong setting': [withField({ settings: { theme: 7 } }), { start: there, later: keptSaved }],
  'a data file with unknown entries': [withEntries({ id: 'x' }, 7, null), { start: there, later: keptSaved }],
  'a data file of a newer version': [
    withField({ schema: 3 }),
    { start: 'all there, told, read-only', later: keptSaved },
  ],
  'a data file that cannot be read': [unreadable(dataFile), { start: readOnly, later: refused }],
  'a data file that is gone': [
    { begin: (folder) => rmSync(dataFile(folder)) },
    { start: 'backup shown, told', later: saved },
  ],
  'a data file that another program replaced': [
    write(() => JSON.stringify(backup)),
    // Of what was sealed the other program knew nothing.
    { start: fromFile, sealedStart: fromBackup, later: keptSaved },
  ],
  'a data file that another editor only laid out anew': [
    write((text) => JSON.stringify(JSON.parse(`${text}`), null, 2)),
    { start: there, later: saved },
  ],
  'a data folder that is gone while the app runs': [
    { begin: (folder) => rmSync(folder, { recursive: true }) },
    // Whoever starts on no folder at all begins anew, and cannot know of another beginning.
    { later: saved, restore: noBackup },
  ],
  'what killed saves left behind': [
    {
      begin(folder) {
        for (const name of ['next.json', 'next.json.tmp-1764000000abc123'])
          writeFileSync(path.join(folder, `opt-out-checklist.${name}`), '{"schema":1,"rev')
        writeFileSync(path.join(folder, 'backups', `${backupId}.json.4711.part`), '{"schema":1,"rev')
      },
    },
    { start: there, later: saved },
  ],
  'a full disk': [refusing('ENOSPC'), { start: there, later: refused }],
  'a folder that became read-only': [refusing('EROFS'), { start: there, later: refused }],
  'a folder whose permission was lost': [refusing('EACCES'), { start: there, later: refused }],
  'a virus scanner that holds the file (EPERM)': [refusing('EPERM'), { start: there, later: refused }],
  'a virus scanner that holds the file (EBUSY)': [refusing('EBUSY'), { start: there, later: refused }],
  'a disk that fails': [refusing('EIO'), { start: there, later: refused }],
  'a cut data file where nothing can be written': [both(cut, refusing('EROFS')), { start: fromBackup, later: refused }],
}

const sealedFile = (folder: string) =>
  path.join(folder, readdirSync(folder).find((name) => /sealed-\w+\.json$/.test(name)) ?? 'There is none.')

/** Of the file that older entries are in. */
export const sealedFaults: Readonly<Record<string, readonly [Fault, Expected]>> = {
  'a sealed file that is gone': [
    { begin: (folder) => rmSync(sealedFile(folder)) },
    { start: incomplete, later: saved },
  ],
  'a sealed file that is cut': [
    { begin: (folder) => truncateSync(sealedFile(folder), 1_000) },
    { start: incomplete, later: saved },
  ],
  'a sealed file with another letter': [
    {
      begin: (folder) =>
        writeFileSync(sealedFile(folder), readFileSync(sealedFile(folder), 'utf8').replace('Note 7"', 'Note X"')),
    },
    { start: incomplete, later: saved },
  ],
  'a sealed file that cannot be read': [unreadable(sealedFile), { start: readOnly, later: saved }],
}
