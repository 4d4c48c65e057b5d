import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openBackups } from '../../backend/backups'
import { nothingSaved, type Saved } from '../../backend/saved'
import { idOf, journalOf, marked, noted, undid } from '../shared/entry'
import { damages } from './damage'
import { randomFrom } from './simulation/random'
import { dataFile, openBackend, openFolder, readData, start, tempFolder } from './temp'

const count = 2_500
const seed = 20_261_125

const backup: Saved = { ...nothingSaved(start), revision: 1, journal: journalOf(marked('log-in')) }
const good: Saved = {
  ...backup,
  revision: 9,
  journal: [
    ...journalOf(marked('log-in'), noted('log-in', 'Zoë 🦉 "quoted"'), undid(idOf(1)), marked('find-switch')),
    { id: 'later', deed: { kind: 'dreamt', of: [1, { two: null }] } },
  ],
  settings: { theme: 'dark', language: 'en' },
}

test(`of ${count} data files, damaged by the seed ${seed}, none stops the start, is lost, or keeps a tick from being saved`, async () => {
  const random = randomFrom(seed)
  const kinds = Object.entries(damages)
  const outcomes: Record<string, Record<string, number>> = {}
  const folder = tempFolder()
  for (let file = 0; file < count; file++) {
    const [kind, damage] = kinds[file % kinds.length] ?? ['', Buffer.from]
    const bytes = damage(Buffer.from(JSON.stringify(good)), random)
    for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true })
    if (file % 3 !== 0) openBackups(folder).keep(backup, start)
    writeFileSync(dataFile(folder), bytes)
    const outcome = await live(folder, bytes)
    outcomes[kind] = { ...outcomes[kind], [outcome]: (outcomes[kind]?.[outcome] ?? 0) + 1 }
  }
  console.log(`${count} damaged data files, seed ${seed}: starts refused 0, files cleared 0.`)
  console.table(outcomes)
})

/** Starts on the folder, ticks, and starts again. Says what the person was told. */
async function live(folder: string, bytes: Buffer): Promise<string> {
  const hint = bytes.toString('latin1', 0, 2_000)
  const storage = openFolder(folder)
  const { trouble } = storage
  const backend = openBackend(folder, storage)
  if (trouble === null) expect(readFileSync(dataFile(folder)).equals(bytes), hint).toBe(true)
  if (trouble !== null && 'file' in trouble)
    expect(readFileSync(path.join(folder, trouble.file)).equals(bytes), hint).toBe(true)
  if (trouble?.kind === 'newer') {
    expect(() => storage.save(good), hint).toThrow('newer version')
    expect(readFileSync(dataFile(folder)).equals(bytes), hint).toBe(true)
    return trouble.kind
  }

  await backend.handlers.record('me', [marked('find-switch', 'not-for-me')])
  expect(readData(folder), hint).toEqual(backend.saved())
  if (trouble === null) {
    const { journal, settings } = JSON.parse(`${bytes}`.replace(/^\uFEFF/, ''))
    expect(JSON.stringify(backend.saved().journal.slice(0, -1)), hint).toBe(JSON.stringify(journal))
    // zod leaves out the one name that is no name of a setting.
    const named = Object.entries(settings).filter(([name]) => name !== '__proto__')
    expect(backend.saved().settings, hint).toEqual(Object.fromEntries(named))
  }
  const again = openFolder(folder)
  expect(again.trouble, hint).toBeNull()
  expect(again.initial, hint).toEqual(backend.saved())
  return trouble?.kind ?? 'nothing to tell'
}
