import { isUtf8 } from 'node:buffer'
import { z } from 'zod'
import { understood } from '../shared/journal'

const schema = 1
/** Of a data file that goes on from a sealed one: a version that does not know of those must not take it for all there is. */
const sealedSchema = 2

/** Which sealed file a data file goes on from, and from which revision. */
const sealSchema = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), revision: z.int().nonnegative() })

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

/** Without what was sealed. */
export function unsealed(saved: Saved, sealed: Seal, journal: readonly unknown[]): Stored {
  const { revision, savedAt, settings } = saved
  // The seal comes before the journal, so that a file that is cut off still has it.
  return { schema: sealedSchema, revision, savedAt, sealed, journal: [...journal], settings }
}

/** Together with the entries it goes on from. */
export function joined({ revision, savedAt, journal, settings }: Stored, sealed: readonly unknown[]): Saved {
  return { schema, revision, savedAt, journal: [...sealed, ...journal], settings }
}

/** All that is known beforehand of a file that a newer version wrote. */
const newerSchema = z
  .object({ schema: z.int().gt(schema), sealed: z.unknown().optional() })
  .refine((data) => data.schema > sealedSchema || data.sealed === undefined)

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
