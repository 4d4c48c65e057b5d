import { useEffect, useState } from 'react'
import type { Report } from '../../shared/report'
import { useChecklist } from '../checklist'
import { Icon } from '../icon'
import { addressOf } from '../page'
import { Sheet } from '../sheet'
import { usePersonId } from '../use-person'
import { useWords } from '../words'

/** The person's own record as it goes on paper, and the ways to take it along. */
export function ReportPage() {
  const { t } = useWords()
  const person = usePersonId()
  const report = useReport(person)
  const saveReport = useChecklist((checklist) => checklist.saveReport)
  const onDesktop = useChecklist(({ snapshot }) => snapshot !== null && snapshot.desktop !== null)
  return (
    <>
      <a className="back-link" href={addressOf('history')}>
        <Icon name="back" />
        {t('pages.history')}
      </a>
      <h1>{t('report.title')}</h1>
      <p className="lead">{t('report.intro')}</p>
      <div className="actions">
        {onDesktop ? (
          <button type="button" className="primary" onClick={() => saveReport(person, 'pdf')}>
            {t('report.savePdf')}
          </button>
        ) : (
          <button type="button" className="primary" onClick={() => print()}>
            {t('report.print')}
          </button>
        )}
        <button type="button" onClick={() => saveReport(person, 'markdown')}>
          {t('report.saveMarkdown')}
        </button>
      </div>
      {report && <Sheet report={report} />}
    </>
  )
}

/** A person's record as of the newest revision; null until it is there. */
function useReport(person: string): Report | null {
  const read = useChecklist((checklist) => checklist.report)
  const revision = useChecklist(({ snapshot }) => snapshot?.revision)
  const [report, setReport] = useState<Report | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: with a new revision there is a new record to read.
  useEffect(() => {
    let isNewest = true
    read(person).then((answer) => isNewest && answer !== null && setReport(answer))
    return () => {
      isNewest = false
    }
  }, [read, person, revision])
  return report
}
