import { z } from 'zod'
import { ApiError, type ReportFormat, reportFormats } from '../shared/api'
import type { Report } from '../shared/report'
import { reportMarkdown } from '../shared/report-markdown'
import type { Words } from '../shared/words'
import { parse } from './backend'

export const extensions: Readonly<Record<ReportFormat, string>> = { pdf: 'pdf', markdown: 'md' }

export function parseFormat(input: unknown): ReportFormat {
  return parse(z.enum(reportFormats), input)
}

/** As what a record is offered to be saved. */
export function reportFileName(format: ReportFormat, { t }: Words): string {
  return `${t('report.fileName')}.${extensions[format]}`
}

/** The record as a file that a page saves. Throws an ApiError for a PDF, which a browser makes by printing the page. */
export function reportDownload(format: unknown, report: Report, words: Words): { name: string; text: string } {
  if (parseFormat(format) === 'pdf') throw new ApiError('refused', 'In a browser, print the page to save it as a PDF.')
  return { name: reportFileName('markdown', words), text: reportMarkdown(report, words) }
}
