import type { StepId } from '../shared/content'
import { labelsOf, languagesOf } from '../shared/labels'
import { Icon } from './icon'
import { useProgress } from './use-person'
import { useWords } from './words'

/** What LinkedIn calls a thing in other languages: at once in those the person may use it in, the others folded. */
export function LocalLabel({ step }: { step: StepId }) {
  const { t, language } = useWords()
  const { region } = useProgress()
  const wanted = [...navigator.languages, ...(region === null ? [] : languagesOf(region))]
  const labels = labelsOf(step, wanted)
  if (labels.length === 0) return null
  const own = [navigator.language, navigator.language.split('-')[0]].includes(labels[0]?.language)
  return (
    <details className="fold local-labels" open={own}>
      <summary>
        <Icon name="language" />
        {t('localLabels.title')}
      </summary>
      <dl className="fold-body">
        {labels.map(({ language: tag, label }) => (
          <div key={tag}>
            <dt>{language(tag)}</dt>
            <dd lang={tag}>{label}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
