import { describe, expect, test, vi } from 'vitest'
import { checkLinks, lookAt } from '../../scripts/check-links.mjs'

const address = 'https://www.example.org/'

function answering(status: number) {
  return vi.fn<typeof fetch>(async () => ({ ok: status < 300, status }) as Response)
}

describe('A link', () => {
  test('that answers is fine', async () => {
    expect(await lookAt(address, answering(200))).toEqual({ kind: 'answers' })
  })

  test.each([999, 403, 429, 401])('that refuses programs with %d cannot be checked', async (status) => {
    const reason = `it answers programs with ${status}`
    expect(await lookAt(address, answering(status))).toEqual({ kind: 'not checkable', reason })
  })

  test.each([404, 410, 500])('that answers with %d is broken', async (status) => {
    expect(await lookAt(address, answering(status))).toEqual({ kind: 'broken', reason: `it answers with ${status}` })
  })

  test('that does not answer is broken, for the reason behind the error', async () => {
    const cause = new Error('getaddrinfo ENOTFOUND www.example.org')
    const get = vi.fn<typeof fetch>(async () => {
      throw new TypeError('fetch failed', { cause })
    })
    expect(await lookAt(address, get)).toEqual({ kind: 'broken', reason: cause.message })
  })
})

test('All links are looked at, those are listed that want a look, and the broken ones are given back', async () => {
  const statuses: Readonly<Record<string, number>> = { fine: 200, shy: 999, gone: 404 }
  const links = Object.keys(statuses).map((id) => ({ id, address: `${address}${id}` }))
  const get: typeof fetch = (asked) => answering(statuses[`${asked}`.slice(address.length)] ?? 0)(asked)
  const said: string[] = []
  expect(await checkLinks(links, get, (line: string) => said.push(line))).toEqual(['gone'])
  expect(said).toEqual([
    'not checkable: shy, https://www.example.org/shy (it answers programs with 999)',
    'broken: gone, https://www.example.org/gone (it answers with 404)',
    '3 links, 1 broken',
  ])
})
