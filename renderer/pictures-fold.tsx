import { Suspense, useState } from 'react'
import type { Attached } from '../shared/journal'
import { Icon } from './icon'
import { lazily } from './later'
import { useProgress } from './use-person'
import { useWords } from './words'

const Pictures = lazily(async () => (await import('./pictures')).Pictures)

/** The screenshots of an item, or of the re-check that an entry noted. */
export function PicturesFold({ to }: { to: Attached['to'] }) {
  const { t } = useWords()
  const count = useProgress().pictures.filter((picture) => picture.to === to).length
  const [open, setOpen] = useState(false)
  return (
    <details className="fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Icon name="image" />
        {count === 0 ? t('evidence.title') : t('evidence.count', { count })}
      </summary>
      {open && (
        <div className="fold-body">
          <Suspense>
            <Pictures to={to} />
          </Suspense>
        </div>
      )}
    </details>
  )
}
