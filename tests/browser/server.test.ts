import { connect, Server } from 'node:net'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { importLimit, type Problem } from '../../shared/api'
import { addressOf, linkIds } from '../../shared/links'
import { tempFolder } from '../backend/temp'
import { savedText } from '../contract'
import { type Edition, files, startEdition, token } from './edition'
import { ask as askAt, callBody, type Request, send as sendTo } from './request'

let folder: string
let edition: Edition

beforeEach(async () => {
  folder = tempFolder()
  edition = await startEdition(folder)
})

const ask = (request: Request) => askAt(edition.port, request)
const send = (request: Request) => sendTo(edition.port, request)

/** As a form can send it, which a browser lets any page do. */
const form = { Authorization: undefined, 'Content-Type': 'text/plain' }
const overLimit = JSON.stringify(['me', 'x'.repeat(64 * 1024 - 8)])

const overFileLimit = 'x'.repeat(3 * importLimit + 64 * 1024 + 1)

const refusedCalls: readonly [name: string, request: Request, status: number, problem?: Problem][] = [
  ['no token', { headers: { Authorization: undefined } }, 401, 'stale'],
  ['an empty token', { headers: { Authorization: 'Bearer ' } }, 401, 'stale'],
  ["an earlier start's token", { headers: { Authorization: `Bearer ${'x'.repeat(32)}` } }, 401, 'stale'],
  ['a longer token', { headers: { Authorization: `Bearer ${token}x` } }, 401, 'stale'],
  ['the token as a password', { headers: { Authorization: `Basic ${token}` } }, 401, 'stale'],
  ['no token for the changes', { method: 'GET', path: '/api/changes', headers: { Authorization: '' } }, 401, 'stale'],
  ["another site's name for this computer", { headers: { Host: 'evil.example' } }, 403],
  ["another site's name and any port", { headers: { Host: 'evil.example:80' } }, 403],
  ['a name that begins like ours', { headers: { Host: '127.0.0.1.evil.example' } }, 403],
  ['another port', { headers: { Host: '127.0.0.1:1' } }, 403],
  ["another site's name for a page", { method: 'GET', path: '/', headers: { Host: 'evil.example' } }, 403],
  ["another site's name for a link", { method: 'GET', path: '/go/linkedin', headers: { Host: 'evil.example' } }, 403],
  ['the Origin of a site', { headers: { Origin: 'https://evil.example' } }, 403],
  ['the Origin of another port', { headers: { Origin: 'http://127.0.0.1:1' } }, 403],
  ['the Origin of a page without one', { headers: { Origin: 'null' } }, 403],
  ['a GET for a call', { method: 'GET' }, 405],
  ['a PUT for a call', { method: 'PUT' }, 405],
  ["a preflight of another site's page", { method: 'OPTIONS', headers: { Authorization: undefined } }, 401, 'stale'],
  ['a POST for the changes', { path: '/api/changes' }, 405],
  ['a POST for a page', { path: '/' }, 405],
  ['a POST for a link', { path: '/go/linkedin' }, 405],
  ['no content type', { headers: { 'Content-Type': undefined } }, 415],
  ['the content type of a form', { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }, 415],
  ['the content type of plain text', { headers: { 'Content-Type': 'text/plain' } }, 415],
  ['more than 64 KiB', { body: overLimit }, 413],
  ['much more than 64 KiB', { body: 'x'.repeat(1_000_000) }, 413],
  ['a large file for a call that takes none', { path: '/api/erase', body: overLimit }, 413],
  ['much more than a file may have', { path: '/api/importBackup', body: overFileLimit }, 413],
  ['no body', { body: '' }, 400],
  ['half a body', { body: callBody.slice(0, -1) }, 400],
  ['a body that is no list', { body: '{"0":[]}' }, 400],
  ['an unknown call', { path: '/api/clear' }, 404],
  ['a call of the desktop', { path: '/api/openLink' }, 404],
  ['no call', { path: '/api/' }, 404],
  ['a call named __proto__', { path: '/api/__proto__' }, 404],
  ['a call named constructor', { path: '/api/constructor' }, 404],
  ['a call named toString', { path: '/api/toString' }, 404],
  ['a call with more path', { path: '/api/record/record' }, 404],
  ['a call by another way to its address', { path: '//api/record' }, 405],
  ['a call by an address from its root', { path: '/./api/record' }, 405],
  ['a call in a coded address', { path: '/%61pi/record' }, 405],
  ['a call by the whole address of another site', { path: 'http://evil.example/api/record' }, 405],
  ['an address that is none', { path: '//[' }, 405],
  ['the page of another site', { headers: { 'Sec-Fetch-Site': 'cross-site' } }, 403],
  ['a page from another port of this computer', { headers: { 'Sec-Fetch-Site': 'same-site' } }, 403],
  [
    'a form of another page',
    { headers: { ...form, 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' } },
    403,
  ],
  ['a form of another page, by a browser that does not say so', { headers: form }, 401, 'stale'],
  ['the content type of files in a form', { headers: { 'Content-Type': 'multipart/form-data; boundary=x' } }, 415],
  ['a content type with more to it', { headers: { 'Content-Type': 'application/json, text/plain' } }, 415],
  ['a compressed body', { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(callBody) }, 400],
  ['pieces of more than 64 KiB together', { headers: { 'Transfer-Encoding': 'chunked' }, body: overLimit }, 413],
  ['a TRACE', { method: 'TRACE', path: '/' }, 405],
]

/** All that a refusal says of this computer: nothing. */
const plainHeaders = [
  'cache-control',
  'connection',
  'content-length',
  'content-type',
  'cross-origin-resource-policy',
  'date',
  'transfer-encoding',
  'x-content-type-options',
]

describe('The browser edition refuses', () => {
  test.each(refusedCalls)('%s, and changes nothing', async (_name, request, status, problem = 'refused') => {
    const honest = await ask({ body: callBody })
    const before = savedText(folder)
    expect([honest.status, before]).toEqual([200, expect.stringContaining('"revision":1')])
    const answer = await ask({ ...(request.method === undefined && { body: callBody }), ...request })
    expect(answer.status).toBe(status)
    expect(JSON.parse(answer.body)).toEqual({ problem, message: expect.stringMatching(/^[A-Z].+\.$/) })
    expect(Object.keys(answer.headers).filter((name) => !plainHeaders.includes(name))).toEqual([])
    expect(savedText(folder)).toBe(before)
  })

  test.each([
    ['/index.js', 'cross-site', 'no-cors', 403],
    ['/early.js', 'same-site', 'cors', 403],
    ['/go/linkedin', 'cross-site', 'navigate', 403],
    ['/', 'cross-site', 'no-cors', 403],
    ['/', 'cross-site', 'navigate', 200],
    ['/', 'none', 'navigate', 200],
    ['/go/linkedin', 'same-origin', 'navigate', 302],
  ])('another site all but a link to its first page: %s, %s, %s', async (path, site, mode, status) => {
    const headers = { 'Sec-Fetch-Site': site, 'Sec-Fetch-Mode': mode }
    expect(await ask({ method: 'GET', path, headers })).toMatchObject({ status })
  })

  test('its page by one of its names, asking it by the other', async () => {
    const answer = await ask({ body: callBody, headers: { Origin: `http://localhost:${edition.port}` } })
    expect(answer.status).toBe(403)
    expect(savedText(folder)).toBeUndefined()
  })

  test.each<[string, (port: number) => string]>([
    ['another scheme', (port) => `https://127.0.0.1:${port}`],
    ['a port that ours begins with', (port) => `http://127.0.0.1:${port}`.slice(0, -1)],
    ['a port that begins with ours', (port) => `http://127.0.0.1:${port}0`],
  ])('its own address as the Origin of %s', async (_name, originAt) => {
    const answer = await ask({ body: callBody, headers: { Origin: originAt(edition.port) } })
    expect(answer.status).toBe(403)
    expect(savedText(folder)).toBeUndefined()
  })

  test.each([
    '/nowhere',
    '/index.html/',
    '/..%2fmain%2fbrowser.js',
    '/../main/browser.js',
    '/%2e%2e/main/browser.js',
    '/..\\main\\browser.js',
    '//etc/passwd',
    '//evil.example/index.js',
    'http://evil.example/',
    'file:///etc/passwd',
    '/./index.js',
    '/%2e%2e%2fmain%2fbrowser.js',
    '/%252e%252e%252fmain%252fbrowser.js',
    '/..%5cmain%5cbrowser.js',
    '/index.js%00',
    '/index.js%00.html',
    `/${'../'.repeat(2_000)}etc/passwd`,
    '/__proto__',
    '/opt-out-checklist.json',
    '/go/',
    '/go/nowhere',
    '/go/toString',
    '/go/__proto__',
    '/go/linkedin/',
    '/go/https://evil.example/',
    '/go/https%3A%2F%2Fevil.example%2F',
  ])('the page %s, which there is not', async (path) => {
    const { status, headers } = await ask({ method: 'GET', path })
    expect([status, headers.location]).toEqual([404, undefined])
  })

  test('half a call, whose page was closed, without a word', async () => {
    const log = vi.spyOn(console, 'error')
    onTestFinished(() => log.mockRestore())
    const { port } = edition
    const head = ['POST /api/record HTTP/1.1', `Host: 127.0.0.1:${port}`, `Authorization: Bearer ${token}`]
    const socket = connect(port, '127.0.0.1')
    socket.end([...head, 'Content-Type: application/json', 'Content-Length: 100', '', '[[{'].join('\r\n'))
    await text(socket)
    await edition.close()
    expect(log).not.toHaveBeenCalled()
    expect(savedText(folder)).toBeUndefined()
  })

  test('what is not HTTP at all, and goes on answering', async () => {
    const log = vi.spyOn(console, 'error')
    onTestFinished(() => log.mockRestore())
    for (const bytes of [
      '\0\0\0\0\r\n\r\n',
      'GET\r\n\r\n',
      'GET / HTTP/1.1\r\n\r\n',
      'GET //[ HTTP/1.1\r\nHost: x\r\n\r\n',
    ]) {
      const socket = connect(edition.port, '127.0.0.1')
      socket.end(bytes)
      expect(await text(socket)).toMatch(/^HTTP\/1\.1 4\d\d /)
    }
    expect(await ask({ body: callBody })).toMatchObject({ status: 200 })
    expect(log).not.toHaveBeenCalled()
  })
})

describe('The browser edition', () => {
  test('takes a body of 64 KiB', async () => {
    const answer = await ask({ body: overLimit.replace('x', '') })
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.body)).toMatchObject({ problem: 'refused', message: expect.stringContaining('array') })
  })

  test.each(['127.0.0.1', 'localhost'])('answers its own page when it is called %s', async (name) => {
    const own = `${name}:${edition.port}`
    const answer = await ask({ body: callBody, headers: { Host: own, Origin: `http://${own}` } })
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.body)).toHaveProperty('value')
  })

  test.each([...files.keys()].filter((path) => path !== '/bridge.js'))(
    'serves %s under a strict policy',
    async (path) => {
      const { status, headers, body } = await ask({ method: 'GET', path, headers: { Authorization: undefined } })
      expect(status).toBe(200)
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; /)
      expect(headers['content-security-policy']).not.toMatch(/unsafe-|\*|http/)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(body).not.toContain(token)
    },
  )

  test("puts the bridge before the window's own first script", async () => {
    const page = await ask({ method: 'GET', path: '/' })
    const scripts = [...page.body.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, address]) => address)
    expect(scripts).toEqual(['./early.js', './index.js'])
    const { body } = await ask({ method: 'GET', path: '/early.js' })
    const [bridge, early] = ['/bridge.js', '/early.js'].map((name) => `${files.get(name)?.body}`)
    expect(body).toBe(`(() => { ${bridge}\n})();\n${early}`)
    expect(await ask({ method: 'GET', path: '/bridge.js' })).toMatchObject({ status: 404 })
  })

  test('answers HEAD like GET, without the page', async () => {
    const { status, headers, body } = await ask({ method: 'HEAD', path: '/' })
    expect([status, body]).toEqual([200, ''])
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

  test.each(linkIds)('sends a browser on to the address of "%s", and tells it not from where', async (link) => {
    const { status, headers, body } = await ask({ method: 'GET', path: `/go/${link}` })
    expect([status, body, headers.location]).toEqual([302, '', addressOf(link)])
    expect(headers['referrer-policy']).toBe('no-referrer')
  })

  test('listens on the loopback address only', async () => {
    const listen = vi.spyOn(Server.prototype, 'listen')
    onTestFinished(() => listen.mockRestore())
    await startEdition(tempFolder())
    const [server] = listen.mock.contexts
    expect(server instanceof Server && server.address()).toMatchObject({ address: '127.0.0.1', family: 'IPv4' })
  })

  test('says that a port is taken', async () => {
    await expect(startEdition(tempFolder(), edition.port)).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  test('forgets a page that has gone away', async () => {
    const stream = await send({ method: 'GET', path: '/api/changes' })
    stream.destroy()
    await edition.left
    expect(await ask({ body: callBody })).toMatchObject({ status: 200 })
  })

  test('ends the streams that are open when it is closed', async () => {
    const stream = await send({ method: 'GET', path: '/api/changes' })
    expect([stream.statusCode, stream.headers['content-type']]).toEqual([200, 'text/event-stream'])
    // However it ends: a stream that is cut off ends with an error.
    const ended = new Promise((resolve) => stream.once('close', resolve).once('error', resolve).resume())
    await edition.close()
    await ended
    await expect(ask({})).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})
