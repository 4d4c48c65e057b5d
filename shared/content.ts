import type { LinkId } from './links'

/** LinkedIn's own legal text, an authority's page or several independent sources; one decent source; a weak or old one. */
export type Confidence = 'high' | 'medium' | 'low'

/**
 * Where a statement comes from; the names are in the message files. `seen` is the date (ISO 8601) of the newest copy
 * that was read: the last time the statement was verified. Where only a month or a year is known it is the first day it can
 * have been; where nothing is known it is the day of reading, and the name says "undated".
 */
export const sources = {
  'linkedin-notice': { seen: '2026-08-21', link: 'european-notice' },
  'linkedin-policy-2024': { seen: '2024-09-19' },
  'help-article': { seen: '2025-09-30', link: 'help-ai-setting' },
  'help-centre-review': { seen: '2026-09-03' },
  'data-sharing-article': { seen: '2026-11-23', link: 'help-data-sharing' },
  'linkedin-quoted': { seen: '2026-11-23', link: 'source-left-shift' },
  'settings-scripts': { seen: '2026-01-01' },
  'public-code': { seen: '2026-01-01' },
  'privacy-guides': { seen: '2025-10-21' },
  'form-guide': { seen: '2026-01-01', link: 'source-legal-clarity' },
  'news-reports': { seen: '2025-09-24', link: 'source-gulf-news' },
  'local-reports': { seen: '2026-11-23' },
  'india-reports': { seen: '2025-09-24' },
  ghacks: { seen: '2026-11-23' },
  'ads-report': { seen: '2026-11-23' },
  'garante-summary': { seen: '2026-11-23' },
  'irish-authority': { seen: '2025-11-07', link: 'source-irish-legal' },
  'italian-authority': { seen: '2025-10-28', link: 'source-edotto' },
  'luxembourg-authority': { seen: '2025-10-01', link: 'authority-lu' },
  'european-board': { seen: '2026-11-23', link: 'authorities-eea' },
  'dutch-lawyer': { seen: '2025-10-22' },
  'uk-authority': { seen: '2025-09-23', link: 'source-ico' },
  'uk-law': { seen: '2026-11-23' },
  'swiss-law': { seen: '2026-11-23' },
  'canadian-authority-2024': { seen: '2024-12-10' },
  'canadian-authority': { seen: '2026-11-23', link: 'authority-ca' },
  'canadian-law': { seen: '2026-11-23' },
  'hong-kong-authority': { seen: '2025-10-21' },
  'hong-kong-law': { seen: '2026-11-23' },
  'indian-law': { seen: '2026-11-23' },
  'own-research': { seen: '2026-11-23' },
} as const satisfies Record<string, { readonly seen: string; readonly link?: LinkId }>

export type SourceId = keyof typeof sources

interface Item {
  /** Written by hand and never reused. Its words are in the message files. */
  readonly id: string
  readonly links: readonly LinkId[]
  readonly source: SourceId
  readonly confidence: Confidence
}

interface Task extends Item {
  /** Smaller steps, to be read and not ticked. */
  readonly parts: readonly string[]
}

/** The seven steps of the opt-out, in order. The journal refers to their ids for ever. */
export const steps = [
  { id: 'log-in', links: ['linkedin'], source: 'help-centre-review', confidence: 'high' },
  { id: 'open-profile-menu', links: ['linkedin'], source: 'privacy-guides', confidence: 'high' },
  { id: 'open-settings', links: ['settings'], source: 'linkedin-notice', confidence: 'high' },
  { id: 'open-data-privacy', links: ['data-privacy'], source: 'linkedin-notice', confidence: 'high' },
  { id: 'open-ai-setting', links: ['ai-setting'], source: 'linkedin-notice', confidence: 'high' },
  { id: 'find-switch', links: ['ai-setting'], source: 'help-centre-review', confidence: 'high' },
  { id: 'turn-switch-off', links: ['ai-setting'], source: 'linkedin-notice', confidence: 'high' },
] as const satisfies readonly Item[]

/** Optional tasks worth doing after the opt-out. The journal refers to their ids for ever. */
export const tasks = [
  {
    id: 'review-profile',
    links: ['profile', 'public-profile'],
    parts: ['details', 'old-news', 'public'],
    source: 'linkedin-notice',
    confidence: 'high',
  },
  {
    id: 'review-posts',
    links: ['activity'],
    parts: ['look-through', 'comments', 'groups'],
    source: 'linkedin-notice',
    confidence: 'high',
  },
  {
    id: 'delete-resumes',
    links: ['job-applications'],
    parts: ['keep-copy', 'resumes', 'answers'],
    source: 'help-centre-review',
    confidence: 'medium',
  },
  {
    id: 'manage-job-applications',
    links: ['job-applications', 'job-accounts', 'help-job-accounts'],
    parts: ['saving', 'recruiters', 'accounts'],
    source: 'help-centre-review',
    confidence: 'medium',
  },
] as const satisfies readonly Task[]

/** More of LinkedIn's controls worth a visit; they are not ticked. */
export const controls = [
  { id: 'advertising', links: ['advertising', 'help-ads'], source: 'linkedin-notice', confidence: 'high' },
  { id: 'ads-off-linkedin', links: ['ads-off-linkedin'], source: 'settings-scripts', confidence: 'medium' },
  {
    id: 'data-from-others',
    links: ['data-from-others', 'help-data-from-others'],
    source: 'settings-scripts',
    confidence: 'low',
  },
  { id: 'ad-success', links: ['ad-success', 'help-ad-success'], source: 'settings-scripts', confidence: 'medium' },
  { id: 'research', links: ['research'], source: 'settings-scripts', confidence: 'medium' },
  { id: 'data-copy', links: ['data-copy', 'help-data-copy'], source: 'public-code', confidence: 'high' },
  { id: 'permitted-services', links: ['permitted-services'], source: 'linkedin-notice', confidence: 'high' },
  {
    id: 'visibility',
    links: ['public-profile', 'visibility', 'help-public-profile', 'help-search-engines'],
    source: 'linkedin-notice',
    confidence: 'high',
  },
  { id: 'objection', links: ['objection-form', 'help-objection'], source: 'linkedin-notice', confidence: 'high' },
  { id: 'deletion', links: ['deletion-form', 'help-deletion'], source: 'linkedin-notice', confidence: 'high' },
] as const satisfies readonly Item[]

/** Which guide this is: the newest day on which one of its steps was verified. */
export const contentVersion: string =
  steps
    .map(({ source }) => sources[source].seen)
    .sort()
    .at(-1) ?? ''

export type StepId = (typeof steps)[number]['id']
export type TaskId = (typeof tasks)[number]['id']
export type ItemId = StepId | TaskId

export const stepIds: readonly StepId[] = steps.map(({ id }) => id)
export const taskIds: readonly TaskId[] = tasks.map(({ id }) => id)
export const itemIds: readonly ItemId[] = [...steps, ...tasks].map(({ id }) => id)

/** Whether it names an item, and not, as a picture may, a re-check. */
export function isItem(id: string): id is ItemId {
  return itemIds.some((item) => item === id)
}

/** How long a text that a person writes may be, in Unicode code points. (A field counts UTF-16 units, never fewer.) */
export const textLimit = 2000

/** The steps that a link straight to the setting does at once. */
export const stepsToSetting: readonly StepId[] = stepIds.slice(0, stepIds.indexOf('find-switch'))

/** The steps to do again when a re-check finds the switch on. */
export const stepsToRepeat = ['open-ai-setting', 'find-switch', 'turn-switch-off'] as const satisfies readonly ItemId[]

type PartOf<One extends Task> = One extends Task ? `items.${One['id']}.parts.${One['parts'][number]}` : never
export type PartKey = PartOf<(typeof tasks)[number]>

/** The message keys of the parts of a task. */
export function partKeys({ id, parts }: (typeof tasks)[number]): readonly PartKey[] {
  return parts.map((part) => `items.${id}.parts.${part}` as PartKey)
}
