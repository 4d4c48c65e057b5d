import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { backupFile } from '../../backend/backup-file'
import { openBackups } from '../../backend/backups'
import type { Saved } from '../../backend/saved'
import { ApiError, type Trouble } from '../../shared/api'
import { entriesNotIn } from '../../shared/merge'
import { entry, marked, undid } from '../shared/entry'
import { all, backup, backupId, faults, outcomeWords } from './fault-list'
import { openFaulty, system } from './faults'
import { openKeeping } from './keeping'
import { dataFile, openFolder, readData, start, tempFolder, version } from './temp'

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

/** A folder with everything in its data file, and less in its newest backup. */
function goodFolder(): string {
  const folder = path.join(tempFolder(), 'data')
  openFolder(folder).save(all)
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

const starts = Object.entries(faults).flatMap(([name, [fault, expected]]) =>
  expected.start === undefined ? [] : [{ name, fault, expected: expected.start }],
)

const laterOn = Object.entries(faults).flatMap(([name, [fault, expected]]) =>
  Object.entries(actions).map(([action, act]) => ({
    name,
    fault,
    action,
    act,
    expected: action === 'restore' ? (expected.restore ?? expected.later) : expected.later,
  })),
)

test.each(starts)('$name at the start: $expected', ({ name, fault, expected }) => {
  const folder = goodFolder()
  fault.begin(folder)
  const found = textIn(dataFile(folder))
  const { initial, trouble } = openFaulty(folder)
  outcomes[name] = { start: shownBy(initial, trouble) }
  expect(outcomes[name]?.start).toBe(expected)
  if (found !== undefined) expect(textsIn(folder)).toContain(found)
  if (expected.includes('file kept') && trouble !== null && 'file' in trouble) {
    expect(textIn(path.join(folder, trouble.file))).toBe(found)
  }
})

test.each(laterOn)('$name at a $action: $expected', async ({ name, fault, action, act, expected }) => {
  const folder = goodFolder()
  const opened = openKeeping(folder, openFaulty(folder))
  const { backend } = opened
  const before = backend.saved()
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

  expect(readData(folder)).toEqual(backend.saved())
  expect(openFolder(folder)).toMatchObject({ initial: backend.saved(), trouble: null })
  expect(entriesNotIn(backend.saved().journal, all.journal)).toEqual([])
  expect(readdirSync(folder).filter((file) => /next|part|tmp/.test(file))).toEqual([])
})

function shownBy({ journal }: Saved, trouble: Trouble | null): string {
  const { there, fromFile } = outcomeWords
  const missing = entriesNotIn(journal, all.journal).length
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
