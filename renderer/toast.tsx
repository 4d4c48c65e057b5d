import { type Back, useChecklist } from './checklist'
import { Icon } from './icon'
import { useWords } from './words'

/** Says what was just done, and offers to undo it. It leaves when its animation ends, which waits while it is used. */
export function Toast() {
  const { t } = useWords()
  const did = useChecklist((checklist) => checklist.did)
  const dismiss = useChecklist((checklist) => checklist.dismissDid)
  return (
    <div className="toast-place" role="status">
      {did && (
        <div className="toast" key={did.serial} onAnimationEnd={dismiss}>
          <p>{t(`did.${did.what}`)}</p>
          {did.back && <BackButton how={did.back} />}
          <button type="button" className="quiet" aria-label={t('close')} onClick={dismiss}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  )
}

function BackButton({ how }: { how: Back }) {
  const { t } = useWords()
  const goBack = useChecklist((checklist) => checklist[how])
  return (
    <button type="button" className="quiet" onClick={goBack}>
      {t(how)}
    </button>
  )
}
