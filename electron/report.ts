import { app, type BrowserWindow } from 'electron'
import type { Backend } from '../backend/backend'
import { extensions, parseFormat, reportFileName } from '../backend/report-file'
import { ApiError } from '../shared/api'
import { paperOf } from '../shared/paper'
import { reportMarkdown } from '../shared/report-markdown'
import type { Words } from '../shared/words'
import { saveWhereAsked } from './save-dialog'

export interface ReportParts {
  readonly backend: Pick<Backend, 'report'>
  readonly words: Words
  readonly getWindow: () => BrowserWindow | undefined
}

/** The call that saves the person's record where they choose. */
export function createSaveReport({
  backend,
  words,
  getWindow,
}: ReportParts): (person: unknown, as: unknown) => Promise<boolean> {
  return async (person, as) => {
    const format = parseFormat(as)
    const report = backend.report(person)
    // First the file: while the dialog is open the window may turn to another page, or close.
    const data = format === 'pdf' ? await printed(getWindow(), report.region) : reportMarkdown(report, words)
    const offer = {
      name: reportFileName(format, words),
      fileType: words.t(`report.fileTypes.${format}`),
      extension: extensions[format],
    }
    return saveWhereAsked(getWindow(), offer, () => data)
  }
}

/** The window's page as it goes on paper, whose rules are in its styles. */
function printed(window: BrowserWindow | undefined, region: Parameters<typeof paperOf>[0]): Promise<Uint8Array> {
  if (window === undefined) throw new ApiError('refused', 'There is no window to print.')
  const pageSize = paperOf(region, app.getLocale())
  return window.webContents.printToPDF({
    pageSize,
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
  })
}
