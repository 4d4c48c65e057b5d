import { readdirSync, readFileSync } from 'node:fs'
import http from 'node:http'
import { text } from 'node:stream/consumers'
import fc, { type Arbitrary } from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { dataFile, tempFolder } from '../backend/temp'
import { allDone } from '../contract'
import { addressOf, browserEdition, endProcess } from '../e2e/app'
import { type Call, count, honestCalls, isHonest, malformedCalls, oddJson, outcomeOf, seed, tally } from '../malformed'

interface Sent {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const post = ({ name, args }: Call): Sent => ({
  method: 'POST',
  path: `/api/${encodeURIComponent(name)}`,
  headers: {},
  body: JSON.stringify(args),
})

const honest = honestCalls.map(post)

/** Header values, of which none is the right one. */
const headerValues = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', maxLength: 40 }).map((value) => value.trim()),
  fc.constantFrom('null', 'http://127.0.0.1', 'http://localhost:80', 'https://www.linkedin.com', 'Bearer', '127.0.0.1'),
)

/** Honest but for what surrounds them. */
const badEnvelopes: Arbitrary<Sent> = fc.oneof(
  fc
    .tuple(honest, fc.constantFrom('Authorization', 'Host', 'Origin', 'Content-Type'), headerValues)
    .map(([sent, name, value]) => ({ ...sent, headers: { [name]: value } })),
  fc
    .tuple(honest, fc.constantFrom('GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND'))
    .map(([sent, method]) => ({ ...sent, method })),
  fc
    .tuple(honest, fc.constantFrom('', '/', '/api', '/go', '/api/api', '/API', '/.', '/%61pi', '/changes'))
    .map(([sent, folder]) => ({ ...sent, path: sent.path.replace('/api', folder) || '/' }))
    .filter(({ path }) => !path.startsWith('/api/') || path.startsWith('/api/api/')),
)

/** Bodies that are no honest list of arguments: most are no JSON. */
const badBodies: Arbitrary<Sent> = fc
  .tuple(
    honest,
    fc.nat(),
    fc.oneof(fc.string(), fc.constantFrom('', '[', '[1e999]', '{}', 'NaN', '\ufeff', '[[', ',')),
    fc.nat(2),
  )
  .map(([sent, place, other, way]) => {
    const at = place % (sent.body.length + 1)
    const bodies = [other, sent.body.slice(0, at), sent.body.slice(0, at) + other + sent.body.slice(at)]
    return { ...sent, body: bodies[way] ?? '' }
  })
  .filter(({ path, body }) => !isHonestBody(path.slice('/api/'.length), body))

const malformedBodies = malformedCalls(oddJson)
  .map(post)
  .filter(({ path, body }) => !isHonestBody(decodeURIComponent(path.slice('/api/'.length)), body))

/** JSON has no -0 and no undefined, so what became of them may be honest. */
function isHonestBody(name: string, body: string): boolean {
  try {
    const args: unknown = JSON.parse(body)
    return Array.isArray(args) && isHonest({ name, args })
  } catch {
    return false
  }
}

const malformed = fc.oneof(
  { weight: 6, arbitrary: malformedBodies },
  { weight: 2, arbitrary: badEnvelopes },
  { weight: 2, arbitrary: badBodies },
)

test(`The browser edition accepts none of ${count} malformed calls, and its data stays as it is`, async () => {
  const folder = tempFolder()
  const app = browserEdition('--data-dir', folder)
  onTestFinished(() => endProcess(app, 'SIGKILL'))
  let complaints = ''
  app.stderr.on('data', (chunk) => {
    complaints += chunk
  })
  const { port, hash } = new URL(await addressOf(app))
  const agent = new http.Agent({ keepAlive: true, maxSockets: 16 })
  onTestFinished(() => agent.destroy())

  function request({ method, path, headers, body }: Sent): Promise<http.IncomingMessage> {
    const own = {
      Host: `127.0.0.1:${port}`,
      Authorization: `Bearer ${hash.slice(1)}`,
      'Content-Type': 'application/json',
      'Content-Length': `${Buffer.byteLength(body)}`,
    }
    const target = { host: '127.0.0.1', port, agent, method, path, setHost: false, headers: { ...own, ...headers } }
    return new Promise((resolve, reject) => {
      const sent = http.request(target).once('response', resolve)
      // A connection that was idle may have been closed just then, and nothing been heard of what was sent by it.
      sent.once('error', (error) =>
        sent.reusedSocket ? resolve(request({ method, path, headers, body })) : reject(error),
      )
      sent.end(body)
    })
  }

  async function send(sent: Sent) {
    const response = await request(sent)
    return { status: response.statusCode ?? 0, body: await text(response) }
  }

  async function outcome(sent: Sent): Promise<string> {
    const { status, body } = await send(sent)
    if (status === 404) return 'no such call'
    return status >= 400 && status < 500 ? 'refused' : outcomeOf(JSON.parse(body))
  }

  expect(await send(post({ name: 'record', args: ['me', allDone] }))).toMatchObject({ status: 200 })
  const onDisk = () => [readdirSync(folder), readFileSync(dataFile(folder))]
  const before = onDisk()
  const { count: one, counts, accepted } = tally()
  const calls = fc.sample(malformed, { seed, numRuns: count }).values()
  const work = async () => {
    for (const call of calls) one(call, await outcome(call))
  }
  await Promise.all(Array.from({ length: 16 }, work))
  console.log(`${count} malformed calls over HTTP, SEED=${seed}:`, counts)

  expect(accepted).toEqual([])
  expect(onDisk()).toEqual(before)
  expect([app.exitCode, app.signalCode, complaints]).toEqual([null, null, ''])
  expect(await send(post({ name: 'load', args: [] }))).toMatchObject({ body: expect.stringContaining('"revision":1') })
}, 120_000)
