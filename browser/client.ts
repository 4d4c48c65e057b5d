import type { Answer, Bridge, Change, News } from '../shared/api'

/** A file as it goes over to the page. */
export interface Download {
  readonly name: string
  readonly text: string
}

export interface ClientParts {
  readonly origin: string
  readonly token: string
  /** Opens a page of this app's own server, which sends the browser on to the address behind a link. */
  readonly openPage: (address: string) => void | Promise<void>
  /** Saves a file as the browser saves a download. */
  readonly saveFile: (file: Download) => void
  /** How long to wait before a lost connection is tried again, in milliseconds. */
  readonly retryAfter?: number
}

/** The api over loopback HTTP. Everything it sends carries the token, so another page's request never does. */
export function connect({ origin, token, openPage, saveFile, retryAfter = 1_000 }: ClientParts): Bridge {
  const authorization = { Authorization: `Bearer ${token}` }

  async function call<Value>(name: string, ...args: readonly unknown[]): Promise<Answer<Value>> {
    try {
      const response = await fetch(`${origin}/api/${name}`, {
        method: 'POST',
        headers: { ...authorization, 'Content-Type': 'application/json' },
        body: JSON.stringify(args),
      })
      // The server is this app's own, and answers every call in this form.
      return (await response.json()) as Answer<Value>
    } catch {
      return { problem: 'unreachable', message: 'The app did not answer.' }
    }
  }

  async function listen(listener: (news: News) => void, signal: AbortSignal): Promise<void> {
    const response = await fetch(`${origin}/api/changes`, { headers: authorization, signal })
    if (!response.ok || response.body === null) return
    listener({ kind: 'connected' })
    for await (const change of readEvents(response.body)) {
      // More may have come at once than was heard before the listener went.
      if (signal.aborted) return
      listener({ kind: 'change', change })
    }
  }

  return {
    load: () => call('load'),
    record: (deeds) => call('record', deeds),
    changeTheme: (theme) => call('changeTheme', theme),
    history: (before, topic) => call('history', before, topic),
    showFolder: () => call('showFolder'),
    openLink: async (link) => {
      await openPage(`${origin}/go/${encodeURIComponent(link)}`)
      return { value: undefined }
    },
    // The words of a notification are the window's, so it shows one itself where the shell cannot.
    testReminder: async () => ({ value: 'unsupported' }),
    saveCalendar: async () => {
      const answer = await call<Download>('saveCalendar')
      if ('problem' in answer) return answer
      saveFile(answer.value)
      return { value: true }
    },
    changeDesktop: async () => ({ problem: 'refused', message: 'Only the desktop app can do that.' }),
    subscribe(listener) {
      const stop = new AbortController()
      const follow = async () => {
        while (!stop.signal.aborted) {
          await listen(listener, stop.signal).catch(() => {})
          if (stop.signal.aborted) return
          listener({ kind: 'disconnected' })
          await new Promise((resolve) => setTimeout(resolve, retryAfter))
        }
      }
      follow()
      return () => stop.abort()
    },
  }
}

/** Each "data: …" event of a server-sent stream, parsed. */
async function* readEvents(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Change> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const events = (text + chunk.value).split('\n\n')
    text = events.pop() ?? ''
    for (const event of events) yield JSON.parse(event.slice('data: '.length)) as Change
  }
}
