import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { keepAtStart, openBackups, superfluous } from '../../backend/backups'
import { nothingSaved, type Saved } from '../../backend/saved'
import { replay } from '../../shared/replay'
import { journalOf, marked } from '../shared/entry'
import { block, start, tempFolder } from './temp'

const hour = 60 * 60 * 1000
const day = 24 * hour

/** Data of so many entries. */
function savedOf(entries: number, revision = entries): Saved {
  return { ...nothingSaved(start), revision, journal: journalOf(...Array(entries).fill(marked('log-in'))) }
}

const later = (time: number) => new Date(start.getTime() + time)
const idOf = (time: Date) => time.toISOString().replaceAll(':', '-')
const folderIn = (data: string) => path.join(data, 'backups')

function open() {
  const data = tempFolder()
  return { data, backups: openBackups(data) }
}

describe('A backup', () => {
  test('is what was saved, in a file of its own, for the person alone to read', () => {
    const { data, backups } = open()
    backups.keep(savedOf(3), start)
    const file = path.join(folderIn(data), '2026-11-24T10-00-00.000Z.json')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(savedOf(3))
    expect(readdirSync(data, { recursive: true })).toHaveLength(2)
    expect(statSync(file).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
  })

  test('is listed with when it was saved, how many entries it holds, and how many steps are done', () => {
    const { backups } = open()
    const journal = [...journalOf(marked('log-in'), marked('find-switch'), marked('review-posts')), 'not understood']
    backups.keep({ ...savedOf(0), savedAt: '2026-11-23T08:00:00.000Z', journal }, start)
    expect(backups.list()).toEqual([
      {
        id: '2026-11-24T10-00-00.000Z',
        savedAt: '2026-11-23T08:00:00.000Z',
        entries: 4,
        people: [{ id: 'me', name: null, steps: 2 }],
      },
    ])
  })

  test('is not made of nothing, nor of what the newest one holds', () => {
    const { data, backups } = open()
    backups.keep(savedOf(0), start)
    expect(readdirSync(data)).toEqual([])
    backups.keep(savedOf(2), start)
    backups.keep(savedOf(2), later(day))
    expect(backups.list()).toHaveLength(1)
  })

  test('is there after a start with a clock that is years ahead, which found nothing new', () => {
    const { backups } = open()
    for (const entries of [1, 2, 3]) backups.keep(savedOf(entries), later(entries * day))
    backups.keep(savedOf(3), later(1000 * day))
    expect(backups.list()).toHaveLength(3)
  })

  test('is neither taken for, nor made again because of, a file that somebody else put there', () => {
    const { data, backups } = open()
    backups.keep(savedOf(1), start)
    writeFileSync(path.join(folderIn(data), 'zzz.json'), JSON.stringify(savedOf(9)))
    backups.keep(savedOf(1), later(day))
    expect(backups.list()).toMatchObject([{ entries: 1 }])
    expect(backups.all()[0]).toEqual(savedOf(1))
  })

  test('comes before older ones in the list', () => {
    const { backups } = open()
    for (const entries of [1, 2, 3]) backups.keep(savedOf(entries), later(entries * day))
    expect(backups.list().map(({ entries }) => entries)).toEqual([3, 2, 1])
    expect(backups.all()[0]).toEqual(savedOf(3))
  })

  test('that is broken, or of a newer version, is neither listed, nor read, nor removed', () => {
    const { data, backups } = open()
    backups.keep(savedOf(1), start)
    const newer = JSON.stringify({ ...savedOf(9), schema: 2 })
    const bad = ['', 'cut', '[]', JSON.stringify(savedOf(9)).slice(0, -1), newer]
    const files = bad.map((text, index) => {
      const file = path.join(folderIn(data), `${idOf(later(hour * (index + 1)))}.json`)
      writeFileSync(file, text)
      return file
    })
    expect(backups.list()).toMatchObject([{ entries: 1 }])
    expect(backups.all()[0]).toEqual(savedOf(1))
    expect(backups.read(idOf(later(hour)))).toBeUndefined()
    backups.keep(savedOf(2), later(300 * day))
    expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(bad)
    expect(backups.list()).toMatchObject([{ entries: 2 }])
  })

  test.each([
    '',
    '2026-11-24',
    '../opt-out-checklist',
    '../2026-11-24T10-00-00.000Z',
    '2026-11-24T10-00-00.000Z.json',
    '2026-11-24T10-00-00.000Z\n',
    '2026-11-24T10-00-00.000Z/../x',
    '__proto__',
  ])('is not read by the id %j', (id) => {
    const { data, backups } = open()
    backups.keep(savedOf(1), start)
    writeFileSync(path.join(data, '2026-11-24T10-00-00.000Z.json'), JSON.stringify(savedOf(9)))
    writeFileSync(path.join(data, 'opt-out-checklist.json'), JSON.stringify(savedOf(9)))
    expect(backups.read(id)).toBeUndefined()
  })

  test('that cannot be read is passed over, and stands in no other one’s way', () => {
    const { data, backups } = open()
    backups.keep(savedOf(1), start)
    mkdirSync(path.join(folderIn(data), `${idOf(later(day))}.json`))
    expect(backups.all()[0]).toEqual(savedOf(1))
    backups.keep(savedOf(2), later(2 * day))
    expect(backups.list().map(({ entries }) => entries)).toEqual([2, 1])
  })

  test('that was cut off in the writing is swept away, and nothing else is', () => {
    const { data, backups } = open()
    backups.keep(savedOf(1), start)
    const names = [`${idOf(start)}.json.4711.part`, 'other.json.4711.part', `${idOf(start)}.part`]
    for (const name of names) writeFileSync(path.join(folderIn(data), name), 'x')
    backups.sweep()
    expect(readdirSync(folderIn(data))).toEqual([`${idOf(start)}.json`, `${idOf(start)}.part`, 'other.json.4711.part'])
  })

  test('that cannot be written says so and stops no start', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    onTestFinished(() => log.mockRestore())
    const { data, backups } = open()
    onTestFinished(block(data))
    keepAtStart(backups, { initial: savedOf(1), trouble: null }, replay([]), start)
    expect(log.mock.calls).toEqual([['No backup could be made:', expect.stringMatching(/^E[A-Z]+$/)]])
  })

  test('is not made at a start with any trouble', () => {
    const { data, backups } = open()
    for (const kind of ['newer', 'set-aside', 'restored'] as const) {
      keepAtStart(backups, { initial: savedOf(1), trouble: { kind, file: '', savedAt: '' } }, replay([]), start)
    }
    expect(readdirSync(data)).toEqual([])
  })

  test('leaves nothing behind when another one takes its place on the same day', () => {
    const { data, backups } = open()
    backups.keep(savedOf(1), start)
    backups.keep(savedOf(2), later(hour))
    expect(readdirSync(folderIn(data))).toEqual([`${idOf(later(hour))}.json`])
  })

  test('is kept beside a newer one of the same day that lost most of its content', () => {
    const { backups } = open()
    backups.keep(savedOf(10), start)
    backups.keep(savedOf(4), later(hour))
    backups.keep(savedOf(5, 99), later(2 * hour))
    expect(backups.list().map(({ entries }) => entries)).toEqual([5])
    backups.keep(savedOf(1), later(3 * hour))
    backups.keep(savedOf(2), later(4 * hour))
    expect(backups.list().map(({ entries }) => entries)).toEqual([2, 5])
  })

  test('goes with all of the folder when everything is erased, but for what is not ours', () => {
    const { data, backups } = open()
    backups.erase()
    backups.keep(savedOf(1), start)
    backups.erase()
    expect(readdirSync(data)).toEqual([])
    mkdirSync(folderIn(data))
    backups.erase()
    expect(readdirSync(data)).toEqual([])
    backups.keep(savedOf(1), start)
    writeFileSync(path.join(folderIn(data), `${idOf(start)}.json.17.part`), '{"sch')
    writeFileSync(path.join(folderIn(data), 'my own.json'), '')
    backups.erase()
    expect(readdirSync(folderIn(data))).toEqual(['my own.json'])
    rmSync(folderIn(data), { recursive: true })
  })
})

describe('Of the backups', () => {
  /** Starts the app so many hours apart, with as many entries as are asked for, and gives the ages in days of what is kept. */
  function agesAfter(starts: number, hoursApart: number, entriesAt: (start: number) => number): number[] {
    const times = new Map<string, number>()
    let ids: string[] = []
    let now = start
    for (let count = 0; count < starts; count++) {
      now = later(count * hoursApart * hour)
      times.set(idOf(now), entriesAt(count))
      ids = [idOf(now), ...ids]
      const gone = superfluous(ids, (id) => times.get(id), now)
      ids = ids.filter((id) => !gone.includes(id))
    }
    const made = [...times.keys()]
    return ids.map((id) => ((made.length - 1 - made.indexOf(id)) * hoursApart) / 24)
  }

  test.each([1, 5, 24])('one a day is kept for a week, and one a week for eight, with a start every %i h', (apart) => {
    const ages = agesAfter((200 * 24) / apart, apart, (count) => count + 1)
    expect(ages[0]).toBe(0)
    expect(ages.filter((age) => age < 7).length).toBeGreaterThanOrEqual(7)
    expect(ages.filter((age) => age < 7).length).toBeLessThanOrEqual(8)
    expect(ages.filter((age) => age >= 7).length).toBeGreaterThanOrEqual(7)
    expect(ages.filter((age) => age >= 7).length).toBeLessThanOrEqual(9)
    const gaps = ages.slice(1).map((age, index) => age - (ages[index] ?? 0))
    expect(Math.max(...gaps)).toBeLessThanOrEqual(14)
    expect(Math.max(...ages)).toBeLessThan(63)
  })

  test('the last of a week is kept until it is nine weeks old', () => {
    const daily = [200, 201, 202, 203, 204, 205, 206].map((starts) => agesAfter(starts, 24, (count) => count + 1))
    for (const ages of daily) expect(ages.slice(0, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, expect.any(Number)])
    expect(Math.max(...daily.map((ages) => ages.at(-1) ?? 0))).toBe(62)
  })

  test('none is given up for thousands of starts with an almost empty journal', () => {
    const ages = agesAfter(5_000, 1, (count) => (count === 0 ? 1_000 : 1))
    expect(ages.at(-1)).toBeCloseTo(4_999 / 24)
    expect(ages.length).toBeLessThanOrEqual(19)
  })

  test('the newest is kept however old it is', () => {
    expect(superfluous([idOf(start)], () => 1, later(1_000 * day))).toEqual([])
  })

  test('those of a clock that was ahead are in nobody’s way', () => {
    const ids = [later(400 * day), later(hour), start].map(idOf)
    expect(superfluous(ids, () => 1, later(hour))).toEqual([idOf(start)])
  })

  test('those that no new one can replace are not even read', () => {
    const entriesOf = vi.fn(() => 1)
    superfluous(
      [0, 1, 2, 3].map((days) => idOf(later(-days * day))),
      entriesOf,
      start,
    )
    expect(entriesOf).not.toHaveBeenCalled()
  })
})
