import { useChecklist } from './checklist'
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
          <ToastAction undone={did.what === 'undone'} />
          <button type="button" className="quiet" aria-label={t('close')} onClick={dismiss}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  )
}

function ToastAction({ undone }: { undone: boolean }) {
  const { t } = useWords()
  const undo = useChecklist((checklist) => checklist.undo)
  const redo = useChecklist((checklist) => checklist.redo)
  return (
    <button type="button" className="quiet" onClick={undone ? redo : undo}>
      {t(undone ? 'redo' : 'undo')}
    </button>
  )
}
