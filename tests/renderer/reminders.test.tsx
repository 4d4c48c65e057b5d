import { expect, onTestFinished, test, vi } from 'vitest'
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
  const due = nextDue(replay(journal).me)
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

test.each([
  ['opt-out', 'All seven steps are done', 'You are reminded on'],
  ['recheck', 'Reminders', 'The next reminder is on'],
  ['settings', 'Reminders', 'The next reminder is on'],
])('what is due since days is not said to come, on the page %s', async (page, title, coming) => {
  const screen = await showApp(doneThen('2027-03-05T08:00:00'), page)
  const heading = screen.getByRole('heading', { name: title, exact: true })
  await expect.element(heading).toBeVisible()
  const section = () => heading.element().closest('section')?.textContent
  await expect.poll(section).toContain('Due since February 24, 2027.')
  expect(section()).not.toContain(coming)
  screen.bridge.append([{ kind: 'snoozed', due: dueOf(screen.bridge).base, until: '2027-03-06T10:00' }])
  await expect.poll(section).toContain(`${coming} March 6, 2027`)
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
  const date = screen.getByLabelText('On a date')
  await expect.element(date).toHaveAttribute('min', '2027-02-25')
  await date.fill('2027-03-05')
  expect(bridge.journal.filter(({ deed }) => deed.kind === 'snoozed')).toEqual([])
  await screen.getByRole('button', { name: 'Put off' }).click()
  await expect.poll(() => screen.getByText('Time to look at the switch again').elements()).toEqual([])
  expect(bridge.journal.at(-1)?.deed).toEqual({ kind: 'snoozed', due: base, until: '2027-03-05T10:00' })
})

test('times on the wall are written as the language does', async () => {
  const screen = await showApp(doneThen('2027-02-24T10:00:00'), 'settings')
  await screen.getByRole('button', { name: 'Later' }).click()
  await screen.getByRole('button', { name: /Later today 1:00\sPM/ }).click()
  await expect.element(screen.getByText(/on February 24, 2027 at 1:00\sPM\./)).toBeVisible()
})

/** A backend on which the first two steps were done, and the rest is due. */
function begunThenDue() {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00') })
  const bridge = standIn()
  bridge.append(stepIds.slice(0, 2).map((item) => ({ kind: 'marked', item, as: 'done' })))
  vi.setSystemTime(new Date('2026-12-01T12:00:00'))
  return bridge
}

test('what is begun is gone on with at the next open step, from the page of the steps too', async () => {
  const screen = await showApp(begunThenDue(), 'opt-out/log-in')
  await screen.getByRole('link', { name: 'Go on with the steps' }).click()
  const title = screen.getByRole('heading', { name: 'Select Settings & Privacy' })
  await expect.element(title).toBeVisible()
  await expect.element(title).toHaveFocus()
})

interface PageNotification {
  readonly title: string
  readonly tag: string | undefined
  onclick: (() => void) | null
}

/** Stands in for the browser's notifications, which the person allowed. */
function notificationsOf(): PageNotification[] {
  const shown: PageNotification[] = []
  class Notification implements PageNotification {
    static readonly permission = 'granted'
    onclick: (() => void) | null = null
    readonly title: string
    readonly tag: string | undefined
    constructor(title: string, { tag }: NotificationOptions = {}) {
      this.title = title
      this.tag = tag
      shown.push(this)
    }
  }
  vi.stubGlobal('Notification', Notification)
  onTestFinished(() => void vi.unstubAllGlobals())
  return shown
}

test('a page’s notification of a due re-check says so and leads to it', async () => {
  const shown = notificationsOf()
  const bridge = doneThen('2027-02-24T10:00:00')
  const screen = await showApp(bridge, 'settings')
  await expect.element(screen.getByRole('heading', { name: 'Settings' })).toBeVisible()
  bridge.append([{ kind: 'reminded', due: dueOf(bridge).key }])
  await expect.poll(() => shown.map(({ title }) => title)).toEqual(['It is time to look at the switch again'])
  shown[0]?.onclick?.()
  await expect.element(screen.getByRole('heading', { name: 'Is it still off?' })).toBeVisible()
})

test('a page’s notification of steps to finish says so and leads to them', async () => {
  const shown = notificationsOf()
  const bridge = begunThenDue()
  const screen = await showApp(bridge, 'settings')
  await expect.element(screen.getByRole('heading', { name: 'Settings' })).toBeVisible()
  bridge.append([{ kind: 'reminded', due: dueOf(bridge).key }])
  await expect.poll(() => shown.map(({ title }) => title)).toEqual(['Some steps are still open'])
  shown[0]?.onclick?.()
  await expect.poll(() => location.hash).toBe('#opt-out')
})

test('a due time that is told again is notified again, and one that an undo brings back is not', async () => {
  const shown = notificationsOf()
  const bridge = doneThen('2027-02-24T10:00:00')
  const { base, key } = dueOf(bridge)
  const until = '2027-02-25T10:00'
  const screen = await showApp(bridge, 'settings')
  await expect.element(screen.getByRole('heading', { name: 'Settings' })).toBeVisible()
  bridge.append([{ kind: 'reminded', due: key }])
  bridge.append([{ kind: 'snoozed', due: base, until }])
  bridge.append([{ kind: 'reminded', due: `${base}>${until}` }])
  await expect.poll(() => shown.length).toBe(1)
  // The clock was set back, and the same time was asked for once more.
  bridge.append([{ kind: 'snoozed', due: base, until }])
  await expect.element(screen.getByRole('heading', { name: 'Settings' })).toBeVisible()
  bridge.append([{ kind: 'reminded', due: `${base}>${until}` }])
  await expect.poll(() => shown.length).toBe(2)
  const { entries } = bridge.append([{ kind: 'rechecked', found: 'off' }])
  await expect.poll(() => screen.getByText('Time to look at the switch again').elements()).toEqual([])
  bridge.append([{ kind: 'undid', entries: entries.map(({ id }) => id) }])
  await expect.element(screen.getByRole('heading', { name: 'Time to look at the switch again' })).toBeVisible()
  expect(shown).toHaveLength(2)
})

/** As a browser that is set to these languages, the first one before all. */
function speak(...languages: string[]): void {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)
  vi.spyOn(navigator, 'language', 'get').mockReturnValue(languages[0] ?? '')
  onTestFinished(() => void vi.restoreAllMocks())
}

test.each([
  ['pt-BR', 'Usar meus dados para treinar modelos de IA para criar conteúdos'],
  ['nl-BE', 'Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt'],
])('what LinkedIn calls the setting shows at once in %s', async (language, label) => {
  speak(language, 'en')
  const screen = await showApp(standIn(), 'opt-out/find-switch')
  await expect.element(screen.getByText(label)).toBeVisible()
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
