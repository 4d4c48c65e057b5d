import { itemIds } from '../../shared/content'
import type { Entry } from '../../shared/journal'

/** A data file's content with so many entries, a minute apart. */
export function dataOf(length: number) {
  const journal = Array.from({ length }, (_, index): Entry => {
    const at = new Date(Date.UTC(2026, 0, 1) + index * 60_000)
    const [time, item] = [at.getTime().toString(16).padStart(12, '0'), itemIds[index % itemIds.length] ?? 'log-in']
    return {
      id: `${time}-0000-0000000000000000`,
      at: at.toISOString(),
      day: at.toISOString().slice(0, 10),
      person: 'me',
      deed: { kind: 'marked', item, as: 'done' },
    }
  })
  return { schema: 1, revision: length, savedAt: '2026-11-24T12:00:00.000Z', journal, settings: {} }
}
