import type { BrowserWindow } from 'electron'
import type { Backend } from '../backend/backend'
import { backupFile } from '../backend/backup-file'
import { saveText } from '../backend/save-text'
import type { Translate } from '../shared/messages'
import { askWhere } from './save-dialog'

export interface BackupParts {
  readonly backend: Pick<Backend, 'saved'>
  readonly version: string
  readonly words: Translate
  /** Wall-clock time. */
  readonly now: () => Date
  readonly getWindow: () => BrowserWindow | undefined
}

/** The call that saves everything where the person chooses. */
export function createExportBackup({ backend, version, words, now, getWindow }: BackupParts): () => Promise<boolean> {
  return async () => {
    const { name } = backupFile(backend.saved(), version, now())
    const file = await askWhere(getWindow(), { name, fileType: words('backup.fileType'), extension: 'json' })
    if (file === undefined) return false
    // As it is now: the person may have taken a while to choose.
    saveText(file, backupFile(backend.saved(), version, now()).text)
    return true
  }
}
