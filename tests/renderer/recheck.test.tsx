import { expect, test, vi } from 'vitest'
import { stepIds, stepsToRepeat } from '../../shared/content'
import type { Deed } from '../../shared/journal'
import { type StandIn, showApp, standIn } from './app-under-test'

const allDone: readonly Deed[] = stepIds.map((item) => ({ kind: 'marked', item, as: 'done' }))

async function showAfter(...deeds: Deed[]) {
  const bridge = standIn()
  bridge.append([...allDone, ...deeds])
  return await showApp(bridge, 'recheck')
}

function lastDeeds({ journal }: StandIn, count: number) {
  return journal.slice(-count).map(({ deed }) => deed)
}

test('still Off, with all steps done, leaves nothing to do', async () => {
  const screen = await showAfter()
  await screen.getByRole('button', { name: 'Still Off' }).click()
  await expect.element(screen.getByText('Nothing else to do until the next reminder.')).toBeVisible()
})

test('no reminder is promised while reminders are off', async () => {
  const screen = await showAfter({ kind: 'set-reminder', reminder: { every: null, time: '10:00' } })
  await screen.getByRole('button', { name: 'Still Off' }).click()
  await expect.element(screen.getByText(/Nothing else to do\.$/)).toBeVisible()
  await screen.getByRole('button', { name: 'I could not tell' }).click()
  await expect.element(screen.getByText(/That is noted\. This may help:$/)).toBeVisible()
})

test('who could not tell is told the day of the next reminder, and of none but that', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-03-01T12:00:00') })
  const screen = await showAfter({ kind: 'rechecked', found: 'unsure' })
  await expect.element(screen.getByText(/you will be asked again on March 8, 2027\./)).toBeVisible()
  await expect.element(screen.getByText(/^The next reminder is on March 8, 2027 at/)).toBeVisible()
  screen.bridge.append([{ kind: 'marked', item: 'log-in', as: 'open' }])
  await expect.element(screen.getByText(/That is noted\. This may help:$/)).toBeVisible()
})

test('still Off, with steps left open, leads to them', async () => {
  const screen = await showAfter({ kind: 'rechecked', found: 'on' })
  await screen.getByRole('button', { name: 'Still Off' }).click()
  await expect.element(screen.getByText('Tick the steps that are still open.')).toBeVisible()
  expect(screen.getByText(/Nothing else to do/).elements()).toEqual([])
  await screen.getByRole('link', { name: 'Go to the steps' }).click()
  await expect.element(screen.getByRole('heading', { name: 'Open Data for Generative AI Improvement' })).toBeVisible()
})

test('a switch that was On and is turned off is told in one go, which one undo takes back', async () => {
  const { bridge, checklist, ...screen } = await showAfter()
  await screen.getByRole('button', { name: 'It was On again' }).click()
  await screen.getByRole('button', { name: 'I turned it off' }).click()
  await expect.element(screen.getByText(/You turned it off again/)).toBeVisible()
  expect(lastDeeds(bridge, 3)).toEqual(stepsToRepeat.map((item) => ({ kind: 'marked', item, as: 'done' })))
  expect(screen.getByRole('button', { name: 'I turned it off' }).elements()).toEqual([])
  expect(screen.getByRole('link', { name: 'Go to the steps' }).elements()).toEqual([])
  expect(document.activeElement).not.toBe(document.body)
  await checklist.getState().undo()
  await expect.element(screen.getByRole('button', { name: 'I turned it off' })).toBeVisible()
})

test('an authority is spoken of only where there is a link to one', async () => {
  const screen = await showAfter({ kind: 'rechecked', found: 'on' })
  await expect.element(screen.getByText(/say so here\. You can also object in writing\.$/)).toBeVisible()
  screen.bridge.append([{ kind: 'chose-region', region: 'FR' }])
  await expect.element(screen.getByText(/object in writing and, after that, turn to your authority\.$/)).toBeVisible()
  await expect.element(screen.getByRole('button', { name: /CNIL/ })).toBeVisible()
})

test('today’s answer stays pressed', async () => {
  const screen = await showAfter()
  const answer = screen.getByRole('button', { name: 'Still Off' })
  await expect.element(answer).toHaveAttribute('aria-pressed', 'false')
  await answer.click()
  await expect.element(answer).toHaveAttribute('aria-pressed', 'true')
})

test('an answer that stands today is not noted again, so that its screenshots stay with it', async () => {
  const { bridge, ...screen } = await showAfter({ kind: 'rechecked', found: 'off' })
  const [noted] = bridge.journal.slice(-1)
  await bridge.attach('me', noted?.id ?? '', '')
  await expect.element(screen.getByText('Screenshots (1)')).toBeVisible()
  await screen.getByRole('button', { name: 'Still Off' }).click()
  await screen.getByRole('button', { name: 'I could not tell' }).click()
  await expect.poll(() => lastDeeds(bridge, 1)).toEqual([{ kind: 'rechecked', found: 'unsure' }])
  expect(bridge.journal.filter(({ deed }) => deed.kind === 'rechecked')).toHaveLength(2)
})

test('a switch that was turned off can be found On once more on the same day', async () => {
  const { bridge, ...screen } = await showAfter()
  const answer = screen.getByRole('button', { name: 'It was On again' })
  await answer.click()
  await expect.element(answer).toHaveAttribute('aria-pressed', 'true')
  await screen.getByRole('button', { name: 'I turned it off' }).click()
  await expect.element(answer).toHaveAttribute('aria-pressed', 'false')
  await answer.click()
  await expect.element(screen.getByRole('button', { name: 'I turned it off' })).toBeVisible()
  expect(lastDeeds(bridge, 1)).toEqual([{ kind: 'rechecked', found: 'on' }])
})

test('what may help who could not tell comes right after these words', async () => {
  const screen = await showAfter({ kind: 'rechecked', found: 'unsure' })
  await expect.element(screen.getByText('This page looks different')).toBeVisible()
  const folds = document.querySelectorAll('.last-recheck > details > summary')
  expect(Array.from(folds, ({ textContent }) => textContent)).toEqual(['This page looks different', 'Screenshots'])
})

test('without dates, the reason is beside a button that cannot be pressed', async () => {
  const screen = await showApp(standIn(), 'recheck')
  const button = screen.getByRole('button', { name: 'Add to my calendar' })
  await expect.element(button).toBeDisabled()
  await expect.element(button).toHaveAccessibleDescription(/^There are no dates to save at the moment/)
  screen.bridge.append(allDone)
  await expect.element(button).toBeEnabled()
  await screen.getByLabelText('Remind me').selectOptions('never')
  await expect.element(button).toHaveAccessibleDescription(/^Reminders are off/)
})

test('whoever had done all steps is not told that they begin, when the switch was On', async () => {
  const screen = await showAfter({ kind: 'rechecked', found: 'on' })
  await expect.element(screen.getByText(/^Some steps are still open\. The app reminds you of them on/)).toBeVisible()
  const button = screen.getByRole('button', { name: 'Add to my calendar' })
  await expect.element(button).toHaveAccessibleDescription(/The date of the next re-check is set when all seven/)
})

test('a newcomer who finds it still Off is led to all the steps, not to the last ones', async () => {
  const screen = await showApp(standIn(), 'recheck')
  await screen.getByRole('button', { name: 'Still Off' }).click()
  await expect.element(screen.getByText('Tick the steps that are still open.')).toBeVisible()
})

test('the advice after a switch that was On is to go on with what else is open', async () => {
  const screen = await showAfter({ kind: 'rechecked', found: 'on' }, { kind: 'marked', item: 'log-in', as: 'open' })
  await screen.getByRole('button', { name: 'I turned it off' }).click()
  await expect.element(screen.getByText('Tick the steps that are still open.')).toBeVisible()
})
