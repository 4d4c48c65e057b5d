import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { goTo, type Page } from '../../renderer/page'
import { wordsIn } from '../../renderer/words'
import { type ItemId, itemIds, stepIds, taskIds } from '../../shared/content'
import type { Deed } from '../../shared/journal'
import { languages, loadMessages, type MessageKey } from '../../shared/messages'
import { showApp, standIn } from './app-under-test'

/** All pages, with a text of the part that comes last, and a folded item that is to be seen unfolded. */
const views: readonly (readonly [Page, MessageKey, ItemId?])[] = [
  ['opt-out', 'different.title', 'find-switch'],
  ['clean-up', 'cleanUp.objection', 'manage-job-applications'],
  ['recheck', 'recheck.cleanUp'],
  ['history', 'history.undone'],
  ['settings', 'data.restoring'],
  ['applies', 'applies.topics.limits'],
  ['report', 'report.noConfirmation'],
]

/** Somebody who kept the address of a page, beside somebody else; and later, so that something is due. */
function life() {
  const bridge = standIn()
  const done = (items: readonly ItemId[]) => items.map((item): Deed => ({ kind: 'marked', item, as: 'done' }))
  bridge.desktop = { background: true, login: true }
  bridge.append([{ kind: 'chose-region', region: 'DE' }, ...done(stepIds.slice(2)), ...done(taskIds.slice(1))])
  bridge.append([{ kind: 'named', name: 'Konstantinos Papadopoulos-Schwarzenberg' }])
  bridge.append([{ kind: 'named', name: 'Ada' }, ...done(stepIds)], { person: '0123456789abcdef' })
  const text = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement'
  bridge.append(itemIds.map((item) => ({ kind: 'noted', item, text })))
  bridge.append(stepIds.map((item) => ({ kind: 'saw-different', item, text })))
  const { entries } = bridge.append([{ kind: 'rechecked', found: 'unsure' }])
  bridge.append([{ kind: 'undid', entries: entries.map(({ id }) => id) }])
  vi.setSystemTime(new Date('2027-06-24T12:00:00'))
  return bridge
}

/** What ends beyond the edge of the window; what is scrolled or cut off in a place of its own does not. */
function beyond(): readonly string[] {
  const wide = [...document.body.querySelectorAll('main *')].filter(
    (element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 0.5,
  )
  return [
    ...(document.documentElement.scrollWidth > innerWidth ? ['the page'] : []),
    ...wide.map(({ outerHTML }) => outerHTML.slice(0, 200)),
  ]
}

test.for(languages)('In the language "%s" every page fits into a window 320 pixels wide', async (tag) => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00') })
  await page.viewport(320, 760)
  const words = wordsIn({ tag, locale: tag, t: await loadMessages(tag) })
  await showApp(life(), 'opt-out', words)
  for (const [name, last, item] of views) {
    goTo(name, item)
    await expect.poll(() => document.querySelector('main')?.textContent).toContain(words.t(last))
    for (const fold of document.querySelectorAll('details')) {
      // Of those with a name only one can be open.
      fold.removeAttribute('name')
      fold.open = true
    }
    for (const moving of document.getAnimations()) if (moving instanceof CSSTransition) moving.finish()
    expect(beyond(), name).toEqual([])
  }
})
