import { describe, expect, test } from 'vitest'
import { steps, tasks } from '../../shared/content'
import { addressOf, linkIds } from '../../shared/links'
import { messages } from '../../shared/messages/en'

describe('addressOf', () => {
  test.each(linkIds)('opens "%s" by https at www.linkedin.com, and nowhere else', (id) => {
    const { protocol, host, username, password } = new URL(addressOf(id) ?? '')
    expect({ protocol, host, username, password }).toEqual({
      protocol: 'https:',
      host: 'www.linkedin.com',
      username: '',
      password: '',
    })
  })

  test('leads straight to the setting this is all about', () => {
    expect(addressOf('ai-setting')).toBe('https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement')
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

test('every link has its words, and is used', () => {
  expect(Object.keys(messages.links).sort()).toEqual([...linkIds].sort())
  expect(new Set([...steps, ...tasks].flatMap(({ links }) => [...links]))).toEqual(new Set(linkIds))
})
