import { type SubmitEvent, useDeferredValue, useMemo, useState } from 'react'
import { type Region, suggestRegion } from '../shared/region'
import { useGoStraight } from './fast-lane'
import { Icon } from './icon'
import { RegionSelect } from './region-select'
import { Fact } from './source'
import { useRecord } from './use-person'
import { useWords } from './words'

/** The first thing a newcomer sees: what this is about, what the app does and does not do, and where the person is. */
export function Welcome() {
  const { t } = useWords()
  return (
    <section className="panel welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title">{t('welcome.title')}</h2>
      <div className="columns">
        <section>
          <h3>{t('welcome.linkedin')}</h3>
          <ul className="points">
            {(['trains', 'groups', 'on-by-default', 'not-messages'] as const).map((id) => (
              <li key={id}>
                <Fact id={id} />
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{t('welcome.app')}</h3>
          <ul className="points">
            {(['shows', 'keeps', 'never'] as const).map((point) => (
              <li key={point}>{t(`welcome.${point}`)}</li>
            ))}
          </ul>
        </section>
      </div>
      <Begin />
    </section>
  )
}

/** Asks for the region, with a guess that only the person can confirm, and leads on by either way. */
function Begin() {
  const { t } = useWords()
  const record = useRecord()
  const goStraight = useGoStraight()
  // `Intl` reads its tables before it can say where the clock is, so the page is drawn first, with the hint that most will have.
  const drawn = useDeferredValue(true, false)
  const suggested = useMemo(
    () => (drawn ? suggestRegion(navigator.languages, Intl.DateTimeFormat().resolvedOptions().timeZone) : undefined),
    [drawn],
  )
  const [chosen, setChosen] = useState<Region>()
  const region = chosen ?? suggested ?? null

  function begin(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    if (region === null) return
    // What comes next says enough.
    record([{ kind: 'chose-region', region }], null)
    if (event.nativeEvent.submitter?.getAttribute('value') === 'straight') goStraight()
  }

  return (
    <form className="begin" onSubmit={begin}>
      <RegionSelect
        label={t('region.ask')}
        hint={t(drawn && suggested === undefined ? 'region.why' : 'region.suggested')}
        region={region}
        onChoose={setChosen}
      />
      <div className="actions">
        <button type="submit" className="primary">
          {t('welcome.guide')}
        </button>
        <button type="submit" value="straight" title={t('opensBrowser')}>
          {t('fastLane.go')}
          <Icon name="external" />
        </button>
      </div>
    </form>
  )
}
