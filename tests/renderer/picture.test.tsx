// Brings the type of what cdp() answers.
import type {} from '@vitest/browser-playwright'
import { afterEach, expect, test } from 'vitest'
import { cdp } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { type Device, Picture } from '../../renderer/picture'
import { WordsContext, wordsIn } from '../../renderer/words'
import '../../renderer/styles.css'
import { type StepId, steps } from '../../shared/content'
import { loadMessages } from '../../shared/messages'

const t = await loadMessages('en')
const pictures = steps.flatMap(({ id }) => [
  { step: id, device: 'computer', label: t(`items.${id}.picture`) } as const,
  { step: id, device: 'phone', label: t(`items.${id}.picturePhone`) } as const,
])

function shown(step: StepId, device: Device) {
  return (
    <WordsContext value={wordsIn({ tag: 'en', locale: 'en', t })}>
      <Picture step={step} device={device} />
    </WordsContext>
  )
}

async function show(step: StepId, device: Device) {
  const screen = await render(shown(step, device))
  return { screen, picture: screen.getByRole('img').element() }
}

async function preferReducedMotion(value: 'reduce' | '') {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] })
}

const lines = (picture: Element) => Array.from(picture.querySelectorAll('tspan'), ({ textContent }) => textContent)
const spotted = (picture: Element) => Array.from(picture.querySelectorAll('.spot tspan'), (line) => line.textContent)
const running = (picture: Element) => picture.getAnimations({ subtree: true })

afterEach(() => preferReducedMotion(''))

test.each(pictures)('$step on a $device has a name and one spot', async ({ step, device, label }) => {
  const { screen, picture } = await show(step, device)
  expect(label).toMatch(/\w+ \w+/)
  await expect.element(screen.getByRole('img', { name: label, exact: true })).toBeVisible()
  expect(picture.querySelectorAll('.spot')).toHaveLength(1)
})

test('every picture has another name', () => {
  expect(new Set(pictures.map(({ label }) => label)).size).toBe(pictures.length)
})

test.each([
  ['open-profile-menu', 'computer', 'Me'],
  ['open-settings', 'computer', 'Settings & Privacy'],
  ['open-settings', 'phone', 'Settings'],
  ['open-data-privacy', 'computer', 'Data privacy'],
  ['open-data-privacy', 'phone', 'Data privacy'],
  ['open-ai-setting', 'computer', 'Data for Generative AI Improvement'],
  ['open-ai-setting', 'phone', 'Data for Generative AI Improvement'],
] as const)('the spot of %s on a %s says “%s”', async (step, device, name) => {
  const { picture } = await show(step, device)
  expect(spotted(picture).join(' ')).toBe(name)
})

test.each(['computer', 'phone'] as const)('on a %s the switch is found On and left Off', async (device) => {
  const { screen, picture } = await show('find-switch', device)
  expect(lines(picture).join(' ')).toContain('Use my data for training content creation AI models')
  expect(spotted(picture)).toEqual(['On'])
  expect(picture.querySelectorAll('.spot .toggle.on')).toHaveLength(1)
  await screen.rerender(shown('turn-switch-off', device))
  const last = screen.getByRole('img').element()
  expect(spotted(last)).toEqual(['Off'])
  expect(lines(last)).not.toContain('On')
  expect(last.querySelectorAll('.toggle')).toHaveLength(1)
  expect(last.querySelectorAll('.toggle.on')).toHaveLength(0)
})

test.each(pictures)('the words of $step on a $device stay in their places, from right to left too', async (shown) => {
  const { picture } = await show(shown.step, shown.device)
  const places = () => Array.from(picture.querySelectorAll('text'), (text) => text.getBBox().x)
  const before = places()
  const edge = picture.querySelector<SVGRectElement>('.edge')?.getBBox() ?? new DOMRect()
  for (const text of picture.querySelectorAll<SVGTextElement>('.spot text')) {
    const { x, y, width, height } = text.getBBox()
    expect(x).toBeGreaterThan(edge.x)
    expect(x + width).toBeLessThan(edge.x + edge.width)
    expect(y).toBeGreaterThanOrEqual(edge.y)
    expect(y + height).toBeLessThanOrEqual(edge.y + edge.height)
  }
  picture.parentElement?.setAttribute('dir', 'rtl')
  expect(places()).toEqual(before)
})

test('the spot pulses for less than five seconds, and anew in the next picture', async () => {
  const { screen, picture } = await show('open-settings', 'computer')
  const [pulse] = running(picture)
  expect(running(picture)).toHaveLength(1)
  expect(pulse?.effect?.getComputedTiming().endTime).toBeLessThan(5000)
  pulse?.finish()
  await screen.rerender(shown('open-data-privacy', 'computer'))
  expect(running(screen.getByRole('img').element())).toHaveLength(1)
})

test.each(pictures)('nothing moves in $step on a $device where less motion is wanted', async ({ step, device }) => {
  const { picture } = await show(step, device)
  expect(running(picture)).toHaveLength(1)
  await preferReducedMotion('reduce')
  expect(running(picture)).toEqual([])
})
