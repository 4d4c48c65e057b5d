import { once } from 'node:events'
import { Server, type Socket } from 'node:net'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { usualLimits } from '../../browser/server'
import { tempFolder } from '../backend/temp'
import { savedText } from '../contract'
import { type Edition, startEdition, token } from './edition'
import { ask, callBody, head, open, send, untilHungUp } from './request'

const log = vi.spyOn(console, 'error')
beforeEach(() => void log.mockClear())

async function startNew(limits: Partial<typeof usualLimits> = {}) {
  const folder = tempFolder()
  const edition: Edition = await startEdition(folder, 0, { ...usualLimits, ...limits })
  return { folder, edition, port: edition.port }
}

async function expectUnharmed({ folder, port }: { folder: string; port: number }): Promise<void> {
  expect(savedText(folder)).toBeUndefined()
  expect(await ask(port, { body: callBody })).toMatchObject({ status: 200 })
  expect(log).not.toHaveBeenCalled()
}

/** What a connection is answered, each answer by its status. */
async function statusesOf(socket: Socket, bytes: string): Promise<string[]> {
  socket.end(bytes)
  return [...(await untilHungUp(socket)).matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => status ?? '')
}

describe('A request that means two things to two readers is refused:', () => {
  const length = `Content-Length: ${callBody.length}`
  const record = 'POST /api/record HTTP/1.1'
  const pieces = `${callBody.length.toString(16)}\r\n${callBody}\r\n0\r\n\r\n`

  test.each<[string, (port: number) => string]>([
    ['a length and pieces', (port) => `${head(port, record, length, 'Transfer-Encoding: chunked')}\r\n\r\n${pieces}`],
    ['two lengths', (port) => `${head(port, record, length, 'Content-Length: 0')}\r\n\r\n${callBody}`],
    ['a length below nothing', (port) => `${head(port, record, 'Content-Length: -1')}\r\n\r\n${callBody}`],
    ['a length that is no number', (port) => `${head(port, record, 'Content-Length: 0x10')}\r\n\r\n${callBody}`],
    ['pieces of no size', (port) => `${head(port, record, 'Transfer-Encoding: chunked')}\r\n\r\nzz\r\n${callBody}`],
    [
      'pieces that are not the last',
      (port) => `${head(port, record, 'Transfer-Encoding: chunked, x')}\r\n\r\n${pieces}`,
    ],
    ['a space before a colon', (port) => `${head(port, record, 'Content-Length : 99')}\r\n\r\n${callBody}`],
    ['lines that end in half', (port) => `${head(port, record, length).replaceAll('\r', '')}\n\n${callBody}`],
    ['a line that goes on', (port) => `${head(port, record, 'X-Long: a', ' b', length)}\0\r\n\r\n${callBody}`],
    ['a NUL in the address', (port) => `${head(port, 'GET /index.js\0 HTTP/1.1')}\r\n\r\n`],
    ['a space in the address', (port) => `${head(port, 'GET /index .js HTTP/1.1')}\r\n\r\n`],
    ['another protocol', (port) => `${head(port, 'GET / HTTP/9.9')}\r\n\r\n`],
    ['the next HTTP', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['no host', () => 'GET / HTTP/1.1\r\n\r\n'],
    ['no host, in the old HTTP', () => 'GET / HTTP/1.0\r\n\r\n'],
    ['headers of 20 kB', (port) => `${head(port, record, `X-Long: ${'x'.repeat(20_000)}`, length)}\r\n\r\n${callBody}`],
    ['an address of 20 kB', (port) => `${head(port, `GET /${'x'.repeat(20_000)} HTTP/1.1`)}\r\n\r\n`],
  ])('%s', async (_name, bytesFor) => {
    const app = await startNew()
    const [first, ...others] = await statusesOf(await open(app.port), bytesFor(app.port))
    expect([first, ...others]).toEqual([expect.stringMatching(/^4\d\d$/)])
    await expectUnharmed(app)
  })

  test('a tunnel to elsewhere, without a word', async () => {
    const app = await startNew()
    const socket = await open(app.port)
    socket.end(`${head(app.port, 'CONNECT www.linkedin.com:443 HTTP/1.1')}\r\n\r\n`)
    expect(await untilHungUp(socket)).toBe('')
    await expectUnharmed(app)
  })

  test('a change to another protocol, which is not made', async () => {
    const app = await startNew()
    const upgrade = [
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: eA==',
    ]
    const address = 'GET /api/record HTTP/1.1'
    expect(await statusesOf(await open(app.port), `${head(app.port, address, ...upgrade)}\r\n\r\n`)).toEqual(['405'])
    await expectUnharmed(app)
  })

  test('a call behind a page, both sent at once, without the token', async () => {
    const app = await startNew()
    const own = `Host: 127.0.0.1:${app.port}`
    const page = `HEAD / HTTP/1.1\r\n${own}\r\n\r\n`
    const lines = [
      'POST /api/record HTTP/1.1',
      own,
      'Content-Type: application/json',
      `Content-Length: ${callBody.length}`,
    ]
    expect(await statusesOf(await open(app.port), `${page}${page}${lines.join('\r\n')}\r\n\r\n${callBody}`)).toEqual([
      '200',
      '200',
      '401',
    ])
    await expectUnharmed(app)
  })
})

describe('The browser edition hangs up on', () => {
  const impatient = { headers: 100, request: 200, look: 20 }

  test.each<[string, (port: number) => string, RegExp]>([
    ['who says nothing', () => '', /^HTTP\/1\.1 408 /],
    ['who stops in the first line', () => 'GET /ind', /^HTTP\/1\.1 408 /],
    ['who stops in the headers', (port) => head(port, 'GET / HTTP/1.1', 'X-Long: x'), /^HTTP\/1\.1 408 /],
    [
      'who stops in the arguments',
      (port) => `${head(port, 'POST /api/record HTTP/1.1', 'Content-Length: 99')}\r\n\r\n[`,
      /^(HTTP\/1\.1 408 |$)/,
    ],
  ])('%s', async (_name, bytesFor, answer) => {
    const app = await startNew(impatient)
    const socket = await open(app.port)
    socket.write(bytesFor(app.port))
    expect(await untilHungUp(socket)).toMatch(answer)
    await expectUnharmed(app)
  })

  test.each<[string, (port: number) => string]>([
    ['headers', (port) => head(port, 'GET / HTTP/1.1', 'X-Long: ')],
    ['arguments', (port) => `${head(port, 'POST /api/record HTTP/1.1', 'Content-Length: 9999')}\r\n\r\n`],
  ])('who sends the %s letter by letter', async (_name, bytesFor) => {
    const app = await startNew(impatient)
    const socket = await open(app.port)
    socket.write(bytesFor(app.port))
    const drip = setInterval(() => socket.write('x'), 10)
    onTestFinished(() => clearInterval(drip))
    await untilHungUp(socket)
    await expectUnharmed(app)
  })

  test('who asks for much, and takes nothing of it', async () => {
    const listen = vi.spyOn(Server.prototype, 'listen')
    onTestFinished(() => listen.mockRestore())
    const app = await startNew({ silence: 100 })
    const [server] = listen.mock.contexts
    if (!(server instanceof Server)) throw new Error('Nothing listens.')
    const taken = once(server, 'connection')
    const socket = await open(app.port)
    socket.pause()
    socket.write(`${head(app.port, 'GET /index.js HTTP/1.1')}\r\n\r\n`.repeat(200))
    const [theirs] = await taken
    await once(theirs, 'close')
    await expectUnharmed(app)
  })
})

describe('The browser edition stays there for its own page', () => {
  test('once 200 others, who said nothing, have been hung up on', async () => {
    const app = await startNew({ headers: 1_000, look: 20 })
    const others = await Promise.all(Array.from({ length: 200 }, () => open(app.port)))
    const gone = Promise.all(others.map(untilHungUp))
    const [late] = await Promise.all([open(app.port).then(untilHungUp)])
    expect(late).toBe('')
    await gone
    await expectUnharmed(app)
  })

  test('while as many pages listen as may, and one more is told that it may not', async () => {
    const app = await startNew({ streams: 3 })
    const listen = () => send(app.port, { method: 'GET', path: '/api/changes' })
    const pages = await Promise.all([listen(), listen(), listen()])
    expect(pages.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200])
    expect(await ask(app.port, { method: 'GET', path: '/api/changes' })).toMatchObject({ status: 503 })
    await expectUnharmed(app)
    pages[0]?.destroy()
    await app.edition.left
    const [again, ...rest] = [await listen(), ...pages.slice(1)]
    expect(again.statusCode).toBe(200)
    for (const page of [again, ...rest]) page.destroy()
  })

  test('and a page may listen for longer than others may be silent', async () => {
    const app = await startNew({ silence: 50 })
    const page = await send(app.port, { method: 'GET', path: '/api/changes' })
    const news = once(page, 'data')
    const silent = await open(app.port)
    await untilHungUp(silent)
    expect(await ask(app.port, { body: callBody })).toMatchObject({ status: 200 })
    expect(`${(await news)[0]}`).toContain('"to":1')
    page.destroy()
  })
})

test('No answer to a stranger holds the token', async () => {
  const { port } = await startNew()
  for (const path of ['/', '/early.js', '/go/linkedin', '/api/load', '/nowhere']) {
    const { headers, body } = await ask(port, { method: 'GET', path, headers: { Authorization: undefined } })
    expect(JSON.stringify(headers) + body).not.toContain(token)
  }
})
