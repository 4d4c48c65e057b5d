import fc, { type Arbitrary } from 'fast-check'
import { dayOf } from '../../shared/calendar'
import { itemIds, stepIds } from '../../shared/content'
import type { Deed, Entry, PersonsDeed, Reminder } from '../../shared/journal'
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

/** Days on the wall, of the years 1970 to 9999. */
export const days = ats.map(dayOf)

export const hours = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => `${part}`.padStart(2, '0')).join(':'))

/** Times on the wall. */
export const wallTimes = fc.tuple(days, hours).map((parts) => parts.join('T'))

export const intervals: Arbitrary<NonNullable<Reminder['every']>> = fc.oneof(
  fc.record({ unit: fc.constant('month'), count: fc.constantFrom(1, 3, 6, 12) }),
  fc.record({ unit: fc.constant('week'), count: fc.integer({ min: 1, max: 104 }) }),
)

const dueKeys = fc.tuple(fc.constantFrom('recheck', 'finish'), days).map((parts) => parts.join('@'))

/** What a person does, undoing apart. */
export const doneDeeds: Arbitrary<PersonsDeed> = fc.oneof(
  fc.record({
    kind: fc.constant('marked'),
    item: fc.constantFrom(...itemIds),
    as: fc.constantFrom('done', 'open', 'not-for-me'),
  }),
  fc.record({ kind: fc.constant('rechecked'), found: fc.constantFrom('off', 'on', 'unsure') }),
  fc.record({ kind: fc.constant('chose-region'), region: fc.constantFrom(...regions) }),
  fc.record({ kind: fc.constant('noted'), item: fc.constantFrom(...itemIds), text: writings }),
  fc.record({ kind: fc.constant('saw-different'), item: fc.constantFrom(...stepIds), text: writings }),
  fc.record({
    kind: fc.constant('set-reminder'),
    reminder: fc.record({ every: fc.option(intervals), time: hours }),
  }),
  fc.record({ kind: fc.constant('snoozed'), due: dueKeys, until: wallTimes }),
  fc.record({ kind: fc.constant('named'), name: fc.constantFrom('Ada', 'Žofie', '陳大文', 'अदिति') }),
  fc.record({ kind: fc.constant('removed-person') }),
)

/** Deeds of every kind but an undo, those of the app included. */
export const applicableDeeds: Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: doneDeeds },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reminded'), due: dueKeys }) },
)

/** Deeds of every kind, whose undos point at `targets`. */
export function deeds(targets: Arbitrary<string> = entryIds): Arbitrary<Deed> {
  return fc.oneof(
    { weight: 2, arbitrary: applicableDeeds },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('undid'),
        entries: fc.array(targets, { minLength: 1, maxLength: 20 }),
      }),
    },
  )
}

/** A few, so that each of them does more than one thing. */
export const personIds = fc.constantFrom('me', '0123456789abcdef', 'fedcba9876543210')

export function entries(ids: Arbitrary<string> = entryIds, done: Arbitrary<Deed> = deeds()): Arbitrary<Entry> {
  const always = {
    id: ids,
    at: ats,
    person: personIds,
    deed: done,
  }
  // Entries of the first version have no day.
  return fc.oneof(fc.record(always), fc.record({ ...always, day: days }))
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
