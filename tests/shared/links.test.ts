import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { controls, sources, steps, tasks } from '../../shared/content'
import { authoritiesOf, factIds, facts } from '../../shared/facts'
import { addressIn, addressOf, type LinkId, linkIds } from '../../shared/links'
import { messages } from '../../shared/messages/en'
import { regions } from '../../shared/region'

/** Addresses of other hosts than LinkedIn's: authorities, and where statements come from. */
function isOthers(id: LinkId): boolean {
  return /^(authorit|source-)/.test(id)
}

function urlOf(id: LinkId): URL {
  return new URL(addressOf(id) ?? '')
}

describe('addressOf', () => {
  test.each(linkIds)('opens "%s" by https, as it is, with nothing that tracks or logs in', (id) => {
    const { protocol, port, username, password, search, hash } = urlOf(id)
    expect({ protocol, port, username, password, search, hash }).toEqual({
      protocol: 'https:',
      port: '',
      username: '',
      password: '',
      search: '',
      hash: '',
    })
  })

  test.each(linkIds.filter((id) => !isOthers(id)))('opens "%s" at www.linkedin.com, and nowhere else', (id) => {
    expect(urlOf(id).host).toBe('www.linkedin.com')
  })

  test.each(linkIds.filter(isOthers))('opens "%s" at a host that is not LinkedIn’s', (id) => {
    expect(urlOf(id).host).not.toMatch(/linkedin/)
  })

  test('leads straight to the setting this is all about, and to the form', () => {
    expect(addressOf('ai-setting')).toBe('https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement')
    expect(addressOf('objection-form')).toBe('https://www.linkedin.com/help/linkedin/ask/TS-DPRO')
    expect(addressOf('help-ai-setting')).toBe('https://www.linkedin.com/help/linkedin/answer/a6278444')
  })

  test('has no address twice, and none near which a person could lose the account', () => {
    const all = linkIds.map(addressOf)
    expect(new Set(all).size).toBe(linkIds.length)
    expect(all.filter((address) => address?.includes('close-account'))).toEqual([])
  })

  test.each<[string, unknown]>([
    ['an unknown id', 'facebook'],
    ['an empty text', ''],
    ['an id in capitals', 'LINKEDIN'],
    ['an id with a space', ' linkedin'],
    ['the address itself', 'https://www.linkedin.com/'],
    ['another address', 'https://example.com/'],
    ['a script', 'javascript:alert(1)'],
    ['a file', 'file:///etc/passwd'],
    ['the key "__proto__"', '__proto__'],
    ['the key "constructor"', 'constructor'],
    ['the key "toString"', 'toString'],
    ['the key "hasOwnProperty"', 'hasOwnProperty'],
    ['nothing', undefined],
    ['null', null],
    ['a number', 0],
    ['a list', ['linkedin']],
    ['an object that reads as an id', { toString: () => 'linkedin' }],
  ])('refuses %s', (_, id) => {
    expect(addressOf(id)).toBeUndefined()
  })
})

describe('A table of addresses that somebody tampered with opens nothing else:', () => {
  test.each([
    'http://www.linkedin.com/',
    'javascript:alert(1)//www.linkedin.com/',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'app://opt-out/',
    'linkedin://www.linkedin.com/',
    'https://evil.example/',
    'https://evil.example/www.linkedin.com',
    'https://evil.example#https://www.linkedin.com/',
    'https://www.linkedin.com.evil.example/',
    'https://evil-www.linkedin.com/',
    'https://linkedin.com/',
    'https://www.linkedin.com./',
    'https://www.linkedin.com:444/',
    'https://www.linkedin.com:80/',
    'https://www.linkedin.com@evil.example/',
    'https://evil.example@www.linkedin.com/',
    'https://ada:secret@www.linkedin.com/',
    'https://:secret@www.linkedin.com/',
    // With a Cyrillic letter, and as it is sent.
    'https://www.lіnkedin.com/',
    'https://www.xn--lnkedin-2of.com/',
    'https://www.linkedin.com\u3002evil.example/',
    'https://www%2elinkedin.com@evil.example/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://',
    '//www.linkedin.com/',
    'www.linkedin.com',
    '',
  ])('%j', (address) => {
    expect(addressIn({ linkedin: address }, 'linkedin')).toBeUndefined()
  })

  test.each(['https://www.linkedin.com\\@evil.example/', 'https:www.linkedin.com/', ' https://WWW.LINKEDIN.COM/ '])(
    'what is opened of %j is what was checked',
    (address) => {
      expect(addressIn({ linkedin: address }, 'linkedin')).toMatch(/^https:\/\/www\.linkedin\.com\//)
    },
  )

  test('whatever is put before, into or behind one of ours', () => {
    const hosts = new Set(linkIds.map((id) => urlOf(id).host))
    const parts = fc.tuple(fc.constantFrom(...linkIds), fc.nat(60), fc.oneof(fc.webUrl(), fc.string(), fc.domain()))
    fc.assert(
      fc.property(parts, ([id, at, other]) => {
        const { href } = urlOf(id)
        const opened = addressIn({ id: href.slice(0, at) + other + href.slice(at) }, 'id')
        if (opened === undefined) return
        const { protocol, host, username, password, port } = new URL(opened)
        expect([protocol, hosts.has(host), username, password, port]).toEqual(['https:', true, '', '', ''])
      }),
      { numRuns: 5_000 },
    )
  })
})

test('every link has its words, none the same as another', () => {
  expect(Object.keys(messages.links).sort()).toEqual([...linkIds].sort())
  expect(new Set(Object.values(messages.links)).size).toBe(linkIds.length)
})

test('every link is used by a step, task, control, fact, source or authority', () => {
  const used: LinkId[] = [
    ...[...steps, ...tasks, ...controls].flatMap(({ links }) => [...links]),
    ...[...factIds.map((id) => facts[id]), ...Object.values(sources)].flatMap((one) =>
      'link' in one ? [one.link] : [],
    ),
    ...regions.flatMap(authoritiesOf),
  ]
  expect(linkIds.filter((id) => !used.includes(id))).toEqual([])
})
