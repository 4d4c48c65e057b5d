import { expect, test } from 'vitest'
import type { Trouble } from '../../shared/api'
import { showApp, standIn } from './app-under-test'

const file = 'opt-out-checklist.broken-2026.json'
const savedAt = '2026-11-20T08:00:00.000Z'

test.each<[Trouble, RegExp]>([
  [{ kind: 'set-aside', file }, /a new one was begun.*broken-2026/],
  [{ kind: 'restored', file, savedAt }, /newest backup took its place.*2026.*broken-2026/],
  [{ kind: 'mended', file }, /everything you did is still here.*broken-2026/],
  [{ kind: 'incomplete', file }, /older entries were in .*broken-2026.*everything since is here/],
  [{ kind: 'gone', savedAt }, /was gone.*2026/],
  [{ kind: 'replaced', file }, /different data file.*broken-2026/],
  [{ kind: 'unreadable', file, reason: 'EACCES' }, /did not let this app read.*EACCES.*broken-2026/],
  [{ kind: 'newer' }, /newer version/],
])('%o is told in a sentence that lacks nothing', async (trouble, words) => {
  const bridge = standIn()
  bridge.trouble = trouble
  const alert = (await showApp(bridge)).getByRole('alert')
  await expect.element(alert).toHaveTextContent(words)
  expect(alert.element().textContent).not.toMatch(/\{\{|undefined|Invalid/)
})
