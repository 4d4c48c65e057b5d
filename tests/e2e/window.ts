import type { Page } from 'playwright'
import { expect } from 'playwright/test'

/*
 * What a person sees and does in the window, by the names a screen reader says.
 */

export const pages = ['Opt out', 'Clean up', 'Re-check', 'History', 'Settings'] as const

export function box(page: Page, name: string) {
  return page.getByRole('checkbox', { name, exact: true })
}

export async function goTo(page: Page, name: (typeof pages)[number]): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click()
}

/** Waits until the window says that what was done is on disk. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByText('Saved on this computer')).toBeVisible()
}

export async function tick(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await box(page, name).click()
    await saved(page)
  }
}

export async function expectStepsDone(page: Page, done: number): Promise<void> {
  await expect(page.getByRole('progressbar', { name: 'Opt-out progress' })).toHaveAttribute(
    'aria-valuetext',
    `${done} of 7 steps done`,
  )
}
