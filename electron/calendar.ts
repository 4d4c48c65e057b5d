import type { BrowserWindow } from 'electron'
import type { Backend } from '../backend/backend'
import { calendarFileName, comingRechecks } from '../backend/calendar-file'
import type { Translate } from '../shared/messages'
import { saveWhereAsked } from './save-dialog'

export interface CalendarParts {
  readonly backend: Pick<Backend, 'person'>
  readonly words: Translate
  /** Wall-clock time. */
  readonly now: () => Date
  readonly getWindow: () => BrowserWindow | undefined
}

/** The call that saves the coming re-checks where the person chooses. */
export function createSaveCalendar({
  backend,
  words,
  now,
  getWindow,
}: CalendarParts): (person: unknown) => Promise<boolean> {
  return async (person) => {
    // First the file, so that nobody is asked where to put one that there is not.
    const text = comingRechecks(backend.person(person), words, now())
    const offer = { name: calendarFileName, fileType: words('calendar.fileType'), extension: 'ics' }
    return saveWhereAsked(getWindow(), offer, () => text)
  }
}
