import { expect, onTestFinished, test, vi } from 'vitest'
import { ApiError } from '../../shared/api'
import { stepIds } from '../../shared/content'
import { hold, showApp, standIn } from './app-under-test'

const doneFirst = 'Done: Log in to your LinkedIn account'
const doneThird = 'Done: Select Settings & Privacy'
const doneLast = /^Done: Turn/

/** A backend that reads two entries at a time, on which the seven steps were done. */
function sevenDone() {
  const bridge = standIn()
  bridge.append(stepIds.map((item) => ({ kind: 'marked', item, as: 'done' })))
  return bridge
}

test('the pages that are shown stay when something is saved', async () => {
  const bridge = sevenDone()
  const screen = await showApp(bridge, 'history')
  const lines = () => screen.getByRole('listitem').elements().length
  const earlier = screen.getByRole('button', { name: 'Show earlier' })
  await earlier.click()
  await earlier.click()
  await expect.element(screen.getByText('Done: Click your profile picture')).toBeVisible()
  const disk = hold()
  bridge.hold = disk.promise
  bridge.append([{ kind: 'rechecked', found: 'off' }])
  await expect.element(screen.getByText('Done: Click your profile picture')).toBeVisible()
  disk.release()
  await expect.element(screen.getByText('Re-checked: still Off')).toBeVisible()
  await expect.element(screen.getByText(doneThird)).toBeVisible()
  expect(lines()).toBeGreaterThanOrEqual(6)
})

test('another topic takes the place of the one before, without a blank between', async () => {
  const bridge = sevenDone()
  const screen = await showApp(bridge, 'history')
  await expect.element(screen.getByText(doneLast)).toBeVisible()
  const disk = hold()
  bridge.hold = disk.promise
  await screen.getByLabelText('Show').selectOptions('Re-checks')
  await expect.element(screen.getByText(doneLast)).toBeVisible()
  disk.release()
  await expect.element(screen.getByText('Nothing of this kind yet.')).toBeVisible()
})

test('a history that could not be read can be tried again in its place', async () => {
  const bridge = sevenDone()
  const screen = await showApp(bridge)
  await expect.element(screen.getByRole('checkbox', { name: 'Log in to your LinkedIn account' })).toBeVisible()
  bridge.fail = new ApiError('unexpected', 'EIO')
  location.hash = 'history'
  await screen.getByRole('button', { name: 'Close' }).click()
  await expect.element(screen.getByText('The history could not be read.')).toBeVisible()
  bridge.fail = null
  await screen.getByRole('button', { name: 'Try again' }).click()
  await expect.element(screen.getByText(doneLast)).toBeVisible()
  expect(screen.getByRole('alert').elements()).toEqual([])
})

test('what was written shows below its line', async () => {
  const bridge = standIn()
  bridge.append([
    { kind: 'noted', item: 'log-in', text: 'The work account, too' },
    { kind: 'saw-different', item: 'log-in', text: 'A blue page' },
  ])
  const screen = await showApp(bridge, 'history')
  await expect.element(screen.getByText('The work account, too')).toBeVisible()
  await expect.element(screen.getByText('A blue page')).toBeVisible()
})

test('all entries are read before the history is printed', async () => {
  const printed: boolean[] = []
  const screen = await showApp(sevenDone(), 'history')
  const first = screen.getByText(doneFirst)
  vi.spyOn(window, 'print').mockImplementation(() => void printed.push(first.elements().length === 1))
  onTestFinished(() => void vi.restoreAllMocks())
  await screen.getByRole('button', { name: 'Print' }).click()
  await expect.poll(() => printed).toEqual([true])
})

test('every standing deed can be undone from its line, and the focus stays there', async () => {
  const bridge = sevenDone()
  const screen = await showApp(bridge, 'history')
  const undo = screen.getByRole('button', { name: /^Undo: Done: Turn/ })
  await undo.click()
  await expect.element(screen.getByText('undone', { exact: true })).toBeVisible()
  expect(bridge.journal.at(-1)?.deed).toEqual({ kind: 'undid', entries: [bridge.journal[6]?.id] })
  expect(undo.elements()).toEqual([])
  expect(document.activeElement?.textContent).toMatch(/Done: Turn/)
  await screen.getByRole('button', { name: 'Undo: Undid a change' }).click()
  await expect.element(undo).toBeVisible()
})

test('that the app reminded is nobody’s deed to undo, and until when it was put off is told to the minute', async () => {
  const bridge = standIn()
  bridge.append([
    { kind: 'snoozed', due: 'recheck@2027-02-24', until: '2027-03-05T10:00' },
    { kind: 'reminded', due: 'recheck@2027-02-24' },
  ])
  const screen = await showApp(bridge, 'history')
  await expect.element(screen.getByText(/^Put the reminder off until March 5, 2027 at 10:00\sAM$/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Undo: The app reminded you' }).elements()).toEqual([])
})
