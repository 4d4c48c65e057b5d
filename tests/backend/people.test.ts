import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Backend } from '../../backend/backend'
import { keepAtStart, openBackups } from '../../backend/backups'
import { mergeJournals } from '../../shared/merge'
import { present } from '../../shared/people'
import { dueAt, duesOf } from '../../shared/reminder'
import { allSteps, marked, noted } from '../shared/entry'
import { block, dataFile, openBackend, openFolder, readData, start, tempFolder } from './temp'

const ada = 'aaaaaaaaaaaaaaaa'
const named = { kind: 'named', name: 'Ada' } as const
const removed = { kind: 'removed-person' } as const

const namesIn = (backend: Backend) => present(backend.people()).map(({ name }) => name)
const idsOf = async (change: ReturnType<Backend['handlers']['record']>) => (await change).entries.map(({ id }) => id)

/** A folder with what Ada did, and the first person. */
function folderOfTwo(): string {
  const folder = tempFolder()
  const { handlers } = openBackend(folder)
  handlers.record('me', [marked('log-in')])
  handlers.record(ada, [named, noted('log-in', 'Ada’s own note')])
  return folder
}

describe('Recording for a person', () => {
  test('who is named first adds them', () => {
    const backend = openBackend(folderOfTwo())
    expect(namesIn(backend)).toEqual([null, 'Ada'])
    expect(backend.people()[ada]?.notes).toEqual({ 'log-in': 'Ada’s own note' })
    expect(backend.people().me.notes).toEqual({})
  })

  test.each<[string, string, readonly unknown[], RegExp]>([
    ['nobody knows', ada, [marked('log-in')], /no person "a{16}"/],
    ['has another kind of id', 'ada', [named], /must match pattern/],
    ['is named like a prototype', '__proto__', [named], /must match pattern/],
    ['has no name but spaces', ada, [{ kind: 'named', name: '  ' }], /Too small/],
    ['has a name of two lines', ada, [{ kind: 'named', name: 'Ada\nBen' }], /one line/],
    ['has too long a name', ada, [{ kind: 'named', name: 'a'.repeat(41) }], /Too big/],
  ])('who %s is refused', async (_name, person, deeds, says) => {
    const folder = tempFolder()
    const backend = openBackend(folder)
    await expect(async () => backend.handlers.record(person, deeds)).rejects.toMatchObject({
      problem: 'refused',
      message: expect.stringMatching(says),
    })
    expect(backend.saved().revision).toBe(0)
  })

  test('goes when that is undone, and is back when it is done again', async () => {
    const backend = openBackend(tempFolder())
    const entries = await idsOf(backend.handlers.record(ada, [named]))
    const undone = await idsOf(backend.handlers.record(ada, [{ kind: 'undid', entries }]))
    expect(namesIn(backend)).toEqual([null])
    backend.handlers.record(ada, [{ kind: 'undid', entries: undone }])
    expect(namesIn(backend)).toEqual([null, 'Ada'])
  })

  test('keeps a name without the spaces around it', () => {
    const backend = openBackend(tempFolder())
    backend.handlers.record(ada, [{ kind: 'named', name: ' Ada ' }])
    expect(namesIn(backend)).toEqual([null, 'Ada'])
  })
})

describe('The history and the record', () => {
  test('are of one person, or of everybody', async () => {
    const { handlers } = openBackend(folderOfTwo())
    const kinds = async (person: string | null) =>
      (await handlers.history(null, null, person)).entries.map(({ deed }) => deed.kind)
    expect(await kinds('me')).toEqual(['marked'])
    expect(await kinds(ada)).toEqual(['noted', 'named'])
    expect(await kinds(null)).toEqual(['noted', 'named', 'marked'])
    expect(await handlers.report(ada)).toMatchObject({ name: 'Ada', notes: [{ text: 'Ada’s own note' }] })
    expect(await handlers.report('me')).toMatchObject({ name: null, notes: [] })
  })
})

describe('Who was shown last', () => {
  test('is shown at the next start, and is no part of the history', () => {
    const folder = folderOfTwo()
    const { handlers, saved } = openBackend(folder)
    const { revision, journal } = saved()
    handlers.changePerson(ada)
    expect(openBackend(folder).handlers.load()).toMatchObject({ person: ada, revision })
    expect(readData(folder)).toMatchObject({ journal })
  })
})

describe('Reminders that came due together', () => {
  test('are noted together, each for its person', () => {
    const folder = folderOfTwo()
    const backend = openBackend(folder)
    for (const person of ['me', ada]) backend.handlers.record(person, allSteps)
    const { revision } = backend.saved()
    const dues = duesOf(backend.people(), '2028-01-01T10:00', dueAt)
    backend.remind(dues)
    expect(backend.saved().revision).toBe(revision + 1)
    for (const { person, due } of dues) expect(openBackend(folder).people()[person]?.told).toBe(due.key)
  })
})

describe('A person who was removed', () => {
  test('is back after an undo, with everything', async () => {
    const backend = openBackend(folderOfTwo())
    const before = backend.people()
    const entries = await idsOf(backend.handlers.record(ada, [removed]))
    expect(namesIn(backend)).toEqual([null])
    backend.handlers.record(ada, [{ kind: 'undid', entries }])
    expect(backend.people()).toEqual(before)
  })

  test('is forgotten at the next start, but for that they were removed', () => {
    const folder = folderOfTwo()
    openBackend(folder).handlers.record(ada, [removed])
    const backend = openBackend(folder)
    expect(namesIn(backend)).toEqual([null])
    expect(JSON.stringify(readData(folder))).not.toMatch(/Ada/)
    expect(backend.saved().journal).toMatchObject([{ person: 'me' }, { person: ada, deed: removed }])
  })

  test('is forgotten with what only another version understands', () => {
    const folder = folderOfTwo()
    const { handlers, saved } = openBackend(folder)
    handlers.record(ada, [removed])
    const strange = [
      { person: ada, deed: { kind: 'waved' } },
      { person: 'me', deed: { kind: 'waved' } },
    ]
    writeFileSync(dataFile(folder), JSON.stringify({ ...saved(), journal: [...saved().journal, ...strange] }))
    expect(openBackend(folder).saved().journal).toContainEqual(strange[1])
    expect(openBackend(folder).saved().journal).not.toContainEqual(strange[0])
  })

  test('does not come back with an older backup', () => {
    const folder = folderOfTwo()
    const { journal } = openFolder(folder).initial
    openBackend(folder).handlers.record(ada, [removed])
    const backend = openBackend(folder)
    backend.merge(journal, () => [])
    expect(namesIn(backend)).toEqual([null])
    expect(openBackend(folder).saved().journal).toHaveLength(2)
  })

  test('is kept where nothing can be written, until something can', () => {
    const folder = folderOfTwo()
    openBackend(folder).handlers.record(ada, [removed])
    const storage = openFolder(folder)
    const release = block(folder)
    expect(() => storage.save(storage.initial)).toThrow()
    release()
    expect(namesIn(openBackend(folder))).toEqual([null])
  })

  test('is in no backup nine weeks later, though nothing else was done since', () => {
    const folder = tempFolder()
    const day = 24 * 60 * 60 * 1000
    const startOn = (days: number) => {
      const storage = openFolder(folder)
      const backend = openBackend(folder, storage)
      keepAtStart(openBackups(folder), storage, backend.people(), new Date(start.getTime() + days * day))
      return backend
    }
    startOn(0).handlers.record('me', [marked('log-in')])
    const notes = Array.from({ length: 19 }, (_, index) => noted('log-in', `Ada’s note ${index}`))
    startOn(1).handlers.record(ada, [named, ...notes])
    startOn(2).handlers.record(ada, [removed])
    startOn(3)
    expect(JSON.stringify(openBackups(folder).all())).toMatch(/Ada’s note/)
    startOn(3 + 63)
    expect(JSON.stringify(openBackups(folder).all())).not.toMatch(/Ada/)
    expect(openBackups(folder).list()).toMatchObject([{ entries: 2 }])
  })

  test('leaves the data as it is where nobody was removed', () => {
    const folder = folderOfTwo()
    const before = readData(folder)
    openBackend(folder)
    expect(readData(folder)).toEqual(before)
  })

  test('who is the only one stays', () => {
    const folder = tempFolder()
    const { handlers } = openBackend(folder)
    handlers.record('me', [marked('log-in'), removed])
    expect(openBackend(folder).people().me.marks).toHaveProperty('log-in')
    expect(mergeJournals(openFolder(folder).initial.journal, [])).toHaveLength(2)
  })
})
