import { adviceOn, authoritiesFor, reopened } from '../shared/advice'
import { type StepId, steps } from '../shared/content'
import { nextOpen } from '../shared/progress'
import { LinkButton } from './link-button'
import { LooksDifferent } from './looks-different'
import { addressOf } from './page'
import { PicturesFold } from './pictures-fold'
import { useMark } from './use-mark'
import { useNow } from './use-now'
import { useProgress } from './use-person'
import { useWords } from './words'

/** What was found last, and what to do about it: that follows what is open, which later ticks change. */
export function LastRecheck() {
  const { t, day } = useWords()
  const progress = useProgress()
  const now = useNow()
  const { recheck } = progress
  if (recheck === null) return <p className="muted">{t('recheck.never')}</p>
  const { found } = recheck
  const open = nextOpen(progress, steps)
  const advice = adviceOn(progress, now).map((one) =>
    t(`recheck.advice.${one.says}`, one.day === undefined ? {} : { date: day(one.day) }),
  )
  return (
    <div className="last-recheck" data-found={found}>
      <p>
        <strong>{t(`recheck.last.${found}`, { date: day(recheck.day) })}</strong> {advice.join(' ')}
      </p>
      {found === 'on' && <WhenOn open={open} />}
      {found === 'off' && open !== undefined && (
        <p className="actions">
          <ToSteps step={open} />
        </p>
      )}
      {found === 'unsure' && <LooksDifferent step="open-ai-setting" device="computer" />}
      <PicturesFold to={recheck.id} />
    </div>
  )
}

/** The steps that the find opened again are done in one go, or gone through; and there is more than the switch. */
function WhenOn({ open }: { open: StepId | undefined }) {
  const { t } = useWords()
  const progress = useProgress()
  const mark = useMark()
  const again = reopened(progress)
  return (
    <p className="actions">
      {again.length > 0 && (
        <button type="button" className="primary" onClick={() => mark(again, 'done')}>
          {t('recheck.turnedOff')}
        </button>
      )}
      {open !== undefined && <ToSteps step={open} />}
      {(['objection-form', ...authoritiesFor(progress)] as const).map((link) => (
        <LinkButton key={link} link={link} />
      ))}
    </p>
  )
}

function ToSteps({ step }: { step: StepId }) {
  const { t } = useWords()
  return (
    <a className="button" href={addressOf('opt-out', step)}>
      {t('recheck.repeat')}
    </a>
  )
}
