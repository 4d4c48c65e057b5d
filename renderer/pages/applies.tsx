import { authoritiesOf, factsAbout, type Topic, topics } from '../../shared/facts'
import { areaOf, type Region } from '../../shared/region'
import { Icon } from '../icon'
import { LinkButton } from '../link-button'
import { addressOf, placeOf, useNamedItem } from '../page'
import { SavedRegion } from '../region-select'
import { Fact } from '../source'
import { useProgress } from '../use-person'
import { useWords } from '../words'

/** What LinkedIn does where this person is, what their rights are, and what opting out does not do. */
export function AppliesPage() {
  const { t } = useWords()
  const { region } = useProgress()
  return (
    <>
      <a className="back-link" href={addressOf('opt-out')}>
        <Icon name="back" />
        {t('pages.opt-out')}
      </a>
      <h1>{t('applies.title')}</h1>
      <p className="lead">{t('applies.intro')}</p>
      <SavedRegion />
      {topics.map((topic) => (
        <TopicSection key={topic} topic={topic} region={region} />
      ))}
    </>
  )
}

/** Folded, but for what most people come for. */
const openAtFirst: readonly Topic[] = ['since', 'rights']

function TopicSection({ topic, region }: { topic: Topic; region: Region | null }) {
  const { t } = useWords()
  const named = useNamedItem(topics)
  const facts = factsAbout(topic, region === null ? null : areaOf(region))
  if (facts.length === 0) return null
  return (
    <section className="panel" {...placeOf('applies', topic)} aria-labelledby={`topic-${topic}`}>
      <details className="topic" open={topic === named || openAtFirst.includes(topic)}>
        <summary>
          <h2 id={`topic-${topic}`}>{t(`applies.topics.${topic}`)}</h2>
          <Icon name="chevron" />
        </summary>
        <ul className="points">
          {facts.map((id) => (
            <li key={id}>
              <Fact id={id} />
            </li>
          ))}
        </ul>
        {topic === 'rights' && region !== null && (
          <div className="actions">
            {authoritiesOf(region).map((link) => (
              <LinkButton key={link} link={link} />
            ))}
          </div>
        )}
      </details>
    </section>
  )
}
