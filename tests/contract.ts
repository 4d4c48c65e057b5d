import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { nothingSaved } from '../backend/saved'
import { type Answer, type Api, type Bridge, importLimit, type News } from '../shared/api'
import { addMonths } from '../shared/calendar'
import { stepIds } from '../shared/content'
import type { PersonsDeed } from '../shared/journal'
import { addressOf, linkIds } from '../shared/links'
import { nothingDone } from '../shared/replay'
import { dataFile, tempFolder, version } from './backend/temp'
import { pngOf } from './shared/images'
import { unwrap } from './unwrap'

/** A started app, as its window and the person's system see it. */
export interface Running {
  readonly bridge: Bridge
  /** The addresses that were opened outside of the app, in order. */
  opened(): readonly string[]
  /** The folders that were shown, in order. */
  shown(): readonly string[]
  /** The text that was saved last where the person chose; undefined while there is none. */
  file(): string | undefined
  stop(): Promise<void>
}

export const done: PersonsDeed = { kind: 'marked', item: 'log-in', as: 'done' }
/** All the steps in one click, which no window offers. */
export const allDone: readonly PersonsDeed[] = stepIds.map((item) => ({ kind: 'marked', item, as: 'done' }))
const stillOff: PersonsDeed = { kind: 'rechecked', found: 'off' }

/** The data file's text; undefined while there is none. */
export function savedText(folder: string): string | undefined {
  return existsSync(dataFile(folder)) ? readFileSync(dataFile(folder), 'utf8') : undefined
}

/** What a subscriber heard, and a way to wait until it has heard so much. */
export function listenTo(bridge: Bridge) {
  const heard: News[] = []
  let wake = () => {}
  const stop = bridge.subscribe((news) => {
    heard.push(news)
    wake()
  })
  onTestFinished(stop)
  const until = async (count: number): Promise<readonly News[]> => {
    while (heard.length < count) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    return heard
  }
  return { heard, until, stop }
}

/** Calls with arguments that the types forbid. */
async function call(bridge: Bridge, name: keyof Api, ...args: readonly unknown[]): Promise<Answer<unknown>> {
  return Reflect.apply(bridge[name], undefined, args)
}

const unknownEntry = '000000000001-0000-0000000000000000'
const undid = (entries: readonly unknown[]) => [{ kind: 'undid', entries }]
const withKey = (key: string) => [JSON.parse(`{ "kind": "rechecked", "found": "off", "${key}": { "found": "on" } }`)]

/** The data file of another computer, where the first step was done. */
const brought = JSON.stringify({
  ...nothingSaved(new Date(0)),
  journal: [{ id: unknownEntry, at: '2026-11-01T09:00:00.000Z', person: 'me', deed: done }],
})

const picture = Buffer.from(pngOf(3, 2)).toString('base64')

const badCalls: readonly (readonly [name: string, call: keyof Api, argument: unknown, says: RegExp])[] = [
  ['no deeds', 'record', [], /Too small.*>=1/],
  ['a deed outside of a list', 'record', done, /expected array/],
  ['nothing', 'record', null, /expected array/],
  ['text for a list', 'record', 'log-in', /expected array/],
  ['more deeds than a click makes', 'record', Array(21).fill(done), /Too big.*<=20/],
  ['a good deed beside a bad one', 'record', [done, { ...done, as: 'finished' }], /expected one of.*\[1\]\.as/s],
  ['a deed that is no object', 'record', [7], /expected object/],
  ['a kind of deed there is not', 'record', [{ kind: 'forgot' }], /Expected 'marked'.*\[0\]\.kind/s],
  ['a kind named like a prototype', 'record', [{ kind: '__proto__' }], /Expected 'marked'.*\[0\]\.kind/s],
  ['a kind named like a method', 'record', [{ kind: 'toString' }], /Expected 'marked'.*\[0\]\.kind/s],
  ['an unknown item', 'record', [{ ...done, item: 'sell-data' }], /expected one of.*\[0\]\.item/s],
  ['an item named like a prototype', 'record', [{ ...done, item: '__proto__' }], /expected one of.*\[0\]\.item/s],
  ['an item named like a constructor', 'record', [{ ...done, item: 'constructor' }], /expected one of.*\[0\]\.item/s],
  ['an item that is a list', 'record', [{ ...done, item: ['log-in'] }], /expected one of.*\[0\]\.item/s],
  ['an item of huge text', 'record', [{ ...done, item: 'x'.repeat(60_000) }], /expected one of.*\[0\]\.item/s],
  ['a missing mark', 'record', [{ kind: 'marked', item: 'log-in' }], /expected one of.*\[0\]\.as/s],
  ['a person of the caller', 'record', [{ ...done, person: 'somebody' }], /Unrecognized key: "person"/],
  ['a time of the caller', 'record', [{ ...done, at: '2020-01-01T00:00:00.000Z' }], /Unrecognized key: "at"/],
  ['a __proto__ of its own', 'record', withKey('__proto__'), /Unrecognized key: "__proto__"/],
  ['a constructor of its own', 'record', withKey('constructor'), /Unrecognized key: "constructor"/],
  ['a list by its length alone', 'record', { length: { toString: 0, valueOf: 0 } }, /nothing the app can read/],
  ['an undo of nothing', 'record', undid([]), /Too small.*\[0\]\.entries/s],
  ['an undo of too much', 'record', undid(Array(21).fill(unknownEntry)), /Too big.*\[0\]\.entries/s],
  ['an undo of what is no entry id', 'record', undid(['1']), /must match pattern/],
  ['an undo of an unknown entry', 'record', undid([unknownEntry]), /no entry "0{11}1-0000-0{16}" to undo/],
  ['a history before a number', 'history', 7, /expected string/],
  ['a history before what is no entry id', 'history', 'constructor', /must match pattern/],
  ['a look into what is no text', 'previewImport', null, /no text of a file/],
  ['a look into a page', 'previewImport', '<!doctype html>', /is not JSON/],
  ['an import of what is no text', 'importBackup', [done], /no text of a file/],
  ['an import of nothing', 'importBackup', '', /is not JSON/],
  ["an import of another app's file", 'importBackup', '{"format":"bookmarks"}', /not a backup of this app/],
  ['an import of half a backup', 'importBackup', `${brought.slice(0, -1)},"schema":0}`, /its field schema/],
  ['an import of a newer version', 'importBackup', `${brought.slice(0, -1)},"schema":2}`, /newer version/],
  ['a restore of no backup', 'restore', '2026-11-24T10-00-00.000Z', /no such backup/],
  ['a restore of a path', 'restore', '../opt-out-checklist', /no such backup/],
  ['a restore of nothing', 'restore', undefined, /no such backup/],
  ['an erasure without the word', 'erase', undefined, /type ERASE in capital/],
  ['an erasure by another word', 'erase', 'erase', /type ERASE in capital/],
  ['a history before a list', 'history', [unknownEntry], /expected string/],
]

/** What every shell must hold, tested on one: from the window's bridge to the disk and back. */
export function testContract(name: string, start: (folder: string) => Promise<Running>): void {
  describe(`The api of ${name}`, () => {
    const startNew = async () => {
      const folder = tempFolder()
      return { folder, ...(await start(folder)) }
    }

    test('loads a fresh folder as nothing done', async () => {
      const { bridge, folder } = await startNew()
      const snapshot = unwrap(await bridge.load())
      // Each shell has its own settings.
      const { desktop } = snapshot
      const nothing = {
        revision: 0,
        people: { me: nothingDone },
        person: 'me',
        trouble: null,
        folder,
        version,
        theme: 'system',
        language: null,
        desktop,
      }
      expect(snapshot).toEqual(nothing)
      expect(unwrap(await bridge.history(null, null, null))).toEqual({ entries: [], undone: [], more: false })
    })

    test('has on disk what it says it recorded', async () => {
      const { bridge, folder } = await startNew()
      const change = unwrap(await bridge.record('me', [done, stillOff]))
      const saved = JSON.parse(savedText(folder) ?? '')
      expect(change).toMatchObject({ from: 0, to: 1, entries: [{ deed: done }, { deed: stillOff }] })
      expect(saved).toMatchObject({ schema: 1, revision: 1, journal: change.entries })
      const { at } = change.entries[0] ?? {}
      expect(unwrap(await bridge.load())).toMatchObject({
        revision: 1,
        people: { me: { marks: { 'log-in': { as: 'done', at } }, recheck: { found: 'off', at } } },
      })
    })

    test('gives calls made at once one revision each', async () => {
      const { bridge, folder } = await startNew()
      const answers = await Promise.all(Array.from({ length: 8 }, () => bridge.record('me', [done])))
      const changes = answers.map(unwrap).sort((a, b) => a.from - b.from)
      expect(changes.map(({ from, to }) => [from, to])).toEqual(Array.from({ length: 8 }, (_, i) => [i, i + 1]))
      expect(JSON.parse(savedText(folder) ?? '').journal).toEqual(changes.flatMap((change) => change.entries))
    })

    test('tells a subscriber that it is connected, then of each change in order', async () => {
      const { bridge } = await startNew()
      const { until } = listenTo(bridge)
      await until(1)
      const first = unwrap(await bridge.record('me', [done]))
      const second = unwrap(await bridge.record('me', [stillOff]))
      expect(await until(3)).toEqual([
        { kind: 'connected' },
        { kind: 'change', change: first },
        { kind: 'change', change: second },
      ])
    })

    test('tells every subscriber, until it unsubscribes', async () => {
      const { bridge } = await startNew()
      const [one, other] = [listenTo(bridge), listenTo(bridge)]
      await Promise.all([one.until(1), other.until(1)])
      const first = { kind: 'change', change: unwrap(await bridge.record('me', [done])) }
      await Promise.all([one.until(2), other.until(2)])
      one.stop()
      const second = { kind: 'change', change: unwrap(await bridge.record('me', [stillOff])) }
      expect(await other.until(3)).toEqual([{ kind: 'connected' }, first, second])
      expect(one.heard).toEqual([{ kind: 'connected' }, first])
    })

    test('undoes a change, and undoes that', async () => {
      const { bridge } = await startNew()
      const marks = async () => unwrap(await bridge.load()).people.me.marks
      const undo = async (entries: readonly { readonly id: string }[]) =>
        unwrap(await bridge.record('me', [{ kind: 'undid', entries: entries.map(({ id }) => id) }])).entries
      const marked = unwrap(await bridge.record('me', [done])).entries
      const undone = await undo(marked)
      expect(await marks()).toEqual({})
      expect(unwrap(await bridge.history(null, null, null))).toEqual({
        entries: [...undone, ...marked],
        undone: marked.map(({ id }) => id),
        more: false,
      })
      await undo(undone)
      expect(await marks()).toEqual({ 'log-in': { as: 'done', at: marked[0]?.at, day: marked[0]?.day } })
    })

    test('turns the pages of the history, newest first', async () => {
      const { bridge } = await startNew()
      const all: unknown[] = []
      for (let page = 0; page < 6; page++) {
        all.unshift(...[...unwrap(await bridge.record('me', Array(20).fill(done))).entries].reverse())
      }
      const first = unwrap(await bridge.history(null, null, null))
      const second = unwrap(await bridge.history(first.entries.at(-1)?.id ?? null, null, null))
      expect([first.more, second.more]).toEqual([true, false])
      expect([...first.entries, ...second.entries]).toEqual(all)
    })

    test.each(badCalls)('refuses %s and changes nothing', async (_name, method, argument, says) => {
      const { bridge, folder } = await startNew()
      unwrap(await bridge.record('me', [done]))
      const before = savedText(folder)
      const { heard, until } = listenTo(bridge)
      await until(1)
      const args = method === 'record' ? ['me', argument] : [argument]
      expect(await call(bridge, method, ...args)).toEqual({
        problem: 'refused',
        message: expect.stringMatching(says),
      })
      expect(savedText(folder)).toBe(before)
      expect(unwrap(await bridge.load()).revision).toBe(1)
      expect(heard).toEqual([{ kind: 'connected' }])
    })

    test('keeps the colours that were chosen', async () => {
      const { bridge, folder, stop } = await startNew()
      expect(unwrap(await bridge.load()).theme).toBe('system')
      unwrap(await bridge.changeTheme('dark'))
      expect(unwrap(await bridge.load()).theme).toBe('dark')
      expect(await call(bridge, 'changeTheme', 'pink')).toMatchObject({ problem: 'refused' })
      await stop()
      expect(unwrap(await (await start(folder)).bridge.load()).theme).toBe('dark')
    })

    test('has every window load the colours and the language that were chosen in one', async () => {
      const { bridge } = await startNew()
      const { until } = listenTo(bridge)
      await until(1)
      unwrap(await bridge.changeTheme('dark'))
      unwrap(await bridge.changeLanguage('en'))
      const change = { from: -1, to: 1, entries: [] }
      expect(await until(3)).toEqual([
        { kind: 'connected' },
        { kind: 'change', change },
        { kind: 'change', change: { ...change, to: 2 } },
      ])
      expect(unwrap(await bridge.load())).toMatchObject({ revision: 2, theme: 'dark', language: 'en' })
    })

    test('keeps the language that was chosen, and goes back to that of the system', async () => {
      const { bridge, folder, stop } = await startNew()
      expect(unwrap(await bridge.load()).language).toBe(null)
      unwrap(await bridge.changeLanguage('en'))
      expect(unwrap(await bridge.load()).language).toBe('en')
      await stop()
      const again = await start(folder)
      expect(unwrap(await again.bridge.load()).language).toBe('en')
      unwrap(await again.bridge.changeLanguage(null))
      expect(unwrap(await again.bridge.load()).language).toBe(null)
    })

    test.each(['', 'xx', 'EN', 'English', '__proto__', '../en', 7, ['en']])(
      'takes no %j for a language',
      async (language) => {
        const { bridge } = await startNew()
        unwrap(await bridge.changeLanguage('en'))
        expect(await call(bridge, 'changeLanguage', language)).toMatchObject({ problem: 'refused' })
        expect(unwrap(await bridge.load()).language).toBe('en')
      },
    )

    test('gives the history of one topic', async () => {
      const { bridge } = await startNew()
      unwrap(await bridge.record('me', [done, stillOff]))
      const { entries } = unwrap(await bridge.history(null, 'rechecks', null))
      expect(entries.map(({ deed }) => deed)).toEqual([stillOff])
      expect(await call(bridge, 'history', null, 'everything')).toMatchObject({ problem: 'refused' })
    })

    test('has everything again after a restart', async () => {
      const { bridge, folder, stop } = await startNew()
      unwrap(await bridge.record('me', [done]))
      unwrap(await bridge.record('me', [stillOff]))
      const [snapshot, history] = [await bridge.load(), await bridge.history(null, null, null)]
      await stop()
      const again = await start(folder)
      expect([await again.bridge.load(), await again.bridge.history(null, null, null)]).toEqual([snapshot, history])
      expect(unwrap(await again.bridge.record('me', [done]))).toMatchObject({ from: 2, to: 3 })
    })

    test.each(linkIds)('opens the link "%s" at its address', async (link) => {
      const { bridge, opened } = await startNew()
      unwrap(await bridge.openLink(link))
      expect(opened()).toEqual([addressOf(link)])
      expect(opened()[0]).toMatch(/^https:\/\//)
    })

    test.each([
      '',
      'nowhere',
      'LINKEDIN',
      '__proto__',
      'toString',
      '../linkedin',
      'https://evil.example/',
      'https://www.linkedin.com/',
      null,
      7,
    ])('opens nothing for %j, which is no link', async (link) => {
      const { bridge, opened } = await startNew()
      await call(bridge, 'openLink', link)
      expect(opened()).toEqual([])
    })

    test('has a record of what still counts, made by this version', async () => {
      const { bridge } = await startNew()
      const [step] = unwrap(await bridge.record('me', [done, stillOff])).entries
      const [undo] = unwrap(await bridge.record('me', [{ kind: 'noted', item: 'log-in', text: 'a' }])).entries
      unwrap(await bridge.record('me', [{ kind: 'undid', entries: [undo?.id ?? ''] }]))
      const { steps, ...report } = unwrap(await bridge.report('me'))
      expect(steps[0]).toEqual({ id: 'log-in', day: step?.day })
      expect(report).toMatchObject({ version, optedOut: null, rechecks: [{ found: 'off', day: step?.day }], notes: [] })
    })

    test.each([undefined, null, '', 'PDF', 'html', '__proto__', ['markdown'], {}])(
      'saves no record as %j, which is no format',
      async (format) => {
        const { bridge } = await startNew()
        expect(await call(bridge, 'saveReport', 'me', format)).toMatchObject({ problem: 'refused' })
      },
    )

    test('shows the data folder', async () => {
      const { bridge, folder, shown } = await startNew()
      expect(unwrap(await bridge.showFolder())).toBeUndefined()
      expect(shown()).toEqual([folder])
    })

    test('saves the coming re-checks as a calendar file', async () => {
      const { bridge, file } = await startNew()
      const [last] = unwrap(await bridge.record('me', allDone)).entries
      expect(unwrap(await bridge.saveCalendar('me'))).toBe(true)
      const first = addMonths(last?.day ?? '', 3)
      expect(file()).toMatch(/^BEGIN:VCALENDAR\r\n/)
      expect(file()?.match(/^UID:.*/gm)).toHaveLength(12)
      expect(file()).toContain(`UID:recheck-${first}@`)
      expect(file()).toContain(`DTSTART:${first.replaceAll('-', '')}T100000\r\n`)
    })

    test.each<[string, readonly PersonsDeed[], RegExp]>([
      ['while a step is open', allDone.slice(1), /all seven steps are done\.$/],
      [
        'while reminders are off',
        [...allDone, { kind: 'set-reminder', reminder: { every: null, time: '10:00' } }],
        /^Reminders are off/,
      ],
    ])('saves no calendar file %s, and says what to do', async (_name, deeds, says) => {
      const { bridge, file } = await startNew()
      unwrap(await bridge.record('me', deeds))
      expect(await bridge.saveCalendar('me')).toEqual({ problem: 'refused', message: expect.stringMatching(says) })
      expect(file()).toBeUndefined()
    })

    test('saves everything as a file, which brings it all to another computer', async () => {
      const [one, other] = [await startNew(), await startNew()]
      const { entries } = unwrap(await one.bridge.record('me', [done, stillOff]))
      expect(unwrap(await one.bridge.exportBackup())).toBe(true)
      const text = one.file() ?? ''
      const { exportedAt } = JSON.parse(text)
      const days = { from: entries[0]?.day, to: entries[0]?.day }
      const preview = unwrap(await other.bridge.previewImport(text))
      expect(preview).toEqual({ added: 2, known: 0, newPictures: 0, newPeople: [], ...days, exportedAt, olderIn: null })
      unwrap(await other.bridge.importBackup(text))
      expect(JSON.parse(savedText(other.folder) ?? '').journal).toEqual(entries)
      expect(unwrap(await other.bridge.load()).people.me).toEqual(unwrap(await one.bridge.load()).people.me)
    })

    test('keeps a picture that is attached, and shows it again', async () => {
      const { bridge, folder } = await startNew()
      const { entries } = unwrap(await bridge.attach('me', 'log-in', picture))
      const [{ deed } = { deed: done }] = entries
      expect(deed).toMatchObject({ kind: 'attached', to: 'log-in', type: 'png', width: 3, height: 2 })
      const image = 'image' in deed ? deed.image : ''
      expect(readdirSync(path.join(folder, 'evidence'))).toEqual([`${image}.png`])
      expect(unwrap(await bridge.picture(image))).toBe(`data:image/png;base64,${picture}`)
      expect(unwrap(await bridge.picture('0'.repeat(64)))).toBeNull()
      for (const no of ['', 'no picture', null, `data:image/png;base64,${picture}`]) {
        expect(await call(bridge, 'attach', 'me', 'log-in', no)).toMatchObject({ problem: 'refused' })
      }
      expect(await call(bridge, 'picture', '../opt-out-checklist')).toMatchObject({ problem: 'refused' })
    })

    test('gives each person a list of their own, and shows at a start who was shown last', async () => {
      const { bridge, folder, stop } = await startNew()
      unwrap(await bridge.record('0123456789abcdef', [{ kind: 'named', name: 'Ben' }, done]))
      unwrap(await bridge.changePerson('0123456789abcdef'))
      await stop()
      const { bridge: again } = await start(folder)
      const { people, person } = unwrap(await again.load())
      expect(person).toBe('0123456789abcdef')
      expect(people).toMatchObject({ me: nothingDone, [person]: { name: 'Ben', marks: { 'log-in': { as: 'done' } } } })
      expect(unwrap(await again.history(null, null, 'me')).entries).toEqual([])
      expect(unwrap(await again.report(person))).toMatchObject({ name: 'Ben' })
    })

    test('imports once, however often it is asked to', async () => {
      const { bridge, folder } = await startNew()
      const { until } = listenTo(bridge)
      await until(1)
      const change = unwrap(await bridge.importBackup(brought))
      const before = savedText(folder)
      expect(change).toEqual({ from: 1, to: 2, entries: [] })
      expect(await until(2)).toEqual([{ kind: 'connected' }, { kind: 'change', change }])
      expect(unwrap(await bridge.previewImport(brought))).toMatchObject({ added: 0, known: 1, exportedAt: null })
      expect(unwrap(await bridge.importBackup(brought))).toEqual({ from: 2, to: 2, entries: [] })
      expect(savedText(folder)).toBe(before)
    })

    test('takes a file of many megabytes, and says which one is too large', async () => {
      const { bridge } = await startNew()
      expect(unwrap(await bridge.previewImport(brought.padEnd(importLimit)))).toMatchObject({ added: 1 })
      expect(await bridge.importBackup(brought.padEnd(importLimit + 1))).toEqual({
        problem: 'refused',
        message: 'This file is too large: the app takes files of up to 64 MB.',
      })
      expect(unwrap(await bridge.load()).revision).toBe(0)
    })

    test('goes back to what a start found, and that can be undone', async () => {
      const { bridge: first, folder, stop } = await startNew()
      expect(unwrap(await first.backups())).toEqual([])
      unwrap(await first.record('me', [done]))
      await stop()
      const { bridge } = await start(folder)
      const [backup, ...others] = unwrap(await bridge.backups())
      expect(backup).toEqual({
        id: expect.any(String),
        savedAt: expect.any(String),
        entries: 1,
        people: [{ id: 'me', name: null, steps: 1 }],
      })
      expect(others).toEqual([])
      unwrap(await bridge.record('me', [stillOff]))
      const { entries } = unwrap(await bridge.restore(backup?.id ?? ''))
      expect(unwrap(await bridge.load()).people.me).toMatchObject({
        marks: { 'log-in': { as: 'done' } },
        recheck: null,
      })
      unwrap(await bridge.record('me', [{ kind: 'undid', entries: entries.map(({ id }) => id) }]))
      expect(unwrap(await bridge.load()).people.me).toMatchObject({ recheck: { found: 'off' } })
    })

    test('erases everything it keeps, and goes on from nothing', async () => {
      const { bridge: first, folder, stop } = await startNew()
      unwrap(await first.record('me', [done]))
      await stop()
      const { bridge } = await start(folder)
      const { until } = listenTo(bridge)
      await until(1)
      expect(unwrap(await bridge.erase('ERASE'))).toBeUndefined()
      expect(readdirSync(folder)).toEqual([])
      expect((await until(2)).at(-1)).toEqual({ kind: 'change', change: { from: 2, to: 3, entries: [] } })
      expect(unwrap(await bridge.load())).toMatchObject({ revision: 3, people: { me: nothingDone } })
      expect(unwrap(await bridge.backups())).toEqual([])
      const { entries } = unwrap(await bridge.record('me', [stillOff]))
      expect(JSON.parse(savedText(folder) ?? '').journal).toEqual(entries)
    })

    test('shows data of a newer version, and never writes it', async () => {
      const folder = tempFolder()
      const newer = { schema: 2, revision: 7, savedAt: '2031-01-01T00:00:00.000Z', journal: [], settings: { later: 1 } }
      writeFileSync(dataFile(folder), JSON.stringify(newer, null, 1))
      const before = savedText(folder)
      const { bridge } = await start(folder)
      expect(unwrap(await bridge.load())).toMatchObject({ revision: 7, trouble: { kind: 'newer' } })
      expect(await bridge.record('me', [done])).toMatchObject({ problem: 'read-only' })
      expect(unwrap(await bridge.load()).revision).toBe(7)
      expect(savedText(folder)).toBe(before)
    })

    test('says so when it cannot write, keeps what it had, and goes on when it can', async () => {
      const { bridge, folder } = await startNew()
      unwrap(await bridge.record('me', [done]))
      const before = savedText(folder)
      const { heard, until } = listenTo(bridge)
      await until(1)
      // A folder in the file's place stops every system and every person, the administrator too.
      renameSync(dataFile(folder), `${dataFile(folder)}.kept`)
      mkdirSync(path.join(dataFile(folder), 'in the way'), { recursive: true })
      expect(await bridge.record('me', [stillOff])).toEqual({
        problem: 'not-saved',
        message: expect.stringMatching(/^E[A-Z]+$/),
      })
      expect(unwrap(await bridge.load())).toMatchObject({ revision: 1, people: { me: { recheck: null } } })
      expect(heard).toEqual([{ kind: 'connected' }])
      rmSync(dataFile(folder), { recursive: true })
      renameSync(`${dataFile(folder)}.kept`, dataFile(folder))
      expect(savedText(folder)).toBe(before)
      expect(unwrap(await bridge.record('me', [stillOff]))).toMatchObject({ from: 1, to: 2 })
    })
  })
}
