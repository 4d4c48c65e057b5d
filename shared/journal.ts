import { z } from 'zod'
import { check } from './check'
import { itemIds, stepIds, textLimit } from './content'
import { historyTopics } from './history'
import { imageIdPattern, imageTypes, sideLimit } from './image'
import { nameLimit, personIdPattern } from './people'
import { regions } from './region'

/*
 * The window imports only types from this file, so that the parser is not shipped to it.
 */

const entryIdSchema = z.string().regex(/^[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{16}$/)

/** One that was not named yet has no name at all, so an empty one says nothing. */
const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(nameLimit)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u, 'A name is one line.')

export const personIdSchema = z.string().regex(personIdPattern)

const textSchema = z.string().max(textLimit)

const daySchema = z.iso.date()
/** A time on the wall: see calendar.ts. */
const wallTimeSchema = z
  .string()
  .regex(/^.{10}T([01]\d|2[0-3]):[0-5]\d$/)
  .refine((time) => daySchema.safeParse(time.slice(0, 10)).success)
/** Which due time is meant: see reminder.ts. */
const dueKeySchema = z.string().min(1).max(100)

const reminderSchema = z.strictObject({
  /** How often to look again; null for never. */
  every: z
    .discriminatedUnion('unit', [
      z.strictObject({
        unit: z.literal('month'),
        count: z.union([z.literal(1), z.literal(3), z.literal(6), z.literal(12)]),
      }),
      z.strictObject({ unit: z.literal('week'), count: z.int().min(1).max(104) }),
    ])
    .nullable(),
  /** At what time of the day. */
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
})

const targetsSchema = z.array(entryIdSchema).min(1)

/** What a person can do, undoing apart. Each kind carries all that is needed to replay it. */
const doneSchemas = [
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
  z.strictObject({ kind: z.literal('set-reminder'), reminder: reminderSchema }),
  /** Takes away the picture that this entry attached: its file goes when the app starts the next time. */
  z.strictObject({ kind: z.literal('detached'), attached: entryIdSchema }),
  z.strictObject({ kind: z.literal('snoozed'), due: dueKeySchema, until: wallTimeSchema }),
  /** The first of a person adds them. */
  z.strictObject({ kind: z.literal('named'), name: nameSchema }),
  /** Nothing of this person is kept when the app starts the next time: see forget.ts. */
  z.strictObject({ kind: z.literal('removed-person') }),
] as const

/** What a picture is attached to: an item, or the re-check that this entry noted. */
export const attachedToSchema = z.union([z.enum(itemIds), entryIdSchema])

const sideSchema = z.int().min(1).max(sideLimit)

const attachedSchema = z.strictObject({
  kind: z.literal('attached'),
  to: attachedToSchema,
  image: z.string().regex(imageIdPattern),
  type: z.enum(imageTypes),
  width: sideSchema,
  height: sideSchema,
})

const personsDeedSchema = z.discriminatedUnion('kind', [
  ...doneSchemas,
  z.strictObject({ kind: z.literal('undid'), entries: targetsSchema.max(20) }),
])

/** What is in the journal: what a person did, with pictures that the app kept for them, and that it reminded them. Restoring a backup may undo any number at once. */
export const deedSchema = z.discriminatedUnion('kind', [
  ...doneSchemas,
  z.strictObject({ kind: z.literal('undid'), entries: targetsSchema }),
  attachedSchema,
  z.strictObject({ kind: z.literal('reminded'), due: dueKeySchema }),
])

/** What one click may send: a few deeds that are saved, and undone, together. */
export const deedsSchema = z.array(personsDeedSchema).min(1).max(20)

/**
 * One line of the journal. `at` is ISO 8601 in UTC, to be shown; the order is by `id` alone. `day` is the day on the wall where
 * it was done, which the first version did not keep.
 */
export const entrySchema = z.object({
  id: entryIdSchema,
  at: z.iso.datetime(),
  day: daySchema.optional(),
  /** Whom it concerns. */
  person: personIdSchema,
  deed: deedSchema,
})

/** Where a page of the history begins: before this entry, or at the newest. */
export const beforeSchema = entryIdSchema.nullable()
export const topicSchema = z.enum(historyTopics).nullable()
/** Whose history is asked for; null for everybody's. */
export const whoseSchema = personIdSchema.nullable()

export type Deed = z.infer<typeof deedSchema>
/** What a window may ask to be recorded. */
export type PersonsDeed = z.infer<typeof personsDeedSchema>
export type Reminder = z.infer<typeof reminderSchema>
export type Entry = z.infer<typeof entrySchema>
export type Attached = z.infer<typeof attachedSchema>
export type Mark = Extract<Deed, { kind: 'marked' }>['as']
export type Found = Extract<Deed, { kind: 'rechecked' }>['found']

/** The entries of a journal as it was read from a file, without those that only another version understands. */
export function understood(journal: readonly unknown[]): Entry[] {
  return journal.flatMap((entry) => check(entrySchema, entry).data ?? [])
}
