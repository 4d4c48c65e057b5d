import type { LinkId } from './links'

/**
 * Where a statement comes from; the names are in the message files. `seen` is the date (ISO 8601) of the newest copy that
 * was read, which is the last time the statement was verified.
 */
export const sources = {
  'linkedin-notice': { seen: '2026-08-21' },
  'help-centre-review': { seen: '2026-09-03' },
  'privacy-guides': { seen: '2025-10-31' },
} as const satisfies Record<string, { seen: string }>

export type SourceId = keyof typeof sources

interface Item {
  /** Written by hand and never reused: the journal refers to it for ever. Its words are in the message files. */
  readonly id: string
  readonly links: readonly LinkId[]
  readonly source: SourceId
  readonly confidence: 'high' | 'medium'
}

/** The seven steps of the opt-out, in order. */
export const steps = [
  { id: 'log-in', links: ['linkedin'], source: 'help-centre-review', confidence: 'high' },
  { id: 'open-profile-menu', links: ['linkedin'], source: 'privacy-guides', confidence: 'high' },
  { id: 'open-settings', links: ['settings'], source: 'linkedin-notice', confidence: 'high' },
  { id: 'open-data-privacy', links: ['data-privacy'], source: 'linkedin-notice', confidence: 'high' },
  { id: 'open-ai-setting', links: ['ai-setting'], source: 'linkedin-notice', confidence: 'high' },
  { id: 'find-switch', links: ['ai-setting'], source: 'help-centre-review', confidence: 'high' },
  { id: 'turn-switch-off', links: ['ai-setting'], source: 'linkedin-notice', confidence: 'high' },
] as const satisfies readonly Item[]

/** Optional tasks worth doing after the opt-out. */
export const tasks = [
  { id: 'review-profile', links: ['profile', 'public-profile'], source: 'linkedin-notice', confidence: 'high' },
  { id: 'review-posts', links: ['activity'], source: 'linkedin-notice', confidence: 'high' },
  { id: 'delete-resumes', links: ['job-applications'], source: 'help-centre-review', confidence: 'medium' },
  { id: 'manage-job-applications', links: ['job-applications'], source: 'help-centre-review', confidence: 'medium' },
] as const satisfies readonly Item[]

export type ItemId = (typeof steps | typeof tasks)[number]['id']

export const itemIds: readonly ItemId[] = [...steps, ...tasks].map((item) => item.id)

/** The steps to do again when a re-check finds the switch on. */
export const stepsToRepeat = ['open-ai-setting', 'find-switch', 'turn-switch-off'] as const satisfies readonly ItemId[]
