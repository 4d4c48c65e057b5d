import { Component, type ReactNode } from 'react'
import { Notice } from './notice'
import { useWords } from './words'

/** Keeps what goes wrong in a part of the page, such as one that cannot be loaded, from taking the rest with it. */
export class Mishap extends Component<{ readonly children: ReactNode }, { readonly happened: boolean }> {
  static getDerivedStateFromError() {
    return { happened: true }
  }

  override state = { happened: false }

  override render() {
    return this.state.happened ? <LoadAgain /> : this.props.children
  }
}

/** What could not be loaded is tried again with the whole page: a browser and React both remember a part that failed. */
export function LoadAgain() {
  const { t } = useWords()
  return (
    <Notice text={t('mishap.text')}>
      <button type="button" onClick={() => location.reload()}>
        {t('mishap.again')}
      </button>
    </Notice>
  )
}
