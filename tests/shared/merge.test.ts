import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { understood } from '../../shared/journal'
import { entriesNotIn, mergeJournals } from '../../shared/merge'
import { replay } from '../../shared/replay'
import { entries, entryIds, journals } from './arbitraries'
import { entry, idOf, journalOf, marked, noted, undid } from './entry'

/** So few ids that two journals often have one in common, with other content. */
const fewIds = fc.constantFrom(...[1, 2, 3, 4, 5].map(idOf))

/** What is in a file that other versions, other programs and bad disks may have written. */
const anyJournal: fc.Arbitrary<readonly unknown[]> = fc.array(
  fc.oneof(
    entries(fc.oneof(fewIds, entryIds)),
    fc.record({ id: fc.oneof(fewIds, fc.constantFrom('a', '__proto__', '')), deed: fc.jsonValue() }),
    fc.jsonValue(),
    fc.constantFrom({ a: 1, b: 2 }, { b: 2, a: 1 }, JSON.parse('{"__proto__":{"id":"x"}}'), [], null),
  ),
  { maxLength: 12 },
)

/** A journal of which either computer has a part, and both may have the same. */
const shared = journals.chain((journal) =>
  fc.record({ mine: fc.shuffledSubarray(journal), theirs: fc.shuffledSubarray(journal) }),
)

const idsOf = (journal: readonly unknown[]) => understood(journal).map(({ id }) => id)

describe('Merging two journals', () => {
  test('gives the same from both sides, to the byte', () => {
    fc.assert(
      fc.property(anyJournal, anyJournal, (a, b) => {
        expect(JSON.stringify(mergeJournals(a, b))).toBe(JSON.stringify(mergeJournals(b, a)))
      }),
    )
  })

  test('gives the same in whatever order three computers meet', () => {
    fc.assert(
      fc.property(anyJournal, anyJournal, anyJournal, (a, b, c) => {
        expect(mergeJournals(mergeJournals(a, b), c)).toEqual(mergeJournals(a, mergeJournals(b, c)))
      }),
    )
  })

  test('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(anyJournal, anyJournal, (a, b) => {
        const merged = mergeJournals(a, b)
        for (const again of [a, b, merged]) expect(mergeJournals(merged, again)).toEqual(merged)
      }),
    )
  })

  test('loses no entry and doubles none', () => {
    fc.assert(
      fc.property(anyJournal, anyJournal, (a, b) => {
        const merged = mergeJournals(a, b)
        expect(entriesNotIn(merged, [...a, ...b])).toEqual([])
        expect(entriesNotIn([...a, ...b], merged)).toEqual([])
        expect(entriesNotIn([], merged)).toHaveLength(merged.length)
        expect(new Set(idsOf(merged))).toEqual(new Set([...idsOf(a), ...idsOf(b)]))
      }),
    )
  })

  test('puts entries in the order of their ids', () => {
    fc.assert(
      fc.property(anyJournal, anyJournal, (a, b) => {
        const ids = idsOf(mergeJournals(a, b))
        expect(ids).toEqual([...ids].sort())
      }),
    )
  })

  test('amounts to what all the entries together amount to', () => {
    fc.assert(
      fc.property(shared, ({ mine, theirs }) => {
        const union = [...mine, ...theirs.filter(({ id }) => mine.every((entry) => entry.id !== id))]
        expect(replay(understood(mergeJournals(mine, theirs))).me).toEqual(replay(union).me)
      }),
    )
  })

  test('changes neither of the two', () => {
    const [a, b] = [journalOf(marked('log-in'), undid(idOf(1))), journalOf(noted('log-in', 'x'))]
    const before = structuredClone([a, b])
    mergeJournals(Object.freeze(a), Object.freeze(b))
    expect([a, b]).toEqual(before)
  })

  test('keeps an entry whose text is something that only has a length', () => {
    const [good, text] = [entry(1, noted('log-in', 'Gone')), { length: { toString: 0, valueOf: 0 } }]
    const strange = { ...entry(2, marked('log-in')), deed: { ...good.deed, text } }
    const merged = mergeJournals([good], [strange, { ...strange, id: good.id }])
    expect([merged, understood(merged)]).toEqual([[good, strange], [good]])
  })

  test('keeps an entry that is understood, whatever a damaged copy of it says', () => {
    const good = entry(1, marked('log-in'))
    const damaged = { ...good, at: '', deed: { kind: 'markee' } }
    expect(mergeJournals([good], [damaged])).toEqual([good])
    expect(mergeJournals([damaged], [good])).toEqual([good])
  })

  test('takes one entry that nobody understands for the same, in whatever order its fields are', () => {
    expect(mergeJournals([{ a: 1, b: { c: 2, d: 3 } }], [{ b: { d: 3, c: 2 }, a: 1 }])).toHaveLength(1)
    expect(mergeJournals([[1, 2]], [[2, 1]])).toHaveLength(2)
  })

  test('does not take an id for the content of an entry without one', () => {
    expect(mergeJournals([{ id: '7' }, 7], ['7', { id: 7 }])).toHaveLength(4)
  })
})
