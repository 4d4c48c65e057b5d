import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { BrowserContext, Page, Request } from 'playwright'
import { addressOf, linkIds } from '../../shared/links'

/** What the pages of a context ask for, of whatever kind, and what their policy kept them from asking for. */
export interface Asked {
  readonly requests: readonly Request[]
  /** Addresses of sockets, and what the browser says of what the policy forbids. */
  readonly others: readonly string[]
}

export async function watch(context: BrowserContext): Promise<Asked> {
  const requests: Request[] = []
  const others: string[] = []
  const watchPage = (page: Page) => page.on('websocket', (socket) => others.push(socket.url()))
  context.on('request', (request) => requests.push(request))
  context.on('page', watchPage)
  context.pages().map(watchPage)
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) others.push(message.text())
  })
  await context.addInitScript(`document.addEventListener('securitypolicyviolation', (forbidden) =>
    console.warn('Content Security Policy', forbidden.effectiveDirective, forbidden.blockedURI))`)
  return { requests, others }
}

/** What was asked of anybody but the app at `origin`. A link that was chosen is not: the app sends the browser on to it. */
export function strangersTo(origin: string, { requests, others }: Asked): readonly string[] {
  const isLink = (request: Request) => request.redirectedFrom()?.url().startsWith(`${origin}/go/`) === true
  const isOwn = (request: Request) => /^(data|blob):/.test(request.url()) || request.url().startsWith(`${origin}/`)
  return [...requests.filter((each) => !isOwn(each) && !isLink(each)).map((each) => each.url()), ...others]
}

/** What Chromium's own log of the network holds that pages asked of others, known links apart. */
export async function strangersIn(netLog: string): Promise<readonly string[]> {
  const links = linkIds.map(addressOf)
  const strangers: string[] = []
  for await (const line of createInterface(createReadStream(netLog))) {
    const [, asking = '', address = ''] = line.match(/"initiator":"(https?:[^"]*)".*"url":"([^"]*)"/) ?? []
    if (asking !== '' && !address.startsWith(`${asking}/`) && !links.includes(address)) strangers.push(address)
  }
  return strangers
}
