import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openBackups } from '../../backend/backups'
import { nothingSaved, type Saved } from '../../backend/saved'
import { openStorage } from '../../backend/storage'
import type { Change } from '../../shared/api'
import { understood } from '../../shared/journal'
import { replay } from '../../shared/replay'
import { journals } from '../shared/arbitraries'
import { allSteps, entry, idOf, journalOf, marked, noted, undid } from '../shared/entry'
import { bytesOf, openKeeping, openWith, refusal } from './keeping'
import { dataFile, openBackend, openFolder, openStoreWith, readData, start, tempFolder, version } from './temp'

const id = '2026-11-24T10-00-00.000Z'

function changeOf(answer: Change | Promise<Change>): Change {
  if (answer instanceof Promise) throw new Error('It did not answer at once.')
  return answer
}

describe('Restoring a backup', () => {
  test('brings back what it holds, saves that, and loses nothing', async () => {
    const { folder, backend, backups, calls, told } = openWith(marked('log-in'), marked('find-switch'))
    backups.keep(backend.saved(), start)
    const was = backend.people()
    const { entries } = await backend.handlers.record('me', [
      marked('log-in', 'open'),
      noted('log-in', 'later'),
      undid(idOf(2)),
    ])
    const change = await calls.restore(id)
    expect(backend.people()).toEqual(was)
    expect(change).toMatchObject({ from: 5, to: 6, entries: [{ deed: undid(...entries.map((later) => later.id)) }] })
    expect(told.at(-1)).toEqual(change)
    expect(readData(folder)).toMatchObject({
      revision: 6,
      journal: [...journalOf(marked('log-in'), marked('find-switch')), ...entries, ...change.entries],
    })
    expect(openBackend(folder).people()).toEqual(was)
  })

  test('is undone by undoing the one entry it made, however many it took back', async () => {
    const { backend, backups, calls } = openWith(marked('log-in'))
    backups.keep(backend.saved(), start)
    for (let times = 0; times < 5; times++)
      await backend.handlers.record('me', Array(20).fill(marked('log-in', 'not-for-me')))
    const was = backend.people()
    const { entries } = await calls.restore(id)
    expect(entries).toHaveLength(1)
    await backend.handlers.record('me', [undid(...entries.map((made) => made.id))])
    expect(backend.people()).toEqual(was)
  })

  test('done again changes nothing, to the byte', async () => {
    const { folder, backend, backups, calls } = openWith(marked('log-in'))
    backups.keep(backend.saved(), start)
    await backend.handlers.record('me', [marked('find-switch')])
    await calls.restore(id)
    const before = bytesOf(folder)
    expect(await calls.restore(id)).toEqual({ from: 6, to: 6, entries: [] })
    expect(bytesOf(folder)).toBe(before)
  })

  test('of what stands already changes nothing', async () => {
    const { folder, backend, backups, calls } = openWith(marked('log-in'))
    backups.keep(backend.saved(), start)
    const before = bytesOf(folder)
    expect(await calls.restore(id)).toMatchObject({ entries: [] })
    expect(bytesOf(folder)).toBe(before)
  })

  test('takes nothing back when only the content of an entry differs, which is for the merging to decide', async () => {
    const { backend, backups, calls } = openWith(marked('log-in'), marked('find-switch'))
    backups.keep({ ...backend.saved(), journal: journalOf(marked('log-in'), undid(idOf(1))) }, start)
    expect(await calls.restore(id)).toMatchObject({ entries: [] })
    expect(backend.saved().journal).toHaveLength(2)
  })

  test('brings back entries that were lost', async () => {
    const { folder, backend, backups, calls } = openWith(marked('log-in'))
    const journal = [...journalOf(...allSteps), { id: 'nobody understands' }]
    backups.keep({ ...backend.saved(), journal }, start)
    await calls.restore(id)
    expect(readData(folder)).toMatchObject({ journal })
    expect(backend.people()).toEqual(replay(journalOf(...allSteps)))
  })

  test('gives what the backup amounts to, whatever both hold', () => {
    const pairs = journals.chain((all) =>
      fc.record({ mine: fc.subarray(all), backup: fc.subarray(all, { minLength: 1 }) }),
    )
    fc.assert(
      fc.property(pairs, ({ mine, backup }) => {
        const folder = tempFolder()
        openFolder(folder).save({ ...nothingSaved(start), journal: mine })
        const { backend, backups, calls } = openKeeping(folder)
        // Without what was forgotten at the start.
        const held = [...backend.saved().journal]
        backups.keep({ ...nothingSaved(start), journal: backup }, start)
        const { entries } = changeOf(calls.restore(id))
        const ids = [...understood(held), ...backup].map((known) => known.id)
        for (const made of entries) expect(ids.filter((known) => known >= made.id)).toEqual([])
        expect(backend.people()).toEqual(replay(backup))
        const kept = new Set(backend.saved().journal.map((value) => JSON.stringify(value)))
        expect([...held, ...backup].filter((value) => !kept.has(JSON.stringify(value)))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test.each([undefined, null, 7, '', '2026-11-25T10-00-00.000Z', '../opt-out-checklist', [id]])(
    'is refused for %j, which is no backup, and changes nothing',
    (other) => {
      const { folder, backend, backups, calls, told } = openWith(marked('log-in'))
      backups.keep({ ...backend.saved(), journal: [] }, start)
      const before = bytesOf(folder)
      expect(refusal(() => calls.restore(other))).toMatch(/no such backup/)
      expect([bytesOf(folder), told]).toEqual([before, []])
    },
  )
})

describe('A broken data file', () => {
  const kept: Saved = {
    ...nothingSaved(start),
    revision: 4,
    savedAt: '2026-11-20T08:00:00.000Z',
    journal: [...journalOf(marked('log-in'), noted('log-in', 'Zoë 🦉')), { id: 'later' }],
    settings: { theme: 'dark' },
  }
  const text = JSON.stringify({ ...kept, revision: 5, journal: [...kept.journal, entry(9, marked('find-switch'))] })
  const aside = 'opt-out-checklist.broken-2026-11-24T10-00-00.000Z.json'

  function folderWith(content: string | Buffer, ...backups: readonly Saved[]): string {
    const folder = tempFolder()
    backups.forEach(
      (backup, age) => void openBackups(folder).keep(backup, new Date(start.getTime() - age * 86_400_000)),
    )
    writeFileSync(dataFile(folder), content)
    return folder
  }

  const bytes = Buffer.from(text)
  const places = [...Array(bytes.length).keys()].filter((place) => place % 9 === 0 || place > bytes.length - 20)

  test(`cut at any of ${places.length} places is kept, and the newest backup is there in its place`, () => {
    for (const place of places) {
      const cut = bytes.subarray(0, place)
      const folder = folderWith(cut, kept, { ...kept, journal: journalOf(marked('log-in')) })
      const { initial, trouble } = openFolder(folder)
      expect({ initial, trouble }).toEqual({
        initial: kept,
        trouble: { kind: 'restored', file: aside, savedAt: kept.savedAt },
      })
      expect(readData(folder)).toEqual(kept)
      expect(readFileSync(path.join(folder, aside))).toEqual(cut)
      expect(readdirSync(folder)).toEqual(['backups', aside, 'opt-out-checklist.json'])
    }
  })

  test('is told of once: the next start is an ordinary one, from which a backup may be made', () => {
    const folder = folderWith('', kept)
    openFolder(folder)
    expect(openFolder(folder)).toMatchObject({ initial: kept, trouble: null })
  })

  test('is replaced by an older backup when the newest is broken too', () => {
    const folder = folderWith('\0\0', kept, { ...kept, revision: 3 })
    writeFileSync(path.join(folder, 'backups', `${id}.json`), text.slice(0, 99))
    expect(openFolder(folder)).toMatchObject({ initial: { revision: 3 }, trouble: { kind: 'restored' } })
  })

  test('is only set aside when there is no good backup', () => {
    const folder = folderWith('broken', kept)
    writeFileSync(path.join(folder, 'backups', `${id}.json`), 'broken too')
    expect(openFolder(folder)).toMatchObject({ initial: { journal: [] }, trouble: { kind: 'set-aside', file: aside } })
  })

  test('does not stop the start when nothing can be written, and is there after the first save that succeeds', () => {
    const folder = folderWith('broken', kept)
    let works = false
    const store = openStoreWith((write) => {
      if (!works) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
      write()
    })
    const storage = openStorage(store, folder, version, start)
    expect(storage).toMatchObject({ initial: kept, trouble: { kind: 'restored' } })
    expect(readFileSync(dataFile(folder), 'utf8')).toBe('broken')
    works = true
    const next = { ...storage.initial, revision: 6, savedAt: start.toISOString() }
    storage.save(next)
    expect(readFileSync(path.join(folder, aside), 'utf8')).toBe('broken')
    expect(readData(folder)).toEqual(next)
  })
})
