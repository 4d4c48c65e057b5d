import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answer, callWith } from '../backend/answer'
import type { EvidenceCall } from '../backend/evidence-calls'
import type { KeepingCall } from '../backend/keeping'
import type { WindowFile } from '../backend/window-files'
import { type Change, type Handlers, importLimit, type Problem } from '../shared/api'
import { addressOf } from '../shared/links'
import type { Download } from './client'

/** Far more than the largest honest call, and little enough to hold in memory many times over. */
const bodyLimit = 64 * 1024
/** Of the calls with a file's text, a character of which is at most three bytes here. */
const fileLimit = 3 * importLimit + bodyLimit

/** The calls of a page. It gets a file to save as its text, and saves that itself. */
type Calls = Handlers<
  | 'load'
  | 'record'
  | 'history'
  | 'report'
  | 'changePerson'
  | 'changeTheme'
  | 'changeLanguage'
  | 'showFolder'
  | KeepingCall
  | EvidenceCall
> & {
  readonly saveCalendar: (...args: readonly unknown[]) => Download
  readonly saveReport: (...args: readonly unknown[]) => Download
  readonly exportBackup: (...args: readonly unknown[]) => Download
}

export interface ServerParts {
  readonly handlers: Calls
  readonly subscribe: (listener: (change: Change) => void) => () => void
  readonly files: ReadonlyMap<string, WindowFile>
  /** Proves that a caller was given the address this app printed. */
  readonly token: string
  /** 0 for any free one. */
  readonly port: number
}

export interface RunningServer {
  readonly origin: string
  close(): Promise<void>
}

/** An HTTP refusal: a status, a sentence, and what it means to the window. */
class Refusal extends Error {
  readonly status: number
  readonly problem: Problem
  constructor(status: number, message: string, problem: Problem = 'refused') {
    super(message)
    this.status = status
    this.problem = problem
  }
}

/** Serves the window and its calls on the loopback address only. Rejects when the port is taken. */
export async function startServer({ handlers, subscribe, files, token, port }: ServerParts): Promise<RunningServer> {
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      const refusal =
        error instanceof Refusal
          ? error
          : new Refusal(500, 'Something went wrong that the app did not expect.', 'unexpected')
      // A page that is closed in the middle of its call has done nothing wrong.
      if (refusal !== error && error !== request.errored) console.error(error)
      refuse(response, refusal)
    })
  })
  server.requestTimeout = 10_000
  server.headersTimeout = 5_000
  server.maxConnections = 200

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    checkHost(request)
    const target = request.url ?? '/'
    if (!URL.canParse(target, origin())) throw new Refusal(400, 'Wrong address.')
    const { pathname } = new URL(target, origin())
    if (!pathname.startsWith('/api/')) return servePage(request, response, pathname)
    checkCaller(request)
    if (pathname === '/api/changes') return serveChanges(request, response)
    return serveCall(request, response, pathname.slice('/api/'.length))
  }

  /** Against DNS rebinding: another site's name may be made to point here, but the Host header still carries that name. */
  function checkHost(request: IncomingMessage): void {
    if (!hosts().includes(request.headers.host ?? '')) throw new Refusal(403, 'Wrong Host.')
  }

  /** Against other pages and programs: the token they do not have, and the Origin a browser will not let them change. */
  function checkCaller(request: IncomingMessage): void {
    const caller = request.headers.origin
    if (caller !== undefined && !hosts().includes(caller.replace('http://', '')))
      throw new Refusal(403, 'Wrong Origin.')
    if (!same(request.headers.authorization ?? '', `Bearer ${token}`)) {
      throw new Refusal(401, 'Wrong token.', 'stale')
    }
  }

  function servePage(request: IncomingMessage, response: ServerResponse, pathname: string): void {
    if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refusal(405, 'Wrong method.')
    if (pathname.startsWith('/go/')) {
      redirect(response, addressOf(pathname.slice('/go/'.length)))
      return
    }
    const file = files.get(pathname)
    if (file === undefined) throw new Refusal(404, 'There is no such page.')
    response.writeHead(200, file.headers).end(pathname === '/' ? withBridge(file.body) : file.body)
  }

  async function serveCall(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    if (request.method !== 'POST') throw new Refusal(405, 'Wrong method.')
    if (request.headers['content-type'] !== 'application/json') throw new Refusal(415, 'Wrong content type.')
    if (!isCall(handlers, name)) throw new Refusal(404, 'There is no such call.')
    const args = await readArguments(request, takesFile(name) ? fileLimit : bodyLimit)
    send(response, 200, await answer(() => callWith<unknown>(handlers[name], args)))
  }

  function serveChanges(request: IncomingMessage, response: ServerResponse): void {
    if (request.method !== 'GET') throw new Refusal(405, 'Wrong method.')
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).flushHeaders()
    const unsubscribe = subscribe((change) => response.write(`data: ${JSON.stringify(change)}\n\n`))
    response.once('close', unsubscribe)
  }

  const hosts = () => ['127.0.0.1', 'localhost'].map((name) => `${name}:${boundPort()}`)
  const boundPort = () => (server.address() as AddressInfo).port
  const origin = () => `http://127.0.0.1:${boundPort()}`

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    origin: origin(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function isCall(handlers: Calls, name: string): name is keyof Calls {
  return Object.hasOwn(handlers, name)
}

function takesFile(name: keyof Calls): boolean {
  return name === 'previewImport' || name === 'importBackup' || name === 'attach'
}

/** The desktop has its preload; here the page itself loads the bridge, before the window's own script. */
function withBridge(page: Buffer): string {
  return page.toString().replace('<head>', '<head>\n    <script type="module" src="./bridge.js"></script>')
}

function redirect(response: ServerResponse, address: string | undefined): void {
  if (address === undefined) throw new Refusal(404, 'There is no such link.')
  response.writeHead(302, { Location: address, 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' }).end()
}

async function readArguments(request: IncomingMessage, limit: number): Promise<readonly unknown[]> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new Refusal(413, 'Too much text.')
    chunks.push(chunk)
  }
  const args = parseJson(Buffer.concat(chunks).toString())
  if (!Array.isArray(args)) throw new Refusal(400, 'The arguments must be a JSON list.')
  return args
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refuse(response: ServerResponse, { status, problem, message }: Refusal): void {
  if (response.headersSent) return void response.destroy()
  // What is still being sent is not waited for.
  response.setHeader('Connection', 'close')
  send(response, status, { problem, message })
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  })
  response.end(JSON.stringify(body))
}

/** Compares without telling by the time taken how much was right. */
function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}
