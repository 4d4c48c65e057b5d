import type { Saved } from './saved'

/** Room for what comes before the journal. */
const headLength = 160

/**
 * Gives data as the bytes of its JSON, valid until the next call. The journal is nearly all of it and mostly grows at its end, so
 * what was written out before is kept as bytes: a save then costs little more than what is new, and what the disk takes.
 */
export function createJsonBytes(): (saved: Saved) => Uint8Array {
  let buffer = Buffer.alloc(64 * 1024)
  let end = headLength
  let written: readonly unknown[] = []

  function put(text: string, at: number): number {
    const needed = at + Buffer.byteLength(text)
    if (needed > buffer.length) buffer = Buffer.concat([buffer.subarray(0, at)], 2 * needed)
    return at + buffer.write(text, at)
  }

  return ({ schema, revision, savedAt, journal, settings }) => {
    const head = `{"schema":${schema},"revision":${revision},"savedAt":${JSON.stringify(savedAt)},"journal":[`
    // Times have fractions of any length in files that others made.
    if (head.length > headLength) return Buffer.from(JSON.stringify({ schema, revision, savedAt, journal, settings }))
    if (written.some((entry, index) => entry !== journal[index])) {
      end = headLength
      written = []
    }
    const added = journal.slice(written.length).map((entry) => JSON.stringify(entry))
    const comma = written.length > 0 && added.length > 0 ? ',' : ''
    end = put(comma + added.join(), end)
    written = journal
    const whole = put(`],"settings":${JSON.stringify(settings)}}`, end)
    const begin = headLength - head.length
    buffer.write(head, begin)
    return buffer.subarray(begin, whole)
  }
}
