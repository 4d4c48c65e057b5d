import { describe, expect, test } from 'vitest'
import type { Deed } from '../../shared/journal'
import { defaultReminder, replay } from '../../shared/replay'
import { choseRegion, idOf, journalOn, marked, noted, rechecked, remindEvery, reminded, snoozed, undid } from './entry'

const [monday, tuesday] = ['2027-03-01', '2027-03-02']
const key = 'recheck@2027-03-01'
const until = '2027-03-08T10:00'
const weekly = remindEvery({ unit: 'week', count: 1 }, '18:00')

function replayOf(...deeds: readonly (readonly [string, Deed])[]) {
  return replay(journalOn(...deeds)).me
}

describe('The last act', () => {
  test.each<[string, readonly (readonly [string, Deed])[], string | undefined]>([
    ['is none when nothing was done', [], undefined],
    ['is a step that was marked', [[monday, marked('log-in')]], `marked ${monday}`],
    ['is a step that was opened again', [[monday, marked('log-in', 'open')]], `marked ${monday}`],
    ['is a re-check', [[monday, rechecked('unsure')]], `rechecked ${monday}`],
    [
      'is the last in the journal, whatever the days say',
      [
        [tuesday, marked('log-in')],
        [monday, rechecked('on')],
      ],
      `rechecked ${monday}`,
    ],
    [
      'is the one before when it is undone',
      [
        [monday, marked('log-in')],
        [tuesday, rechecked('off')],
        [tuesday, undid(idOf(2))],
      ],
      `marked ${monday}`,
    ],
    [
      'is nothing that has not to do with the switch',
      [
        [monday, marked('review-posts')],
        [monday, noted('log-in', 'a')],
        [monday, choseRegion('DE')],
        [monday, weekly],
      ],
      undefined,
    ],
  ])('%s', (_, deeds, expected) => {
    const { lastAct } = replayOf(...deeds)
    expect(lastAct && `${lastAct.kind} ${lastAct.day}`).toBe(expected ?? null)
  })

  test('of an entry without a day is on the day in UTC', () => {
    const [entry] = journalOn([monday, marked('log-in')])
    if (entry === undefined) throw new Error('There is no entry.')
    const { day: _, ...old } = entry
    expect(replay([old]).me.lastAct).toEqual({ kind: 'marked', day: old.at.slice(0, 10) })
  })
})

describe('The reminder', () => {
  test('is every three months until it is set, and again when that is undone', () => {
    expect(replayOf([monday, weekly]).reminder).toEqual({ every: { unit: 'week', count: 1 }, time: '18:00' })
    expect(replayOf([monday, weekly], [monday, undid(idOf(1))]).reminder).toEqual(defaultReminder)
  })
})

describe('What was told and put off', () => {
  const both = [
    [monday, reminded(key)],
    [monday, snoozed(key, until)],
  ] as const

  test('is known until the next act', () => {
    expect(replayOf(...both)).toMatchObject({ snooze: { due: key, until }, toldSince: [key], told: key })
    for (const act of [rechecked('off'), marked('log-in')]) {
      expect(replayOf(...both, [tuesday, act])).toMatchObject({ snooze: null, toldSince: [], told: key })
    }
  })

  test('stays known through what is no act', () => {
    expect(replayOf(...both, [tuesday, marked('review-posts')], [tuesday, weekly])).toMatchObject({
      snooze: { due: key, until },
      toldSince: [key],
    })
  })

  test('is known again when the act is undone', () => {
    expect(replayOf(...both, [tuesday, rechecked('off')], [tuesday, undid(idOf(3))])).toEqual(replayOf(...both))
  })

  test('holds every due time once, and the latest apart', () => {
    const { toldSince, told } = replayOf(...['a', 'b', 'a'].map((due) => [monday, reminded(due)] as const))
    expect({ toldSince, told }).toEqual({ toldSince: ['a', 'b'], told: 'a' })
  })

  test('of a time that is asked for once more is not known any more', () => {
    const late = reminded(`${key}>${until}`)
    expect(replayOf(...both, [tuesday, late], [monday, snoozed(key, until)]).toldSince).toEqual([key])
    expect(replayOf(...both, [tuesday, late], [monday, snoozed(key, '2027-03-09T10:00')]).toldSince).toHaveLength(2)
  })
})
