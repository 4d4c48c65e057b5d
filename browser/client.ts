import type { Answer, Api, Bridge, Change, News } from '../shared/api'

/** The calls that end in a file: the page gets it as its text, and saves that itself. */
export type FileCall = 'saveCalendar' | 'saveReport' | 'exportBackup'

/** The others that the server answers; those named here a page does by itself, or not at all. */
export type PageCall = Exclude<keyof Api, FileCall | 'openLink' | 'testReminder' | 'changeDesktop'>

/** A file as it goes over to the page. */
export interface Download {
  readonly name: string
  readonly text: string
}

/** Tells a listener the news until it is stopped, or there can be no more. */
export type Follow = (listener: (news: News) => void, signal: AbortSignal) => Promise<void>

export interface ClientParts {
  readonly origin: string
  readonly token: string
  /** Opens a page of this app's own server, which sends the browser on to the address behind a link. */
  readonly openPage: (address: string) => void | Promise<void>
  /** Saves a file as the browser saves a download. */
  readonly saveFile: (file: Download) => void
  /** Has this page follow the news together with others. */
  readonly share?: (follow: Follow) => Follow
  /** How long to wait before a lost connection is tried again, in milliseconds. */
  readonly retryAfter?: number
}

/** The api over loopback HTTP. Everything it sends carries the token, so another page's request never does. */
export function connect({ origin, token, openPage, saveFile, share, retryAfter = 1_000 }: ClientParts): Bridge {
  const authorization = { Authorization: `Bearer ${token}` }

  async function ask<Value>(name: PageCall | FileCall, args: readonly unknown[]): Promise<Answer<Value>> {
    try {
      const body = JSON.stringify(args)
      const response = await fetch(`${origin}/api/${name}`, {
        method: 'POST',
        headers: { ...authorization, 'Content-Type': 'application/json' },
        body,
        // What is sent as the page closes still arrives; browsers allow that for small bodies only, and take their time for it.
        keepalive: args.length > 0 && body.length < 8_000,
      })
      // The server is this app's own, and answers every call in this form.
      return (await response.json()) as Answer<Value>
    } catch {
      return { problem: 'unreachable', message: 'The app did not answer.' }
    }
  }

  function call<Name extends PageCall>(name: Name, ...args: Parameters<Api[Name]>) {
    return ask<Awaited<ReturnType<Api[Name]>>>(name, args)
  }

  async function download<Name extends FileCall>(name: Name, ...args: Parameters<Api[Name]>): Promise<Answer<boolean>> {
    const answer = await ask<Download>(name, args)
    if ('problem' in answer) return answer
    saveFile(answer.value)
    return { value: true }
  }

  /** Resolves when the stream ends, to whether another would begin. */
  async function listen(listener: (news: News) => void, signal: AbortSignal): Promise<boolean> {
    const response = await fetch(`${origin}/api/changes`, { headers: authorization, signal })
    // Another token is only in another address.
    if (response.status === 401) return false
    if (!response.ok || response.body === null) return true
    listener({ kind: 'connected' })
    for await (const change of readEvents(response.body)) {
      // More may have come at once than was heard before the listener went.
      if (signal.aborted) return true
      listener({ kind: 'change', change })
    }
    return true
  }

  const follow: Follow = async (listener, signal) => {
    while (!signal.aborted) {
      const goesOn = await listen(listener, signal).catch(() => true)
      if (signal.aborted) return
      if (!goesOn) return listener({ kind: 'stale' })
      listener({ kind: 'disconnected' })
      await new Promise((resolve) => setTimeout(resolve, retryAfter))
    }
  }
  const followTogether = share?.(follow) ?? follow

  return {
    load: () => call('load'),
    record: (person, deeds) => call('record', person, deeds),
    changePerson: (person) => call('changePerson', person),
    changeTheme: (theme) => call('changeTheme', theme),
    changeLanguage: (language) => call('changeLanguage', language),
    history: (before, topic, person) => call('history', before, topic, person),
    report: (person) => call('report', person),
    attach: (person, to, base64) => call('attach', person, to, base64),
    picture: (image) => call('picture', image),
    showFolder: () => call('showFolder'),
    openLink: async (link) => {
      await openPage(`${origin}/go/${encodeURIComponent(link)}`)
      return { value: undefined }
    },
    // The words of a notification are the window's, so it shows one itself where the shell cannot.
    testReminder: async () => ({ value: 'unsupported' }),
    saveCalendar: (person) => download('saveCalendar', person),
    saveReport: (person, as) => download('saveReport', person, as),
    exportBackup: () => download('exportBackup'),
    previewImport: (text) => call('previewImport', text),
    importBackup: (text) => call('importBackup', text),
    backups: () => call('backups'),
    restore: (id) => call('restore', id),
    erase: (word) => call('erase', word),
    changeDesktop: async () => ({ problem: 'refused', message: 'Only the desktop app can do that.' }),
    subscribe(listener) {
      const stop = new AbortController()
      followTogether(listener, stop.signal)
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
