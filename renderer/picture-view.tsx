import { useEffect, useState } from 'react'
import type { Attached } from '../shared/journal'
import { useChecklist } from './checklist'
import { useWords } from './words'
import './picture-view.css'

interface PictureViewProps {
  readonly picture: Pick<Attached, 'image' | 'width' | 'height'>
  /** What it shows, in words. */
  readonly name: string
}

/** An attached picture, small until it is clicked. */
export function PictureView({ picture, name }: PictureViewProps) {
  const { t } = useWords()
  const address = usePicture(picture.image)
  const [large, setLarge] = useState(false)
  if (address === null) return <p className="muted">{t('evidence.gone')}</p>
  const { width, height } = picture
  return (
    <button
      type="button"
      className="picture-view"
      aria-label={t('evidence.enlarge', { what: name })}
      aria-expanded={large}
      onClick={() => setLarge(!large)}
    >
      <img src={address} width={width} height={height} alt={t('evidence.alt', { what: name })} />
    </button>
  )
}

/** Undefined until it is there; null when it is not on this computer. */
function usePicture(image: string): string | null | undefined {
  const read = useChecklist((checklist) => checklist.picture)
  const [address, setAddress] = useState<string | null>()
  useEffect(() => {
    let isNewest = true
    read(image).then((answer) => isNewest && setAddress(answer))
    return () => {
      isNewest = false
    }
  }, [read, image])
  return address
}
