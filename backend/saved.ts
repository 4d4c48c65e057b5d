import { isUtf8 } from 'node:buffer'
import { z } from 'zod'
import { understood } from '../shared/journal'
import { idOf } from '../shared/merge'

const schema = 1

/** Which sealed file a data file goes on from. Its revision and the id of its last entry say how far that one goes. */
const sealSchema = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  revision: z.int().nonnegative(),
  last: z.string().optional(),
})

export type Seal = z.infer<typeof sealSchema>

export const savedSchema = z.object({
  schema: z.int().positive(),
  revision: z.int().nonnegative(),
  savedAt: z.iso.datetime(),
  // Entries are parsed one by one where they are used, so that one nobody understands is kept as it is.
  journal: z.array(z.unknown()),
  settings: z.record(z.string(), z.unknown()),
})

/** All that is on disk. `journal` holds entries as they were read, those from other versions included. */
export type Saved = z.infer<typeof savedSchema>

export const storedSchema = savedSchema.extend({ sealed: sealSchema.optional() })

/** What one file holds: where it has a seal, its journal goes on from what the file with that seal holds. */
export type Stored = z.infer<typeof storedSchema>

export function nothingSaved(now: Date): Saved {
  return { schema, revision: 0, savedAt: now.toISOString(), journal: [], settings: {} }
}

/** Says of a sealed file, whose bytes have this SHA-256, what it holds. */
export function sealOf({ revision, journal }: Saved, sha256: string): Seal {
  return { sha256, revision, last: idOf(journal.at(-1)) }
}

/** Whether something that was saved has all that was sealed: it is of the same journal, and no older. */
export function covers({ revision, journal }: Saved, seal: Seal): boolean {
  return revision >= seal.revision && journal.some((entry) => idOf(entry) === seal.last)
}

/** A data file with the entries it goes on from. */
export function joined({ sealed: _, ...own }: Stored, older: readonly unknown[]): Saved {
  return { ...own, journal: [...older, ...own.journal] }
}

/** The seal comes before the journal, so that a file of which the end is lost still has it. */
export function storedOf(
  { schema, revision, savedAt, settings }: Saved,
  sealed: Seal | undefined,
  journal: unknown[],
): Stored {
  return { schema, revision, savedAt, ...(sealed && { sealed }), journal, settings }
}

/** All that is known beforehand of a file that a newer version wrote. */
const newerSchema = z.object({ schema: z.int().gt(schema) })

export function isNewer(content: unknown): boolean {
  return newerSchema.safeParse(content).success
}

/** What the bytes of a data file amount to; `damaged`: it is not as the app wrote it, though its entries may be there. */
export type Reading =
  | { readonly kind: 'good'; readonly saved: Stored }
  | { readonly kind: 'newer' | 'damaged'; readonly saved: Stored | undefined }

export function readSaved(bytes: Buffer, now: Date): Reading {
  const content = parseJson(textOf(bytes))
  const { data } = storedSchema.safeParse(content)
  if (isNewer(content)) return { kind: 'newer', saved: data }
  // Bytes that are no text become another one, which is not to take their place.
  if (data !== undefined && isUtf8(bytes) && !isDeep(data)) return { kind: 'good', saved: data }
  return { kind: 'damaged', saved: mended(content, now) }
}

/** Without the mark that some editors put before a text. */
function textOf(bytes: Buffer): string {
  try {
    return bytes.toString().replace(/^\uFEFF/, '')
  } catch {
    // There is more of it than a text can have.
    return ''
  }
}

/** What is left of a file whose journal is there, field by field; undefined when it leads to no entry that is understood. */
function mended(content: unknown, now: Date): Stored | undefined {
  const { revision, savedAt, settings } = nothingSaved(now)
  const { data } = z
    .object({
      revision: savedSchema.shape.revision.catch(revision),
      savedAt: savedSchema.shape.savedAt.catch(savedAt),
      journal: savedSchema.shape.journal,
      settings: savedSchema.shape.settings.catch(settings),
      sealed: storedSchema.shape.sealed.catch(undefined),
    })
    .safeParse(content)
  if (data === undefined || isDeep(data.settings)) return undefined
  const journal = data.journal.filter((entry) => !isDeep(entry))
  return understood(journal).length === 0 && !data.sealed ? undefined : { ...data, schema, journal }
}

/** Whether a value has more levels than an app of any version writes: too many would be read, and then not be written again. */
export function isDeep(value: unknown, levels = 50): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeep(inner, levels - 1))
}

/** The value of a JSON text; undefined, which JSON has not, when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
