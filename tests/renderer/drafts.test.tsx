import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ApiError } from '../../shared/api'
import { hold, showApp, standIn } from './app-under-test'

const saved = 'Saved on this computer'
const bo = '00000000000000b0'

async function showStep(bridge = standIn()) {
  const screen = await showApp(bridge, 'opt-out/log-in')
  const summary = screen.getByText('This page looks different')
  await expect.element(summary).toBeVisible()
  return {
    ...screen,
    unfold: () => summary.click(),
    field: screen.getByLabelText(/What did you see instead/),
    keep: screen.getByRole('button', { name: 'Note that it looks different' }),
    next: () => screen.getByRole('button', { name: 'Next', exact: true }).click(),
    previous: () => screen.getByRole('button', { name: 'Previous', exact: true }).click(),
    state: (text: string) => screen.getByText(text, { exact: true }),
  }
}

test('what is half written about another page stays with its step, in sight, and nothing says it is saved', async () => {
  const { field, next, previous, state, unfold } = await showStep()
  await unfold()
  await expect.element(state(saved)).toBeVisible()
  await field.fill('A blue page')
  await expect.element(state('Not saved yet')).toBeVisible()
  await next()
  await expect.element(field).toHaveValue('')
  await previous()
  await expect.element(field).toHaveValue('A blue page')
  await expect.element(field).toBeVisible()
  location.hash = 'clean-up'
  await expect.poll(() => field.elements()).toEqual([])
  await expect.element(state('Not saved yet')).toBeVisible()
  location.hash = 'opt-out/log-in'
  await expect.element(field).toHaveValue('A blue page')
})

test('what is half written is gone once it is saved, even from another step', async () => {
  const bridge = standIn()
  const { field, keep, next, previous, state, unfold } = await showStep(bridge)
  await unfold()
  await field.fill('A blue page ')
  const disk = hold()
  bridge.hold = disk.promise
  await keep.click()
  await next()
  disk.release()
  await expect.poll(() => bridge.journal.at(-1)?.deed).toMatchObject({ kind: 'saw-different', text: 'A blue page' })
  await expect.element(state(saved)).toBeVisible()
  await previous()
  await expect.element(field).toHaveValue('')
})

test('what is written on while it is being saved stays half written', async () => {
  const bridge = standIn()
  const { field, keep, state, unfold } = await showStep(bridge)
  await unfold()
  await field.fill('A blue page')
  const disk = hold()
  bridge.hold = disk.promise
  await keep.click()
  await field.fill('A blue page, and a red one')
  disk.release()
  await expect.poll(() => bridge.journal).toHaveLength(1)
  await expect.element(field).toHaveValue('A blue page, and a red one')
  await expect.element(state('Not saved yet')).toBeVisible()
})

test('what is half written is one person’s, and goes with their list', async () => {
  const bridge = standIn()
  bridge.append([{ kind: 'named', name: 'Bo' }], { person: bo })
  const { checklist, field, state, unfold } = await showStep(bridge)
  await unfold()
  await field.fill('Mine')
  await checklist.getState().changePerson(bo)
  await expect.element(field).toHaveValue('')
  await unfold()
  await field.fill('Theirs')
  await checklist.getState().changePerson('me')
  await expect.element(field).toHaveValue('Mine')
  await field.fill('')
  await expect.element(state('Not saved yet')).toBeVisible()
  await checklist.getState().record(bo, [{ kind: 'removed-person' }], null)
  await expect.element(state(saved)).toBeVisible()
})

test('what is half written goes when everything is erased', async () => {
  const { checklist, field, state, unfold } = await showStep()
  await unfold()
  await field.fill('A blue page')
  await expect.element(state('Not saved yet')).toBeVisible()
  await checklist.getState().erase('ERASE')
  await expect.element(state(saved)).toBeVisible()
  await expect.element(field).toHaveValue('')
})

test('from its first letter on a note is being saved, until it is', async () => {
  const bridge = standIn()
  const { state, ...screen } = await showStep(bridge)
  await screen.getByText('Note', { exact: true }).click()
  const note = screen.getByLabelText(/^For yourself/)
  await note.fill('S')
  expect(bridge.journal).toEqual([])
  await expect.element(state('Saving…')).toBeVisible()
  expect(bridge.journal).toEqual([])
  await expect.poll(() => bridge.journal, { timeout: 3_000 }).toHaveLength(1)
  await expect.element(state(saved)).toBeVisible()
})

test('a note that was left unsaved is not said to be saved while it is in its field', async () => {
  const bridge = standIn()
  const { state, ...screen } = await showStep(bridge)
  await screen.getByText('Note', { exact: true }).click()
  bridge.fail = new ApiError('not-saved', 'ENOSPC')
  await screen.getByLabelText(/^For yourself/).fill('Second account')
  await userEvent.tab()
  await screen.getByRole('button', { name: 'Leave it unsaved' }).click()
  await expect.poll(() => screen.getByRole('alert').elements()).toEqual([])
  await expect.element(state('Not saved yet')).toBeVisible()
})
