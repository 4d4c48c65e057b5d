import { z } from 'zod'
import { ApiError, importLimit } from '../shared/api'
import { dayOf, wallTime } from '../shared/calendar'
import { check } from '../shared/check'
import { entrySchema } from '../shared/journal'
import type { Translate } from '../shared/messages'
import { isDeep, isNewer, parseJson, type Saved, savedSchema, storedSchema } from './saved'
import { sealedName } from './sealed'

const format = 'opt-out-checklist-backup'

const backupSchema = savedSchema.extend({
  format: z.literal(format),
  exportedAt: z.iso.datetime(),
  version: z.string(),
  /** Each in base64, by what it is called. Backups of the first version have none. */
  pictures: z.record(z.string(), z.unknown()).default({}),
})

/** Another computer's data file was never exported. */
const dataSchema = storedSchema.transform((stored) => ({ ...stored, exportedAt: null, pictures: {} }))

/** What a file brings along. Its settings are for the computer it came from, and stay there. */
export interface Brought {
  readonly journal: readonly unknown[]
  readonly exportedAt: string | null
  /** What the file is called that has what came before; null where this one has all. */
  readonly olderIn: string | null
  readonly pictures: Readonly<Record<string, unknown>>
}

/** Everything, as a file that can be imported again. */
export function backupFile(
  saved: Saved,
  pictures: Readonly<Record<string, string>>,
  version: string,
  now: Date,
): { name: string; text: string } {
  const backup: z.infer<typeof backupSchema> = { format, ...saved, exportedAt: now.toISOString(), version, pictures }
  return { name: backupFileName(now), text: JSON.stringify(backup) }
}

/** As what it is offered to be saved. */
export function backupFileName(now: Date): string {
  return `opt-out-checklist-backup-${dayOf(wallTime(now))}.json`
}

/** Reads a backup, or the data file of another computer. Throws an ApiError that says what is wrong with any other text. */
export function readBackup(text: unknown, words: Translate): Brought {
  const refuse = (...message: Parameters<Translate>) => new ApiError('refused', words(...message))
  if (typeof text !== 'string') throw refuse('backup.noText')
  if (Buffer.byteLength(text) > importLimit) throw refuse('backup.tooLong', { limit: importLimit / 1024 / 1024 })
  const content = parseJson(text)
  if (content === undefined) throw refuse('backup.notJson')
  const kind = kindOf(content)
  if (kind === undefined) throw refuse('backup.foreign')
  if (isNewer(content)) throw refuse('backup.newer')
  const { data, error } = (kind === 'backup' ? backupSchema : dataSchema).safeParse(content)
  const field = data === undefined ? brokenField(error) : strangeEntry(data.journal)
  if (data === undefined || field !== undefined) throw refuse('backup.broken', { field: field ?? '' })
  const olderIn = 'sealed' in data && data.sealed ? sealedName(data.sealed) : null
  return { journal: data.journal, exportedAt: data.exportedAt, olderIn, pictures: data.pictures }
}

/** Whether it means to be a backup or a data file, however broken; undefined for what means to be neither. */
function kindOf(content: unknown): 'backup' | 'data' | undefined {
  if (typeof content !== 'object' || content === null) return undefined
  if ('format' in content) return content.format === format ? 'backup' : undefined
  const own = Object.keys(savedSchema.shape).filter((field) => Object.hasOwn(content, field))
  return own.length >= 3 ? 'data' : undefined
}

function brokenField({ issues }: z.ZodError): string {
  return nameOf(issues[0]?.path ?? [])
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${String(key)}`)).join('')
}

/** The last id of the calendar's last year: none could come after a later one for long. */
const lastId = 'e677d21fdbff-ffff-ffffffffffffffff'

/** The field of an entry that would do harm here; what is only not understood is kept for a version that does. */
function strangeEntry(journal: readonly unknown[]): string | undefined {
  for (const [index, entry] of journal.entries()) {
    if (isDeep(entry)) return nameOf(['journal', index])
    const { data } = check(entrySchema, entry)
    if (data !== undefined && data.id > lastId) return nameOf(['journal', index, 'id'])
  }
  return undefined
}
