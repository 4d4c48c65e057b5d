import type { HistoryPage } from '../shared/api'
import { type HistoryTopic, topicOf } from '../shared/history'
import type { Entry } from '../shared/journal'
import { undoneIds } from '../shared/replay'

const pageLength = 100

/** The page of the history before an entry, or the newest; of one topic, or of all; of one person, or of all. */
export function historyPage(
  entries: readonly Entry[],
  before: string | null,
  topic: HistoryTopic | null,
  whose: string | null,
): HistoryPage {
  const undone = undoneIds(entries)
  const older = entries
    .filter(
      ({ id, person, deed }) =>
        (before === null || id < before) &&
        (topic === null || topicOf(deed) === topic) &&
        (whose === null || person === whose),
    )
    .sort((a, b) => (a.id < b.id ? 1 : -1))
  const page = older.slice(0, pageLength)
  return {
    entries: page,
    undone: page.flatMap(({ id }) => (undone.has(id) ? id : [])),
    more: older.length > page.length,
  }
}
