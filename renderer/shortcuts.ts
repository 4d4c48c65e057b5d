import { useEffect } from 'react'
import { useChecklist } from './checklist'

export const onMac = navigator.userAgent.includes('Mac')

/** Ctrl/Cmd+Z undoes, with Shift (or Ctrl+Y) does again; inside a text field they stay the text's own. */
export function useUndoKeys(): void {
  const undo = useChecklist((checklist) => checklist.undo)
  const redo = useChecklist((checklist) => checklist.redo)
  useEffect(() => {
    function act(event: KeyboardEvent): void {
      const key = event.key.toLowerCase()
      const undoes = key === 'z' && !event.shiftKey
      const redoes = (key === 'z' && event.shiftKey) || (key === 'y' && !onMac)
      const command = onMac ? event.metaKey : event.ctrlKey
      if (!command || event.altKey || isText(event.target) || !(undoes || redoes)) return
      event.preventDefault()
      if (undoes) undo()
      else redo()
    }
    addEventListener('keydown', act)
    return () => removeEventListener('keydown', act)
  }, [undo, redo])
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, input:not([type="checkbox"]), [contenteditable]')
}
