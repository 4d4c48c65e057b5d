import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { openDialog } from '../../renderer/dialogs'
import { wordsIn } from '../../renderer/words'
import { ApiError } from '../../shared/api'
import { type ItemId, itemIds, stepIds } from '../../shared/content'
import type { Deed } from '../../shared/journal'
import { type MessageKey, translator } from '../../shared/messages'
import { messages } from '../../shared/messages/en'
import { type Disguise, pseudo } from '../pseudo'
import { type StandIn, showApp, standIn } from './app-under-test'

/** Languages whose dates and names of countries have no Latin letters either. */
const disguises: readonly (readonly [Disguise, string])[] = [
  ['long', 'el'],
  ['from the right', 'he'],
]

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00') }))

const done = (items: readonly ItemId[]) => items.map((item): Deed => ({ kind: 'marked', item, as: 'done' }))

/** Somebody who did everything there is to do, twice, with somebody else beside them; and long after, so that all is due. */
function longLife(): StandIn {
  const bridge = standIn()
  bridge.desktop = { background: true, login: true }
  bridge.append([{ kind: 'chose-region', region: 'GB' }, ...done(itemIds)])
  bridge.append([{ kind: 'named', name: '1' }, ...done(stepIds.slice(2))], { person: '0123456789abcdef' })
  bridge.append(itemIds.map((item) => ({ kind: 'noted', item, text: '1' })))
  bridge.append(stepIds.map((item) => ({ kind: 'saw-different', item, text: '1' })))
  bridge.append([
    { kind: 'rechecked', found: 'unsure' },
    { kind: 'rechecked', found: 'on' },
    { kind: 'rechecked', found: 'off' },
  ])
  vi.setSystemTime(new Date('2027-06-24T12:00:00'))
  return bridge
}

/** What goes wrong or has to be said before anything else. */
function badDay(): StandIn {
  const bridge = longLife()
  bridge.trouble = { kind: 'restored', file: '1', savedAt: '2026-11-24T12:00:00.000Z' }
  return bridge
}

interface Screen {
  readonly bridge: StandIn
  readonly button: (key: MessageKey) => Promise<void>
  readonly radio: (key: MessageKey) => Promise<void>
}

interface Seen {
  readonly name: string
  readonly address: string
  readonly begin?: () => StandIn
  readonly act?: (screen: Screen) => unknown
  /** A text of the part that comes last, since parts are loaded when they are first wanted. */
  readonly last: MessageKey
}

const everyStep = stepIds.map((step): Seen => {
  return { name: `the step "${step}"`, address: `opt-out/${step}`, last: 'different.elsewhere' }
})

/** Everything there is to see: on which page, of whose life, and what to do there. */
const screens: readonly Seen[] = [
  { name: 'the welcome', address: 'opt-out', last: 'welcome.guide' },
  { name: 'a source', address: 'opt-out', act: ({ button }) => button('source.title'), last: 'source.high' },
  ...everyStep,
  {
    name: 'a step on the phone',
    address: 'opt-out/open-ai-setting',
    act: ({ radio }) => radio('guide.phone'),
    last: 'different.computer',
  },
  { name: 'the end, with everything due', address: 'opt-out', begin: longLife, last: 'due.others' },
  {
    name: 'a reminder to put off',
    address: 'opt-out',
    begin: longLife,
    act: ({ button }) => button('due.later'),
    last: 'due.snooze.putOff',
  },
  { name: 'the tasks', address: 'clean-up', begin: longLife, last: 'cleanUp.objection' },
  { name: 'a re-check after many', address: 'recheck', begin: longLife, last: 'recheck.cleanUp' },
  {
    name: 'a re-check that found it on',
    address: 'recheck',
    begin: longLife,
    act: ({ button }) => button('recheck.on'),
    last: 'recheck.advice.on',
  },
  { name: 'a first re-check', address: 'recheck', last: 'recheck.never' },
  {
    name: 'the history',
    address: 'history',
    begin: longLife,
    act: ({ button }) => button('history.more'),
    last: 'history.rechecked.unsure',
  },
  { name: 'an empty history', address: 'history', last: 'history.empty' },
  { name: 'the record', address: 'report', begin: longLife, last: 'report.noConfirmation' },
  { name: 'what applies', address: 'applies', begin: longLife, last: 'applies.topics.limits' },
  { name: 'the list of settings', address: 'settings', begin: longLife, last: 'data.restoring' },
  { name: 'the search', address: 'opt-out', act: () => openDialog('palette'), last: 'palette.groups.actions' },
  { name: 'the keyboard help', address: 'opt-out', act: () => openDialog('keyboard'), last: 'keys.steps' },
  { name: 'a bad day', address: 'clean-up', begin: badDay, act: breakDown, last: 'retry' },
]

/** The data file cannot be written, and then the app ends. */
function breakDown({ bridge }: Screen): void {
  bridge.fail = new ApiError('not-saved', '1')
  document.querySelector<HTMLElement>('input[type="checkbox"]')?.click()
  bridge.tell({ kind: 'disconnected' })
}

function visible(element: Element | null): element is HTMLElement {
  return element instanceof HTMLElement && element.checkVisibility({ visibilityProperty: true })
}

/** What is not for the app to translate: what LinkedIn and languages call things, and what is typed word for word. */
const data = ['body [lang]', 'q', 'code', '.picture', 'style', 'script'].join()

/** All that a person reads or hears. */
function texts(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = [document.title]
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    if (visible(parentElement) && !parentElement.closest(data)) found.push(textContent ?? '')
  }
  const spoken = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label']
  for (const element of document.body.querySelectorAll(spoken.map((name) => `[${name}]`).join())) {
    if (visible(element)) found.push(...spoken.map((name) => element.getAttribute(name) ?? ''))
  }
  return found
}

/** Elements whose content is wider than they are, and the page itself. */
function cutOff(): readonly string[] {
  const wide = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      visible(element) &&
      // What only a screen reader reads takes no room.
      getComputedStyle(element).clipPath === 'none' &&
      element.clientWidth > 0 &&
      element.scrollWidth > element.clientWidth + 1,
  )
  const page = document.documentElement.scrollWidth > innerWidth ? ['the page'] : []
  return [...page, ...wide.map(({ outerHTML }) => outerHTML.slice(0, 200))]
}

describe.each(disguises)('In a language that is %s', (disguise, tag) => {
  const words = wordsIn({ tag, locale: tag, t: translator(tag, pseudo(messages, disguise)) })

  test.for(screens)('$name is translated, and nothing is cut off', async ({ address, begin = standIn, act, last }) => {
    await page.viewport(1080, 760)
    const { bridge, ...screen } = await showApp(begin(), address, words)
    const named = (key: MessageKey) => ({ name: words.t(key), exact: true })
    await act?.({
      bridge,
      button: (key) => screen.getByRole('button', named(key)).first().click(),
      radio: (key) => screen.getByText(words.t(key), { exact: true }).click(),
    })
    await expect.poll(() => document.body.innerHTML).toContain(words.t(last))
    for (const fold of document.querySelectorAll('details')) {
      // Of those with a name only one can be open.
      fold.removeAttribute('name')
      fold.open = true
    }
    await expect.poll(() => texts().join('\n')).toContain(words.t(last))
    for (const moving of document.getAnimations()) if (moving instanceof CSSTransition) moving.finish()
    expect(texts().filter((text) => /[a-z]{2}/i.test(text.replace('ERASE', '')))).toEqual([])
    for (const width of [1080, 400, 320]) {
      await page.viewport(width, 760)
      expect(cutOff(), `${width} pixels wide`).toEqual([])
    }
  })
})
