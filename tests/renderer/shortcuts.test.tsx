import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { commandsIn } from '../../renderer/commands'
import { onMac } from '../../renderer/keys'
import { showApp } from './app-under-test'

const help = { name: 'Keyboard', exact: true }
const search = { name: 'Search' }
const commandKey = onMac ? 'Meta' : 'Control'
const withCommand = (key: string) => userEvent.keyboard(`{${commandKey}>}${key}{/${commandKey}}`)

// A window as on a computer: a narrow one has no button for keys.
beforeEach(() => page.viewport(1080, 760))

async function showLoaded() {
  const screen = await showApp(undefined, 'settings')
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible()
  return screen
}

/** A text field that has the focus. */
function writeText(): HTMLTextAreaElement {
  const field = document.createElement('textarea')
  document.body.append(field)
  onTestFinished(() => field.remove())
  field.focus()
  return field
}

test('"?" tells the keys, and Escape closes it', async () => {
  const { getByRole } = await showLoaded()
  await userEvent.keyboard('?')
  const dialog = getByRole('dialog', help)
  await expect.element(dialog).toBeVisible()
  for (const text of ['Undo', onMac ? '⌘Z' : 'Ctrl+Z', 'Search', onMac ? '⌘K' : 'Ctrl+K', 'Previous or next step'])
    await expect.element(dialog).toHaveTextContent(text)
  await userEvent.keyboard('{Escape}')
  await expect.element(dialog).not.toBeInTheDocument()
})

test('the buttons beside the save state and in the settings tell them too', async () => {
  const { getByRole } = await showLoaded()
  for (const button of [getByRole('button', help), getByRole('button', { name: 'Keyboard shortcuts' })]) {
    await button.click()
    await getByRole('dialog', help).getByRole('button', { name: 'Close' }).click()
    await expect.element(getByRole('dialog')).not.toBeInTheDocument()
    await expect.element(button).toHaveFocus()
  }
})

test('in a text field "?" and undo are the text’s own, but the search opens', async () => {
  const { checklist, bridge, getByRole } = await showLoaded()
  await checklist.getState().record('me', [{ kind: 'marked', item: 'log-in', as: 'done' }], 'done')
  const field = writeText()
  await userEvent.keyboard('Why?')
  await withCommand('z')
  await withCommand('k')
  await expect.element(getByRole('combobox', search)).toHaveFocus()
  expect(getByRole('dialog').elements()).toHaveLength(1)
  expect(bridge.journal).toHaveLength(1)
  await userEvent.keyboard('{Escape}')
  await expect.element(field).toHaveFocus()
})

test('while a dialog is open, the page behind it keeps still', async () => {
  const { checklist, bridge, getByRole } = await showLoaded()
  await checklist.getState().record('me', [{ kind: 'marked', item: 'log-in', as: 'done' }], 'done')
  await userEvent.keyboard('?')
  await expect.element(getByRole('dialog', help)).toBeVisible()
  await withCommand('z')
  await userEvent.keyboard('{Escape}')
  await expect.element(getByRole('dialog')).not.toBeInTheDocument()
  expect(bridge.journal).toHaveLength(1)
  await withCommand('z')
  await expect.poll(() => bridge.journal).toHaveLength(2)
})

test('the search takes the place of the help, and gives the focus back to where it was before', async () => {
  const { getByRole } = await showLoaded()
  await getByRole('button', help).click()
  await expect.element(getByRole('dialog', help)).toBeVisible()
  await withCommand('k')
  await expect.element(getByRole('combobox', search)).toHaveFocus()
  expect(getByRole('dialog').elements()).toHaveLength(1)
  await userEvent.keyboard('{Escape}')
  await expect.element(getByRole('button', help)).toHaveFocus()
})

test('no two commands share a name or a key', () => {
  const commands = commandsIn('desktop')
  const keys = commands.flatMap((command) => command.keys ?? []).map((each) => JSON.stringify(each))
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length)
  expect(new Set(keys).size).toBe(keys.length)
})

test('the pages have the digits, but not in a browser, where these are its tabs', () => {
  const keysOfPages = (shell: 'desktop' | 'browser') =>
    commandsIn(shell).flatMap(({ group, keys = [] }) => (group === 'pages' ? keys.map(({ key }) => key) : []))
  expect(keysOfPages('desktop')).toEqual(['1', '2', '3', '4', '5'])
  expect(keysOfPages('browser')).toEqual([])
})
