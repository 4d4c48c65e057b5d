import { type BrowserWindow, dialog, type SaveDialogOptions } from 'electron'
import type { Backend } from '../backend/backend'
import { calendarFileName, comingRechecks } from '../backend/calendar-file'
import { saveText } from '../backend/save-text'
import type { Translate } from '../shared/messages'

export interface CalendarParts {
  readonly backend: Pick<Backend, 'progress'>
  readonly words: Translate
  /** Wall-clock time. */
  readonly now: () => Date
  readonly getWindow: () => BrowserWindow | undefined
}

/** The call that saves the coming re-checks where the person chooses. */
export function createSaveCalendar({ backend, words, now, getWindow }: CalendarParts): () => Promise<boolean> {
  return async () => {
    // First the file, so that nobody is asked where to put one that there is not.
    const text = comingRechecks(backend.progress(), words, now())
    const options: SaveDialogOptions = {
      defaultPath: calendarFileName,
      filters: [{ name: words('calendar.fileType'), extensions: ['ics'] }],
      // What Linux does not ask by itself.
      properties: ['showOverwriteConfirmation'],
    }
    const window = getWindow()
    const { canceled, filePath } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options))
    if (canceled || filePath === '') return false
    saveText(filePath, text)
    return true
  }
}
