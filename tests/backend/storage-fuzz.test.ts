import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openBackups } from '../../backend/backups'
import { nothingSaved, type Saved } from '../../backend/saved'
import { idOf, journalOf, marked, noted, undid } from '../shared/entry'
import { damages } from './damage'
import { type Random, randomFrom } from './simulation/random'
import { dataFile, journalIn, openBackend, openFolder, start, tempFolder } from './temp'

const dataName = 'opt-out-checklist.json'
const count = 2_500
const sealedCount = 500
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

/** So much that it is sealed. */
const long: Saved = {
  ...good,
  journal: [
    ...journalOf(...Array.from({ length: 260 }, (_, note) => noted('log-in', `Zoë ${note}`))),
    ...good.journal.slice(-1),
  ],
}

test(`of ${count} data files, damaged by the seed ${seed}, none stops the start, is lost, or keeps a tick from being saved`, async () => {
  const text = JSON.stringify(good)
  await damageAgainAndAgain(count, 'data files', () => ({ damaged: dataName, files: { [dataName]: text } }))
})

test(`nor of ${sealedCount} that go on from a sealed file, or of those sealed files`, async () => {
  const folder = tempFolder()
  const { save } = openFolder(folder)
  save({ ...long, revision: 8, journal: long.journal.slice(0, -1) })
  save(long)
  const names = readdirSync(folder)
  const [sealedName = ''] = names.filter((name) => name !== dataName)
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]))
  await damageAgainAndAgain(sealedCount, 'data files and sealed files', (random) => ({
    damaged: random.pick([dataName, sealedName]),
    files,
  }))
})

interface Folder {
  /** The name of the file that goes bad. */
  readonly damaged: string
  readonly files: Readonly<Record<string, string>>
}

async function damageAgainAndAgain(count: number, what: string, made: (random: Random) => Folder): Promise<void> {
  const random = randomFrom(seed)
  const kinds = Object.entries(damages)
  const outcomes: Record<string, Record<string, number>> = {}
  const folder = tempFolder()
  for (let round = 0; round < count; round++) {
    const [kind, damage] = kinds[round % kinds.length] ?? ['', Buffer.from]
    const { damaged, files } = made(random)
    for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true })
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
    if (round % 3 !== 0) openBackups(folder).keep(backup, start)
    const bytes = damage(Buffer.from(files[damaged] ?? ''), random)
    writeFileSync(path.join(folder, damaged), bytes)
    const outcome = await live(folder, damaged, bytes)
    outcomes[kind] = { ...outcomes[kind], [outcome]: (outcomes[kind]?.[outcome] ?? 0) + 1 }
  }
  console.log(`${count} damaged ${what}, seed ${seed}: starts refused 0, files cleared 0.`)
  console.table(outcomes)
}

/** Starts on the folder, ticks, and starts again. Says what the person was told. */
async function live(folder: string, damaged: string, bytes: Buffer): Promise<string> {
  const hint = bytes.toString('latin1', 0, 2_000)
  const found = readFileSync(dataFile(folder))
  const storage = openFolder(folder)
  const { trouble } = storage
  const backend = openBackend(folder, storage)
  const isThere = (name: string) => readFileSync(path.join(folder, name)).equals(bytes)
  expect(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .some(isThere),
    hint,
  ).toBe(true)
  if (trouble === null) expect(isThere(damaged), hint).toBe(true)
  if (trouble?.kind === 'newer') {
    expect(() => storage.save(good), hint).toThrow('newer version')
    expect(isThere(damaged), hint).toBe(true)
    return trouble.kind
  }
  if (trouble !== null && 'file' in trouble && trouble.kind !== 'incomplete')
    expect(readFileSync(path.join(folder, trouble.file)).equals(found), hint).toBe(true)

  await backend.handlers.record('me', [marked('find-switch', 'not-for-me')])
  expect(journalIn(folder), hint).toEqual(backend.saved().journal)
  if (trouble === null && damaged === dataName) {
    const { journal, settings } = JSON.parse(`${bytes}`.replace(/^\uFEFF/, ''))
    const kept = backend.saved().journal.slice(0, -1)
    expect(JSON.stringify(kept.slice(kept.length - journal.length)), hint).toBe(JSON.stringify(journal))
    // zod leaves out the one name that is no name of a setting.
    const named = Object.entries(settings).filter(([name]) => name !== '__proto__')
    expect(backend.saved().settings, hint).toEqual(Object.fromEntries(named))
  }
  const again = openFolder(folder)
  expect(again.trouble, hint).toBeNull()
  expect(again.initial, hint).toEqual(backend.saved())
  return trouble?.kind ?? 'nothing to tell'
}
