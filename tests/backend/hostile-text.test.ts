import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { backupFile } from '../../backend/backup-file'
import { calendarFile, calendarFileName } from '../../backend/calendar-file'
import { reportFileName } from '../../backend/report-file'
import { reportFormats } from '../../shared/api'
import { check } from '../../shared/check'
import { deedSchema } from '../../shared/journal'
import { languages, loadMessages } from '../../shared/messages'
import { reportOf } from '../../shared/report'
import { reportMarkdown } from '../../shared/report-markdown'
import { wordsOf } from '../../shared/words'
import { journalOf, marked, noted, sawDifferent } from '../shared/entry'
import { bytesOf, openWith } from './keeping'
import { start, version } from './temp'

const words = wordsOf('en', await loadMessages('en'))

/** Pieces that mean something to a page, Markdown, a calendar, a shell, a path or JSON. */
const meaningful = fc.constantFrom(
  ...[
    '<img src=x onerror=alert(1)>',
    '</script>',
    '[a](b)',
    '![a](b)',
    '`',
    '***',
    '# ',
    '> ',
    '- ',
    '1. ',
    '|',
    '---',
  ],
  ...[
    '&lt;',
    'https://evil.example',
    'www.evil.example',
    'a@evil.example',
    '\\',
    '\\n',
    '~~~',
    '<!--',
    ']]>',
    '^',
    '$$',
  ],
  ...['\r\nBEGIN:VEVENT\r\n', '\nEND:VCALENDAR', '\r', '\u2028', '\u0085', ';', ',', ':', '"', '=1+1', '@SUM(A1)'],
  ...[
    '../',
    '..\\',
    'C:',
    '\0',
    '$(id)',
    '%00',
    '__proto__',
    'constructor',
    '\ud800',
    '\u202e',
    '{{name}}',
    '{{count}}',
  ],
)

const texts = fc
  .array(fc.oneof(meaningful, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 12 })
  .map((parts) => parts.join(''))

/** Such as may be a name, as it is kept. */
const names = texts.map(nameIn).filter((name) => name !== undefined)

function nameIn(name: string): string | undefined {
  const { data } = check(deedSchema, { kind: 'named', name })
  return data?.kind === 'named' ? data.name : undefined
}

describe('Whatever a person or a file is called, and whatever was noted,', () => {
  test('stays one text in the calendar file', () => {
    fc.assert(
      fc.property(texts, (name) => {
        const file = calendarFile(['2027-02-24T10:00', '2027-05-24T10:00'], { id: 'me', name }, words.t, start)
        expect(file.match(/^(BEGIN|END):\w+/gm)).toEqual([
          'BEGIN:VCALENDAR',
          ...Array(2).fill(['BEGIN:VEVENT', 'BEGIN:VALARM', 'END:VALARM', 'END:VEVENT']).flat(),
          'END:VCALENDAR',
        ])
        for (const line of file.split(/\r\n|[\r\n]/)) expect(line).toMatch(/^([A-Z-]+[:;]| |$)/)
      }),
      { numRuns: 2_000 },
    )
  })

  test('is read again from the calendar file as it is', () => {
    fc.assert(
      fc.property(names, (name) => {
        const file = calendarFile(['2027-02-24T10:00'], { id: 'me', name }, words.t, start)
        const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')
        expect(event?.getFirstPropertyValue('summary')).toBe(words.t('calendar.summaryFor', { name }))
      }),
      { numRuns: 1_000 },
    )
  })

  /** The record as Markdown, with a letter for each that is escaped. */
  function markupOf(name: string, note: string): string {
    const journal = journalOf({ kind: 'named', name }, noted('log-in', note), sawDifferent('find-switch', note))
    const text = reportMarkdown(reportOf(journal, 'me', { made: '2027-06-01', version }), words)
    return text.replace(/\\[!-/:-@[-`{-~]/g, 'x')
  }

  test('is no markup in the record: no link, picture, code, HTML, entity or emphasis, and no line of its own', () => {
    const usual = markupOf('Ada', 'x')
    const outside = (text: string) => text.split('\n').filter((line) => !line.startsWith('>'))
    fc.assert(
      fc.property(names, texts, (name, note) => {
        // A blank note is none.
        const markup = markupOf(name, `${note}x`)
        const lines = outside(markup)
        expect(lines.length).toBe(outside(usual).length)
        expect(lines.map((line) => line.split(':')[0])).toEqual(outside(usual).map((line) => line.split(':')[0]))
        const theirs = markup.split('\n').filter((line) => line.startsWith('>') || line.startsWith('- Person'))
        for (const line of theirs) {
          expect(line.replace(/^(> ?|- Person: )/, '')).not.toMatch(/[[\]<>`*_~|&@]|:\/\/|www\.|^[#+=-] |^\d+[.)]/)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test.each(languages)('has no part in the name of a file, which in "%s" is plain letters', async (language) => {
    const own = wordsOf(language, await loadMessages(language))
    const { backend } = openWith(marked('log-in'))
    const files = [
      calendarFileName,
      backupFile(backend.saved(), {}, version, start).name,
      ...reportFormats.map((format) => reportFileName(format, own)),
    ]
    for (const file of files) expect(file).toMatch(/^[\p{L}\p{N}-]+\.(ics|json|pdf|md)$/u)
  })
})

describe('A file with fields that are named like a prototype', () => {
  const polluted = { polluted: true, item: 'log-in', as: 'done' }
  const fields = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']
  // A list of pictures has no room for anything else, which is tested where pictures are.
  const honest = () =>
    backupFile(openWith(marked('log-in')).backend.saved(), {}, version, start).text.replace(',"pictures":{}', '')

  /** Its own fields, as JSON has them, at every place where there is an object. */
  function withFields(text: string, field: string): string {
    return text.replaceAll('{', `{"${field}":${JSON.stringify(polluted)},`).replaceAll(',}', '}')
  }

  test.each(fields)('%s is refused or merged, and changes no object but its own entries', async (field) => {
    const { backend: other, calls } = openWith(marked('find-switch'))
    const before = Object.getOwnPropertyNames(Object.prototype)
    try {
      await calls.importBackup(withFields(honest(), field))
    } finally {
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
      expect(Reflect.get({}, 'polluted')).toBeUndefined()
      expect(Object.keys(other.people())).toEqual(['me'])
      expect(Reflect.get(other.people().me.marks, 'polluted')).toBeUndefined()
      expect(Object.getPrototypeOf(other.people().me.marks)).toBe(Object.prototype)
    }
  })

  test.each(fields)('%s as a person changes nobody', (person) => {
    const { folder, backend: other } = openWith(marked('find-switch'))
    const before = bytesOf(folder)
    expect(() => other.handlers.record(person, [{ kind: 'named', name: 'Eve' }])).toThrow('must match pattern')
    expect(() => other.handlers.changePerson(person)).toThrow('must match pattern')
    expect(() => other.report(person)).toThrow('must match pattern')
    expect(bytesOf(folder)).toBe(before)
  })
})
