import path from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openEvidence } from '../../backend/evidence'
import { pngOf } from '../shared/images'
import { words } from './keeping'
import { all, savedOf, sealedIn } from './sealed-folder'
import { openFolder, tempFolder } from './temp'

/** What was moved to its place, and which folders were flushed, in order. */
const steps = vi.hoisted((): [step: string, name: string][] => [])
vi.mock('node:fs', async (importOriginal) => {
  const fileSystem = await importOriginal<Record<string, (...args: unknown[]) => unknown>>()
  const opened = new Map<unknown, unknown>()
  const noting = (call: string, note: (args: unknown[], value: unknown) => void) => ({
    [call]: (...args: unknown[]) => {
      const value = fileSystem[call]?.(...args)
      note(args, value)
      return value
    },
  })
  return {
    ...fileSystem,
    ...noting('openSync', ([name], handle) => opened.set(handle, name)),
    ...noting('fsyncSync', ([handle]) => steps.push(['flushed', `${opened.get(handle)}`])),
    ...noting('renameSync', ([, name]) => steps.push(['moved', `${name}`])),
    ...noting('rmSync', ([name]) => steps.push(['removed', `${name}`])),
  }
})

let folder = ''
beforeEach(() => {
  folder = tempFolder()
})

/** What is done on the disk for a call, by names in the folder. */
function stepsOf(call: () => unknown): readonly string[] {
  steps.length = 0
  call()
  return steps.map(([step, name]) => `${step} ${path.relative(folder, name) || 'the folder'}`)
}

// Windows has no such call for folders.
describe.skipIf(process.platform === 'win32')('So that it lasts through a power cut, the folder is flushed', () => {
  test('after a save', () => {
    const { save } = openFolder(folder)
    expect(stepsOf(() => save(savedOf(1)))).toEqual(['moved opt-out-checklist.json', 'flushed the folder'])
  })

  test('after older entries were sealed, before a data file says so', () => {
    const { save } = openFolder(folder)
    save({ ...all, journal: all.journal.slice(0, 300) })
    expect(stepsOf(() => save(all))).toEqual([
      `moved ${sealedIn(folder)[0]}`,
      'flushed the folder',
      'moved opt-out-checklist.json',
      'flushed the folder',
    ])
  })

  test('after everything was erased', () => {
    const { save, erase } = openFolder(folder)
    save(savedOf(1))
    expect(stepsOf(erase)).toEqual(['removed opt-out-checklist.json', 'flushed the folder'])
  })

  test('after a picture was kept, and after it was removed', () => {
    const { keep, remove } = openEvidence(folder, words)
    const picture = Buffer.from(pngOf(3, 2)).toString('base64')
    const { image } = keep(picture)
    remove(image)
    expect(stepsOf(() => keep(picture))).toEqual([`moved evidence/${image}.png`, 'flushed evidence'])
    expect(stepsOf(() => remove(image)).at(-1)).toBe('flushed evidence')
  })
})
