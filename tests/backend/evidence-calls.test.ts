import { mkdirSync, readdirSync, renameSync, rmdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { backupFile } from '../../backend/backup-file'
import { keepAtStart, openBackups } from '../../backend/backups'
import { openEvidence } from '../../backend/evidence'
import { evidenceCalls, removeForgotten } from '../../backend/evidence-calls'
import { keepingCalls } from '../../backend/keeping'
import { eraseWord } from '../../shared/api'
import { marked, rechecked, undid } from '../shared/entry'
import { pngOf } from '../shared/images'
import { words } from './keeping'
import { block, dataFile, openBackend, openFolder, start, tempFolder, version } from './temp'

const ada = 'aaaaaaaaaaaaaaaa'
const picture = Buffer.from(pngOf(3, 2)).toString('base64')

/** A start of the app on a folder, as the shells do it. */
function open(folder: string) {
  const backend = openBackend(folder)
  const evidence = openEvidence(folder, words)
  removeForgotten(backend, evidence)
  const calls = {
    ...keepingCalls({ backend, backups: openBackups(folder), evidence, words }),
    ...evidenceCalls(backend, evidence),
  }
  return {
    folder,
    backend,
    evidence,
    calls,
    exported: () => backupFile(backend.saved(), evidence.all(), version, start).text,
  }
}

async function openWithPicture(person = 'me') {
  const app = open(tempFolder())
  if (person !== 'me') app.backend.handlers.record(person, [{ kind: 'named', name: 'Ada' }])
  const { entries } = await app.calls.attach(person, 'log-in', picture)
  return { ...app, id: entries[0]?.id ?? '' }
}

const filesIn = (folder: string) => readdirSync(path.join(folder, 'evidence'))

describe('A picture', () => {
  test('is kept as a file beside the data, and in the list of the person', async () => {
    const { folder, backend, calls, id } = await openWithPicture()
    const [attached] = backend.people().me.pictures
    expect(attached).toMatchObject({ id, to: 'log-in', type: 'png', day: '2026-11-24' })
    expect(filesIn(folder)).toEqual([`${attached?.image}.png`])
    expect(await calls.picture(attached?.image)).toMatch(/^data:image\/png;base64,/)
  })

  test('can be of a re-check, but of no other entry, and of nobody else’s', async () => {
    const { backend, calls } = open(tempFolder())
    const { entries } = await backend.handlers.record('me', [rechecked('on'), marked('log-in')])
    const [recheck = '', other = ''] = entries.map(({ id }) => id)
    await calls.attach('me', recheck, picture)
    expect(backend.people().me.pictures).toMatchObject([{ to: recheck }])
    for (const [person, to] of [
      ['me', other],
      [ada, recheck],
      [ada, 'log-in'],
      ['me', 'sell-data'],
      ['me', '../x'],
    ]) {
      await expect(async () => calls.attach(person, to, picture)).rejects.toMatchObject({ problem: 'refused' })
    }
    expect(backend.people().me.pictures).toHaveLength(1)
  })

  test('that was attached again is still there after a start that could not read the data file', async () => {
    const { folder, backend, calls, id } = await openWithPicture()
    backend.handlers.record('me', [{ kind: 'detached', attached: id }])
    keepAtStart(openBackups(folder), openFolder(folder), backend.people(), start)
    await calls.attach('me', 'log-in', picture)
    const kept = filesIn(folder)
    const away = `${dataFile(folder)}.away`
    renameSync(dataFile(folder), away)
    mkdirSync(dataFile(folder))
    open(folder)
    expect(filesIn(folder)).toEqual(kept)
    rmdirSync(dataFile(folder))
    renameSync(away, dataFile(folder))
    const again = open(folder)
    expect(await again.calls.picture(again.backend.people().me.pictures[0]?.image)).toMatch(/^data:image/)
  })

  test('that the journal cannot tell of is not kept', async () => {
    const { folder, calls } = open(tempFolder())
    await expect(async () => calls.attach(ada, 'log-in', picture)).rejects.toThrow()
    expect(filesIn(folder)).toEqual([])
  })

  test('that is attached already is kept when the journal cannot tell of it once more', async () => {
    const { folder, calls } = await openWithPicture()
    await expect(async () => calls.attach(ada, 'log-in', picture)).rejects.toThrow()
    expect(filesIn(folder)).toHaveLength(1)
  })

  test('that cannot be written is not told of', async () => {
    const { folder, backend, calls } = open(path.join(tempFolder(), 'data'))
    const release = block(folder)
    await expect(async () => calls.attach('me', 'log-in', picture)).rejects.toMatchObject({ problem: 'not-saved' })
    release()
    expect(backend.people().me.pictures).toEqual([])
  })

  test('is gone at the next start after it was taken away, and until then that can be undone', async () => {
    const { folder, backend, id } = await openWithPicture()
    const { entries } = await backend.handlers.record('me', [{ kind: 'detached', attached: id }])
    expect(backend.people().me.pictures).toEqual([])
    expect(filesIn(folder)).toHaveLength(1)
    await backend.handlers.record('me', [undid(...entries.map((entry) => entry.id))])
    expect(open(folder).backend.people().me.pictures).toHaveLength(1)
    expect(filesIn(folder)).toHaveLength(1)
    await backend.handlers.record('me', [{ kind: 'detached', attached: id }])
    open(folder)
    expect(filesIn(folder)).toEqual([])
  })

  test('stays while it is attached somewhere else, or its attaching was only undone', async () => {
    const { folder, backend, calls, id } = await openWithPicture()
    const { entries } = await calls.attach('me', 'open-settings', picture)
    await backend.handlers.record('me', [{ kind: 'detached', attached: id }, undid(entries[0]?.id ?? '')])
    expect(open(folder).backend.people().me.pictures).toEqual([])
    expect(filesIn(folder)).toHaveLength(1)
  })

  test('goes with its person', async () => {
    const { folder, backend } = await openWithPicture(ada)
    await backend.handlers.record(ada, [{ kind: 'removed-person' }])
    expect(filesIn(folder)).toHaveLength(1)
    open(folder)
    expect(filesIn(folder)).toEqual([])
  })

  test('goes with everything', async () => {
    const { folder, calls } = await openWithPicture()
    await calls.erase(eraseWord)
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('A backup file with pictures', () => {
  test('brings them to another computer, once', async () => {
    const one = await openWithPicture()
    const other = open(tempFolder())
    expect(await other.calls.previewImport(one.exported())).toMatchObject({ added: 1, newPictures: 1 })
    await other.calls.importBackup(one.exported())
    expect(other.evidence.all()).toEqual(one.evidence.all())
    expect(other.backend.people()).toEqual(one.backend.people())
    expect(await other.calls.previewImport(one.exported())).toMatchObject({ added: 0, newPictures: 0 })
  })

  test('is refused whole when one of them is not what it says', async () => {
    const { exported } = await openWithPicture()
    const broken = exported().replace(picture.slice(40, 60), 'A'.repeat(20))
    const { folder, calls } = open(tempFolder())
    for (const call of [calls.previewImport, calls.importBackup]) {
      await expect(async () => call(broken)).rejects.toMatchObject({ message: expect.stringMatching(/its picture/) })
    }
    expect(readdirSync(folder)).toEqual([])
  })

  test('of the first version has none', async () => {
    const { exported } = await openWithPicture()
    const { pictures: _, ...first } = JSON.parse(exported())
    const { calls, backend } = open(tempFolder())
    await calls.importBackup(JSON.stringify(first))
    const [attached] = backend.people().me.pictures
    expect(await calls.picture(attached?.image)).toBeNull()
  })
})
