import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Deed, Entry } from '../../shared/journal'
import { apply, canApply, nothingDone, replay, standing, undoneIds } from '../../shared/replay'
import { applicableDeeds, entries, journals, journalsWithOne, lateId, shuffledJournals } from './arbitraries'
import { atOf, choseRegion, entry, idOf, journalOf, markBy, marked, noted, sawDifferent, undid } from './entry'

/** The day of every entry of `journalOf`. */
const day = '2026-11-01'
const nothing = structuredClone(nothingDone)
const recheckedOn: Deed = { kind: 'rechecked', found: 'on' }
const recheckedOff: Deed = { kind: 'rechecked', found: 'off' }

describe('replay', () => {
  test('of nothing is nothing done', () => {
    expect(replay([]).me).toEqual(nothingDone)
  })

  test.each([
    ['keeps one mark with its time', [marked('log-in')], { 'log-in': markBy(1) }],
    [
      'keeps the marks of different items apart',
      [marked('log-in'), marked('review-posts', 'not-for-me')],
      { 'log-in': markBy(1), 'review-posts': markBy(2, 'not-for-me') },
    ],
    [
      'lets the latest mark of an item win',
      [marked('log-in'), marked('log-in', 'open')],
      { 'log-in': markBy(2, 'open') },
    ],
    [
      'goes back to the mark before when the latest is undone',
      [marked('log-in'), marked('log-in', 'open'), undid(idOf(2))],
      { 'log-in': markBy(1) },
    ],
    ['forgets an item whose only mark is undone', [marked('log-in'), undid(idOf(1))], {}],
    ['undoes several at once', [marked('log-in'), marked('find-switch'), undid(idOf(1), idOf(2))], {}],
    [
      'brings a mark back when its undo is undone',
      [marked('log-in'), undid(idOf(1)), undid(idOf(2))],
      { 'log-in': markBy(1) },
    ],
    ['undoes again after an undone undo', [marked('log-in'), undid(idOf(1)), undid(idOf(2)), undid(idOf(3))], {}],
    [
      'takes no notice of an undo of itself, of a later or of an unknown entry',
      [undid(idOf(1), idOf(2), idOf(99)), marked('log-in')],
      { 'log-in': markBy(2) },
    ],
  ])('%s', (_, deeds, marks) => {
    const progress = replay(journalOf(...deeds)).me
    expect(progress).toEqual({ ...nothingDone, marks, lastAct: progress.lastAct })
  })

  test.each(['off', 'unsure'] as const)('leaves the marks alone when a re-check found "%s"', (found) => {
    expect(replay(journalOf(marked('turn-switch-off'), { kind: 'rechecked', found })).me).toEqual({
      ...nothingDone,
      marks: { 'turn-switch-off': markBy(1) },
      recheck: { id: idOf(2), found, at: atOf(2), day },
      lastAct: { kind: 'rechecked', day },
    })
  })

  test('opens the last three steps again when a re-check found the switch on', () => {
    const { marks, recheck } = replay(journalOf(marked('log-in'), marked('turn-switch-off'), recheckedOn)).me
    expect(recheck).toEqual({ id: idOf(3), found: 'on', at: atOf(3), day })
    expect(marks).toEqual({
      'log-in': markBy(1),
      'open-ai-setting': markBy(3, 'open'),
      'find-switch': markBy(3, 'open'),
      'turn-switch-off': markBy(3, 'open'),
    })
  })

  test.each([
    ['the region chosen', [choseRegion('DE')], 'DE'],
    ['the latest region', [choseRegion('DE'), choseRegion('elsewhere')], 'elsewhere'],
    ['the region before when the latest is undone', [choseRegion('DE'), choseRegion('GB'), undid(idOf(2))], 'DE'],
    ['no region when the only choice is undone', [choseRegion('DE'), undid(idOf(1))], null],
    [
      'the latest region again when its undo is undone',
      [choseRegion('DE'), choseRegion('GB'), undid(idOf(2)), undid(idOf(3))],
      'GB',
    ],
  ])('holds %s', (_, deeds, region) => {
    expect(replay(journalOf(...deeds)).me).toEqual({ ...nothingDone, region })
  })

  test.each([
    ['a note', [noted('log-in', 'work account')], { 'log-in': 'work account' }],
    [
      'notes on a step and on a task',
      [noted('log-in', 'a'), noted('review-posts', 'b')],
      { 'log-in': 'a', 'review-posts': 'b' },
    ],
    ['the latest note', [noted('log-in', 'a'), noted('log-in', 'b')], { 'log-in': 'b' }],
    ['an empty note in place of the one before', [noted('log-in', 'a'), noted('log-in', '')], { 'log-in': '' }],
    [
      'the note before when the latest is undone',
      [noted('log-in', 'a'), noted('log-in', ''), undid(idOf(2))],
      { 'log-in': 'a' },
    ],
  ])('holds %s', (_, deeds, notes) => {
    expect(replay(journalOf(...deeds)).me).toEqual({ ...nothingDone, notes })
  })

  test.each([
    ['a different look', [sawDifferent('log-in', '')], { 'log-in': { text: '', at: atOf(1) } }],
    [
      'the latest look of a step, and those of others',
      [sawDifferent('log-in', 'a'), sawDifferent('find-switch', 'b'), sawDifferent('log-in', 'c')],
      { 'log-in': { text: 'c', at: atOf(3) }, 'find-switch': { text: 'b', at: atOf(2) } },
    ],
    [
      'the look before when the latest is undone',
      [sawDifferent('log-in', 'a'), sawDifferent('log-in', 'b'), undid(idOf(2))],
      { 'log-in': { text: 'a', at: atOf(1) } },
    ],
  ])('holds %s', (_, deeds, different) => {
    expect(replay(journalOf(...deeds)).me).toEqual({ ...nothingDone, different })
  })

  test('leaves region, notes and different looks alone when a re-check opens steps again', () => {
    const deeds = [choseRegion('DE'), noted('log-in', 'a'), sawDifferent('find-switch', 'b')]
    const { region, notes, different } = replay(journalOf(...deeds, recheckedOn)).me
    expect({ region, notes, different }).toEqual({
      region: 'DE',
      notes: { 'log-in': 'a' },
      different: { 'find-switch': { text: 'b', at: atOf(3) } },
    })
  })

  test('ticks the steps again and returns to the re-check before when one is undone', () => {
    const journal = journalOf(marked('turn-switch-off'), recheckedOff, recheckedOn, undid(idOf(3)))
    expect(replay(journal).me).toEqual(replay(journal.slice(0, 2)).me)
  })

  test('goes by the order of the ids, whatever the times say', () => {
    const later = { ...entry(2, marked('log-in', 'open')), at: '1999-01-01T00:00:00.000Z' }
    expect(replay([later, entry(1, marked('log-in'))]).me.marks).toEqual({
      'log-in': { as: 'open', at: later.at, day: '1999-01-01' },
    })
  })

  test('never throws, whatever the order, and with ids that come twice', () => {
    fc.assert(
      fc.property(fc.array(entries(fc.constantFrom(idOf(1), idOf(2), idOf(3)))), journals, (twice, journal) => {
        expect(() => replay([...journal, ...twice, ...journal]).me).not.toThrow()
      }),
    )
  })

  test('is the same in whatever order the entries come', () => {
    fc.assert(
      fc.property(shuffledJournals, ([journal, shuffled]) => {
        expect(replay(shuffled).me).toEqual(replay(journal).me)
      }),
    )
  })

  test('is the same when entries come twice, as they do from two backups', () => {
    fc.assert(
      fc.property(shuffledJournals, ([journal, shuffled]) => {
        expect(replay([...journal, ...shuffled]).me).toEqual(replay(journal).me)
      }),
    )
  })

  test('of an undone entry is exactly that of the journal without it', () => {
    fc.assert(
      fc.property(journalsWithOne, ([journal, one]) => {
        const undone = replay([...journal, { ...one, id: lateId(0), deed: undid(one.id) }]).me
        expect(undone).toEqual(replay(journal.filter((entry) => entry !== one)).me)
      }),
    )
  })

  test('of an undone undo is that before the undo', () => {
    fc.assert(
      fc.property(shuffledJournals, fc.integer({ min: 1, max: 20 }), ([journal, shuffled], count) => {
        const targets = shuffled.slice(0, count).map((entry) => entry.id)
        const undo = { ...entry(0, undid(...targets)), id: lateId(0) }
        const redo = { ...entry(0, undid(undo.id)), id: lateId(1) }
        expect(replay([...journal, undo, redo]).me).toEqual(replay(journal).me)
      }),
    )
  })

  test('leaves the journal it was given as it was', () => {
    const journal = Object.freeze([entry(2, recheckedOn), entry(1, marked('log-in')), entry(3, undid(idOf(2)))])
    replay(journal).me
    expect(journal.map(({ id }) => id)).toEqual([idOf(2), idOf(1), idOf(3)])
  })
})

describe('apply', () => {
  test('one by one, on top of what is known, equals a replay of everything whenever it can be applied', () => {
    fc.assert(
      fc.property(journals, fc.array(applicableDeeds, { maxLength: 20 }), (journal, deeds) => {
        const added = deeds.map((deed, index) => ({ ...entry(index, deed), id: lateId(index) }))
        expect(canApply(added)).toBe(true)
        expect(added.reduce(apply, replay(journal).me)).toEqual(replay([...journal, ...added]).me)
      }),
    )
  })

  test('changes nothing by an undo, which only a replay can do', () => {
    const progress = replay(journalOf(marked('log-in'))).me
    expect(apply(progress, entry(2, undid(idOf(1))))).toBe(progress)
  })

  test('leaves the progress it was given as it was', () => {
    const progress = replay(journalOf(marked('log-in'))).me
    const before = structuredClone(progress)
    const deeds = [marked('log-in', 'open'), recheckedOn, choseRegion('DE'), noted('log-in', 'a')]
    for (const deed of [...deeds, sawDifferent('log-in', 'b')]) apply(progress, entry(2, deed))
    expect(progress).toEqual(before)
    expect(nothingDone).toEqual(nothing)
  })
})

describe('canApply', () => {
  test.each([
    ['nothing', [], true],
    ['marks and re-checks', [marked('log-in'), recheckedOff], true],
    [
      'a region, a note and a different look',
      [choseRegion('DE'), noted('log-in', ''), sawDifferent('log-in', '')],
      true,
    ],
    ['an undo', [undid(idOf(1))], false],
    ['an undo among others', [marked('log-in'), undid(idOf(1)), recheckedOn], false],
  ])('says of %s whether apply will do', (_, deeds, expected) => {
    expect(canApply(journalOf(...deeds))).toBe(expected)
  })
})

describe('standing', () => {
  /** The rule as a sentence: an entry stands unless a later undo that stands itself points at it. */
  function stands(one: Entry, journal: readonly Entry[]): boolean {
    return !journal.some(
      ({ id, deed }, _, all) =>
        deed.kind === 'undid' && id > one.id && deed.entries.includes(one.id) && stands(byId(id, all), all),
    )
  }

  function byId(id: string, journal: readonly Entry[]): Entry {
    const found = journal.find((entry) => entry.id === id)
    if (found === undefined) throw new Error(`There is no entry ${id}.`)
    return found
  }

  test('holds, oldest first, the entries that no later standing undo points at', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        const expected = journal.filter((entry) => stands(entry, journal)).map(({ id }) => id)
        expect(standing(journal).map(({ id }) => id)).toEqual(expected.sort())
      }),
    )
  })
})

describe('undoneIds', () => {
  test.each([
    ['nothing when nothing was undone', [marked('log-in')], []],
    ['what an undo points at', [marked('log-in'), undid(idOf(1))], [1]],
    ['only the undo when that was undone', [marked('log-in'), undid(idOf(1)), undid(idOf(2))], [2]],
    ['neither a later entry nor the undo itself', [undid(idOf(1), idOf(2)), marked('log-in')], []],
  ])('holds %s', (_, deeds, expected) => {
    expect([...undoneIds(journalOf(...deeds))]).toEqual(expected.map(idOf))
  })
})
