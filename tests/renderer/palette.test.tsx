import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { onMac } from '../../renderer/keys'
import { showApp } from './app-under-test'

const search = { name: 'Search' }
const commandKey = onMac ? 'Meta' : 'Control'

/** The app with the palette open, and its parts. */
async function showPalette() {
  const screen = await showApp(undefined, 'settings')
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible()
  await userEvent.keyboard(`{${commandKey}>}k{/${commandKey}}`)
  const field = screen.getByRole('combobox', search)
  await expect.element(field).toHaveFocus()
  return { ...screen, field, chosen: screen.getByRole('listbox').getByRole('option', { selected: true }) }
}

test('a step is found by a few letters, and Enter goes there', async () => {
  const { field, chosen, getByRole } = await showPalette()
  await field.fill('profile pic')
  await expect.element(chosen).toHaveTextContent('Click your profile picture')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => location.hash).toBe('#opt-out/open-profile-menu')
  await expect.element(getByRole('dialog')).not.toBeInTheDocument()
  await expect.element(getByRole('main')).toHaveFocus()
})

test.for([
  ['reminder', 'Reminders', 'Re-check', '#recheck/reminder'],
  ['language', 'Language', 'Settings', '#settings/language'],
  ['backup', 'Backups', 'Settings', '#settings/backups'],
  ['dark', 'Light or dark', 'Settings', '#settings/look'],
  ['people', 'People on this computer', 'Settings', '#settings/people'],
  ['erase', 'Erase everything', 'Settings', '#settings/erase'],
  ['advertising', 'Advertising data', 'Clean up', '#clean-up/advertising'],
  ['ads', 'Ads off LinkedIn', 'Clean up', '#clean-up/ads-off-linkedin'],
  ['copy of your data', 'Get a copy of your data', 'Clean up', '#clean-up/data-copy'],
  ['rights', 'Your rights', 'What applies to you', '#applies/rights'],
] as const)('"%s" finds "%s" on the page "%s", and goes there', async ([query, title, page, address]) => {
  const { field, chosen } = await showPalette()
  await field.fill(query)
  await expect.element(chosen).toHaveTextContent(new RegExp(`^${title}${page}$`))
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => location.hash).toBe(address)
  await expect.poll(() => document.activeElement?.id).toBe(address.slice(1))
  const place = document.querySelector<HTMLElement>('main :focus')
  await expect.element(place).toBeInViewport()
  await expect.element(place).toHaveTextContent(title)
})

test.for([
  ['print', 'Your record, to print or save', '#report'],
  ['screenshot', 'Screenshots', '#opt-out/turn-switch-off'],
] as const)('"%s" finds "%s"', async ([query, title, address]) => {
  const { field, chosen } = await showPalette()
  await field.fill(query)
  await expect.element(chosen).toHaveTextContent(title)
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => location.hash).toBe(address)
})

test('one of the other controls that was found is unfolded', async () => {
  const { field, getByText } = await showPalette()
  await field.fill('measure ad')
  await userEvent.keyboard('{Enter}')
  await expect.element(getByText('The choice about measuring what ads achieve.')).toBeVisible()
})

test('what only the desktop app has is found there alone', async () => {
  const { bridge, checklist, field, getByText, getByRole } = await showPalette()
  await field.fill('background')
  await expect.element(getByText('Nothing found')).toBeVisible()
  bridge.desktop = { background: true, login: null }
  await checklist.getState().changeDesktop({})
  await expect.element(getByRole('option', { name: 'In the background' })).toBeVisible()
})

test('it offers everything at first, in groups', async () => {
  const { getByRole } = await showPalette()
  for (const name of ['Steps', 'Tasks', 'Pages', 'Actions'])
    await expect.element(getByRole('listbox').getByRole('group', { name })).toBeInTheDocument()
  expect(getByRole('group', { name: 'Steps' }).getByRole('option').elements()).toHaveLength(7)
  // Parts of them are found by name.
  expect(getByRole('group', { name: 'Pages' }).getByRole('option').elements()).toHaveLength(7)
})

test('the arrows go round the list, Home and End to its ends', async () => {
  const { field, chosen } = await showPalette()
  await field.fill('settings')
  await expect.element(chosen).toHaveTextContent('Settings')
  for (const [key, title] of [
    ['ArrowDown', 'Select Settings & Privacy'],
    ['End', 'Manage your job application settings'],
    ['ArrowDown', 'Settings'],
    ['ArrowUp', 'Manage your job application settings'],
    ['Home', 'Settings'],
  ]) {
    await userEvent.keyboard(`{${key}}`)
    await expect.element(chosen).toHaveTextContent(title ?? '')
    await expect.element(field).toHaveAttribute('aria-activedescendant', chosen.element().id)
  }
  await expect.element(field).toHaveFocus()
})

test('what is found is counted for a screen reader, and nothing is said to be nothing', async () => {
  const { field, getByRole, getByText } = await showPalette()
  const status = getByRole('dialog').getByRole('status')
  await expect.element(status).toBeEmptyDOMElement()
  await field.fill('undergraduate')
  await expect.element(getByText('Nothing found')).toBeVisible()
  await expect.element(field).toHaveAttribute('aria-expanded', 'false')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.element(field).toHaveFocus()
  await field.fill('re-check')
  await expect.element(status).toHaveTextContent('1 result')
})

test('the button opens it, and Escape gives the focus back to it', async () => {
  const { getByRole } = await showApp()
  await getByRole('button', search).click()
  await expect.element(getByRole('combobox', search)).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(getByRole('dialog')).not.toBeInTheDocument()
  await expect.element(getByRole('button', search)).toHaveFocus()
})

test('a click beside it closes it', async () => {
  const { getByRole } = await showPalette()
  await userEvent.click(document.body, { position: { x: 2, y: 2 }, force: true })
  await expect.element(getByRole('dialog')).not.toBeInTheDocument()
})

test('it opens empty again, whatever was searched before', async () => {
  const { field, getByRole } = await showPalette()
  await field.fill('history')
  await userEvent.keyboard('{Escape}')
  await expect.element(getByRole('dialog')).not.toBeInTheDocument()
  await getByRole('button', search).click()
  await expect.element(getByRole('combobox', search)).toHaveValue('')
})

test('a click does what the mouse is on', async () => {
  const { bridge, chosen, getByRole } = await showPalette()
  const folder = getByRole('option', { name: 'Show the data folder' })
  await folder.hover()
  await expect.element(chosen).toHaveTextContent('Show the data folder')
  await folder.click()
  await expect.element(getByRole('dialog')).not.toBeInTheDocument()
  expect(bridge.opened).toEqual(['folder'])
})

test('links are opened by it', async () => {
  const { bridge, field } = await showPalette()
  await field.fill('ai setting')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => bridge.opened).toEqual(['ai-setting'])
})

test('steps and tasks show how they stand', async () => {
  const { bridge, getByRole } = await showPalette()
  const [step, task] = [getByRole('option', { name: /^Log in/ }), getByRole('option', { name: /^Review your public/ })]
  await expect.element(step).not.toHaveTextContent('Done')
  bridge.append([
    { kind: 'marked', item: 'log-in', as: 'done' },
    { kind: 'marked', item: 'review-posts', as: 'not-for-me' },
  ])
  await expect.element(step).toHaveTextContent('Done')
  await expect.element(task).toHaveTextContent('Not for me')
})

test('undo is offered when there is something to undo, and undoes it', async () => {
  const { bridge, checklist, field, getByRole, getByText } = await showPalette()
  await field.fill('undo')
  await expect.element(getByText('Nothing found')).toBeVisible()
  await checklist.getState().record('me', [{ kind: 'marked', item: 'log-in', as: 'done' }], 'done')
  await expect.element(getByRole('option', { name: 'Undo' })).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => bridge.journal.map(({ deed }) => deed.kind)).toEqual(['marked', 'undid'])
})
