import { once } from 'node:events'
import http, { type IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { done } from '../contract'
import { token } from './edition'

export interface Request {
  readonly method?: string
  readonly path?: string
  /** Beside those of an honest call; undefined leaves one out. */
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly body?: string | Buffer
}

/** The arguments of an honest call. */
export const callBody = JSON.stringify(['me', [done]])

export function honestHeaders(port: number) {
  return {
    Host: `127.0.0.1:${port}`,
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
  }
}

/** An honest call, but for what the request says. Sent as it is: a path is not tidied, and any Host can be named. */
export function send(
  port: number,
  { method = 'POST', path = '/api/record', headers = {}, body }: Request,
): Promise<IncomingMessage> {
  const all = { ...honestHeaders(port), ...headers }
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
  return new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port, method, path, headers: sent, setHost: false, agent: false })
    request.once('response', resolve).once('error', reject).end(body)
  })
}

export async function ask(port: number, request: Request) {
  const response = await send(port, request)
  return { status: response.statusCode, headers: response.headers, body: await text(response) }
}

/** A connection by which nothing was said yet. */
export async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  await once(socket, 'connect')
  return socket
}

/** The first lines of an honest request, each after a line break but the first. */
export function head(port: number, first: string, ...more: readonly string[]): string {
  const own = Object.entries(honestHeaders(port)).map(([name, value]) => `${name}: ${value}`)
  return [first, ...own, ...more].join('\r\n')
}

/** All that comes back until the other side hangs up, which it must. */
export async function untilHungUp(socket: Socket): Promise<string> {
  let heard = ''
  socket.on('data', (chunk) => {
    heard += chunk
  })
  // Whichever way it ends: what it still sends may meet a closed door.
  socket.once('error', () => {})
  await once(socket, 'close')
  return heard
}
