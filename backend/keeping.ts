import { ApiError, eraseWord, type Handlers, type ImportPreview } from '../shared/api'
import { type Deed, type Entry, understood } from '../shared/journal'
import { entriesNotIn } from '../shared/merge'
import type { Translate } from '../shared/messages'
import { present } from '../shared/people'
import { dayWhen, type People, replay, standing } from '../shared/replay'
import type { Backend } from './backend'
import { type Brought, readBackup } from './backup-file'
import type { Backups } from './backups'
import { type Evidence, picturesOf } from './evidence'

export interface KeepingParts {
  readonly backend: Pick<Backend, 'saved' | 'merge' | 'erase'>
  readonly backups: Backups
  readonly evidence: Evidence
  readonly words: Translate
}

type KeepingCall = 'previewImport' | 'importBackup' | 'backups' | 'restore' | 'erase'

/** The calls by which a person brings data in, goes back to a backup, or leaves. */
export function keepingCalls({ backend, backups, evidence, words }: KeepingParts): Handlers<KeepingCall> {
  return {
    previewImport(text) {
      const brought = readBackup(text, words)
      const here = new Set(evidence.list())
      const newPictures = picturesOf(brought.pictures, words).filter(({ image }) => !here.has(image)).length
      return { ...preview(backend.saved().journal, brought), newPictures }
    },
    importBackup(text) {
      const { journal, pictures } = readBackup(text, words)
      // First what the entries tell of: without those it is only not shown.
      evidence.takeIn(pictures)
      return backend.merge(journal, () => [])
    },
    backups: () => backups.list(),
    restore(id) {
      const backup = typeof id === 'string' ? backups.read(id) : undefined
      if (backup === undefined) throw new ApiError('refused', words('backup.unknown'))
      return backend.merge(backup.journal, (entries) => goingBack(entries, understood(backup.journal)))
    },
    erase(word) {
      if (word !== eraseWord) throw new ApiError('refused', words('backup.wrongWord', { word: eraseWord }))
      evidence.erase()
      backend.erase()
    },
  }
}

function preview(
  mine: readonly unknown[],
  { journal, exportedAt, olderIn }: Brought,
): Omit<ImportPreview, 'newPictures'> {
  const days = understood(journal).map(dayWhen).sort()
  const added = entriesNotIn(mine, journal).length
  return {
    added,
    known: entriesNotIn([], journal).length - added,
    newPeople: newPeople(replay(understood(mine)), replay(understood(journal))),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    exportedAt,
    olderIn,
  }
}

function newPeople(here: People, there: People): readonly string[] {
  return present(there).flatMap(({ id, progress }) =>
    here[id] === undefined && progress.name !== null ? progress.name : [],
  )
}

/** What leads from all that is known back to what a backup holds; nothing when that is what stands already. */
function goingBack(entries: readonly Entry[], backup: readonly Entry[]): readonly Deed[] {
  if (`${effective(entries)}` === `${effective(backup)}`) return []
  const kept = new Set(backup.map(({ id }) => id))
  const targets = entries.flatMap(({ id }) => (kept.has(id) ? [] : id))
  return targets.length === 0 ? [] : [{ kind: 'undid', entries: targets }]
}

function effective(entries: readonly Entry[]): readonly string[] {
  return standing(entries).flatMap(({ id, deed }) => (deed.kind === 'undid' ? [] : id))
}
