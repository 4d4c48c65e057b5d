import { check } from './check'
import { entrySchema } from './journal'

/*
 * A journal as it was read from a file: entries that this version does not understand are in it, and are kept.
 */

/**
 * Both journals as one, in the order of their ids; those without an id come first. The same id with different content is decided
 * by the content alone, so that two computers which merge each other's journals have the same one.
 */
export function mergeJournals(mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const merged = new Map<string, unknown>()
  for (const entry of [...mine, ...theirs]) {
    const key = keyOf(entry)
    merged.set(key, merged.has(key) ? better(merged.get(key), entry) : entry)
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)
}

/** The entries of `theirs` that `mine` does not have, whatever their content, each once. */
export function entriesNotIn(mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const known = new Set(mine.map(keyOf))
  return mergeJournals([], theirs).filter((entry) => !known.has(keyOf(entry)))
}

function keyOf(entry: unknown): string {
  const id = idOf(entry)
  return id === undefined ? `content ${canonical(entry)}` : `id ${id}`
}

/** The id of an entry as it was read from a file; undefined when it has none. */
export function idOf(entry: unknown): string | undefined {
  return isObject(entry) && typeof entry.id === 'string' ? entry.id : undefined
}

/** One that is understood before one that is not, which may be the same one damaged; else the one whose JSON is first. */
function better(a: unknown, b: unknown): unknown {
  return JSON.stringify(a) === JSON.stringify(b) || rank(a) < rank(b) ? a : b
}

function rank(entry: unknown): string {
  const doubt = check(entrySchema, entry).success ? 'known' : 'unknown'
  // Of two that differ only in the order of their fields, it is still always the same one.
  return `${doubt} ${canonical(entry)} ${JSON.stringify(entry)}`
}

/** Its JSON with the fields of every object in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isObject(inner) && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
