import { z } from 'zod'

const schema = 1

export const savedSchema = z.object({
  schema: z.int().positive(),
  revision: z.int().nonnegative(),
  savedAt: z.iso.datetime(),
  // Entries are parsed one by one where they are used, so that one nobody understands is kept as it is.
  journal: z.array(z.unknown()),
  settings: z.record(z.string(), z.unknown()),
})

/** All that is known beforehand of a file that a newer version wrote. */
const newerSchema = z.object({ schema: z.int().gt(schema) })

/** All that is on disk. `journal` holds entries as they were read, those from other versions included. */
export type Saved = z.infer<typeof savedSchema>

export function nothingSaved(now: Date): Saved {
  return { schema, revision: 0, savedAt: now.toISOString(), journal: [], settings: {} }
}

export function isNewer(content: unknown): boolean {
  return newerSchema.safeParse(content).success
}

/** What a data file of this version holds; undefined for any other text. */
export function readSaved(text: string): Saved | undefined {
  const content = parseJson(text)
  return isNewer(content) ? undefined : savedSchema.safeParse(content).data
}

/** The value of a JSON text; undefined, which JSON has not, when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
