import { type Did, useChecklist } from './checklist'
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
          {did.what !== 'imported' && did.what !== 'erased' && <ToastAction what={did.what} />}
          <button type="button" className="quiet" aria-label={t('close')} onClick={dismiss}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  )
}

function ToastAction({ what }: { what: Did }) {
  const { t } = useWords()
  // What the history took back is undone like any other deed.
  const undone = useChecklist(({ redoable }) => what === 'undone' && redoable.length > 0)
  const undo = useChecklist((checklist) => checklist.undo)
  const redo = useChecklist((checklist) => checklist.redo)
  return (
    <button type="button" className="quiet" onClick={undone ? redo : undo}>
      {t(undone ? 'redo' : 'undo')}
    </button>
  )
}
