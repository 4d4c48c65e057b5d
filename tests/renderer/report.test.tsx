import { expect, test } from 'vitest'
import { ApiError } from '../../shared/api'
import { stepIds, stepsToRepeat } from '../../shared/content'
import { marked, rechecked } from '../shared/entry'
import { showApp, standIn } from './app-under-test'

function onDesktop() {
  const bridge = standIn()
  bridge.desktop = { background: false, login: null }
  return bridge
}

test('the desktop app saves the record itself, as a PDF or as Markdown', async () => {
  const { bridge, getByRole } = await showApp(onDesktop(), 'report')
  await getByRole('button', { name: 'Save as PDF', exact: true }).click()
  await getByRole('button', { name: 'Save as Markdown' }).click()
  await expect.poll(() => bridge.opened).toEqual(['pdf', 'markdown'])
  await expect.element(getByRole('button', { name: 'Print or save as PDF' })).not.toBeInTheDocument()
})

test('a record that could not be saved says why, and is saved by another try', async () => {
  const { bridge, getByRole } = await showApp(onDesktop(), 'report')
  await expect.element(getByRole('article')).toBeVisible()
  bridge.fail = new ApiError('not-saved', 'ENOSPC')
  await getByRole('button', { name: 'Save as PDF', exact: true }).click()
  await expect.element(getByRole('alert')).toHaveTextContent('ENOSPC')
  bridge.fail = null
  await getByRole('button', { name: 'Try again' }).click()
  await expect.poll(() => bridge.opened).toEqual(['pdf'])
})

test('the record follows what another window does', async () => {
  const { bridge, getByRole } = await showApp(standIn(), 'report')
  await expect.element(getByRole('article')).toHaveTextContent('0 of 7 steps done. Not re-checked yet.')
  bridge.append([
    { kind: 'marked', item: 'log-in', as: 'done' },
    { kind: 'rechecked', found: 'unsure' },
  ])
  await expect.element(getByRole('article')).toHaveTextContent(/1 of 7 steps done\. Re-checked on .*: could not tell\./)
})

test('the record says that a switch that was On was turned off again', async () => {
  const { bridge, getByRole } = await showApp(standIn(), 'report')
  bridge.append([...stepIds.map((item) => marked(item)), rechecked('on')])
  await expect.element(getByRole('article')).toHaveTextContent(/it was On again\.Region/)
  bridge.append(stepsToRepeat.map((item) => marked(item)))
  await expect.element(getByRole('article')).toHaveTextContent(/it was On again\. Turned off again on .*\d\.Region/)
})

test('a note is shown as the text it is, in lines and paragraphs', async () => {
  const { bridge, getByText } = await showApp(standIn(), 'report')
  bridge.append([{ kind: 'noted', item: 'log-in', text: '<b>one</b>\ntwo\n\n\n\nthree' }])
  const note = getByText('<b>one</b>')
  await expect.element(note).toHaveTextContent('<b>one</b> two three')
  expect(note.element().textContent).toBe('<b>one</b>\ntwo\n\nthree')
  expect(getComputedStyle(note.element()).whiteSpaceCollapse).toBe('preserve-breaks')
})
