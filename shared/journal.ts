import { z } from 'zod'
import { itemIds, stepIds, textLimit } from './content'
import { regions } from './region'

/*
 * The window imports only types from this file, so that the parser is not shipped to it.
 */

const entryIdSchema = z.string().regex(/^[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{16}$/)

const textSchema = z.string().max(textLimit)

/** What a person can do. Each kind carries all that is needed to replay it. */
export const deedSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('marked'),
    item: z.enum(itemIds),
    as: z.enum(['done', 'open', 'not-for-me']),
  }),
  z.strictObject({ kind: z.literal('rechecked'), found: z.enum(['off', 'on', 'unsure']) }),
  z.strictObject({ kind: z.literal('chose-region'), region: z.enum(regions) }),
  /** A note on an item in place of the one before; an empty one takes it away. */
  z.strictObject({ kind: z.literal('noted'), item: z.enum(itemIds), text: textSchema }),
  /** LinkedIn's page did not look as this step describes it; `text` is what was seen instead, or empty. */
  z.strictObject({ kind: z.literal('saw-different'), item: z.enum(stepIds), text: textSchema }),
  z.strictObject({ kind: z.literal('undid'), entries: z.array(entryIdSchema).min(1).max(20) }),
])

/** What one click may send: a few deeds that are saved, and undone, together. */
export const deedsSchema = z.array(deedSchema).min(1).max(20)

/** One line of the journal. `at` is ISO 8601 in UTC, to be shown; the order is by `id` alone. */
export const entrySchema = z.object({
  id: entryIdSchema,
  at: z.iso.datetime(),
  person: z.string().min(1).max(64),
  deed: deedSchema,
})

/** Where a page of the history begins: before this entry, or at the newest. */
export const beforeSchema = entryIdSchema.nullable()

export type Deed = z.infer<typeof deedSchema>
export type Entry = z.infer<typeof entrySchema>
export type Mark = Extract<Deed, { kind: 'marked' }>['as']
export type Found = Extract<Deed, { kind: 'rechecked' }>['found']
