import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answer, callWith } from '../backend/answer'
import type { WindowFile } from '../backend/window-files'
import { type Change, type Handlers, importLimit } from '../shared/api'
import { addressOf } from '../shared/links'
import type { Download, FileCall, PageCall } from './client'
import { checkMethod, checkSource, checkToken, Refusal, readArguments } from './guard'

/** Far more than the largest honest call, and little enough to hold in memory many times over. */
const bodyLimit = 64 * 1024
/** Of the calls with a file's text: as JSON, a quote or line end in it is two bytes, and a byte that is no text is three. */
const fileLimit = 3 * importLimit + bodyLimit

/** How long the server waits, in milliseconds, and for how many. */
export interface Limits {
  /** For the headers of a request, also of one that never begins. */
  readonly headers: number
  /** For a whole request. */
  readonly request: number
  /** For a caller who takes nothing of the answer. */
  readonly silence: number
  /** Between two looks at who is late. */
  readonly look: number
  readonly connections: number
  /** Each page that listens to the changes holds a connection, so that some are to be left for calls. */
  readonly streams: number
}

export const usualLimits: Limits = {
  headers: 5_000,
  request: 10_000,
  silence: 30_000,
  look: 2_000,
  connections: 200,
  streams: 100,
}

/** A `Map`: to have `Headers`, Node would load its HTTP client. */
const headersOfAll = new Map([
  ['X-Content-Type-Options', 'nosniff'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Cache-Control', 'no-store'],
])

type Calls = Handlers<PageCall> & { readonly [Name in FileCall]: (...args: readonly unknown[]) => Download }

export interface ServerParts {
  readonly handlers: Calls
  readonly subscribe: (listener: (change: Change) => void) => () => void
  readonly files: ReadonlyMap<string, WindowFile>
  /** Proves that a caller was given the address this app printed. */
  readonly token: string
  /** 0 for any free one. */
  readonly port: number
  readonly limits?: Limits
}

export interface RunningServer {
  readonly origin: string
  close(): Promise<void>
}

/** Serves the window and its calls on the loopback address only. Rejects when the port is taken. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { handlers, subscribe, token, port, limits = usualLimits } = parts
  const files = withBridge(parts.files)
  const server = createServer({ connectionsCheckingInterval: limits.look }, (request, response) => {
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
  server.headersTimeout = limits.headers
  server.requestTimeout = limits.request
  server.timeout = limits.silence
  server.maxConnections = limits.connections
  let streams = 0

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeaders(headersOfAll)
    const path = checkSource(request, hosts())
    if (!path.startsWith('/api/')) return servePage(request, response, path)
    checkToken(request, token)
    if (path === '/api/changes') return serveChanges(request, response)
    return serveCall(request, response, path.slice('/api/'.length))
  }

  function servePage(request: IncomingMessage, response: ServerResponse, path: string): void {
    checkMethod(request, 'GET', 'HEAD')
    if (path.startsWith('/go/')) {
      redirect(response, addressOf(path.slice('/go/'.length)))
      return
    }
    const file = files.get(path)
    if (file === undefined) throw new Refusal(404, 'There is no such page.')
    response.writeHead(200, file.headers).end(file.body)
  }

  async function serveCall(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    checkMethod(request, 'POST')
    if (request.headers['content-type'] !== 'application/json') throw new Refusal(415, 'Wrong content type.')
    if (!isCall(handlers, name)) throw new Refusal(404, 'There is no such call.')
    const args = await readArguments(request, takesFile(name) ? fileLimit : bodyLimit)
    send(response, 200, await answer(() => callWith<unknown>(handlers[name], args)))
  }

  function serveChanges(request: IncomingMessage, response: ServerResponse): void {
    checkMethod(request, 'GET')
    if (streams === limits.streams) throw new Refusal(503, 'Too many pages are open.')
    streams += 1
    // There may be no news for days.
    request.socket.setTimeout(0)
    response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders()
    const unsubscribe = subscribe((change) => response.write(`data: ${JSON.stringify(change)}\n\n`))
    response.once('close', () => {
      streams -= 1
      unsubscribe()
    })
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

/**
 * The desktop has its preload; here the page itself loads the bridge, before the window's own first script. In one file with it,
 * as each that a browser has to read holds up the next.
 */
function withBridge(files: ReadonlyMap<string, WindowFile>): ReadonlyMap<string, WindowFile> {
  const [bridge, early] = [files.get('/bridge.js'), files.get('/early.js')]
  if (bridge === undefined || early === undefined) throw new Error('The window is not built.')
  const body = Buffer.from(`(() => { ${bridge.body}\n})();\n${early.body}`)
  const served = new Map(files).set('/early.js', { ...early, body })
  served.delete('/bridge.js')
  return served
}

function redirect(response: ServerResponse, address: string | undefined): void {
  if (address === undefined) throw new Refusal(404, 'There is no such link.')
  response.writeHead(302, { Location: address, 'Referrer-Policy': 'no-referrer' }).end()
}

function refuse(response: ServerResponse, { status, problem, message }: Refusal): void {
  if (response.headersSent) return void response.destroy()
  // What is still being sent is not waited for.
  response.setHeader('Connection', 'close')
  send(response, status, { problem, message })
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}
