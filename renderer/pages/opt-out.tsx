import { stepIds, steps } from '../../shared/content'
import { tally } from '../../shared/progress'
import { regionName } from '../../shared/words'
import { FastLane, useWent } from '../fast-lane'
import { Finish } from '../finish'
import { Guide, useShownStep } from '../guide'
import { Icon } from '../icon'
import { addressOf, useNamedItem } from '../page'
import { ProgressBar } from '../progress-bar'
import { StepList } from '../step-list'
import { useProgress } from '../use-person'
import { Welcome } from '../welcome'
import { useWords } from '../words'

export function OptOutPage() {
  const { t } = useWords()
  const progress = useProgress()
  const shown = useShownStep()
  const named = useNamedItem(stepIds) !== undefined
  const counted = tally(progress, steps)
  const went = useWent((lane) => lane.went)
  const finished = counted.done === counted.total
  const newcomer = progress.region === null && !finished
  return (
    <>
      <h1>{t('optOut.title')}</h1>
      {newcomer && <Welcome />}
      <ProgressBar
        label={t('progress.label')}
        text={t('progress.text', counted)}
        figure={t('progress.short', counted)}
        tally={counted}
      />
      {/* For someone who went straight to the setting this is the next thing to do. */}
      {!newcomer && went && <FastLane />}
      <div className="guide-layout" data-alone={newcomer && !named}>
        <div className="guide-side">
          <StepList shown={newcomer && !named ? undefined : shown} />
          {!newcomer && !went && <FastLane />}
        </div>
        {shown === undefined ? <Finish /> : (named || !newcomer) && <Guide step={shown} />}
      </div>
      <AppliesLink />
    </>
  )
}

function AppliesLink() {
  const words = useWords()
  const { region } = useProgress()
  return (
    <a className="side-link" href={addressOf('applies')}>
      <Icon name="info" />
      {region === null || region === 'elsewhere'
        ? words.t('applies.link')
        : words.t('applies.linkIn', { region: regionName(region, words) })}
      <Icon name="forward" />
    </a>
  )
}
