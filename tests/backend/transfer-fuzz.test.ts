import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { backupFile } from '../../backend/backup-file'
import { ApiError } from '../../shared/api'
import { understood } from '../../shared/journal'
import { entriesNotIn } from '../../shared/merge'
import { entry, idOf, journalOf, marked, noted, reminded, undid } from '../shared/entry'
import { bytesOf, folderOf, openKeeping } from './keeping'
import { dataFile, openBackend, readData, start, version } from './temp'

const count = 10_000
const seed = 20_261_124

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function randomFrom(state: number): () => number {
  let last = state
  return () => {
    last = (last + 0x6d2b79f5) | 0
    let mixed = Math.imul(last ^ (last >>> 15), 1 | last)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const random = randomFrom(seed)
const below = (limit: number) => Math.floor(random() * limit)
const pick = <Value>(values: readonly Value[]): Value | undefined => values[below(values.length)]

const replacements = [
  '',
  '0',
  '-1',
  '1e999',
  'null',
  'true',
  '[]',
  '{}',
  '"x"',
  '{"__proto__":{}}',
  '\u0000',
  '💥',
  '"',
]

type Damage = (text: string) => string

/** Ways in which a file goes bad: most leave no JSON. */
const rough: readonly Damage[] = [
  (text) => text.slice(0, below(text.length)),
  (text) => text.slice(below(text.length)),
  (text) => {
    const at = below(text.length)
    return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << below(8))) + text.slice(at + 1)
  },
  (text) => {
    const [from, length] = [below(text.length), below(60)]
    return text.slice(0, from) + text.slice(from + length)
  },
  (text) => {
    const [from, length] = [below(text.length), below(200)]
    return text.slice(0, from + length) + text.slice(from)
  },
  (text) => {
    const at = below(text.length)
    return text.slice(0, at) + pick(replacements) + text.slice(at)
  },
]

/** Ways that mostly leave JSON. */
const fine: readonly Damage[] = [
  // One whole value for another.
  (text) => {
    const values = [...text.matchAll(/"(?:[^"\\]|\\.)*"(?!:)|-?\d+|true|null/g)]
    const value = pick(values)
    if (value === undefined) return text
    return text.slice(0, value.index) + pick(replacements) + text.slice(value.index + value[0].length)
  },
  // One field's name for another's.
  (text) => {
    const name = pick([...text.matchAll(/"\w+"(?=:)/g)])
    const other = pick(['"id"', '"at"', '"schema"', '"journal"', '"__proto__"', '"toString"', '"format"'])
    return name === undefined ? text : text.slice(0, name.index) + other + text.slice(name.index + name[0].length)
  },
]

/** One damage, or a few on top of each other. */
function damaged(text: string): string {
  const damages = pick([rough, fine]) ?? fine
  let bad = text
  for (let times = 1 + below(3); times > 0; times--) bad = pick(damages)?.(bad) ?? bad
  return bad
}

test(`${count} files, damaged by the seed ${seed}, are each refused or merged rightly`, () => {
  const mine = journalOf(marked('log-in'), noted('log-in', 'mine'), undid(idOf(1)))
  const theirs = [...mine, entry(4, marked('find-switch')), entry(5, reminded('x@2026-11-01')), { id: 'x', a: [1, {}] }]
  const saved = openBackend(folderOf(theirs, { theme: 'dark' })).saved()
  const texts = [backupFile(saved, {}, version, start).text, JSON.stringify(saved)]
  const folder = folderOf(mine)
  const before = bytesOf(folder)
  let opened = openKeeping(folder)
  let merged = 0
  for (let file = 0; file < count; file++) {
    const text = damaged(texts[file % 2] ?? '')
    try {
      opened.calls.importBackup(text)
    } catch (error) {
      if (!(error instanceof ApiError)) throw new Error(`Not refused but failed: ${text}`, { cause: error })
      expect(error.problem, text).toBe('refused')
      expect(bytesOf(folder) === before, text).toBe(true)
      continue
    }
    merged += 1
    if (bytesOf(folder) === before) continue
    const { journal } = JSON.parse(text)
    expectMerged(opened.backend.saved().journal, mine, journal)
    expect(readData(folder)).toEqual(opened.backend.saved())
    writeFileSync(dataFile(folder), before, 'latin1')
    opened = openKeeping(folder)
  }
  console.log(`${count} damaged files, seed ${seed}: ${count - merged} refused, ${merged} merged.`)
  expect(Math.min(merged, count - merged)).toBeGreaterThan(count / 10)
}, 120_000)

/** Nothing of either is lost, nothing is there twice, and what was here and understood is as it was or as it is in the file. */
function expectMerged(now: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): void {
  expect(entriesNotIn(now, [...mine, ...theirs])).toEqual([])
  expect(entriesNotIn([...mine, ...theirs], now)).toEqual([])
  expect(entriesNotIn([], now)).toHaveLength(now.length)
  const given = new Set([...mine, ...theirs].map((value) => JSON.stringify(value)))
  expect(now.filter((value) => !given.has(JSON.stringify(value)))).toEqual([])
  const ids = new Set(understood(now).map(({ id }) => id))
  expect(understood(mine).filter(({ id }) => !ids.has(id))).toEqual([])
}
