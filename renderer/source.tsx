import { useId, useState } from 'react'
import { type Confidence, type SourceId, sources } from '../shared/content'
import { type FactId, facts } from '../shared/facts'
import type { LinkId } from '../shared/links'
import { Icon } from './icon'
import { LinkButton } from './link-button'
import { useWords } from './words'

interface SourceProps {
  readonly source: SourceId
  readonly confidence: Confidence
  /** Where to read on, or to do what the statement speaks of. */
  readonly link?: LinkId | undefined
}

/** Where a statement comes from, one click away from it. */
export function Source({ source, confidence, link }: SourceProps) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <span>
      <button type="button" className="source-button" popoverTarget={id} aria-label={t('source.title')}>
        <Icon name="info" />
      </button>
      <span
        id={id}
        popover="auto"
        className="source-card"
        onBeforeToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {open && <Origin source={source} confidence={confidence} link={link} />}
      </span>
    </span>
  )
}

function Origin({ source, confidence, link }: SourceProps) {
  const { t, day } = useWords()
  const { seen, ...origin } = sources[source]
  const links = new Set(['link' in origin ? origin.link : undefined, link])
  return (
    <>
      <strong>{t(`sources.${source}`)}</strong>
      <span>{t('source.seen', { date: day(seen) })}</span>
      <span>{t(`source.${confidence}`)}</span>
      {[...links].map((id) => id && <LinkButton key={id} link={id} />)}
    </>
  )
}

/** A statement about LinkedIn. */
export function Fact({ id }: { id: FactId }) {
  const { t } = useWords()
  const { source, confidence, ...rest } = facts[id]
  return (
    <>
      {t(`facts.${id}`)}{' '}
      <Source source={source} confidence={confidence} link={'link' in rest ? rest.link : undefined} />
    </>
  )
}
