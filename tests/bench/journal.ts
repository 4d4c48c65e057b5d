import { writeFileSync } from 'node:fs'
import type { Backend } from '../../backend/backend'
import { itemIds } from '../../shared/content'
import type { Entry } from '../../shared/journal'
import { dataFile, openBackend } from '../backend/temp'
import { marked } from '../shared/entry'

/** How many entries are not sealed when a measurement begins, which adds some: about as many as there are at most times. */
const unsealed = 100

/** So many entries, a minute apart. */
export function journalOf(length: number): readonly Entry[] {
  return Array.from({ length }, (_, index) => {
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
}

/** Fills a folder as the app leaves it after so many entries, and gives the app on it. */
export function openWith(folder: string, length: number): Backend {
  const journal = journalOf(Math.max(0, length - unsealed))
  const data = { schema: 1, revision: length, savedAt: '2026-11-24T12:00:00.000Z', journal, settings: {} }
  writeFileSync(dataFile(folder), JSON.stringify(data))
  const backend = openBackend(folder)
  for (let left = length - journal.length; left > 0; left--) backend.handlers.record('me', [marked('log-in')])
  return backend
}
