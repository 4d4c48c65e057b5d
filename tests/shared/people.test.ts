import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Deed, Entry } from '../../shared/journal'
import { loadMessages } from '../../shared/messages'
import { notificationOf } from '../../shared/notification'
import { personIn, present } from '../../shared/people'
import { dueAt, duesOf } from '../../shared/reminder'
import { nothingDone, replay } from '../../shared/replay'
import { personName, wordsOf } from '../../shared/words'
import { journals } from './arbitraries'
import { allSteps, entry, idOf, marked, snoozed, undid } from './entry'

const ada = 'aaaaaaaaaaaaaaaa'
const ben = 'bbbbbbbbbbbbbbbb'
const words = wordsOf('en', await loadMessages('en'))
const removed: Deed = { kind: 'removed-person' }
const named = (name: string): Deed => ({ kind: 'named', name })

/** A journal of what these people did, in this order. */
function journalOf(...done: readonly (readonly [person: string, ...deeds: Deed[]])[]): Entry[] {
  return done
    .flatMap(([person, ...deeds]) => deeds.map((deed) => ({ person, deed })))
    .map(({ person, deed }, index) => ({ ...entry(index + 1, deed), person }))
}

const names = (journal: readonly Entry[]) => present(replay(journal)).map((person) => personName(person, words.t))

describe('A journal of several people', () => {
  test('of nobody yet is of one who did nothing', () => {
    expect(replay([])).toEqual({ me: nothingDone })
  })

  test('keeps what each of them did apart', () => {
    const people = replay(journalOf(['me', marked('log-in')], [ada, named('Ada'), marked('open-settings')]))
    expect(Object.keys(people.me.marks)).toEqual(['log-in'])
    expect(Object.keys(people[ada]?.marks ?? {})).toEqual(['open-settings'])
  })

  test('amounts for each of them to what it would without the others, undos apart', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        const withoutUndos = journal.filter(({ deed }) => deed.kind !== 'undid')
        const people = replay(withoutUndos)
        for (const [id, progress] of Object.entries(people)) {
          expect(replay(withoutUndos.filter(({ person }) => person === id))[id] ?? nothingDone).toEqual(progress)
        }
      }),
    )
  })

  test('has them in the order in which they came, by the newest name of each', () => {
    const journal = journalOf([ben, named('Ben')], [ada, named('Ada'), named('Ada L.')], [ben, named('Benno')])
    expect(names(journal)).toEqual(['Me', 'Benno', 'Ada L.'])
  })

  test('has a name for somebody who has none', () => {
    expect(names(journalOf([ada, marked('log-in')]))).toEqual(['Me', 'Somebody without a name'])
  })

  test('is without those who were removed, until that is undone', () => {
    const journal = journalOf(['me', named('Cem')], [ada, named('Ada'), removed])
    expect(names(journal)).toEqual(['Cem'])
    expect(names([...journal, { ...entry(4, undid(idOf(3))), person: ada }])).toEqual(['Cem', 'Ada'])
  })

  test('is never without anybody', () => {
    expect(names(journalOf([ada, named('Ada'), removed], ['me', removed]))).toEqual(['Me'])
  })

  test('shows the first of those who are there in the place of one who is not', () => {
    const people = replay(journalOf(['me', removed], [ada, named('Ada')], [ben, named('Ben'), removed]))
    expect(personIn(people, ada).id).toBe(ada)
    expect(personIn(people, ben).id).toBe(ada)
    expect(personIn(people, 'cccccccccccccccc').id).toBe(ada)
  })
})

describe('Reminders of several people', () => {
  const journal = journalOf(['me', ...allSteps], [ada, named('Ada'), ...allSteps], [ben, named('Ben'), ...allSteps])
  const people = replay(journal)
  const later = '2027-06-01T10:00'

  test('are due for each of them by themselves', () => {
    const [first] = duesOf(people, later, dueAt)
    const putOff = { ...entry(99, snoozed(first?.due.base ?? '', '2027-07-01T10:00')), person: 'me' }
    expect(duesOf(people, later, dueAt).map(({ person }) => person)).toEqual(['me', ada, ben])
    expect(duesOf(replay([...journal, putOff]), later, dueAt).map(({ person }) => person)).toEqual([ada, ben])
  })

  test('are told together, by their names', () => {
    expect(notificationOf(duesOf(people, later, dueAt), people, words)).toEqual({
      title: 'It is time to look at the switch again',
      body: 'For Me, Ada, and Ben. Open Opt-Out Checklist to see what to do.',
    })
  })

  test('name nobody who is alone', () => {
    const alone = replay(journalOf(['me', named('Cem'), ...allSteps]))
    expect(notificationOf(duesOf(alone, later, dueAt), alone, words).body).toBe(
      'Open Opt-Out Checklist to see what to do.',
    )
  })

  test('are not due for somebody who was removed', () => {
    const gone = replay([...journal, { ...entry(99, removed), person: ada }])
    expect(duesOf(gone, later, dueAt).map(({ person }) => person)).toEqual(['me', ben])
  })
})
