import type { StepId } from '../shared/content'
import { labelIn, labelsOf, languagesOf } from '../shared/labels'
import { Icon } from './icon'
import { useProgress } from './use-person'
import { useWords } from './words'

/** What LinkedIn calls a thing in other languages: at once in those the person may use it in, the others folded. */
export function LocalLabel({ step }: { step: StepId }) {
  const { t, tag, language } = useWords()
  const { region } = useProgress()
  const wanted = [tag, ...navigator.languages, ...(region === null ? [] : languagesOf(region))]
  // The guide itself calls it by one of them.
  const labels = labelsOf(step, wanted).filter(({ label }) => label !== labelIn(tag, step))
  if (labels.length === 0) return null
  const own = [tag, navigator.language].flatMap((each) => [each, each.split('-')[0]]).includes(labels[0]?.language)
  return (
    <details className="fold local-labels" open={own}>
      <summary>
        <Icon name="language" />
        {t('localLabels.title')}
      </summary>
      <dl className="fold-body">
        {labels.map(({ language: code, label }) => (
          <div key={code}>
            <dt>{language(code)}</dt>
            <dd lang={code}>{label}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
