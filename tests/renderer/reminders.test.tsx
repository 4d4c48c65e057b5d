import { expect, test, vi } from 'vitest'
import { stepIds } from '../../shared/content'
import { nextDue } from '../../shared/reminder'
import { replay } from '../../shared/replay'
import { type StandIn, showApp, standIn } from './app-under-test'

/** A backend whose seven steps were done on 24 November 2026, with the clock at a later time. */
function doneThen(now: string) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00') })
  const bridge = standIn()
  bridge.append(stepIds.map((item) => ({ kind: 'marked', item, as: 'done' })))
  vi.setSystemTime(new Date(now))
  return bridge
}

function dueOf({ journal }: StandIn) {
  const due = nextDue(replay(journal))
  if (due === null) throw new Error('Nothing is ever due.')
  return due
}

test('nothing is due before its time, and the date is said', async () => {
  const screen = await showApp(doneThen('2027-02-24T09:59:00'))
  await expect.element(screen.getByText('You are reminded on February 24, 2027.')).toBeVisible()
  expect(screen.getByText('Time to look at the switch again').elements()).toEqual([])
})

test('what is due shows on every page and in the title, until it is acted on', async () => {
  const screen = await showApp(doneThen('2027-02-24T10:00:00'), 'settings')
  await expect.element(screen.getByRole('heading', { name: 'Time to look at the switch again' })).toBeVisible()
  await expect.poll(() => document.title).toMatch(/^\(1\) Time to look at the switch again/)
  await screen.getByRole('link', { name: 'Re-check now' }).click()
  await screen.getByRole('button', { name: 'Still Off' }).click()
  await expect.poll(() => document.title).toBe('Re-check – Opt-Out Checklist')
})

test('what was told stays due when the clock is set back', async () => {
  const bridge = doneThen('2027-02-20T10:00:00')
  bridge.append([{ kind: 'reminded', due: dueOf(bridge).key }])
  const screen = await showApp(bridge)
  await expect.element(screen.getByRole('heading', { name: 'Time to look at the switch again' })).toBeVisible()
})

test('it can be put off to a date of one’s own', async () => {
  const bridge = doneThen('2027-02-24T10:00:00')
  const { base } = dueOf(bridge)
  const screen = await showApp(bridge)
  await screen.getByRole('button', { name: 'Later' }).click()
  await screen.getByLabelText('On a date').fill('2027-03-05')
  await expect.poll(() => screen.getByText('Time to look at the switch again').elements()).toEqual([])
  expect(bridge.journal.at(-1)?.deed).toEqual({ kind: 'snoozed', due: base, until: '2027-03-05T10:00' })
})

test('the desktop’s settings show what the system made of them', async () => {
  const bridge = standIn()
  bridge.desktop = { background: false, login: false }
  const screen = await showApp(bridge, 'settings')
  await screen.getByLabelText(/Keep running in the background/).click()
  await expect.element(screen.getByLabelText(/Keep running in the background/)).toBeChecked()
  expect(bridge.desktop).toEqual({ background: true, login: false })
})

test('a login that cannot be arranged is not offered, and in a browser neither is', async () => {
  const bridge = standIn()
  bridge.desktop = { background: false, login: null }
  const screen = await showApp(bridge, 'settings')
  await expect.element(screen.getByLabelText(/Keep running in the background/)).toBeVisible()
  expect(screen.getByLabelText(/Start when I log in/).elements()).toEqual([])
})

test('a test reminder says what to do when nothing appears', async () => {
  const bridge = standIn()
  bridge.desktop = { background: false, login: null }
  const screen = await showApp(bridge, 'recheck')
  await screen.getByRole('button', { name: 'Send a test reminder' }).click()
  await expect.element(screen.getByText(/If nothing appeared/)).toBeVisible()
})

test('a re-check that could not tell offers help at once', async () => {
  const screen = await showApp(standIn(), 'recheck')
  await screen.getByRole('button', { name: 'I could not tell' }).click()
  await expect.element(screen.getByText('This page looks different')).toBeVisible()
})
