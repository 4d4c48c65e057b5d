import { closeSync, fsyncSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { test } from 'vitest'
import { readSaved } from '../../backend/saved'
import { understood } from '../../shared/journal'
import { replay } from '../../shared/replay'
import { dataFile, openBackend, tempFolder } from '../backend/temp'
import { marked } from '../shared/entry'
import { compare, median } from './figures'
import { dataOf } from './journal'

const rounds = 41
const lengths = [10, 1_000, 10_000, 100_000]

interface Figures {
  /** The bytes of the data file written, flushed and renamed, and the folder flushed: no save that lasts can do less. */
  readonly bare: number
  /** From a deed to the answer that it is on disk, in milliseconds. */
  readonly tick: number
  /** Writing out the whole as JSON, which a save no longer does. */
  readonly json: number
}

test('a tick beside a bare write of the same bytes', { timeout: 120_000 }, async () => {
  const series = lengths.map((length) => ({ length, one: measureOn(length), figures: [] as Figures[] }))
  for (let round = 0; round < rounds; round++) {
    for (const { one, figures } of series) figures.push(await one())
  }
  const bare = (one: Figures) => one.bare
  const tick = (one: Figures) => one.tick
  compare(
    ['bare write', 'tick'],
    Object.fromEntries(
      series.map(({ length, figures }) => [`${length} entries (ms)`, [median(figures, bare), median(figures, tick)]]),
    ),
  )
  const of = (length: number) => series.find((one) => one.length === length)?.figures ?? []
  const beside = (figure: (one: Figures) => number) => [median(of(10), figure), median(of(10_000), figure)] as const
  compare(['10 entries', '10,000 entries'], {
    'Bare write (ms)': beside(bare),
    'Tick (ms)': beside(tick),
    'Tick beyond the bare write (ms)': beside((one) => one.tick - one.bare),
    'JSON of the whole (ms)': beside((one) => one.json),
  })
})

/** A backend on a journal of this length, measured once with every call. */
function measureOn(length: number): () => Promise<Figures> {
  const folder = tempFolder()
  const text = JSON.stringify(dataOf(length))
  writeFileSync(dataFile(folder), text)
  const backend = openBackend(folder)
  const beside = path.join(folder, 'beside.json')
  const bytes = Buffer.from(text)
  return async () => {
    const bare = await timed(() => bareWrite(folder, beside, bytes))
    const tick = await timed(() => backend.handlers.record('me', [marked('log-in')]))
    const json = await timed(() => JSON.stringify(backend.saved()))
    return { bare, tick, json }
  }
}

test('a start on a long journal beside one on a short', () => {
  const short: Start[] = []
  const long: Start[] = []
  for (let round = 0; round < rounds; round++) {
    short.push(startOn(10))
    long.push(startOn(10_000))
  }
  const beside = (key: keyof Start) => [median(short, (one) => one[key]), median(long, (one) => one[key])] as const
  compare(['10 entries', '10,000 entries'], {
    'First start, cold (ms)': [short[0]?.all ?? Number.NaN, long[0]?.all ?? Number.NaN],
    'Start (ms)': beside('all'),
    'of it parsing and replaying (ms)': beside('own'),
  })
})

interface Start {
  /** Until the backend can answer: the folder looked at, the file read, parsed and replayed. */
  readonly all: number
  readonly own: number
}

function startOn(length: number): Start {
  const folder = tempFolder()
  const text = JSON.stringify(dataOf(length))
  writeFileSync(dataFile(folder), text)
  const before = performance.now()
  openBackend(folder)
  const all = performance.now() - before
  const bytes = Buffer.from(text)
  const beforeOwn = performance.now()
  replay(understood(readSaved(bytes, new Date(0)).saved?.journal ?? []))
  return { all, own: performance.now() - beforeOwn }
}

function bareWrite(folder: string, file: string, bytes: Buffer): void {
  const handle = openSync(`${file}.next`, 'w', 0o600)
  writeSync(handle, bytes)
  fsyncSync(handle)
  closeSync(handle)
  renameSync(`${file}.next`, file)
  const folderHandle = openSync(folder, 'r')
  fsyncSync(folderHandle)
  closeSync(folderHandle)
}

async function timed(act: () => unknown): Promise<number> {
  const before = performance.now()
  await act()
  return performance.now() - before
}
