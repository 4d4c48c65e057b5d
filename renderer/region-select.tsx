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
  const offered = regions
    .filter((code) => named || code === region)
    .map((code) => ({ code, name: named ? regionName(code, words) : '' }))
  const inEea = offered.filter(({ code }) => areaOf(code) === 'eea').sort((a, b) => words.compare(a.name, b.name))
  const others = offered.filter(({ code }) => areaOf(code) !== 'eea')
  const option = ({ code, name }: (typeof offered)[number]) => (
    <option key={code} value={code}>
      {name}
    </option>
  )
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
        <optgroup label={words.t('region.eea')}>{inEea.map(option)}</optgroup>
        <optgroup label={words.t('region.others')}>{others.map(option)}</optgroup>
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
