import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ApiError } from '../../shared/api'
import type { Deed } from '../../shared/journal'
import { hold, type StandIn, showApp, standIn } from './app-under-test'

const noteLabel = /^For yourself/
/** Longer than a pause in writing after which a note is saved. */
const patient = { timeout: 3_000 }

function deeds({ journal }: StandIn, kind: Deed['kind']) {
  return journal.map(({ deed }) => deed).filter((deed) => deed.kind === kind)
}

function notes(bridge: StandIn) {
  return deeds(bridge, 'noted').map((deed) => deed.kind === 'noted' && deed.text)
}

const everyFourWeeks: Deed = { kind: 'set-reminder', reminder: { every: { unit: 'week', count: 4 }, time: '10:00' } }

async function showReminder() {
  const bridge = standIn()
  bridge.append([everyFourWeeks])
  return await showApp(bridge, 'recheck')
}

test('a time is typed in peace, and saved once when the field is left', async () => {
  const { bridge, ...screen } = await showReminder()
  const field = screen.getByLabelText('At', { exact: true })
  await field.click({ position: { x: 20, y: 20 } })
  await userEvent.keyboard('0745')
  await expect.element(field).toHaveValue('07:45')
  expect(deeds(bridge, 'set-reminder')).toHaveLength(1)
  await userEvent.tab()
  await userEvent.tab()
  await expect.poll(() => deeds(bridge, 'set-reminder')).toHaveLength(2)
  expect(bridge.journal.at(-1)?.deed).toMatchObject({ reminder: { every: { unit: 'week', count: 4 }, time: '07:45' } })
})

test('weeks are typed in peace, and saved once by Enter', async () => {
  const { bridge, ...screen } = await showReminder()
  const field = screen.getByLabelText('How many weeks')
  await field.click()
  await userEvent.keyboard('{Backspace}12')
  await expect.element(field).toHaveValue(12)
  expect(deeds(bridge, 'set-reminder')).toHaveLength(1)
  await userEvent.keyboard('{Enter}')
  await userEvent.tab()
  await expect.poll(() => deeds(bridge, 'set-reminder')).toHaveLength(2)
  expect(bridge.journal.at(-1)?.deed).toMatchObject({ reminder: { every: { unit: 'week', count: 12 } } })
})

test.each(['0', '9999', ''])(
  'a number of weeks that cannot be ("%s") stays as it was typed, with the browser’s reason',
  async (weeks) => {
    const { bridge, ...screen } = await showReminder()
    const field = screen.getByLabelText('How many weeks')
    const reported = vi.spyOn(field.element() as HTMLInputElement, 'reportValidity')
    await field.fill(weeks)
    await userEvent.keyboard('{Enter}')
    expect(reported).toHaveReturnedWith(false)
    await expect.element(field).toHaveValue(weeks === '' ? null : Number(weeks))
    await expect.element(field).toHaveFocus()
    await expect.element(screen.getByText('Not saved yet', { exact: true })).toBeVisible()
    expect(deeds(bridge, 'set-reminder')).toHaveLength(1)
  },
)

test('the reason is told when a field is left, and does not hold who leaves it all the same', async () => {
  const { bridge, ...screen } = await showReminder()
  const field = screen.getByLabelText('How many weeks')
  await field.fill('9999')
  await userEvent.tab()
  await expect.element(field).toHaveFocus()
  await userEvent.tab()
  await expect.element(field).not.toHaveFocus()
  await expect.element(field).toHaveValue(9999)
  await field.fill('6')
  await userEvent.tab()
  await expect.element(field).not.toHaveFocus()
  await expect.poll(() => deeds(bridge, 'set-reminder').at(-1)).toMatchObject({ reminder: { every: { count: 6 } } })
  await expect.element(screen.getByText('Saved on this computer')).toBeVisible()
})

test('an undo changes the fields, but not what is being typed', async () => {
  const { checklist, ...screen } = await showReminder()
  const [weeks, time] = [screen.getByLabelText('How many weeks'), screen.getByLabelText('At', { exact: true })]
  await time.fill('08:15')
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByRole('button', { name: 'Undo' })).toBeVisible()
  await weeks.fill('7')
  await checklist.getState().undo()
  await expect.element(time).toHaveValue('10:00')
  await expect.element(weeks).toHaveValue(7)
})

async function showNote(bridge = standIn()) {
  const screen = await showApp(bridge, 'opt-out/log-in')
  await screen.getByText('Note', { exact: true }).click()
  return { ...screen, note: screen.getByLabelText(noteLabel) }
}

test('a note is saved while it is written, and not again when the field is left', async () => {
  const { bridge, note } = await showNote()
  await note.fill('Second account')
  await expect.poll(() => notes(bridge), patient).toEqual(['Second account'])
  await expect.element(note).toHaveFocus()
  await note.fill('Second account, too')
  await userEvent.tab()
  await expect.poll(() => notes(bridge)).toEqual(['Second account', 'Second account, too'])
})

test('a note that is emptied stays open, and takes the note away', async () => {
  const bridge = standIn()
  bridge.append([{ kind: 'noted', item: 'log-in', text: 'Old' }])
  const screen = await showApp(bridge, 'opt-out/log-in')
  await screen.getByLabelText(noteLabel).fill('')
  await expect.poll(() => notes(bridge), patient).toEqual(['Old', ''])
  await expect.element(screen.getByLabelText(noteLabel)).toBeVisible()
})

test('what is written while a note is being saved stays, and is saved next', async () => {
  const { bridge, note } = await showNote()
  const disk = hold()
  bridge.hold = disk.promise
  await note.fill('A')
  await userEvent.tab()
  await note.fill('AB')
  await userEvent.tab()
  await note.fill('ABC')
  disk.release()
  await expect.poll(() => notes(bridge)).toEqual(['A', 'ABC'])
  await expect.element(note).toHaveValue('ABC')
})

test('what is taken back while a note is being saved stays taken back', async () => {
  const { bridge, note } = await showNote()
  const disk = hold()
  bridge.hold = disk.promise
  await note.fill('A')
  await userEvent.tab()
  await note.fill('')
  disk.release()
  await expect.poll(() => notes(bridge)).toEqual(['A', ''])
  await expect.element(note).toHaveValue('')
})

test('another window’s note takes the place of one that was not changed, and of no other', async () => {
  const { bridge, note } = await showNote()
  bridge.append([{ kind: 'noted', item: 'log-in', text: 'Theirs' }])
  await expect.element(note).toHaveValue('Theirs')
  await note.fill('Mine')
  bridge.append([{ kind: 'noted', item: 'log-in', text: 'Theirs again' }])
  await expect.poll(() => notes(bridge), patient).toEqual(['Theirs', 'Theirs again', 'Mine'])
  await expect.element(note).toHaveValue('Mine')
})

test('a note in writing is saved when its step is left by the keyboard’s Back', async () => {
  const { bridge, note, ...screen } = await showNote()
  await note.fill('Half a')
  location.hash = 'clean-up'
  await expect.element(screen.getByRole('heading', { name: 'Clean up', level: 1 })).toBeVisible()
  await expect.poll(() => notes(bridge)).toEqual(['Half a'])
})

test('a note in writing is saved when the page goes', async () => {
  const { bridge, note } = await showNote()
  await note.fill('Half a')
  dispatchEvent(new Event('pagehide'))
  await expect.poll(() => notes(bridge)).toEqual(['Half a'])
})

test('a note that could not be saved stays, and is saved at the next try', async () => {
  const { bridge, note, ...screen } = await showNote()
  bridge.fail = new ApiError('not-saved', 'ENOSPC')
  await note.fill('Kept')
  await userEvent.tab()
  await expect.element(screen.getByRole('alert')).toBeVisible()
  await expect.element(note).toHaveValue('Kept')
  bridge.fail = null
  await screen.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(() => notes(bridge)).toEqual(['Kept'])
  await expect.element(note).toHaveValue('Kept')
})

test('a report of what looked different stays in its field until it is saved', async () => {
  const bridge = standIn()
  const screen = await showApp(bridge, 'opt-out/log-in')
  await screen.getByText('This page looks different').click()
  const field = screen.getByLabelText(/What did you see instead/)
  await field.fill('A blue page')
  bridge.fail = new ApiError('not-saved', 'ENOSPC')
  const keep = screen.getByRole('button', { name: 'Note that it looks different' })
  await keep.click()
  await expect.element(screen.getByRole('alert')).toBeVisible()
  await expect.element(field).toHaveValue('A blue page')
  bridge.fail = null
  await screen.getByRole('button', { name: 'Leave it unsaved' }).click()
  await expect.poll(() => screen.getByRole('alert').elements()).toEqual([])
  await expect.element(field).toHaveValue('A blue page')
  await keep.click()
  await expect.element(field).toHaveValue('')
  expect(deeds(bridge, 'saw-different')).toHaveLength(1)
})
