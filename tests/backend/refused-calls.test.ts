import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { idOf, marked, undid } from '../shared/entry'
import { dataFile, openBackend, tempFolder } from './temp'

const huge = 'x'.repeat(5_000_000)

async function backendWithOneEntry() {
  const folder = tempFolder()
  const backend = openBackend(folder)
  const { entries } = await backend.handlers.record('me', [marked('log-in')])
  return { folder, backend, ids: entries.map(({ id }) => id) }
}

describe('record refuses', () => {
  test.each<[string, readonly unknown[], RegExp]>([
    ['no arguments', [], /expected array, received undefined/],
    ['null', [null], /expected array, received null/],
    ['a deed outside a list', [marked('log-in')], /expected array, received object/],
    ['a text', ['log-in'], /expected array, received string/],
    ['an object that looks like a list', [{ 0: marked('log-in'), length: 1 }], /expected array, received object/],
    ['no deeds', [[]], /expected array to have >=1 items/],
    ['too many deeds', [Array(21).fill(marked('log-in'))], /expected array to have <=20 items/],
    ['deeds with a gap', [Array(2)], /expected object, received undefined\n.*\[0\]/],
    ['an unknown kind', [[{ kind: 'cleared' }]], /Invalid discriminator value.*\n.*\[0\]\.kind/],
    ['an unknown item', [[{ kind: 'marked', item: 'log-out', as: 'done' }]], /"log-in".*\n.*\[0\]\.item/],
    ['the item "__proto__"', [[{ kind: 'marked', item: '__proto__', as: 'done' }]], /"log-in".*\n.*\[0\]\.item/],
    ['the item "constructor"', [[{ kind: 'marked', item: 'constructor', as: 'done' }]], /"log-in".*\n.*\[0\]\.item/],
    ['an item that is not a text', [[{ kind: 'marked', item: 7, as: 'done' }]], /"log-in".*\n.*\[0\]\.item/],
    ['an item that is a huge text', [[{ kind: 'marked', item: huge, as: 'done' }]], /"log-in".*\n.*\[0\]\.item/],
    ['an unknown mark', [[{ kind: 'marked', item: 'log-in', as: 'maybe' }]], /"done".*\n.*\[0\]\.as/],
    ['an extra field', [[{ ...marked('log-in'), note: huge }]], /Unrecognized key: "note"/],
    ['a field "__proto__"', [JSON.parse('[{"kind":"rechecked","found":"off","__proto__":{}}]')], /__proto__/],
    ['a bad deed after a good one', [[marked('log-in'), { kind: 'rechecked', found: 1 }]], /\[1\]\.found/],
    [
      'an undo of an unknown entry',
      [[undid(idOf(1))]],
      /There is no entry "000000000001-0000-0123456789abcdef" to undo/,
    ],
    ['an undo of what is no id', [[undid(huge)]], /must match pattern.*\n.*\[0\]\.entries\[0\]/],
    ['an undo of nothing', [[undid()]], />=1 items/],
  ])('%s with a message that says what is wrong, and nothing is changed', async (_, args, message) => {
    const { folder, backend } = await backendWithOneEntry()
    const listener = vi.fn()
    backend.subscribe(listener)
    const before = await backend.handlers.load()
    const bytes = readFileSync(dataFile(folder))

    const refusal = expect(async () => backend.handlers.record('me', ...args)).rejects
    await refusal.toMatchObject({ name: 'ApiError', problem: 'refused', message: expect.stringMatching(message) })

    expect(readFileSync(dataFile(folder))).toEqual(bytes)
    expect(await backend.handlers.load()).toEqual(before)
    expect(listener).not.toHaveBeenCalled()
  })

  test('an undo when one of its entries is unknown, and undoes none of them', async () => {
    const { backend, ids } = await backendWithOneEntry()
    await expect(async () => backend.handlers.record('me', [undid(...ids, idOf(2))])).rejects.toMatchObject({
      problem: 'refused',
      message: `There is no entry "${idOf(2)}" to undo.`,
    })
    expect((await backend.handlers.load()).people.me.marks).toHaveProperty('log-in')
  })

  test('a huge text without sending it back', async () => {
    const { backend } = await backendWithOneEntry()
    for (const deed of [{ kind: 'marked', item: huge, as: 'done' }, { kind: huge }, undid(huge)]) {
      await expect(async () => backend.handlers.record('me', [deed])).rejects.toMatchObject({
        message: expect.not.stringContaining('xxxxxxxxxx'),
      })
    }
  })
})

test.each([[undefined], [''], [0], ['__proto__'], [[idOf(1)]], [{}], [huge]])(
  'history refuses to begin before something that is no entry id: %.20j',
  async (before) => {
    const { backend } = await backendWithOneEntry()
    await expect(async () => backend.handlers.history(before, null, null)).rejects.toMatchObject({ problem: 'refused' })
  },
)
