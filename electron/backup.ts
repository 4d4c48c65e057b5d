import type { BrowserWindow } from 'electron'
import type { Backend } from '../backend/backend'
import { backupFile, backupFileName } from '../backend/backup-file'
import type { Evidence } from '../backend/evidence'
import type { Translate } from '../shared/messages'
import { saveWhereAsked } from './save-dialog'

export interface BackupParts {
  readonly backend: Pick<Backend, 'saved'>
  readonly evidence: Pick<Evidence, 'all'>
  readonly version: string
  readonly words: Translate
  /** Wall-clock time. */
  readonly now: () => Date
  readonly getWindow: () => BrowserWindow | undefined
}

/** The call that saves everything where the person chooses. */
export function createExportBackup({
  backend,
  evidence,
  version,
  words,
  now,
  getWindow,
}: BackupParts): () => Promise<boolean> {
  return async () => {
    const offer = { name: backupFileName(now()), fileType: words('backup.fileType'), extension: 'json' }
    return saveWhereAsked(getWindow(), offer, () => backupFile(backend.saved(), evidence.all(), version, now()).text)
  }
}
