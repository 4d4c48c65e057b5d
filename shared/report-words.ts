import type { Report } from './report'
import { regionName, type Words } from './words'

/** What a record says first. */
export function headline({ optedOut }: Report, { t, day }: Words): string {
  return optedOut === null ? t('report.notOptedOut') : t('report.optedOut', { date: day(optedOut) })
}

/** What there is to add to that, each a sentence. */
export function details(report: Report, { t, day }: Words): readonly string[] {
  const { steps, optedOut, firstOptedOut: first, rechecks, turnedOffAgain } = report
  const [last] = rechecks
  const done = steps.filter((step) => step.day !== null).length
  return [
    ...(optedOut === null ? [t('report.stepsDone', { done, total: steps.length })] : []),
    ...(first === null || first === optedOut
      ? []
      : [t(optedOut === null ? 'report.firstOnly' : 'report.first', { date: day(first) })]),
    last ? t(`report.last.${last.found}`, { date: day(last.day) }) : t('report.never'),
    ...(turnedOffAgain === null ? [] : [t('report.turnedOff', { date: day(turnedOffAgain) })]),
  ]
}

/** What the record is about and made by: each a name and a value. */
export function aboutReport(
  { name, region, content, version, made }: Report,
  words: Words,
): readonly (readonly [string, string])[] {
  const { t, day } = words
  return [
    ...(name === null ? [] : [[t('report.person'), name] as const]),
    [t('report.region'), region === null ? t('report.noRegion') : regionName(region, words)],
    [t('report.content'), day(content)],
    [t('report.app'), `${t('app.name')} ${version}`],
    [t('report.date'), day(made)],
  ]
}
