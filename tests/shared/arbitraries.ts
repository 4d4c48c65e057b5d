import fc, { type Arbitrary } from 'fast-check'
import { itemIds, stepIds } from '../../shared/content'
import type { Deed, Entry } from '../../shared/journal'
import { regions } from '../../shared/region'

function hex(digits: number): Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: digits, maxLength: digits })
}

export const randoms = hex(16)

/** The newest times are left free, for a test to add entries that are certainly the latest: see `lateId`. */
export const entryIds = fc
  .tuple(hex(12), hex(4), randoms)
  .map((parts) => parts.join('-'))
  .filter((id) => !id.startsWith('ffffffffffff'))

/** An id that sorts after all of `entryIds`. */
export function lateId(n: number): string {
  return `ffffffffffff-${n.toString(16).padStart(4, '0')}-0123456789abcdef`
}

const ats = fc
  .date({ min: new Date('1970-01-01T00:00:00.000Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true })
  .map((date) => date.toISOString())

/** What a person may write: any script, line breaks, or nothing. */
const writings = fc.string({ unit: 'grapheme', maxLength: 12 })

export const doneDeeds: Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constant('marked'),
    item: fc.constantFrom(...itemIds),
    as: fc.constantFrom('done', 'open', 'not-for-me'),
  }),
  fc.record({ kind: fc.constant('rechecked'), found: fc.constantFrom('off', 'on', 'unsure') }),
  fc.record({ kind: fc.constant('chose-region'), region: fc.constantFrom(...regions) }),
  fc.record({ kind: fc.constant('noted'), item: fc.constantFrom(...itemIds), text: writings }),
  fc.record({ kind: fc.constant('saw-different'), item: fc.constantFrom(...stepIds), text: writings }),
)

/** Deeds of every kind, whose undos point at `targets`. */
export function deeds(targets: Arbitrary<string> = entryIds): Arbitrary<Deed> {
  return fc.oneof(
    { weight: 2, arbitrary: doneDeeds },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('undid'),
        entries: fc.array(targets, { minLength: 1, maxLength: 20 }),
      }),
    },
  )
}

export function entries(ids: Arbitrary<string> = entryIds, done: Arbitrary<Deed> = deeds()): Arbitrary<Entry> {
  return fc.record({
    id: ids,
    at: ats,
    person: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    deed: done,
  })
}

/** Journals in any order, each id once; an undo points at earlier, later and unknown entries, or at itself. */
export const journals: Arbitrary<Entry[]> = fc
  .uniqueArray(entryIds, { minLength: 1, maxLength: 25, size: 'medium' })
  .chain((ids) => {
    const targets = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: entryIds })
    return fc.tuple(...ids.map((id) => entries(fc.constant(id), deeds(targets))))
  })

/** A journal and the same entries in another order. */
export const shuffledJournals: Arbitrary<readonly [Entry[], Entry[]]> = journals.chain((journal) =>
  fc.tuple(fc.constant(journal), fc.shuffledSubarray(journal, { minLength: journal.length })),
)

/** A journal and one of its entries. */
export const journalsWithOne: Arbitrary<readonly [Entry[], Entry]> = journals.chain((journal) =>
  fc.tuple(fc.constant(journal), fc.constantFrom(...journal)),
)
