import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { nothingDone } from '../../shared/replay'
import { journalOf, marked } from '../shared/entry'
import { bytesOf, folderOf, openKeeping, openWith, refusal } from './keeping'
import { dataFile, openBackend, readData, start, tempFolder } from './temp'

describe('Erasing everything', () => {
  test('leaves nothing of the app in its folder', () => {
    const { folder, backend, backups, calls } = openWith(marked('log-in'))
    backups.keep(backend.saved(), start)
    for (const name of [
      'opt-out-checklist.broken-2026-11-24T10-00-00.000Z.json',
      'opt-out-checklist.next.json',
      'opt-out-checklist.next.json.tmp-1764000000abc123',
      path.join('backups', '2026-11-23T10-00-00.000Z.json.4711.part'),
    ]) {
      writeFileSync(path.join(folder, name), 'x')
    }
    calls.erase('ERASE')
    expect(readdirSync(folder)).toEqual([])
  })

  test('leaves everything else where it is', () => {
    const { folder, calls } = openWith(marked('log-in'))
    const others = [
      'Chromium',
      'backups',
      'notes.txt',
      'opt-out-checklist',
      'opt-out-checklist-backup-2026-11-24.json',
      'opt-out-checklist.ics',
      'opt-out-checklist.json.mine',
      'opt-out-checklist.broken.json',
      'x.opt-out-checklist.next.json',
    ]
    for (const name of others) writeFileSync(path.join(folder, name), 'x')
    calls.erase('ERASE')
    expect(readdirSync(folder).sort()).toEqual([...others].sort())
  })

  test('empties what is shown, and leads from a revision that no window knows', async () => {
    const { backend, calls, told } = openKeeping(folderOf(journalOf(marked('log-in')), { theme: 'dark' }))
    calls.erase('ERASE')
    expect(told).toEqual([{ from: 4, to: 5, entries: [] }])
    expect(await backend.handlers.load()).toMatchObject({ revision: 5, people: { me: nothingDone }, theme: 'system' })
    expect(await backend.handlers.history(null, null, null)).toEqual({ entries: [], undone: [], more: false })
  })

  test('is followed by a new beginning, of which the next save writes only what is new', async () => {
    const { folder, backend, calls } = openWith(marked('log-in'))
    calls.erase('ERASE')
    const { entries } = await backend.handlers.record('me', [marked('find-switch')])
    expect(readData(folder)).toMatchObject({ schema: 1, revision: 6, journal: entries, settings: {} })
    expect(openBackend(folder).people().me).toEqual(backend.people().me)
  })

  test('of nothing is no failure', () => {
    const { folder, calls } = openKeeping(tempFolder())
    calls.erase('ERASE')
    expect(readdirSync(folder)).toEqual([])
  })

  test('takes away data of a newer version too, and writing is possible again', async () => {
    const folder = tempFolder()
    writeFileSync(dataFile(folder), '{"schema":2}')
    const { backend, calls } = openKeeping(folder)
    calls.erase('ERASE')
    expect(await backend.handlers.load()).toMatchObject({ trouble: null })
    await backend.handlers.record('me', [marked('log-in')])
    expect(readData(folder)).toMatchObject({ schema: 1 })
  })

  test.each([undefined, null, '', 'erase', 'Erase', 'ERASE ', ' ERASE', 'ERASED', ['ERASE'], { word: 'ERASE' }])(
    'is refused for %j, and changes nothing',
    (word) => {
      const { folder, backend, backups, calls, told } = openWith(marked('log-in'))
      backups.keep(backend.saved(), start)
      const before = [bytesOf(folder), readdirSync(folder, { recursive: true }), backend.people().me]
      expect(refusal(() => calls.erase(word))).toMatch(/^Nothing was erased\. .* ERASE in capital letters\.$/)
      expect([bytesOf(folder), readdirSync(folder, { recursive: true }), backend.people().me]).toEqual(before)
      expect(told).toEqual([])
    },
  )

  test('that fails on the way says so, and keeps what is shown', async () => {
    const { folder, backend, calls, told } = openWith(marked('log-in'))
    const stuck = path.join(folder, 'opt-out-checklist.next.json')
    mkdirSync(path.join(stuck, 'in the way'), { recursive: true })
    const before = [bytesOf(folder), backend.people().me]
    expect(() => calls.erase('ERASE')).toThrow(expect.objectContaining({ problem: 'not-saved' }))
    expect([bytesOf(folder), backend.people().me, told]).toEqual([...before, []])
  })
})
