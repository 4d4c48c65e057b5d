import type { Report } from './report'
import { aboutReport, details, headline } from './report-words'
import { attachedTo, type Words } from './words'

/** The record as Markdown (CommonMark). What the person wrote is quoted, and stays the text it is. */
export function reportMarkdown(report: Report, words: Words): string {
  const { t, day } = words
  const title = (item: Report['notes'][number]['item']) => t(`items.${item}.title`)
  const blocks = [
    `# ${t('report.heading')}`,
    `**${headline(report, words)}**`,
    details(report, words).join(' '),
    list(aboutReport(report, words).map(([name, value]) => `- ${name}: ${escaped(value)}`)),
    `## ${t('report.steps')}`,
    list(
      report.steps.map(({ id, day: done }, index) => {
        return `${index + 1}. ${title(id)}: ${done === null ? t('report.open') : day(done)}`
      }),
    ),
    ...section(t('report.rechecks'), [
      list(report.rechecks.map(({ day: when, found }) => `- ${day(when)}: ${t(`report.found.${found}`)}`)),
      report.earlierRechecks > 0 ? t('report.earlier', { count: report.earlierRechecks }) : '',
    ]),
    ...section(
      t('report.notes'),
      report.notes.flatMap(({ item, text }) => [`### ${title(item)}`, quote(text)]),
    ),
    ...section(
      t('report.different'),
      report.different.flatMap(({ item, day: when, text }) => [
        `### ${title(item)}`,
        `${day(when)}:`,
        text === '' ? t('report.noWords') : quote(text),
      ]),
    ),
    ...section(t('report.pictures'), [
      list(
        report.pictures
          .map(({ to, image, day: when }) => t('report.picture', { what: attachedTo(to, t), date: day(when), image }))
          .map((line) => `- ${line}`),
      ),
    ]),
    '---',
    `${t('report.statement')} ${t('report.noConfirmation')}`,
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function list(lines: readonly string[]): string {
  return lines.join('\n')
}

/** A heading and what is below it; nothing when there is nothing below. */
function section(heading: string, blocks: readonly string[]): readonly string[] {
  return blocks.some((block) => block !== '') ? [`## ${heading}`, ...blocks] : []
}

/** A quotation of this text, line by line. */
function quote(text: string): string {
  const lines = text.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/).map((line) => escaped(line.trim()))
  return lines
    .map((line, index) => {
      // A backslash at the end keeps the line; before an empty one it would be seen.
      const keeps = line !== '' && (lines[index + 1] ?? '') !== ''
      return `> ${line}${keeps ? '\\' : ''}`.trimEnd()
    })
    .join('\n')
}

/** Text that Markdown shows as it is. */
function escaped(line: string): string {
  return line
    .replace(/[\\`*_~[\]<>&|$@]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
    .replace(/^[#+\-=:]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}
