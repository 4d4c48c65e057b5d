import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createJsonBytes } from '../../backend/json-bytes'
import { nothingSaved, type Saved } from '../../backend/saved'
import { journalOf, marked, noted } from '../shared/entry'
import { start } from './temp'

function savedOf(journal: readonly unknown[], rest: Partial<Saved> = {}): Saved {
  return { ...nothingSaved(start), journal: [...journal], ...rest }
}

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString()

describe('Data as bytes', () => {
  test('is the JSON of it, whatever was written before', () => {
    const entries = fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 8 })
    const step = fc.record({ keep: fc.nat(10), add: entries, settings: fc.dictionary(fc.string(), fc.jsonValue()) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        const bytes = createJsonBytes()
        let journal: readonly unknown[] = []
        for (const [revision, { keep, add, settings }] of steps.entries()) {
          // Kept whole it grows, as the journal does; cut, it is another one.
          journal = [...(keep > 3 ? journal : journal.slice(0, keep)), ...add]
          const saved = savedOf(journal, { revision, settings })
          expect(textOf(bytes(saved))).toBe(JSON.stringify(saved))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('holds letters of every length, and more than fits at first', () => {
    const bytes = createJsonBytes()
    const journal = journalOf(...Array(200).fill(noted('log-in', 'Zoë 🦉 '.repeat(100))))
    for (const length of [1, 2, 150, 200, 3]) {
      const saved = savedOf(journal.slice(0, length), { revision: Number.MAX_SAFE_INTEGER })
      expect(textOf(bytes(saved))).toBe(JSON.stringify(saved))
    }
  })

  test('holds a time of any length', () => {
    const bytes = createJsonBytes()
    for (const digits of [3, 60, 90, 200, 3]) {
      const saved = savedOf(journalOf(marked('log-in')), { savedAt: `2026-11-24T10:00:00.${'0'.repeat(digits)}Z` })
      expect(textOf(bytes(saved))).toBe(JSON.stringify(saved))
    }
  })

  test('is right again after what cannot be written', () => {
    const bytes = createJsonBytes()
    const good = savedOf(journalOf(marked('log-in')))
    bytes(good)
    expect(() => bytes(savedOf([...good.journal, marked('log-in'), 1n]))).toThrow('BigInt')
    const next = savedOf([...good.journal, ...journalOf(marked('find-switch'))])
    expect(textOf(bytes(next))).toBe(JSON.stringify(next))
  })
})
