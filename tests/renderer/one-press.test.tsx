import { expect, test } from 'vitest'
import { page as browser, userEvent } from 'vitest/browser'
import { stepIds, stepsToRepeat } from '../../shared/content'
import type { Deed } from '../../shared/journal'
import { steps } from '../names'
import { hold, showApp, standIn } from './app-under-test'

const atHome: Deed = { kind: 'chose-region', region: 'DE' }
const allDone: readonly Deed[] = stepIds.map((item) => ({ kind: 'marked', item, as: 'done' }))

/** Slow enough that what follows the first click is drawn before the second. */
const slowly = { delay: 65 }

async function showAfter(page: string, ...deeds: readonly Deed[]) {
  await browser.viewport(1280, 800)
  const bridge = standIn()
  bridge.append(deeds)
  const before = bridge.journal.length
  const screen = await showApp(bridge, page)
  return {
    ...screen,
    button: (name: string | RegExp) => screen.getByRole('button', { name }),
    noted: () => bridge.journal.slice(before).map(({ deed }) => deed),
  }
}

test.each([{ delay: 0 }, slowly])('a double click on an answer notes it once (%o)', async (how) => {
  const { button, noted } = await showAfter('recheck', ...allDone)
  await button('Still Off').dblClick(how)
  await expect.element(button('Still Off')).toHaveAttribute('aria-pressed', 'true')
  expect(noted()).toEqual([{ kind: 'rechecked', found: 'off' }])
})

test.each([{ delay: 0 }, slowly])(
  'a double click on "I turned it off" ticks once, and opens nothing (%o)',
  async (how) => {
    const { bridge, button, noted } = await showAfter('recheck', ...allDone, { kind: 'rechecked', found: 'on' })
    await button('I turned it off').dblClick(how)
    await expect.poll(() => button('I turned it off').elements()).toEqual([])
    expect(noted()).toEqual(stepsToRepeat.map((item) => ({ kind: 'marked', item, as: 'done' })))
    expect(bridge.opened).toEqual([])
  },
)

test('"I turned it off" that is pressed again while it is saved ticks once', async () => {
  const { bridge, button, noted } = await showAfter('recheck', ...allDone, { kind: 'rechecked', found: 'on' })
  const disk = hold()
  await expect.element(button('I turned it off')).toBeVisible()
  bridge.hold = disk.promise
  await button('I turned it off').click()
  await button('I turned it off').click()
  disk.release()
  await expect.poll(() => button('I turned it off').elements()).toEqual([])
  await expect.poll(noted).toHaveLength(stepsToRepeat.length)
})

test('a double click sets one task aside, not the next as well', async () => {
  const { button, noted, ...screen } = await showAfter('clean-up')
  await button('Not for me').dblClick(slowly)
  await expect.element(screen.getByText('Not for me').first()).toBeVisible()
  expect(noted()).toEqual([{ kind: 'marked', item: 'review-profile', as: 'not-for-me' }])
})

test('a double click on the way in leads to the first step', async () => {
  const { button, ...screen } = await showAfter('opt-out')
  await screen.getByLabelText('Where do you live?').selectOptions('Germany')
  await button('Show me, step by step').dblClick(slowly)
  await expect.element(screen.getByText('Step 1 of 7', { exact: true })).toBeVisible()
})

test('a double click on a box ticks it', async () => {
  const { button, noted, ...screen } = await showAfter('opt-out', atHome)
  await expect.element(button('I am logged in')).toBeVisible()
  await screen.getByRole('checkbox').first().dblClick(slowly)
  await expect.element(screen.getByRole('checkbox').first()).toBeChecked()
  expect(noted()).toHaveLength(1)
})

test('Enter that is held ticks one step', async () => {
  const { button, noted, ...screen } = await showAfter('opt-out', atHome)
  await expect.element(button('I am logged in')).toBeVisible()
  button('I am logged in').element().focus()
  await userEvent.keyboard('{Enter>9/}')
  await expect.element(screen.getByText('Step 2 of 7', { exact: true })).toBeVisible()
  expect(noted()).toHaveLength(1)
  await userEvent.keyboard('{Enter}')
  await expect.poll(noted).toHaveLength(2)
})

test('Next turns as many steps as it is clicked, however fast', async () => {
  const { button, ...screen } = await showAfter('opt-out', atHome)
  const next = button('Next')
  await expect.element(next).toBeVisible()
  for (const detail of [1, 2, 3]) {
    next.element().dispatchEvent(new MouseEvent('click', { detail, bubbles: true }))
    await expect.element(screen.getByText(`Step ${detail + 1} of 7`, { exact: true })).toBeVisible()
  }
})

test('a double click still selects a word, and Enter that is held still breaks lines', async () => {
  const screen = await showAfter('opt-out/log-in', atHome)
  await screen.getByRole('heading', { name: steps[0] }).dblClick()
  expect(getSelection()?.toString()).toMatch(/\w/)
  await screen.getByText('This page looks different').click()
  const field = screen.getByLabelText('What did you see instead?')
  await field.click()
  await userEvent.keyboard('{Enter>3/}')
  await expect.element(field).toHaveValue('\n\n\n')
})
