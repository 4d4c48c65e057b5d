import { useDeferredValue, useId } from 'react'
import { areaOf, type Region, regions } from '../shared/region'
import { regionName } from '../shared/words'
import { useProgress, useRecord } from './use-person'
import { useWords } from './words'

interface RegionSelectProps {
  readonly label: string
  readonly hint: string
  readonly region: Region | null
  readonly onChoose: (region: Region) => void
}

/** Asks where the person is. With no region yet, nothing is chosen. */
export function RegionSelect({ label, hint, region, onChoose }: RegionSelectProps) {
  const words = useWords()
  const id = useId()
  // `Intl` takes ten milliseconds to begin to name them, so the page is drawn first; they follow before anybody can open this.
  const named = useDeferredValue(true, false)
  const offered = named ? regions : regions.filter((code) => code === region)
  const option = (code: Region) => (
    <option key={code} value={code}>
      {named && regionName(code, words)}
    </option>
  )
  const byName = (a: Region, b: Region) => words.compare(regionName(a, words), regionName(b, words))
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        required
        aria-describedby={`${id}-hint`}
        value={region ?? ''}
        onChange={({ currentTarget }) => {
          const chosen = regions.find((code) => code === currentTarget.value)
          if (chosen !== undefined) onChoose(chosen)
        }}
      >
        {region === null && <option value="">{words.t('region.choose')}</option>}
        <optgroup label={words.t('region.eea')}>
          {offered
            .filter((code) => areaOf(code) === 'eea')
            .sort(byName)
            .map(option)}
        </optgroup>
        <optgroup label={words.t('region.others')}>
          {offered.filter((code) => areaOf(code) !== 'eea').map(option)}
        </optgroup>
      </select>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  )
}

/** The region as it is saved; a choice is saved at once. */
export function SavedRegion() {
  const { t } = useWords()
  const { region } = useProgress()
  const record = useRecord()
  return (
    <RegionSelect
      label={t('region.label')}
      hint={t('region.why')}
      region={region}
      onChoose={(chosen) => record([{ kind: 'chose-region', region: chosen }], 'chose-region')}
    />
  )
}
