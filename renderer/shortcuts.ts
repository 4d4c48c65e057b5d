import { use, useEffect } from 'react'
import { ChecklistContext } from './checklist'
import { commands } from './commands'
import { isPressed } from './keys'

/** Binds the keys of the commands. Text fields and dialogs keep their keys, but for the search's. */
export function useShortcuts(): void {
  const checklist = use(ChecklistContext)
  useEffect(() => {
    function act(event: KeyboardEvent): void {
      const command = commands.find(({ keys }) => keys?.some((each) => isPressed(each, event)))
      if (!command || !checklist || event.defaultPrevented) return
      if (command.id !== 'search' && (isText(event.target) || document.querySelector(':modal'))) return
      event.preventDefault()
      command.run(checklist.getState())
    }
    addEventListener('keydown', act)
    return () => removeEventListener('keydown', act)
  }, [checklist])
}

function isText(target: EventTarget | null): boolean {
  const field = 'input:not([type="checkbox"], [type="radio"])'
  return target instanceof Element && target.matches(`textarea, ${field}, [contenteditable]`)
}
