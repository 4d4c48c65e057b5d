import fc, { type Arbitrary } from 'fast-check'
import { z } from 'zod'
import { backupFile, readBackup } from '../backend/backup-file'
import { nothingSaved } from '../backend/saved'
import { type Api, eraseWord, reportFormats, themes } from '../shared/api'
import { check } from '../shared/check'
import { itemIds } from '../shared/content'
import { historyTopics } from '../shared/history'
import { imageIdPattern, readImage } from '../shared/image'
import {
  attachedToSchema,
  beforeSchema,
  deedsSchema,
  personIdSchema,
  topicSchema,
  whoseSchema,
} from '../shared/journal'
import { linkIds } from '../shared/links'
import { languages, loadMessages } from '../shared/messages'
import { doneDeeds, entryIds, journals, personIds } from './shared/arbitraries'
import { pngOf } from './shared/images'

/*
 * Calls that no window makes, for either transport: made up, or honest ones with one thing wrong. What a change leaves
 * honest, by the schemas, is not among them.
 */

export interface Call {
  readonly name: string
  readonly args: readonly unknown[]
}

/** Repeats a run. */
export const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
export const count = 20_000

const words = await loadMessages('en')

const backupSchema = z.string().refine((text) => {
  try {
    return readBackup(text, words)
  } catch {
    return false
  }
})

const picture = Buffer.from(pngOf(3, 2)).toString('base64')
const pictureSchema = z.base64().refine((text) => typeof readImage(Buffer.from(text, 'base64')) === 'object')

const noArguments = z.tuple([])
const takes: Readonly<Record<keyof Api, z.ZodType>> = {
  load: noArguments,
  record: z.tuple([personIdSchema, deedsSchema]),
  history: z.tuple([beforeSchema, topicSchema, whoseSchema]),
  report: z.tuple([personIdSchema]),
  saveReport: z.tuple([personIdSchema, z.enum(reportFormats)]),
  attach: z.tuple([personIdSchema, attachedToSchema, pictureSchema]),
  picture: z.tuple([z.string().regex(imageIdPattern)]),
  openLink: z.tuple([z.enum(linkIds)]),
  showFolder: noArguments,
  testReminder: noArguments,
  saveCalendar: z.tuple([personIdSchema]),
  exportBackup: noArguments,
  previewImport: z.tuple([backupSchema]),
  importBackup: z.tuple([backupSchema]),
  backups: noArguments,
  // Names of backups, which there may be.
  restore: z.tuple([z.string().regex(/^\d{4}-/)]),
  erase: z.tuple([z.literal(eraseWord)]),
  changeDesktop: z.tuple([z.strictObject({ background: z.boolean(), login: z.boolean() }).partial()]),
  changePerson: z.tuple([personIdSchema]),
  changeLanguage: z.tuple([z.enum(languages).nullable()]),
  changeTheme: z.tuple([z.enum(themes)]),
}

export const callNames = Object.keys(takes) as readonly (keyof Api)[]

export function isHonest({ name, args }: Call): boolean {
  return callNames.some((known) => known === name && check(takes[known], args).success)
}

const backups = journals.map(
  (journal) => backupFile({ ...nothingSaved(new Date(0)), journal }, {}, '', new Date(0)).text,
)

const honestArguments: Readonly<Record<keyof Api, Arbitrary<readonly unknown[]>>> = {
  load: fc.constant([]),
  record: fc.tuple(personIds, fc.array(doneDeeds, { minLength: 1, maxLength: 4 })),
  history: fc.tuple(fc.option(entryIds), fc.option(fc.constantFrom(...historyTopics)), fc.option(personIds)),
  report: fc.tuple(personIds),
  saveReport: fc.tuple(personIds, fc.constantFrom(...reportFormats)),
  attach: fc.tuple(personIds, fc.oneof(fc.constantFrom(...itemIds), entryIds), fc.constant(picture)),
  picture: fc.constant(['0'.repeat(64)]),
  openLink: fc.tuple(fc.constantFrom(...linkIds)),
  showFolder: fc.constant([]),
  testReminder: fc.constant([]),
  saveCalendar: fc.tuple(personIds),
  exportBackup: fc.constant([]),
  previewImport: fc.tuple(backups),
  importBackup: fc.tuple(backups),
  backups: fc.constant([]),
  restore: fc.constant(['2026-11-24T10-00-00.000Z']),
  erase: fc.constant([eraseWord]),
  changeDesktop: fc.tuple(fc.record({ background: fc.boolean(), login: fc.boolean() }, { requiredKeys: [] })),
  changePerson: fc.tuple(personIds),
  changeLanguage: fc.tuple(fc.option(fc.constantFrom(...languages))),
  changeTheme: fc.tuple(fc.constantFrom(...themes)),
}

export const honestCalls: Arbitrary<Call> = fc
  .constantFrom(...callNames)
  .chain((name) => fc.record({ name: fc.constant(name), args: honestArguments[name] }))

function nested(levels: number): unknown {
  let value: unknown = 'x'
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { value }
  return value
}

function endless(): unknown {
  const ring: Record<string, unknown> = { kind: 'marked' }
  ring.item = [ring]
  return ring
}

/** Own fields, as they come from JSON: an assignment to `__proto__` would make none. */
function withField(value: object, key: string, field: unknown): object {
  return Object.defineProperty({ ...value }, key, {
    value: field,
    enumerable: true,
    configurable: true,
    writable: true,
  })
}

const oddKeys = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'toJSON',
  'length',
  'then',
  'at',
  'id',
)

/** What JSON can carry. */
export const oddJson: Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  oddKeys,
  oddKeys.map((key) => withField({}, key, { kind: 'marked' })),
  fc.constantFrom('\ud800', 'me\udfff', '\0', 'ME', ' me', '../me', '1e999', 'x'.repeat(30_000), -0, 1e308, 2 ** 53),
  fc.constantFrom(nested(200), nested(900), Array(5_000).fill({}), Array(21).fill({ kind: 'rechecked', found: 'off' })),
)

/** What a structured clone can carry beyond that. */
export const oddClones: Arbitrary<unknown> = fc.oneof(
  oddJson,
  fc.anything({
    maxDepth: 3,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.constantFrom(
    Number.NaN,
    Infinity,
    -Infinity,
    undefined,
    2n ** 70n,
    new Date(Number.NaN),
    /(a+)+$/,
    new Error('x'),
  ),
  fc.constantFrom(Array(3), new ArrayBuffer(8), new Map([['kind', 'marked']]), new Set(['me']), 'x'.repeat(200_000)),
  fc.constant(null).map(endless),
)

type Change = (value: unknown) => unknown

function changed(value: unknown, steps: readonly number[], change: Change): unknown {
  const [step, ...deeper] = steps
  if (step === undefined || typeof value !== 'object' || value === null) return change(value)
  const keys = Object.keys(value)
  if (keys.length === 0) return change(value)
  const key = keys[step % keys.length] ?? ''
  const field = changed(Reflect.get(value, key), deeper, change)
  return Array.isArray(value) ? value.with(Number(key), field) : { ...value, [key]: field }
}

function without(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(1)
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).slice(1)) : undefined
}

function changes(odd: Arbitrary<unknown>): Arbitrary<Change> {
  return fc.oneof(
    odd.map((other) => () => other),
    odd.map((other) => (value: unknown) => (Array.isArray(value) ? [...value, other] : [value, other])),
    fc.tuple(oddKeys, odd).map(
      ([key, other]) =>
        (value: unknown) =>
          withField(typeof value === 'object' ? { ...value } : {}, key, other),
    ),
    fc.constant((value: unknown) => [value]),
    fc.constant(without),
    fc
      .tuple(fc.nat(), fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }))
      .map(([at, text]) => (value: unknown) => {
        const before = typeof value === 'string' ? value : ''
        return before.slice(0, at % (before.length + 1)) + text + before.slice(at % (before.length + 1))
      }),
  )
}

/** Honest calls with one thing changed, and calls made up. */
export function malformedCalls(odd: Arbitrary<unknown>): Arbitrary<Call> {
  const oneChanged = fc
    .tuple(honestCalls, fc.array(fc.nat(), { maxLength: 5 }), changes(odd))
    .map(([{ name, args }, steps, change]): Call => {
      const other = changed(args, steps, change)
      return { name, args: Array.isArray(other) ? other : [other] }
    })
  const madeUp = fc.record({
    name: fc.oneof(fc.constantFrom(...callNames), oddKeys, fc.string()),
    args: fc.array(odd, { maxLength: 5 }),
  })
  return fc
    .oneof({ weight: 3, arbitrary: oneChanged }, { weight: 1, arbitrary: madeUp })
    .filter((call) => !isHonest(call))
}

/** What an answer says became of a call. One that the app did not foresee is no refusal. */
export function outcomeOf(answer: unknown): string {
  return typeof answer === 'object' && answer !== null && 'problem' in answer ? `${answer.problem}` : 'accepted'
}

/** Counts what became of calls, and keeps the first few that were not refused. */
export function tally() {
  const counts: Record<string, number> = {}
  const accepted: unknown[] = []
  const count = (call: unknown, outcome: string) => {
    counts[outcome] = (counts[outcome] ?? 0) + 1
    if (outcome !== 'refused' && outcome !== 'no such call' && accepted.length < 3) accepted.push(call)
  }
  return { counts, accepted, count }
}
