import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openBackups } from '../../backend/backups'
import { nothingSaved, type Saved } from '../../backend/saved'
import { ApiError } from '../../shared/api'
import { entry, noted } from '../shared/entry'
import { openKeeping } from './keeping'
import {
  all,
  entries,
  folderOfRemoved,
  found,
  savedOf,
  sealedFile,
  sealedFolder,
  sealedIn,
  textsIn,
} from './sealed-folder'
import { dataFile, journalIn, openBackend, openFolder, readData, start, tempFolder } from './temp'

const unsealedIn = (folder: string) => (readData(folder) as Saved).journal.length

/** The app on a folder, and what adds entries until there are so many, all at once. */
function opened(folder: string) {
  const storage = openFolder(folder)
  let saved = storage.initial
  const growTo = (length: number) => {
    saved = { ...saved, revision: length, journal: saved.journal.concat(entries(saved.journal.length, length)) }
    storage.save(saved)
  }
  return { storage, growTo }
}

describe('A journal', () => {
  test('is all in the data file while it is short', () => {
    const folder = tempFolder()
    const { growTo } = opened(folder)
    for (const length of [249, 250]) growTo(length)
    expect(readdirSync(folder)).toEqual(['opt-out-checklist.json'])
    expect(readData(folder)).toEqual(savedOf(250))
  })

  test('that is long has its older entries in a file of their own, which is as a data file is', () => {
    const folder = sealedFolder()
    expect(readData(folder)).toMatchObject({ schema: 1, revision: 305, journal: entries(300, 305) })
    expect(JSON.parse(readFileSync(sealedFile(folder), 'utf8'))).toEqual(savedOf(300))
    expect(found(folder)).toEqual({ initial: all, trouble: null })
  })

  test('goes on from the same sealed file until as much has gathered again, and then from the next alone', () => {
    const folder = sealedFolder()
    const { growTo } = opened(folder)
    const [first] = sealedIn(folder)
    for (const length of [400, 549, 550]) growTo(length)
    expect([sealedIn(folder), unsealedIn(folder)]).toEqual([[first], 250])
    growTo(551)
    expect(sealedIn(folder)).toHaveLength(1)
    expect(sealedIn(folder)).not.toEqual([first])
    expect(unsealedIn(folder)).toBe(1)
    expect(found(folder)).toEqual({ initial: savedOf(551), trouble: null })
  })

  test('of an earlier version is sealed by the first save', () => {
    const folder = tempFolder()
    writeFileSync(dataFile(folder), JSON.stringify(savedOf(10_000)))
    opened(folder).growTo(10_001)
    expect(unsealedIn(folder)).toBe(1)
    expect(found(folder)).toEqual({ initial: savedOf(10_001), trouble: null })
  })

  test('whatever is added to it, put into it and taken out of it is what the next start finds', () => {
    const change = fc.oneof(
      fc.record({ kind: fc.constant('add' as const), count: fc.integer({ min: 0, max: 400 }) }),
      fc.record({ kind: fc.constant('put' as const), place: fc.double({ min: 0, max: 1, noNaN: true }) }),
      fc.record({ kind: fc.constant('take' as const), place: fc.double({ min: 0, max: 1, noNaN: true }) }),
      fc.record({ kind: fc.constantFrom('start' as const, 'lose' as const) }),
    )
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const folder = tempFolder()
        let storage = openFolder(folder)
        let saved = nothingSaved(start)
        changes.forEach((change, index) => {
          const journal = [...saved.journal]
          if (change.kind === 'start') storage = openFolder(folder)
          if (change.kind === 'lose') for (const name of sealedIn(folder)) rmSync(path.join(folder, name))
          if (change.kind === 'lose') storage.check()
          // What was read from the disk is other objects.
          if (change.kind === 'start') saved = storage.initial
          else if (change.kind === 'put')
            journal.splice(change.place * journal.length, 0, entry(1_000 * index, noted('log-in', '')))
          else if (change.kind === 'take') journal.splice(change.place * journal.length, 1)
          if (change.kind === 'add') saved = { ...saved, revision: saved.revision + 1 }
          else if (change.kind !== 'start') saved = { ...saved, revision: saved.revision + 1, journal }
          const added = change.kind === 'add' ? entries(1_000 * index, 1_000 * index + change.count) : []
          storage.save(saved, added)
          expect(found(folder)).toEqual({ initial: saved, trouble: null })
          expect(journalIn(folder)).toEqual(saved.journal)
          expect(sealedIn(folder).length).toBeLessThanOrEqual(1)
        })
        rmSync(folder, { recursive: true })
      }),
      { numRuns: 40 },
    )
  })

  test('whose settings change is not sealed anew', () => {
    const folder = sealedFolder()
    const before = readFileSync(sealedFile(folder))
    openBackend(folder).changeSettings({ theme: 'dark' })
    expect(readFileSync(sealedFile(folder))).toEqual(before)
    expect(found(folder).initial).toMatchObject({ settings: { theme: 'dark' }, journal: all.journal })
  })
})

describe('A sealed file', () => {
  test('is for the person alone to read', () => {
    expect(statSync(sealedFile(sealedFolder())).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
  })

  test('that was being written when the app was killed is removed by the next start, as is an older one', () => {
    const folder = sealedFolder()
    const files = readdirSync(folder)
    const older = tempFolder()
    const { growTo } = opened(older)
    for (const length of [260, 261]) growTo(length)
    writeFileSync(path.join(folder, path.basename(sealedFile(older))), readFileSync(sealedFile(older)))
    writeFileSync(`${sealedFile(folder)}.4711.part`, '{"schema":1,"rev')
    expect(found(folder)).toEqual({ initial: all, trouble: null })
    expect(readdirSync(folder)).toEqual(files)
  })

  test('that is not as it was written is never cleared', () => {
    const folder = sealedFolder()
    const strange = path.join(folder, `opt-out-checklist.sealed-${'0'.repeat(16)}.json`)
    writeFileSync(strange, 'Whose is this?')
    opened(folder).growTo(600)
    opened(folder).growTo(601)
    expect(readFileSync(strange, 'utf8')).toBe('Whose is this?')
    expect(sealedIn(folder)).toHaveLength(2)
  })

  test('is taken in where an older data file, which knows nothing of it, was put back', () => {
    const folder = tempFolder()
    const { growTo } = opened(folder)
    growTo(200)
    const older = readFileSync(dataFile(folder))
    for (const length of [300, 305]) growTo(length)
    writeFileSync(dataFile(folder), older)
    const { initial, trouble } = found(folder)
    expect(initial).toEqual(savedOf(300))
    expect(trouble).toEqual({ kind: 'replaced', file: expect.stringContaining('replaced-') })
    expect(textsIn(folder)).toContain(`${older}`)
    expect(found(folder)).toEqual({ initial, trouble: null })
  })

  test('that was lost is taken in once a copy of it is put back', () => {
    const folder = sealedFolder()
    const [file, copy] = [sealedFile(folder), readFileSync(sealedFile(folder))]
    rmSync(file)
    expect(found(folder).trouble?.kind).toBe('incomplete')
    writeFileSync(file, copy)
    expect(found(folder).initial.journal).toEqual(all.journal)
    expect(found(folder).trouble).toBeNull()
  })

  test('goes with everything else that is erased', () => {
    const folder = sealedFolder()
    writeFileSync(`${sealedFile(folder)}.4711.part`, '')
    openFolder(folder).erase()
    expect(readdirSync(folder)).toEqual([])
  })

  test('is in no backup and no file to carry, which are each whole', () => {
    const folder = sealedFolder()
    const { backend, backups } = openKeeping(folder)
    backups.keep(backend.saved(), start)
    expect(backups.all()[0]).toEqual(all)
    const [name = ''] = readdirSync(path.join(folder, 'backups'))
    writeFileSync(path.join(folder, 'backups', name), readFileSync(dataFile(folder)))
    expect(backups.all()[0]).toBeUndefined()
  })

  test('is brought in like a backup, and the data file that goes on from it says which one that is', async () => {
    const folder = sealedFolder()
    const { backend, calls } = openKeeping(tempFolder())
    const text = readFileSync(dataFile(folder), 'utf8')
    expect(calls.previewImport(text)).toMatchObject({ added: 5, olderIn: sealedIn(folder)[0] })
    await calls.importBackup(text)
    const older = readFileSync(sealedFile(folder), 'utf8')
    expect(calls.previewImport(older)).toMatchObject({ added: 300, olderIn: null })
    await calls.importBackup(older)
    expect(backend.saved().journal).toEqual(all.journal)
  })

  test('has nothing of a person who was removed, after the next start', () => {
    const folder = folderOfRemoved()
    expect(readFileSync(sealedFile(folder), 'utf8')).toContain('Secret')
    openBackend(folder)
    for (const name of readdirSync(folder))
      expect(readFileSync(path.join(folder, name), 'utf8')).not.toContain('Secret')
  })
})

const damages: readonly (readonly [string, (file: string) => void])[] = [
  ['is gone', (file) => rmSync(file)],
  ['is empty', (file) => writeFileSync(file, '')],
  ['is cut', (file) => writeFileSync(file, readFileSync(file).subarray(0, 2_000))],
  ['has another letter', (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('Note 7"', 'Note !"'))],
  [
    'has another id',
    (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('"00000000000a', '"00000000080a')),
  ],
]

describe('A sealed file that', () => {
  test.each(damages)('%s costs nothing when a backup has what it held', (_, damage) => {
    const folder = sealedFolder()
    openBackups(folder).keep(savedOf(301), start)
    damage(sealedFile(folder))
    expect(found(folder)).toEqual({
      initial: all,
      trouble: { kind: 'mended', file: 'opt-out-checklist.broken-2026-11-24T10-00-00.000Z.json' },
    })
    expect(found(folder)).toEqual({ initial: all, trouble: null })
  })

  test.each(damages)(
    '%s when no backup has all of it is told of by its name, and all the rest is there',
    (_, damage) => {
      const folder = sealedFolder()
      const file = sealedFile(folder)
      openBackups(folder).keep(savedOf(100), start)
      damage(file)
      const left = existsSync(file) && readFileSync(file)
      const { initial, trouble } = found(folder)
      expect(trouble).toEqual({ kind: 'incomplete', file: path.basename(file) })
      expect(initial.journal).toEqual(expect.arrayContaining([...entries(0, 100), ...entries(300, 305)]))
      expect(existsSync(file) && readFileSync(file)).toEqual(left)
      expect(found(folder)).toEqual({ initial, trouble: null })
    },
  )

  test('cannot be read lets the app open with the rest and the backups, and is left alone, as is the data file', () => {
    const folder = sealedFolder()
    const file = sealedFile(folder)
    openBackups(folder).keep(savedOf(100), start)
    rmSync(file)
    mkdirSync(path.join(file, 'inside'), { recursive: true })
    const before = [readdirSync(folder), readFileSync(dataFile(folder), 'utf8')]
    const { initial, trouble, save } = openFolder(folder)
    expect(initial.journal).toEqual([...entries(0, 100), ...entries(300, 305)])
    expect(trouble).toEqual({ kind: 'unreadable', file: path.basename(file), reason: 'EISDIR' })
    expect(() => save(all)).toThrow(new ApiError('not-saved', 'EISDIR'))
    expect([readdirSync(folder), readFileSync(dataFile(folder), 'utf8')]).toEqual(before)
    expect(readdirSync(file)).toEqual(['inside'])
  })

  test.each([
    ['gone', 'gone', (file: string) => rmSync(file)],
    ['broken', 'restored', (file: string) => writeFileSync(file, '')],
  ] as const)('is there helps where the data file is %s, and there is no backup', (_, kind, damage) => {
    const folder = sealedFolder()
    damage(dataFile(folder))
    const { initial, trouble } = found(folder)
    expect(initial).toEqual(savedOf(300))
    expect(trouble).toMatchObject({ kind, savedAt: start.toISOString() })
    expect(found(folder)).toEqual({ initial, trouble: null })
  })

  test('goes while the app runs is written again by the next check, and by the next save', () => {
    const folder = sealedFolder()
    const { storage, growTo } = opened(folder)
    rmSync(sealedFile(folder))
    storage.check()
    expect(found(folder)).toEqual({ initial: all, trouble: null })
    rmSync(sealedFile(folder))
    growTo(306)
    expect(found(folder)).toEqual({ initial: savedOf(306), trouble: null })
  })

  test('is changed while the app runs is not relied on any more, and kept', () => {
    const folder = sealedFolder()
    const { growTo } = opened(folder)
    writeFileSync(sealedFile(folder), 'theirs')
    utimesSync(sealedFile(folder), 0, 0)
    growTo(306)
    expect(found(folder)).toEqual({ initial: savedOf(306), trouble: null })
    expect(readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'))).toContain('theirs')
  })

  test('cannot be written keeps nothing from being saved, and is written with the next save that can', () => {
    const folder = tempFolder()
    const { growTo } = opened(folder)
    growTo(300)
    const inTheWay = sealedFile(sealedFolder()).replace(/.*(?=opt-out)/, `${folder}${path.sep}`)
    mkdirSync(path.join(inTheWay, 'inside'), { recursive: true })
    growTo(301)
    expect(unsealedIn(folder)).toBe(301)
    growTo(302)
    expect(unsealedIn(folder)).toBe(1)
    expect(found(folder)).toEqual({ initial: savedOf(302), trouble: null })
  })

  test('is only another copy is not written anew', () => {
    const folder = sealedFolder()
    const { storage } = opened(folder)
    const before = sealedIn(folder)
    const [file, copy] = [sealedFile(folder), readFileSync(sealedFile(folder))]
    rmSync(file)
    writeFileSync(file, copy)
    storage.check()
    expect(sealedIn(folder)).toEqual(before)
  })
})
