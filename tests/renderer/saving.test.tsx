import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ApiError } from '../../shared/api'
import { stepIds } from '../../shared/content'
import { hold, showApp, standIn } from './app-under-test'

const first = { name: 'Log in to your LinkedIn account' }
const second = { name: 'Click your profile picture' }

test('a tick shows at once, but not as done or saved before it is on disk', async () => {
  const bridge = standIn()
  const screen = await showApp(bridge)
  await expect.element(screen.getByText('Saved on this computer')).toBeVisible()
  const disk = hold()
  bridge.hold = disk.promise
  await screen.getByRole('checkbox', first).click()
  await expect.element(screen.getByRole('checkbox', first)).toBeChecked()
  await expect.element(screen.getByText('Saving…')).toBeVisible()
  await expect
    .element(screen.getByRole('progressbar', { name: 'Opt-out progress' }))
    .toHaveAttribute('aria-valuetext', '0 of 7 steps done')
  disk.release()
  await expect.element(screen.getByText('Saved on this computer')).toBeVisible()
  await expect
    .element(screen.getByRole('progressbar', { name: 'Opt-out progress' }))
    .toHaveAttribute('aria-valuetext', '1 of 7 steps done')
})

test('a tick that cannot be saved is taken back, with the reason and a way to try again', async () => {
  const bridge = standIn()
  const screen = await showApp(bridge)
  bridge.fail = new ApiError('not-saved', 'ENOSPC')
  await screen.getByRole('checkbox', first).click()
  await expect.element(screen.getByRole('alert')).toHaveTextContent('could not be written (ENOSPC)')
  await expect.element(screen.getByRole('checkbox', first)).not.toBeChecked()
  await expect.element(screen.getByText('Not saved yet', { exact: true })).toBeVisible()
  bridge.fail = null
  await screen.getByRole('button', { name: 'Try again' }).click()
  await expect.element(screen.getByRole('checkbox', first)).toBeChecked()
  await expect.element(screen.getByText('Saved on this computer')).toBeVisible()
  expect(screen.getByRole('alert').elements()).toEqual([])
  expect(bridge.journal).toHaveLength(1)
})

test('what another window saves appears here', async () => {
  const screen = await showApp()
  await expect.element(screen.getByRole('checkbox', second)).not.toBeChecked()
  screen.bridge.append([{ kind: 'marked', item: 'open-profile-menu', as: 'done' }])
  await expect.element(screen.getByRole('checkbox', second)).toBeChecked()
})

test('news that was missed is made up for by loading again', async () => {
  const screen = await showApp()
  await expect.element(screen.getByRole('checkbox', first)).not.toBeChecked()
  screen.bridge.append([{ kind: 'marked', item: 'log-in', as: 'done' }], { silently: true })
  screen.bridge.append([{ kind: 'marked', item: 'open-profile-menu', as: 'done' }])
  await expect.element(screen.getByRole('checkbox', first)).toBeChecked()
  await expect.element(screen.getByRole('checkbox', second)).toBeChecked()
})

test('what another window saves while this one loads is not lost by an answer from before', async () => {
  const bridge = standIn()
  const { load } = bridge
  const { promise, release } = hold()
  Object.assign(bridge, {
    load: async () => {
      const answer = await load()
      await promise
      return answer
    },
  })
  const screen = await showApp(bridge)
  await expect.poll(() => document.querySelector('main')).not.toBeNull()
  bridge.append([{ kind: 'marked', item: 'log-in', as: 'done' }])
  release()
  await expect.element(screen.getByRole('checkbox', first)).toBeChecked()
})

test('a lost connection is said, and goes away when it is back', async () => {
  const screen = await showApp()
  await expect.element(screen.getByRole('checkbox', first)).toBeVisible()
  screen.bridge.tell({ kind: 'disconnected' })
  await expect.element(screen.getByRole('alert')).toHaveTextContent('is not running any more')
  screen.bridge.tell({ kind: 'connected' })
  await expect.poll(() => screen.getByRole('alert').elements()).toEqual([])
})

test('a page without a key says that, and no longer that the app is not running', async () => {
  const screen = await showApp()
  await expect.element(screen.getByRole('checkbox', first)).toBeVisible()
  screen.bridge.tell({ kind: 'disconnected' })
  await expect.element(screen.getByRole('alert')).toHaveTextContent('is not running any more')
  screen.bridge.fail = new ApiError('stale', 'Wrong token.')
  screen.bridge.tell({ kind: 'stale' })
  await expect.element(screen.getByRole('alert')).toHaveTextContent('This page has no key')
})

test('a page that has loaded nothing does not say that it is saved', async () => {
  const bridge = standIn()
  bridge.fail = new ApiError('stale', 'Wrong token.')
  const screen = await showApp(bridge)
  await expect.element(screen.getByRole('alert')).toHaveTextContent('This page has no key')
  const state = document.querySelector<HTMLElement>('.save-state')
  expect(state).toHaveTextContent('Not connected')
  await screen.getByRole('button', { name: 'Close' }).click()
  expect(state).toHaveTextContent('Not connected')
  bridge.fail = null
  bridge.tell({ kind: 'connected' })
  await expect.element(state).toHaveTextContent('Saved on this computer')
})

test('a data file that was set aside is told once, with the way to it', async () => {
  const bridge = standIn()
  bridge.trouble = { kind: 'set-aside', file: 'opt-out-checklist.broken-2026.json' }
  const screen = await showApp(bridge)
  await expect.element(screen.getByRole('alert')).toHaveTextContent('opt-out-checklist.broken-2026.json')
  await screen.getByRole('button', { name: 'Show the folder' }).click()
  expect(bridge.opened).toEqual(['folder'])
  await screen.getByRole('button', { name: 'Close' }).click()
  expect(screen.getByRole('alert').elements()).toEqual([])
})

test('two undos in quick succession undo two things', async () => {
  const screen = await showApp()
  await screen.getByRole('checkbox', first).click()
  await screen.getByRole('checkbox', second).click()
  await expect.element(screen.getByRole('checkbox', second)).toBeChecked()
  await userEvent.keyboard('{Control>}zz{/Control}')
  await expect.element(screen.getByRole('checkbox', first)).not.toBeChecked()
  await expect.element(screen.getByRole('checkbox', second)).not.toBeChecked()
  await userEvent.keyboard('{Control>}y{/Control}')
  await expect.element(screen.getByRole('checkbox', first)).toBeChecked()
  await expect.element(screen.getByRole('checkbox', second)).not.toBeChecked()
})

test('two undos that cannot be saved at once undo two things once they can', async () => {
  const screen = await showApp()
  await screen.getByRole('checkbox', first).click()
  await screen.getByRole('checkbox', second).click()
  await expect.element(screen.getByRole('checkbox', second)).toBeChecked()
  screen.bridge.fail = new ApiError('not-saved', 'ENOSPC')
  await userEvent.keyboard('{Control>}zz{/Control}')
  await expect.element(screen.getByRole('alert')).toBeVisible()
  screen.bridge.fail = null
  await screen.getByRole('button', { name: 'Try again' }).click()
  await expect.element(screen.getByRole('checkbox', first)).not.toBeChecked()
  await expect.element(screen.getByRole('checkbox', second)).not.toBeChecked()
})

test('an undo of what is not saved yet undoes that, and nothing before it', async () => {
  const screen = await showApp()
  await screen.getByRole('checkbox', first).click()
  await expect.element(screen.getByRole('checkbox', first)).toBeChecked()
  screen.bridge.fail = new ApiError('not-saved', 'ENOSPC')
  await screen.getByRole('checkbox', second).click()
  await expect.element(screen.getByRole('alert')).toBeVisible()
  await userEvent.keyboard('{Control>}z{/Control}')
  screen.bridge.fail = null
  await screen.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(() => screen.bridge.journal.map(({ deed }) => deed.kind)).toEqual(['marked', 'marked', 'undid'])
  await expect.element(screen.getByRole('checkbox', first)).toBeChecked()
  await expect.element(screen.getByRole('checkbox', second)).not.toBeChecked()
})

test('what is done, undone and done again while the disk is slow is all of that', async () => {
  const screen = await showApp()
  await expect.element(screen.getByRole('checkbox', first)).toBeVisible()
  const { promise, release } = hold()
  screen.bridge.hold = promise
  const { record, undo } = screen.checklist.getState()
  const done = () => record('me', [{ kind: 'marked', item: 'log-in', as: 'done' }], 'done')
  done()
  undo()
  done()
  release()
  await expect.poll(() => screen.bridge.journal.map(({ deed }) => deed.kind)).toEqual(['marked', 'undid', 'marked'])
})

test('several ticks that are left unsaved are all shown as they are saved', async () => {
  const screen = await showApp()
  await expect.element(screen.getByRole('checkbox', first)).toBeVisible()
  screen.bridge.fail = new ApiError('not-saved', 'ENOSPC')
  await screen.getByRole('checkbox', first).click()
  await screen.getByRole('checkbox', second).click()
  await screen.getByRole('button', { name: 'Leave it unsaved' }).click()
  await expect.element(screen.getByRole('checkbox', first)).not.toBeChecked()
  await expect.element(screen.getByRole('checkbox', second)).not.toBeChecked()
  await expect.element(screen.getByText('Saved on this computer')).toBeVisible()
})

test('what is told as undone goes when a note is saved without a word, which its button would undo instead', async () => {
  const screen = await showApp()
  await screen.getByRole('checkbox', first).click()
  await expect.element(screen.getByText('Marked as done')).toBeVisible()
  await userEvent.keyboard('{Control>}z{/Control}')
  await expect.element(screen.getByRole('button', { name: 'Redo' })).toBeVisible()
  await screen.checklist.getState().record('me', [{ kind: 'noted', item: 'log-in', text: 'my note' }], null)
  // By itself it would go later.
  await expect.poll(() => document.querySelector('.toast'), { timeout: 1000 }).toBeNull()
  await userEvent.keyboard('{Control>}z{/Control}')
  await expect.element(screen.getByText('Undone', { exact: true })).toBeVisible()
})

test('the colours follow the choice at once, and it is kept', async () => {
  const screen = await showApp(standIn(), 'settings')
  await screen.getByText('Dark', { exact: true }).click()
  await expect.poll(() => getComputedStyle(document.documentElement).colorScheme).toBe('dark')
  expect(screen.bridge.theme).toBe('dark')
  await screen.getByText('As the system', { exact: true }).click()
  await expect.poll(() => getComputedStyle(document.documentElement).colorScheme).toBe('light dark')
})

test('the history can be narrowed to one topic', async () => {
  const bridge = standIn()
  bridge.append([
    { kind: 'marked', item: 'log-in', as: 'done' },
    { kind: 'rechecked', found: 'off' },
  ])
  const screen = await showApp(bridge, 'history')
  await expect.element(screen.getByText('Done: Log in to your LinkedIn account')).toBeVisible()
  await screen.getByLabelText('Show').selectOptions('Re-checks')
  await expect.element(screen.getByText('Re-checked: still Off')).toBeVisible()
  expect(screen.getByText('Done: Log in to your LinkedIn account').elements()).toEqual([])
})

test('several ticks that fail are all saved by one more try, in their order', async () => {
  const bridge = standIn()
  const screen = await showApp(bridge)
  await expect.element(screen.getByText('Saved on this computer')).toBeVisible()
  bridge.fail = new ApiError('not-saved', 'ENOSPC')
  for (const name of [first, second, { name: 'Open Data privacy' }]) {
    await screen.getByRole('checkbox', name).click()
    await expect.element(screen.getByText('Not saved yet', { exact: true })).toBeVisible()
  }
  expect(screen.getByRole('alert').elements()).toHaveLength(1)
  bridge.fail = null
  await screen.getByRole('button', { name: 'Try again' }).click()
  await expect
    .poll(() => bridge.journal.map(({ deed }) => deed.kind === 'marked' && deed.item))
    .toEqual(['log-in', 'open-profile-menu', 'open-data-privacy'])
  await expect.element(screen.getByText('Saved on this computer')).toBeVisible()
})

test('what could not be written is tried again by itself, until it is saved', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const bridge = standIn()
  const screen = await showApp(bridge)
  bridge.fail = new ApiError('not-saved', 'ENOSPC')
  await screen.getByRole('checkbox', first).click()
  await expect.element(screen.getByRole('alert')).toBeVisible()
  await vi.advanceTimersByTimeAsync(10_000)
  await expect.element(screen.getByText('Not saved yet', { exact: true })).toBeVisible()
  await expect.element(screen.getByRole('checkbox', first)).not.toBeChecked()
  bridge.fail = null
  await vi.advanceTimersByTimeAsync(30_000)
  await expect.element(screen.getByRole('checkbox', first)).toBeChecked()
  await expect.element(screen.getByText('Saved on this computer')).toBeVisible()
  expect(screen.getByRole('alert').elements()).toEqual([])
  expect(bridge.journal).toHaveLength(1)
})

test('the notice of what is not saved keeps the focus while it is tried again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const bridge = standIn()
  const screen = await showApp(bridge)
  bridge.fail = new ApiError('not-saved', 'ENOSPC')
  await screen.getByRole('checkbox', first).click()
  const leave = screen.getByRole('button', { name: 'Leave it unsaved' })
  ;(leave.element() as HTMLElement).focus()
  bridge.fail = new ApiError('not-saved', 'EACCES')
  await vi.advanceTimersByTimeAsync(2_000)
  await expect.element(screen.getByRole('alert')).toHaveTextContent('EACCES')
  await expect.element(leave).toHaveFocus()
})

test('a newer choice does not overtake one that is not saved', async () => {
  const bridge = standIn()
  const screen = await showApp(bridge)
  bridge.fail = new ApiError('not-saved', 'ENOSPC')
  await screen.getByRole('checkbox', first).click()
  await expect.element(screen.getByRole('alert')).toBeVisible()
  bridge.fail = null
  await screen.getByRole('checkbox', second).click()
  await expect.element(screen.getByText('Saved on this computer')).toBeVisible()
  expect(bridge.journal.map(({ deed }) => deed.kind === 'marked' && deed.item)).toEqual(['log-in', 'open-profile-menu'])
})

test('what is left unsaved stays so, and does not hold up what comes next', async () => {
  const bridge = standIn()
  const screen = await showApp(bridge)
  bridge.fail = new ApiError('not-saved', 'ENOSPC')
  await screen.getByRole('checkbox', first).click()
  await screen.getByRole('button', { name: 'Leave it unsaved' }).click()
  bridge.fail = null
  await screen.getByRole('checkbox', second).click()
  await expect.element(screen.getByRole('checkbox', second)).toBeChecked()
  await expect.element(screen.getByRole('checkbox', first)).not.toBeChecked()
  expect(bridge.journal).toHaveLength(1)
})

test('what is refused does not hold up what comes next', async () => {
  const bridge = standIn()
  const screen = await showApp(bridge)
  bridge.fail = new ApiError('refused', 'no')
  await screen.getByRole('checkbox', first).click()
  await expect.element(screen.getByRole('alert')).toBeVisible()
  bridge.fail = null
  await screen.getByRole('checkbox', second).click()
  await expect.element(screen.getByRole('checkbox', second)).toBeChecked()
})

test('a warning about the data file that was read does not come back', async () => {
  const bridge = standIn()
  bridge.trouble = { kind: 'set-aside', file: 'opt-out-checklist.broken-2026.json' }
  const screen = await showApp(bridge)
  await screen.getByRole('button', { name: 'Close' }).click()
  bridge.tell({ kind: 'connected' })
  await screen.getByRole('checkbox', first).click()
  await expect.element(screen.getByRole('checkbox', first)).toBeChecked()
  expect(screen.getByRole('alert').elements()).toEqual([])
})

test('another trouble with the data file is told, after one that was put away', async () => {
  const bridge = standIn()
  bridge.trouble = { kind: 'set-aside', file: 'first.json' }
  const screen = await showApp(bridge)
  await screen.getByRole('button', { name: 'Close' }).click()
  bridge.trouble = { kind: 'replaced', file: 'second.json' }
  bridge.tell({ kind: 'connected' })
  await expect.element(screen.getByRole('alert')).toHaveTextContent('second.json')
})

test('nothing says "saved" while the app does not run', async () => {
  const screen = await showApp()
  await expect.element(screen.getByText('Saved on this computer')).toBeVisible()
  screen.bridge.tell({ kind: 'disconnected' })
  await expect.element(screen.getByText('Not connected')).toBeVisible()
})

test('the rows of the steps keep their height when they are ticked, and a double click ticks one step', async () => {
  const screen = await showApp()
  screen.bridge.append([{ kind: 'chose-region', region: 'DE' }])
  const heights = () => [...document.querySelectorAll('.item')].map((row) => row.getBoundingClientRect().height)
  await expect.element(screen.getByRole('button', { name: 'I am logged in' })).toBeVisible()
  const before = heights()
  expect(before).toHaveLength(7)
  await screen.getByRole('button', { name: 'I am logged in' }).dblClick()
  await expect.element(screen.getByRole('checkbox', first)).toBeChecked()
  await expect.element(screen.getByRole('checkbox', second)).not.toBeChecked()
  screen.bridge.append(stepIds.slice(1, 6).map((item) => ({ kind: 'marked', item, as: 'done' })))
  await expect.element(screen.getByRole('checkbox', { name: /^Find Use my data/ })).toBeChecked()
  expect(heights()).toEqual(before)
})
