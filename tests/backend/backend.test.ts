import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Change } from '../../shared/api'
import { dayOf, wallTime } from '../../shared/calendar'
import { type Deed, entrySchema } from '../../shared/journal'
import { nothingDone, replay } from '../../shared/replay'
import { doneDeeds } from '../shared/arbitraries'
import { idOf, journalOf, marked, undid } from '../shared/entry'
import { block, dataFile, openBackend, openFolder, readData, start, tempFolder, version } from './temp'

const startAt = start.toISOString()
const startDay = dayOf(wallTime(start))

/** A folder that a journal of these deeds was saved in, and a backend on it. */
function backendWith(...deeds: readonly Deed[]) {
  const folder = tempFolder()
  const storage = openFolder(folder)
  storage.save({ ...storage.initial, revision: 7, journal: journalOf(...deeds) })
  return { folder, backend: openBackend(folder) }
}

describe('load', () => {
  test('of a new folder is nothing done, at revision 0', async () => {
    const folder = tempFolder()
    expect(await openBackend(folder).handlers.load()).toEqual({
      revision: 0,
      people: { me: nothingDone },
      trouble: null,
      folder,
      version,
      theme: 'system',
      language: null,
      person: 'me',
      desktop: null,
    })
  })

  test('is what was saved, without the entries that nobody understands', async () => {
    const folder = tempFolder()
    const storage = openFolder(folder)
    const journal = [...journalOf(marked('log-in'), marked('find-switch')), { id: idOf(9), deed: { kind: 'dreamt' } }]
    storage.save({ ...storage.initial, revision: 7, journal })
    expect(await openBackend(folder).handlers.load()).toMatchObject({
      revision: 7,
      people: replay(journalOf(marked('log-in'), marked('find-switch'))),
    })
  })

  test.each([7, 'xx', 'EN', null])('has the language of the system where the saved one is %j', async (language) => {
    const folder = tempFolder()
    const storage = openFolder(folder)
    storage.save({ ...storage.initial, settings: { language, theme: 'dark' } })
    expect(await openBackend(folder).handlers.load()).toMatchObject({ language: null, theme: 'dark' })
  })

  test('tells of a file that was set aside', async () => {
    const folder = tempFolder()
    writeFileSync(dataFile(folder), 'broken')
    const { trouble } = await openBackend(folder).handlers.load()
    expect(trouble).toEqual({ kind: 'set-aside', file: 'opt-out-checklist.broken-2026-11-24T10-00-00.000Z.json' })
  })
})

describe('record', () => {
  test('answers with the entries it made, and the revisions they led from and to', async () => {
    const { backend } = backendWith(marked('log-in'))
    expect(await backend.handlers.record('me', [marked('find-switch'), marked('review-posts', 'not-for-me')])).toEqual({
      from: 7,
      to: 8,
      entries: [
        { id: expect.any(String), at: startAt, day: startDay, person: 'me', deed: marked('find-switch') },
        {
          id: expect.any(String),
          at: startAt,
          day: startDay,
          person: 'me',
          deed: marked('review-posts', 'not-for-me'),
        },
      ],
    })
  })

  test('answers and tells only when the file on the disk holds the entries', async () => {
    const { folder, backend } = backendWith(marked('log-in'))
    const seen: unknown[] = []
    backend.subscribe(() => seen.push(readData(folder)))
    const { entries } = await backend.handlers.record('me', [marked('find-switch')])
    const expected = {
      schema: 1,
      revision: 8,
      savedAt: startAt,
      journal: [...journalOf(marked('log-in')), ...entries],
      settings: {},
    }
    expect(seen).toEqual([expected])
    expect(readData(folder)).toEqual(expected)
  })

  test('keeps what nobody here understands where it was', async () => {
    const folder = tempFolder()
    const storage = openFolder(folder)
    const journal = [{ id: idOf(9), deed: { kind: 'dreamt' } }, 'a text', ...journalOf(marked('log-in'))]
    storage.save({ ...storage.initial, journal, settings: { theme: 'dark' } })
    const { entries } = await openBackend(folder).handlers.record('me', [marked('find-switch')])
    expect(readData(folder)).toMatchObject({ journal: [...journal, ...entries], settings: { theme: 'dark' } })
  })

  test('makes ids that sort after all there are, even when the clock is behind them', async () => {
    const folder = tempFolder()
    const storage = openFolder(folder)
    const ids = ['ffffffffffff-0000-0123456789abcdef', idOf(1)]
    const journal = ids.map((id) => ({ ...journalOf(marked('log-in'))[0], id }))
    storage.save({ ...storage.initial, journal })
    const backend = openBackend(folder)
    const first = await backend.handlers.record('me', [marked('log-in', 'open'), marked('find-switch')])
    const second = await backend.handlers.record('me', [marked('find-switch', 'open')])
    const added = [...first.entries, ...second.entries].map(({ id }) => id)
    expect([ids[0], ...added]).toEqual([ids[0], ...added].sort())
    expect(new Set(added).size).toBe(3)
  })

  test('shows in the next load at once', async () => {
    const { backend } = backendWith(marked('log-in'), marked('find-switch'))
    await backend.handlers.record('me', [undid(idOf(2)), { kind: 'rechecked', found: 'off' }])
    expect(await backend.handlers.load()).toMatchObject({
      revision: 8,
      people: { me: { marks: replay(journalOf(marked('log-in'))).me.marks, recheck: { found: 'off', at: startAt } } },
    })
  })

  test('of any deeds, with undos, is on the disk what listeners were told and replay makes of it', async () => {
    const undo = fc.record({ undo: fc.nat({ max: 60 }) })
    const clicks = fc.array(
      fc.array(fc.oneof({ weight: 3, arbitrary: doneDeeds }, undo), { minLength: 1, maxLength: 3 }),
    )
    await fc.assert(
      fc.asyncProperty(clicks, async (sequence) => {
        const folder = tempFolder()
        const backend = openBackend(folder)
        const told: Change[] = []
        backend.subscribe((change) => told.push(change))
        for (const click of sequence) {
          const ids = told.flatMap(({ entries }) => entries.map(({ id }) => id))
          const deeds = click.flatMap((wish) => {
            if ('kind' in wish) return wish
            const id = ids[wish.undo % ids.length]
            return id === undefined ? [] : undid(id)
          })
          if (deeds.length > 0) await backend.handlers.record('me', deeds)
        }
        const entries = told.flatMap((change) => change.entries)
        expect(entries.map((entry) => entrySchema.parse(entry))).toEqual(entries)
        expect(told.map(({ from, to }) => [from, to])).toEqual(told.map((_, index) => [index, index + 1]))
        const expected = { revision: told.length, people: replay(entries), trouble: null }
        expect(await backend.handlers.load()).toMatchObject(expected)
        expect(await openBackend(folder).handlers.load()).toMatchObject(expected)
      }),
    )
  })
})

describe('a record that cannot be saved', () => {
  test('changes nothing and tells nobody, and the next one works', async () => {
    const folder = path.join(tempFolder(), 'data')
    const backend = openBackend(folder)
    const listener = vi.fn()
    const first = await backend.handlers.record('me', [marked('log-in')])
    backend.subscribe(listener)
    const before = await backend.handlers.load()
    const bytes = readFileSync(dataFile(folder))

    const unblock = block(folder)
    await expect(async () => backend.handlers.record('me', [marked('find-switch')])).rejects.toMatchObject({
      name: 'ApiError',
      problem: 'not-saved',
    })
    unblock()

    expect(listener).not.toHaveBeenCalled()
    expect(await backend.handlers.load()).toEqual(before)
    expect((await backend.handlers.history(null, null, null)).entries).toEqual(first.entries)
    expect(readFileSync(dataFile(folder))).toEqual(bytes)
    expect(await openBackend(folder).handlers.load()).toEqual(before)

    const next = await backend.handlers.record('me', [marked('find-switch')])
    expect({ from: next.from, to: next.to }).toEqual({ from: 1, to: 2 })
    expect(listener).toHaveBeenCalledExactlyOnceWith(next)
    expect(readData(folder)).toMatchObject({ revision: 2, journal: [...first.entries, ...next.entries] })
  })

  test('because the file is from a newer version says so', async () => {
    const folder = tempFolder()
    writeFileSync(dataFile(folder), JSON.stringify({ ...openFolder(tempFolder()).initial, schema: 2 }))
    const backend = openBackend(folder)
    await expect(async () => backend.handlers.record('me', [marked('log-in')])).rejects.toMatchObject({
      problem: 'read-only',
    })
    expect(await backend.handlers.load()).toMatchObject({ people: { me: nothingDone }, trouble: { kind: 'newer' } })
  })
})

describe('subscribe', () => {
  test('tells every listener of each change, until that listener is unsubscribed', async () => {
    const { backend } = backendWith()
    const stays = vi.fn()
    const leaves = vi.fn()
    backend.subscribe(stays)
    const unsubscribe = backend.subscribe(leaves)
    const first = await backend.handlers.record('me', [marked('log-in')])
    unsubscribe()
    const second = await backend.handlers.record('me', [marked('find-switch')])
    expect(leaves.mock.calls).toEqual([[first]])
    expect(stays.mock.calls).toEqual([[first], [second]])
    expect([first.from, first.to, second.from, second.to]).toEqual([7, 8, 8, 9])
  })
})

describe('history', () => {
  test('of nothing is one empty page', async () => {
    expect(await openBackend(tempFolder()).handlers.history(null, null, null)).toEqual({
      entries: [],
      undone: [],
      more: false,
    })
  })

  test('comes newest first in pages of a hundred, each with what was undone of it', async () => {
    const deeds = Array.from({ length: 249 }, () => marked('log-in'))
    const { backend } = backendWith(...deeds, undid(idOf(1), idOf(50), idOf(200)))
    const ids = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, n) => idOf(from - n))
    const pages = [
      { before: null, ids: ids(250, 151), undone: [idOf(200)], more: true },
      { before: idOf(151), ids: ids(150, 51), undone: [], more: true },
      { before: idOf(51), ids: ids(50, 1), undone: [idOf(50), idOf(1)], more: false },
      { before: idOf(1), ids: [], undone: [], more: false },
    ]
    for (const { before, ...expected } of pages) {
      const { entries, undone, more } = await backend.handlers.history(before, null, null)
      expect({ ids: entries.map(({ id }) => id), undone, more }).toEqual(expected)
    }
  })

  test.each([
    [99, false],
    [100, false],
    [101, true],
  ])('of %i entries says whether there are more', async (count, more) => {
    const { backend } = backendWith(...Array.from({ length: count }, () => marked('log-in')))
    const page = await backend.handlers.history(null, null, null)
    expect({ length: page.entries.length, more: page.more }).toEqual({ length: Math.min(count, 100), more })
  })

  test('is in order for a journal that is not, as after a merge', async () => {
    const folder = tempFolder()
    const storage = openFolder(folder)
    const journal = journalOf(marked('log-in'), marked('find-switch'), marked('review-posts'))
    storage.save({ ...storage.initial, journal: [journal[1], journal[2], journal[0]] })
    expect((await openBackend(folder).handlers.history(null, null, null)).entries).toEqual(journal.reverse())
  })
})
