import { expect, onTestFinished, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ApiError, importLimit } from '../../shared/api'
import { showApp, standIn } from './app-under-test'

function fileOf(text: string): File {
  return new File([text], 'backup.json', { type: 'application/json' })
}

test('what a file would change is said before it does', async () => {
  const screen = await showApp(standIn(), 'settings')
  await userEvent.upload(screen.getByLabelText('Bring in a backup file'), fileOf('12345'))
  await expect.element(screen.getByText(/The file holds 5 entries/)).toBeVisible()
  expect(screen.bridge.journal).toHaveLength(0)
  await screen.getByRole('button', { name: 'Bring in 5 entries' }).click()
  await expect.element(screen.getByText('The file was brought in')).toBeVisible()
  expect(screen.bridge.journal).toHaveLength(1)
})

test('a file with nothing new has nothing to bring in', async () => {
  const screen = await showApp(standIn(), 'settings')
  await userEvent.upload(screen.getByLabelText('Bring in a backup file'), fileOf(''))
  await expect.element(screen.getByText(/Everything in it is here already/)).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Bring in 0 entries' })).toBeDisabled()
  await screen.getByRole('button', { name: 'Cancel' }).click()
  expect(screen.getByText(/Everything in it is here already/).elements()).toEqual([])
})

test('a file that is too large is not even read', async () => {
  const screen = await showApp(standIn(), 'settings')
  const previewImport = vi.spyOn(screen.bridge, 'previewImport')
  // What Playwright uploads may have 50 MB.
  const chosen = new DataTransfer()
  chosen.items.add(fileOf('1'.repeat(importLimit + 1)))
  const field = screen.getByLabelText('Bring in a backup file').element() as HTMLInputElement
  field.files = chosen.files
  field.dispatchEvent(new Event('change', { bubbles: true }))
  await expect.element(screen.getByText('This file is too large: the app takes files of up to 64 MB.')).toBeVisible()
  expect(previewImport).not.toHaveBeenCalled()
})

test('a data file that goes on from a sealed one says which file has the rest', async () => {
  const olderIn = 'opt-out-checklist.sealed-0123456789abcdef.json'
  const preview = { added: 5, known: 0, newPictures: 0, newPeople: [], from: null, to: null, exportedAt: null, olderIn }
  const screen = await showApp({ ...standIn(), previewImport: async () => ({ value: preview }) }, 'settings')
  await userEvent.upload(screen.getByLabelText('Bring in a backup file'), fileOf('12345'))
  await expect.element(screen.getByText(`What was done before is in ${olderIn}`)).toBeVisible()
})

test('a backup is gone back to in two clicks, and that can be undone', async () => {
  const bridge = standIn()
  bridge.append([{ kind: 'marked', item: 'log-in', as: 'done' }])
  const screen = await showApp(bridge, 'settings')
  await screen.getByText('one entry, 7 of 7 steps done').click()
  await screen.getByRole('button', { name: 'Go back to this' }).click()
  await expect.element(screen.getByText('Gone back to the backup')).toBeVisible()
  await screen.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => bridge.journal.map(({ deed }) => deed.kind)).toEqual(['marked', 'undid', 'undid'])
})

test('going back to what is there already offers no undo, which would undo something else', async () => {
  const bridge = standIn()
  const { to } = bridge.append([{ kind: 'marked', item: 'log-in', as: 'done' }])
  const nothing = { value: { from: to, to, entries: [] } }
  const screen = await showApp({ ...bridge, restore: async () => nothing }, 'settings')
  await screen.getByText('one entry, 7 of 7 steps done').click()
  await screen.getByRole('button', { name: 'Go back to this' }).click()
  await expect.element(screen.getByText('Gone back to the backup')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Undo', exact: true }).elements()).toEqual([])
})

test('everything is erased only after the word was typed', async () => {
  const bridge = standIn()
  bridge.append([{ kind: 'marked', item: 'log-in', as: 'done' }])
  const screen = await showApp(bridge, 'settings')
  await screen.getByRole('heading', { name: 'Erase everything' }).click()
  const now = screen.getByRole('button', { name: 'Erase everything now' })
  await screen.getByLabelText('Type ERASE to go on').fill('erase')
  await expect.element(now).toBeDisabled()
  await screen.getByLabelText('Type ERASE to go on').fill('ERASE')
  await now.click()
  await expect.element(screen.getByText('Everything was erased from this computer')).toBeVisible()
  expect(bridge.journal).toEqual([])
})

async function showRefused() {
  const screen = await showApp(standIn(), 'settings')
  const choose = screen.getByLabelText('Bring in a backup file')
  screen.bridge.fail = new ApiError('refused', 'This file is not a backup.')
  await userEvent.upload(choose, fileOf('A letter'))
  await expect.element(screen.getByRole('alert')).toHaveTextContent('This file is not a backup.')
  screen.bridge.fail = null
  return { ...screen, choose }
}

test('a file that is refused can be put away, and not tried again: it would be refused again', async () => {
  const screen = await showRefused()
  expect(screen.getByRole('button', { name: 'Try again' }).elements()).toEqual([])
  await screen.getByRole('alert').getByRole('button', { name: 'Close' }).click()
  expect(screen.getByRole('alert').elements()).toEqual([])
})

test('a file that is gone by the time it is read is told of like one that is no backup', async () => {
  const refused = { problem: 'refused', message: 'This file is not a backup.' } as const
  const bridge = standIn()
  const previewImport: typeof bridge.previewImport = async (text) => (text ? bridge.previewImport(text) : refused)
  const screen = await showApp({ ...bridge, previewImport }, 'settings')
  const read = vi.spyOn(Blob.prototype, 'text').mockRejectedValue(new DOMException('gone', 'NotFoundError'))
  onTestFinished(() => read.mockRestore())
  await userEvent.upload(screen.getByLabelText('Bring in a backup file'), fileOf('12345'))
  await expect.element(screen.getByRole('alert')).toHaveTextContent('This file is not a backup.')
})

test('a file that was refused is not told of on another page, nor back on this one', async () => {
  const screen = await showRefused()
  await screen.getByRole('link', { name: 'History' }).click()
  await expect.element(screen.getByRole('heading', { name: 'History', level: 1 })).toBeVisible()
  await expect.poll(() => screen.getByRole('alert').elements()).toEqual([])
  await screen.getByRole('link', { name: 'Settings' }).click()
  await expect.element(screen.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
  expect(screen.getByRole('alert').elements()).toEqual([])
})

test('a file that was refused is not told of any more once the next one is chosen', async () => {
  const screen = await showRefused()
  await userEvent.upload(screen.choose, fileOf('12345'))
  await expect.element(screen.getByText(/The file holds 5 entries/)).toBeVisible()
  expect(screen.getByRole('alert').elements()).toEqual([])
})

test('what could not be answered stays on every page, to be tried again', async () => {
  const screen = await showApp(standIn(), 'settings')
  screen.bridge.fail = new ApiError('unreachable', 'no answer')
  await screen.getByRole('button', { name: 'Show the folder' }).click()
  await expect.element(screen.getByRole('alert')).toBeVisible()
  screen.bridge.fail = null
  await screen.getByRole('link', { name: 'Clean up' }).click()
  await expect.element(screen.getByRole('heading', { name: 'Clean up', level: 1 })).toBeVisible()
  await screen.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(() => screen.bridge.opened).toEqual(['folder'])
})

test('what is not answered is not told while it is told that the app is not there', async () => {
  const screen = await showApp(standIn(), 'settings')
  screen.bridge.tell({ kind: 'disconnected' })
  screen.bridge.fail = new ApiError('unreachable', 'no answer')
  await screen.getByRole('button', { name: 'Show the folder' }).click()
  await expect.element(screen.getByRole('alert')).toHaveTextContent('is not running any more')
  screen.bridge.fail = null
  screen.bridge.tell({ kind: 'connected' })
  await expect.element(screen.getByRole('alert')).toHaveTextContent('did not answer')
})
