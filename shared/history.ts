import type { Deed } from './journal'

/** What the history can be narrowed to. */
export const historyTopics = ['items', 'rechecks', 'notes', 'pictures', 'reminders'] as const

export type HistoryTopic = (typeof historyTopics)[number]

/** An undo is of every topic and of none, so it shows in the whole history only. */
const topics: Readonly<Record<Deed['kind'], HistoryTopic | null>> = {
  marked: 'items',
  rechecked: 'rechecks',
  noted: 'notes',
  'saw-different': 'notes',
  attached: 'pictures',
  detached: 'pictures',
  'set-reminder': 'reminders',
  snoozed: 'reminders',
  reminded: 'reminders',
  'chose-region': null,
  named: null,
  'removed-person': null,
  undid: null,
}

export function topicOf(deed: Deed): HistoryTopic | null {
  return topics[deed.kind]
}
