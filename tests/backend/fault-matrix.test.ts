import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { backupFile } from '../../backend/backup-file'
import { openBackups } from '../../backend/backups'
import type { Saved } from '../../backend/saved'
import { ApiError, type Trouble } from '../../shared/api'
import { entriesNotIn } from '../../shared/merge'
import { entry, marked, undid } from '../shared/entry'
import { all, backup, backupId, faults, long, outcomeWords, sealedFaults } from './fault-list'
import { openFaulty, system } from './faults'
import { openKeeping } from './keeping'
import { dataFile, journalIn, openFolder, start, tempFolder, version } from './temp'

vi.mock('node:fs', async (importOriginal) => (await import('./faults')).withFaults(await importOriginal()))
afterEach(() => {
  system.refuses = undefined
})

type Opened = ReturnType<typeof openKeeping>

const brought = [entry(7, marked('find-switch')), entry(8, undid('000000000007-0000-0123456789abcdef'))]

const actions = {
  tick: ({ backend }: Opened) => backend.handlers.record('me', [marked('find-switch')]),
  import: ({ calls }: Opened) =>
    calls.importBackup(backupFile({ ...backup, journal: brought }, {}, version, start).text),
  restore: ({ calls }: Opened) => calls.restore(backupId),
}

const outcomes: Record<string, Record<string, string>> = {}
afterAll(() => console.table(outcomes))

/** A folder with everything in its data file and what is sealed, and less in its newest backup. */
function goodFolder(saved: Saved): string {
  const folder = path.join(tempFolder(), 'data')
  const { save } = openFolder(folder)
  save({ ...saved, revision: saved.revision - 1, journal: saved.journal.slice(0, -1) })
  save(saved)
  openBackups(folder).keep(backup, start)
  return folder
}

function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'latin1')
  } catch {
    return undefined
  }
}

function textsIn(folder: string): readonly (string | undefined)[] {
  return readdirSync(folder).map((name) => textIn(path.join(folder, name)))
}

/** Every fault with a journal that is all in the data file, and with one of which most is sealed. */
const cases = [
  ...Object.entries(faults).map((fault) => ({ fault, saved: all, suffix: '' })),
  ...Object.entries({ ...faults, ...sealedFaults }).map((fault) => ({ fault, saved: long, suffix: ', sealed' })),
].map(({ fault: [name, [fault, expected]], saved, suffix }) => ({ name: name + suffix, fault, expected, saved }))

const starts = cases.flatMap(({ expected, ...rest }) =>
  expected.start === undefined
    ? []
    : [{ ...rest, expected: (rest.saved === long ? expected.sealedStart : undefined) ?? expected.start }],
)

const laterOn = cases.flatMap(({ expected, ...rest }) =>
  Object.entries(actions).map(([action, act]) => ({
    ...rest,
    action,
    act,
    expected: action === 'restore' ? (expected.restore ?? expected.later) : expected.later,
  })),
)

test.each(starts)('$name at the start: $expected', ({ name, fault, expected, saved }) => {
  const folder = goodFolder(saved)
  fault.begin(folder)
  const before = textsIn(folder)
  const found = textIn(dataFile(folder))
  const { initial, trouble } = openFaulty(folder)
  outcomes[name] = { start: shownBy(initial, trouble, saved) }
  expect(outcomes[name]?.start).toBe(expected)
  if (found !== undefined) expect(textsIn(folder)).toContain(found)
  if (trouble?.kind === 'incomplete') expect(textsIn(folder)).toEqual(expect.arrayContaining([...before]))
  if (expected.includes('file kept') && trouble !== null && 'file' in trouble) {
    expect(textIn(path.join(folder, trouble.file))).toBe(found)
  }
})

test.each(laterOn)('$name at a $action: $expected', async ({ name, fault, action, act, expected, saved }) => {
  const folder = goodFolder(saved)
  const opened = openKeeping(folder, openFaulty(folder))
  const { backend } = opened
  // What is saved grows in place.
  const before = structuredClone(backend.saved())
  fault.begin(folder)
  const found = textIn(dataFile(folder))
  const outcome = await outcomeOf(() => act(opened), opened)
  outcomes[name] = { ...outcomes[name], [action]: outcome }
  expect(outcome).toBe(expected)
  if (outcome === outcomeWords.keptSaved) expect(textsIn(folder)).toContain(found)
  if (outcome === outcomeWords.refused) {
    expect([backend.saved(), textIn(dataFile(folder)), opened.told]).toEqual([before, found, []])
    fault.end?.(folder)
    await act(opened)
  }
  if (outcome === outcomeWords.noBackup) await actions.tick(opened)

  expect(journalIn(folder)).toEqual(backend.saved().journal)
  expect(openFolder(folder)).toMatchObject({ initial: backend.saved(), trouble: null })
  expect(entriesNotIn(backend.saved().journal, saved.journal)).toEqual([])
  expect(readdirSync(folder).filter((file) => /next|part|tmp/.test(file))).toEqual([])
})

function shownBy({ journal }: Saved, trouble: Trouble | null, saved: Saved): string {
  const { there, fromFile, incomplete } = outcomeWords
  if (trouble?.kind === 'incomplete') return incomplete
  const missing = entriesNotIn(journal, saved.journal).length
  const shown = missing === 0 ? there : trouble === null ? fromFile : 'backup shown'
  const kept = trouble !== null && 'file' in trouble && trouble.kind !== 'unreadable'
  const readOnly = trouble?.kind === 'newer' || trouble?.kind === 'unreadable'
  return [shown, trouble && 'told', kept && 'file kept', readOnly && 'read-only'].filter(Boolean).join(', ')
}

async function outcomeOf(act: () => unknown, { backend }: Opened): Promise<string> {
  try {
    await act()
  } catch (error) {
    if (error instanceof ApiError && error.problem === 'not-saved') return outcomeWords.refused
    if (error instanceof ApiError && error.problem === 'refused') return outcomeWords.noBackup
    throw error
  }
  const { trouble } = await backend.handlers.load()
  if (trouble === null) return outcomeWords.saved
  return trouble.kind === 'replaced' ? outcomeWords.keptSaved : `saved, told of: ${trouble.kind}`
}
