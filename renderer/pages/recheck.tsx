import type { Found } from '../../shared/journal'
import { useChecklist } from '../checklist'
import { LinkButton } from '../link-button'
import { addressOf } from '../page'
import { useProgress } from '../use-progress'
import { useWords } from '../words'

const answers: readonly Found[] = ['off', 'on', 'unsure']

export function RecheckPage() {
  const { t } = useWords()
  const record = useChecklist((checklist) => checklist.record)
  return (
    <>
      <h1>{t('recheck.title')}</h1>
      <p className="lead">{t('recheck.intro')}</p>
      <section className="panel card" aria-labelledby="recheck-question">
        <p>{t('recheck.look')}</p>
        <p className="actions">
          <LinkButton link="ai-setting" primary />
        </p>
        <h2 id="recheck-question">{t('recheck.question')}</h2>
        <p className="actions">
          {answers.map((found) => (
            <button type="button" key={found} onClick={() => record([{ kind: 'rechecked', found }], 'rechecked')}>
              {t(`recheck.${found}`)}
            </button>
          ))}
        </p>
      </section>
      <LastRecheck />
    </>
  )
}

function LastRecheck() {
  const { t, date } = useWords()
  const { recheck } = useProgress()
  if (recheck === null) return <p className="muted">{t('recheck.never')}</p>
  return (
    <section className="panel card">
      <p>
        <strong>{t(`recheck.last.${recheck.found}`, { date: date(recheck.at) })}</strong>{' '}
        {t(`recheck.advice.${recheck.found}`)}
      </p>
      {recheck.found !== 'off' && (
        <p className="actions">
          <a className="button primary" href={addressOf('opt-out', 'open-ai-setting')}>
            {t('recheck.repeat')}
          </a>
        </p>
      )}
    </section>
  )
}
