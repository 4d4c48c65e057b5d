import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { tasks } from '../names'
import { showApp, standIn } from './app-under-test'

const [profile] = tasks

test('a task that is set aside folds under the focus, which goes to its title', async () => {
  const screen = await showApp(undefined, 'clean-up')
  const aside = screen.getByRole('button', { name: 'Not for me' })
  await expect.element(aside).toBeVisible()
  ;(aside.element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  const summary = document.querySelector('summary')
  expect(summary?.textContent).toContain(profile)
  await expect.poll(() => summary?.closest('details')?.open).toBe(false)
  await expect.poll(() => document.activeElement).toBe(summary)
})

test('whoever adds a person by the keyboard can type the next name at once', async () => {
  const screen = await showApp(undefined, 'settings')
  const field = screen.getByLabelText('Name of another person')
  await field.fill('Bo')
  await userEvent.tab()
  await expect.element(screen.getByRole('button', { name: 'Add', exact: true })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(field).toHaveValue('')
  await expect.element(field).toHaveFocus()
  await userEvent.keyboard('Cy{Enter}')
  await expect.poll(() => screen.bridge.journal.map(({ deed }) => deed)).toMatchObject([{ name: 'Bo' }, { name: 'Cy' }])
})

test('the field of a name keeps the keyboard when a change of it is saved by its button', async () => {
  const bridge = standIn()
  bridge.append([{ kind: 'named', name: 'Bo' }], { person: '00000000000000b0' })
  const screen = await showApp(bridge, 'settings')
  await screen.getByText('Bo', { exact: true }).last().click()
  const field = screen.getByLabelText('Name', { exact: true }).last()
  await field.fill('Bob')
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => bridge.journal.at(-1)?.deed).toMatchObject({ name: 'Bob' })
  await expect.element(field).toHaveFocus()
})

test('whoever keeps a list after all is back at the button that asked', async () => {
  const bridge = standIn()
  bridge.append([{ kind: 'named', name: 'Bo' }], { person: '00000000000000b0' })
  const screen = await showApp(bridge, 'settings')
  await screen.getByText('Bo', { exact: true }).last().click()
  await screen.getByRole('button', { name: 'Remove …' }).click()
  await expect.element(screen.getByRole('button', { name: 'Keep' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByRole('button', { name: 'Remove …' })).toHaveFocus()
})

test('at the last step the focus goes from Next, which cannot be pressed any more, to the step', async () => {
  const screen = await showApp(undefined, 'opt-out/find-switch')
  const next = screen.getByRole('button', { name: 'Next', exact: true })
  await expect.element(next).toBeVisible()
  ;(next.element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(next).toBeDisabled()
  await expect.element(screen.getByRole('heading', { name: 'Turn the switch off' })).toHaveFocus()
})
