import { describe, expect, test } from 'vitest'
import { adviceOn } from '../../shared/advice'
import type { Region } from '../../shared/region'
import { type OnDay, off, on, optedOut, progressOf } from './days'
import * as deed from './entry'

const began = optedOut.slice(0, 2)
const oneOpen = [...optedOut, ...on('2026-12-01', deed.marked('log-in', 'open'))]
const found = (what: Parameters<typeof deed.rechecked>[0]) => on('2027-03-01', deed.rechecked(what))
const turnedOff = on('2027-03-01', ...deed.allSteps.slice(4))

describe('adviceOn', () => {
  test.each<[string, readonly OnDay[], now: string, expected: string]>([
    ['nothing before the first re-check', optedOut, '2027-03-01T12:00', ''],
    ['until the next reminder, still Off', [...optedOut, ...found('off')], '2027-03-01T12:00', 'off'],
    [
      'without a promise, still Off with reminders off',
      [...optedOut, ...found('off'), ...on('2027-03-01', off)],
      '2027-03-01T12:00',
      'nothing',
    ],
    ['nothing, still Off, once the next re-check is due', [...optedOut, ...found('off')], '2027-06-01T10:00', ''],
    ['to go on with the steps, still Off', [...began, ...found('off')], '2027-03-01T12:00', 'stepsLeft'],
    ['when one is asked again', [...optedOut, ...found('unsure')], '2027-03-01T12:00', 'askedAgain 2027-03-08'],
    ['when somebody who opted out without the app is', found('unsure'), '2027-03-01T12:00', 'askedAgain 2027-03-08'],
    [
      'when one is asked again after the question was put off',
      [...optedOut, ...found('unsure'), ...on('2027-03-08', deed.snoozed('recheck@2027-03-08', '2027-03-15T10:00'))],
      '2027-03-09T12:00',
      'askedAgain 2027-03-15',
    ],
    [
      'when one is asked again, by the steps that were ticked since',
      [...oneOpen, ...found('unsure'), ...on('2027-03-02', deed.marked('log-in'))],
      '2027-03-02T12:00',
      'askedAgain 2027-06-02',
    ],
    ['no promise to ask once it is due', [...optedOut, ...found('unsure')], '2027-03-08T10:00', 'unsure'],
    [
      'no promise to ask once it was told, with the clock set back',
      [...optedOut, ...found('unsure'), ...on('2027-03-08', deed.reminded('recheck@2027-03-08'))],
      '2027-03-07T10:00',
      'unsure',
    ],
    ['no promise to ask while a step is open', [...oneOpen, ...found('unsure')], '2027-03-01T12:00', 'unsure'],
    [
      'no promise to ask with reminders off',
      [...optedOut, ...found('unsure'), ...on('2027-03-01', off)],
      '2027-03-01T12:00',
      'unsure',
    ],
    ['to turn it off', [...optedOut, ...found('on')], '2027-03-01T12:00', 'on, object'],
    [
      'what else there is, turned off',
      [...optedOut, ...found('on'), ...turnedOff],
      '2027-03-01T12:00',
      'turnedOff, object',
    ],
    [
      'to go on with the steps, with that of the switch alone ticked',
      [...optedOut, ...found('on'), ...on('2027-03-01', deed.marked('turn-switch-off'))],
      '2027-03-01T12:00',
      'stepsLeft',
    ],
    ['to go on with the steps, turned off', [...began, ...found('on'), ...turnedOff], '2027-03-01T12:00', 'stepsLeft'],
  ])('says %s', (_, deeds, now, expected) => {
    const advice = adviceOn(progressOf(...deeds), now)
    expect(advice.map(({ says, day }) => (day === undefined ? says : `${says} ${day}`)).join(', ')).toBe(expected)
  })

  test.each<[Region, expected: string]>([
    ['FR', 'objectOrComplain'],
    ['DE', 'objectOrComplain'],
    ['GB', 'objectOrComplain'],
    ['IN', 'object'],
    ['US', 'object'],
    ['elsewhere', 'object'],
  ])('speaks of an authority in %s only if one is known: %s', (region, expected) => {
    const deeds = [...on('2026-11-24', deed.choseRegion(region)), ...optedOut, ...found('on')]
    for (const rest of [[], turnedOff]) {
      expect(adviceOn(progressOf(...deeds, ...rest), '2027-03-01T12:00').at(-1)).toEqual({ says: expected })
    }
  })
})
