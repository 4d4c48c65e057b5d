import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { parseJson } from '../backend/saved'
import type { Problem } from '../shared/api'

/** An HTTP refusal: a status, a sentence, and what it means to the window. */
export class Refusal extends Error {
  readonly status: number
  readonly problem: Problem
  constructor(status: number, message: string, problem: Problem = 'refused') {
    super(message)
    this.status = status
    this.problem = problem
  }
}

/**
 * Refuses what comes by another site's name (DNS rebinding: that name may be made to point here, but the Host header still
 * carries it) or from another site's page. `hosts` are our own names. Gives the path, as it was sent: it is compared with
 * what there is, and never taken apart.
 */
export function checkSource({ headers, url = '' }: IncomingMessage, hosts: readonly string[]): string {
  const [path = ''] = url.split('?', 1)
  if (headers.host === undefined || !hosts.includes(headers.host)) throw new Refusal(403, 'Wrong Host.')
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host}`)
    throw new Refusal(403, 'Wrong Origin.')
  // Browsers that do not send it send an Origin with all that could do anything.
  const site = headers['sec-fetch-site'] ?? 'none'
  const isLinkToUs = path === '/' && headers['sec-fetch-mode'] === 'navigate'
  if (site !== 'same-origin' && site !== 'none' && !isLinkToUs) throw new Refusal(403, 'Wrong site.')
  return path
}

/** Against other programs: only who was given the address that the app printed has the token. */
export function checkToken({ headers }: IncomingMessage, token: string): void {
  if (!same(headers.authorization ?? '', `Bearer ${token}`)) throw new Refusal(401, 'Wrong token.', 'stale')
}

export function checkMethod({ method = '' }: IncomingMessage, ...allowed: readonly string[]): void {
  if (!allowed.includes(method)) throw new Refusal(405, 'Wrong method.')
}

/** The arguments of a call, of at most so many bytes. */
export async function readArguments(request: IncomingMessage, limit: number): Promise<readonly unknown[]> {
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

/** Compares without telling by the time taken how much was right. */
function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}
