// npm run check:links: whether the addresses that the app can open still answer. Needs Node.js 22.18 or newer, which reads
// TypeScript.
import { fileURLToPath } from 'node:url'

/** How long a page may take to answer, in milliseconds. */
const patience = 30_000

/** What sites say to programs that are no browser, LinkedIn first of all (999). It says nothing about the page. */
const refusals = [401, 403, 429, 999]

/** Asks for a page, and tells whether it is there, whether that cannot be told, or what is wrong. */
export async function lookAt(address, get = fetch) {
  try {
    const { ok, status } = await get(address, { redirect: 'follow', signal: AbortSignal.timeout(patience) })
    if (ok) return { kind: 'answers' }
    if (refusals.includes(status)) return { kind: 'not checkable', reason: `it answers programs with ${status}` }
    return { kind: 'broken', reason: `it answers with ${status}` }
  } catch (error) {
    return { kind: 'broken', reason: error.cause?.message ?? error.message }
  }
}

/** Looks at one link after the other, says what it found, and returns the ids of the broken ones. */
export async function checkLinks(links, get = fetch, say = console.log) {
  const broken = []
  for (const { id, address } of links) {
    const { kind, reason } = await lookAt(address, get)
    if (kind !== 'answers') say(`${kind}: ${id}, ${address} (${reason})`)
    if (kind === 'broken') broken.push(id)
  }
  say(`${links.length} links, ${broken.length} broken`)
  return broken
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { addressOf, linkIds } = await import('../shared/links.ts')
  const broken = await checkLinks(linkIds.map((id) => ({ id, address: addressOf(id) })))
  process.exitCode = broken.length === 0 ? 0 : 1
}
