import { expect, onTestFinished, test, vi } from 'vitest'
import { tasks } from '../names'
import { showApp } from './app-under-test'

const [profile, posts, resumes, applications] = tasks

/** The titles of the tasks that are open. */
function opened(): readonly (string | null)[] {
  const titles = document.querySelectorAll('ol.items details[open] > summary > :first-child')
  return Array.from(titles, ({ textContent }) => textContent)
}

async function showTasks() {
  const screen = await showApp(undefined, 'clean-up')
  await expect.poll(opened).toEqual([profile])
  return {
    ...screen,
    tick: (name: string) => screen.getByRole('checkbox', { name }).click(),
    fold: (name: string) => screen.getByText(name, { exact: true }).click(),
  }
}

test('a task that is ticked folds, and the next one opens', async () => {
  const { tick } = await showTasks()
  await tick(profile)
  await expect.poll(opened).toEqual([posts])
})

test('a task that was opened by hand stays open while others are ticked', async () => {
  const { bridge, tick, fold } = await showTasks()
  await fold(applications)
  await expect.poll(opened).toEqual([applications])
  await tick(profile)
  await tick(resumes)
  await expect.poll(() => bridge.journal).toHaveLength(2)
  await expect.poll(opened).toEqual([applications])
})

test('a task that was opened by hand folds when it is ticked itself, and the next after it opens', async () => {
  const { tick, fold } = await showTasks()
  await fold(resumes)
  await tick(resumes)
  await expect.poll(opened).toEqual([applications])
})

test('a task that is done stays open while it is looked at again', async () => {
  const { bridge, tick, fold } = await showTasks()
  await tick(profile)
  await expect.poll(opened).toEqual([posts])
  await fold(profile)
  await expect.poll(opened).toEqual([profile])
  await tick(posts)
  await expect.poll(() => bridge.journal).toHaveLength(2)
  await expect.poll(opened).toEqual([profile])
})

test('a text that may not be copied is selected instead, to be copied by hand', async () => {
  const screen = await showApp(undefined, 'clean-up')
  const write = vi.spyOn(navigator.clipboard, 'writeText')
  onTestFinished(() => write.mockRestore())
  write.mockRejectedValue(new DOMException('Write permission denied.', 'NotAllowedError'))
  await screen.getByText('Object in writing').click()
  await screen.getByRole('button', { name: 'Copy' }).click()
  await expect.poll(() => `${getSelection()}`).toBe(write.mock.lastCall?.[0])
  await expect.element(screen.getByRole('button', { name: 'Copy' })).toHaveFocus()
})
