import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { connect } from '../../browser/client'
import type { Change, News } from '../../shared/api'
import { tempFolder } from '../backend/temp'
import { allDone, done, listenTo } from '../contract'
import { unwrap } from '../unwrap'
import { type Edition, startEdition, token } from './edition'

afterEach(() => void vi.unstubAllGlobals())

const unreachable = { problem: 'unreachable', message: expect.stringMatching(/\.$/) }

function bridgeTo({ origin }: Pick<Edition, 'origin'>, withToken = token) {
  return connect({ origin, token: withToken, openPage: () => {}, saveFile: () => {}, retryAfter: 1 })
}

describe('The client of the browser edition', () => {
  test('says that an app which has ended is unreachable', async () => {
    const edition = await startEdition(tempFolder())
    const bridge = bridgeTo(edition)
    await edition.close()
    expect(await bridge.load()).toEqual(unreachable)
    expect(await bridge.record('me', [done])).toEqual(unreachable)
    expect(await bridge.history(null, null, null)).toEqual(unreachable)
    expect(await bridge.showFolder()).toEqual(unreachable)
    expect(await bridge.saveCalendar('me')).toEqual(unreachable)
    expect(await bridge.exportBackup()).toEqual(unreachable)
    expect(await bridge.importBackup('{}')).toEqual(unreachable)
  })

  test('says so too when something else answers at the address', async () => {
    vi.stubGlobal('fetch', async () => new Response('<title>Another program</title>'))
    expect(await bridgeTo({ origin: 'http://127.0.0.1:1' }).load()).toEqual(unreachable)
  })

  test('says that a page without the key of this start is stale', async () => {
    const bridge = bridgeTo(await startEdition(tempFolder()), 'the-token-of-an-earlier-start---')
    expect(await bridge.record('me', [done])).toMatchObject({ problem: 'stale' })
    const { until } = listenTo(bridge)
    expect(await until(1)).toEqual([{ kind: 'stale' }])
  })

  test('says so once, and asks for no more changes then', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const fetch = vi.fn(async () => new Response('{}', { status: 401 }))
    vi.stubGlobal('fetch', fetch)
    const { heard } = listenTo(bridgeTo({ origin: 'http://127.0.0.1:1' }))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(heard).toEqual([{ kind: 'stale' }])
    expect(fetch).toHaveBeenCalledOnce()
  })

  test('follows the changes as it is told to, together with others', async () => {
    const followed: string[] = []
    const { origin } = await startEdition(tempFolder())
    const bridge = connect({
      origin,
      token,
      openPage: () => {},
      saveFile: () => {},
      share: (follow) => (listener, signal) =>
        follow((news) => {
          followed.push(news.kind)
          listener(news)
        }, signal),
    })
    expect(await listenTo(bridge).until(1)).toEqual([{ kind: 'connected' }])
    expect(followed).toEqual(['connected'])
  })

  test('opens a link as a page of the app, which names no address itself', async () => {
    const openPage = vi.fn()
    const bridge = connect({ origin: 'http://127.0.0.1:1', token, openPage, saveFile: () => {} })
    unwrap(await bridge.openLink('ai-setting'))
    await Reflect.apply(bridge.openLink, undefined, ['../api/load?#'])
    expect(openPage.mock.calls).toEqual([
      ['http://127.0.0.1:1/go/ai-setting'],
      ['http://127.0.0.1:1/go/..%2Fapi%2Fload%3F%23'],
    ])
  })

  test('saves the calendar as a file of the browser', async () => {
    const { origin } = await startEdition(tempFolder())
    const saveFile = vi.fn()
    const bridge = connect({ origin, token, openPage: () => {}, saveFile })
    expect(await bridge.saveCalendar('me')).toMatchObject({ problem: 'refused' })
    expect(saveFile).not.toHaveBeenCalled()
    unwrap(await bridge.record('me', allDone))
    expect(unwrap(await bridge.saveCalendar('me'))).toBe(true)
    const text = expect.stringMatching(/^BEGIN:VCALENDAR\r\n/)
    expect(saveFile.mock.calls).toEqual([[{ name: 'opt-out-checklist.ics', text }]])
  })

  test('saves the record as a file of the browser, which makes the PDF itself', async () => {
    const { origin } = await startEdition(tempFolder())
    const saveFile = vi.fn()
    const bridge = connect({ origin, token, openPage: () => {}, saveFile })
    expect(await bridge.saveReport('me', 'pdf')).toEqual({
      problem: 'refused',
      message: 'In a browser, print the page to save it as a PDF.',
    })
    expect(unwrap(await bridge.saveReport('me', 'markdown'))).toBe(true)
    const text = expect.stringMatching(/^# Opt-out record\n\n\*\*Not opted out\*\*\n/)
    expect(saveFile.mock.calls).toEqual([[{ name: 'opt-out-record.md', text }]])
  })

  test('saves a backup as a file of the browser', async () => {
    const { origin } = await startEdition(tempFolder())
    const saveFile = vi.fn()
    expect(unwrap(await connect({ origin, token, openPage: () => {}, saveFile }).exportBackup())).toBe(true)
    const text = expect.stringMatching(/^\{"format":"opt-out-checklist-backup",/)
    expect(saveFile.mock.calls).toEqual([[{ name: 'opt-out-checklist-backup-2026-11-24.json', text }]])
  })

  test('leaves notifications to the page, and what only the desktop app can do to that', async () => {
    const bridge = bridgeTo({ origin: 'http://127.0.0.1:1' })
    expect(unwrap(await bridge.testReminder())).toBe('unsupported')
    expect(await bridge.changeDesktop({ login: true })).toEqual({
      problem: 'refused',
      message: 'Only the desktop app can do that.',
    })
  })

  test('hears that the app ended, and that it is back', async () => {
    const folder = tempFolder()
    const first = await startEdition(folder)
    const bridge = bridgeTo(first)
    const { heard, until } = listenTo(bridge)
    await until(1)
    await first.close()
    await until(2)
    expect(heard.slice(0, 2)).toEqual([{ kind: 'connected' }, { kind: 'disconnected' }])
    await startEdition(folder, first.port)
    while (heard.at(-1)?.kind !== 'connected') await until(heard.length + 1)
    const change = unwrap(await bridge.record('me', [done]))
    await until(heard.length + 1)
    expect(heard.at(-1)).toEqual({ kind: 'change', change })
    expect(heard.filter(({ kind }) => kind === 'connected')).toHaveLength(2)
  })
})

describe('The stream of changes', () => {
  const changes: readonly Change[] = [
    {
      from: 0,
      to: 1,
      entries: [
        {
          id: '019ab8c5e000-0000-00000000000000ab',
          at: '2026-11-23T10:00:00.000Z',
          person: 'Zoë 🦉',
          deed: done,
        },
      ],
    },
    { from: 1, to: 2, entries: [] },
  ]
  const bytes = new TextEncoder().encode(changes.map((change) => `data: ${JSON.stringify(change)}\n\n`).join(''))

  /** Answers the first request with a stream that comes in these pieces and stays open, and no other. */
  function stream(pieces: readonly Uint8Array[]) {
    const body = new ReadableStream({
      start: (controller) => {
        for (const piece of pieces) controller.enqueue(piece)
      },
    })
    vi.stubGlobal('fetch', vi.fn().mockResolvedValueOnce(new Response(body)).mockRejectedValue(new TypeError('gone')))
  }

  const wanted = [{ kind: 'connected' }, ...changes.map((change) => ({ kind: 'change', change }))]

  test.each([1, 2, 3, 7, 100, 10_000])('is understood in pieces of %i bytes', async (length) => {
    const count = Math.ceil(bytes.length / length)
    stream(Array.from({ length: count }, (_, i) => bytes.slice(i * length, (i + 1) * length)))
    const { until } = listenTo(bridgeTo({ origin: 'http://127.0.0.1:1' }))
    expect(await until(3)).toEqual(wanted)
  })

  test('is not heard any further by one that unsubscribes at a change, with another already there', async () => {
    stream([bytes])
    const bridge = bridgeTo({ origin: 'http://127.0.0.1:1' })
    const heard: News[] = []
    await new Promise<void>((resolve) => {
      const stop = bridge.subscribe((news) => {
        heard.push(news)
        if (news.kind !== 'change') return
        stop()
        // After everything that could still come of what is there already.
        setImmediate(resolve)
      })
    })
    expect(heard).toEqual(wanted.slice(0, 2))
  })
})
