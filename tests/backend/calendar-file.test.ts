import ICAL from 'ical.js'
import { describe, expect, test, vi } from 'vitest'
import { calendarFile, comingRechecks } from '../../backend/calendar-file'
import { ApiError } from '../../shared/api'
import { addMonths } from '../../shared/calendar'
import { stepIds } from '../../shared/content'
import type { Deed, Reminder } from '../../shared/journal'
import { addressOf } from '../../shared/links'
import { loadMessages, type Messages, type Translate, translator } from '../../shared/messages'
import { messages as english } from '../../shared/messages/en'
import { personIn } from '../../shared/people'
import { replay } from '../../shared/replay'
import { journalOf, marked } from '../shared/entry'
import { start } from './temp'

const words = await loadMessages('en')
const times = ['2027-02-24T10:00', '2027-05-24T10:00']

/** Translates as another language might, or a careless one. */
function wordsWith(calendar: Partial<Messages['calendar']>): Translate {
  return translator('en', { ...english, calendar: { ...english.calendar, ...calendar } })
}

const alone = { id: 'me', name: null }

/** The file as a calendar that knows nothing of this app reads it. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  return { calendar, events }
}

describe('The calendar file', () => {
  test('says what it is, as every calendar asks', () => {
    const { calendar } = read(calendarFile(times, alone, words, start))
    expect(calendar.name).toBe('vcalendar')
    expect(calendar.getAllProperties().map(({ name }) => [name, calendar.getFirstPropertyValue(name)])).toEqual([
      ['version', '2.0'],
      ['prodid', '-//Opt-Out Checklist//Opt-Out Checklist//EN'],
      ['method', 'PUBLISH'],
    ])
  })

  test('has an event for every time, of a quarter of an hour', () => {
    const { events } = read(calendarFile(times, alone, words, start))
    expect(events.map(({ startDate, endDate }) => [`${startDate}`, `${endDate}`])).toEqual([
      ['2027-02-24T10:00:00', '2027-02-24T10:15:00'],
      ['2027-05-24T10:00:00', '2027-05-24T10:15:00'],
    ])
  })

  test.each(['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Europe/Berlin'])(
    'has the times on the wall, and no zone, when made in %s',
    (zone) => {
      vi.stubEnv('TZ', zone)
      // In New York and Berlin these are times which the clocks leave out, and in Auckland one they show twice.
      const wall = ['2027-03-14T02:30', '2027-03-28T02:30', '2027-04-04T02:30', '2027-12-31T23:50']
      const { events } = read(calendarFile(wall, alone, words, start))
      vi.unstubAllEnvs()
      expect(events.map(({ startDate }) => `${startDate}`)).toEqual(wall.map((time) => `${time}:00`))
      expect(`${events.at(-1)?.endDate}`).toBe('2028-01-01T00:05:00')
      for (const { startDate, endDate } of events) {
        expect([startDate.zone.tzid, endDate.zone.tzid]).toEqual(['floating', 'floating'])
      }
    },
  )

  test('names its events by their day, so that importing it again updates them', () => {
    const later = new Date(start.getTime() + 60_000)
    const [first, second] = [
      read(calendarFile(times, alone, words, start)).events,
      read(calendarFile(['2027-02-24T18:30', '2027-05-24T18:30'], alone, words, later)).events,
    ]
    expect(first.map(({ uid }) => uid)).toEqual([
      'recheck-2027-02-24@opt-out-checklist',
      'recheck-2027-05-24@opt-out-checklist',
    ])
    expect(second.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid))
    for (const [i, { sequence }] of first.entries()) expect(second[i]?.sequence).toBeGreaterThan(sequence)
  })

  test('says when it was made, in UTC', () => {
    const { events } = read(calendarFile(times, alone, words, start))
    for (const { component } of events) {
      expect(`${component.getFirstPropertyValue('dtstamp')}`).toBe('2026-11-24T10:00:00Z')
    }
  })

  test('says what to do, and holds the address of the setting', () => {
    const { events } = read(calendarFile(times, alone, words, start))
    for (const { summary, description } of events) {
      expect(summary).toBe(words('calendar.summary'))
      expect(description).toContain(addressOf('ai-setting'))
      expect(description).toContain(words('app.name'))
    }
  })

  test('takes up no time that others see as busy', () => {
    const { events } = read(calendarFile(times, alone, words, start))
    for (const { component } of events) expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  })

  test('rings at the start, with a text', () => {
    const { events } = read(calendarFile(times, alone, words, start))
    for (const { component } of events) {
      const alarms = component.getAllSubcomponents()
      expect(alarms.map(({ name }) => name)).toEqual(['valarm'])
      expect(alarms[0]?.getFirstPropertyValue('action')).toBe('DISPLAY')
      expect(alarms[0]?.getFirstPropertyValue('description')).toBe(words('calendar.summary'))
      expect(`${alarms[0]?.getFirstPropertyValue('trigger')}`).toBe('PT0S')
    }
  })

  test('has the alarm last in each event, where Outlook 365 wants it', () => {
    const lines = calendarFile(times, alone, words, start).split('\r\n')
    const ends = lines.flatMap((line, i) => (line === 'END:VEVENT' ? lines[i - 1] : []))
    expect(ends).toEqual(['END:VALARM', 'END:VALARM'])
  })

  test('ends its lines, the last one too, with CRLF and nothing else', () => {
    const file = calendarFile(times, alone, words, start)
    expect(file).toMatch(/END:VCALENDAR\r\n$/)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(file).not.toContain('\r\n\r\n')
  })

  test.each([
    ['what has a meaning in the format', 'One, two; three: four \\ five \\n "six" ^n BEGIN:VEVENT'],
    ['lines', 'The first\nthe second\n\nthe fourth'],
    ['a long word', 'x'.repeat(1_000)],
    ['letters of two octets', 'äöüß'.repeat(60)],
    ['letters of three octets', 'データ訓練を止める'.repeat(30)],
    ['letters of four octets', '🦉'.repeat(90)],
    ['letters of all lengths', 'aé日🦉'.repeat(50)],
  ])('gives back %s as they went in, in lines of 75 octets at most', (_name, text) => {
    const file = calendarFile(times, alone, wordsWith({ summary: text, description: text }), start)
    const { events } = read(file)
    for (const { summary, description, component } of events) {
      expect([summary, description]).toEqual([text, text])
      expect(component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('description')).toBe(text)
    }
    for (const line of file.split('\r\n')) {
      expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
      // Half of a letter would be written as this one.
      expect(Buffer.from(line).toString()).not.toContain('\uFFFD')
    }
  })
})

describe('The coming re-checks', () => {
  const steps = stepIds.map((step) => marked(step))
  const every = (interval: Reminder['every']): Deed => ({
    kind: 'set-reminder',
    reminder: { every: interval, time: '08:30' },
  })
  const fileOf = (deeds: readonly Deed[], now = start) =>
    comingRechecks(personIn(replay(journalOf(...deeds)), 'me'), words, now)
  const timesOf = (...args: Parameters<typeof fileOf>) =>
    read(fileOf(...args)).events.map(({ startDate }) => `${startDate}`)

  test.each([
    [1, 36],
    [3, 12],
    [6, 6],
    [12, 3],
  ] as const)('every %i months are those of three years, which are %i', (count, length) => {
    const expected = Array.from({ length }, (_, i) => `${addMonths('2026-11-01', count * (i + 1))}T08:30:00`)
    expect(timesOf([...steps, every({ unit: 'month', count })])).toEqual(expected)
  })

  test.each([
    [1, 40],
    [6, 26],
    [104, 1],
  ])('every %i weeks are those of three years, but never more than 40: %i', (count, length) => {
    expect(timesOf([...steps, every({ unit: 'week', count })])).toHaveLength(length)
  })

  test.each(['2026-11-01T00:05:00', '2026-11-01T23:55:00'])('are as many when asked for at %s', (wall) => {
    expect(timesOf([...steps, every({ unit: 'month', count: 3 })], new Date(wall))).toHaveLength(12)
  })

  test('are only those to come, when the app was off for years', () => {
    const times = timesOf([...steps, every({ unit: 'week', count: 1 })], new Date('2032-09-08T12:00:00.000Z'))
    expect(times).toHaveLength(40)
    expect(times[0]).toBe('2032-09-12T08:30:00')
  })

  test.each<[string, readonly Deed[], 'calendar.remindersOff' | 'calendar.stepsOpen']>([
    ['reminders are off', [...steps, every(null)], 'calendar.remindersOff'],
    ['nothing is done', [], 'calendar.stepsOpen'],
    ['a step is open', steps.slice(1), 'calendar.stepsOpen'],
  ])('are refused when %s, with what to do', (_name, deeds, says) => {
    expect(() => fileOf(deeds)).toThrow(new ApiError('refused', words(says)))
  })
})
