import { useEffect, useState } from 'react'
import type { StepId } from '../shared/content'
import { useChecklist, useChecklistStore } from './checklist'
import type { Unsaved } from './unsaved'
import { usePersonId } from './use-person'

/** What is being typed over a value. Another value, after an undo or from another window, replaces it only if nothing was typed. */
export function useDraft(value: string): readonly [draft: string, write: (draft: string) => void] {
  const [state, setState] = useState({ value, draft: value })
  if (state.value !== value) setState({ value, draft: state.draft === state.value ? value : state.draft })
  useUnsaved(state.draft === value ? null : 'notSaved')
  return [state.draft, (draft) => setState((before) => ({ ...before, draft }))]
}

/** What is half written and saved only when it is sent: it waits for each person at its step while the window is open. */
export function useStepDraft(step: StepId) {
  const person = usePersonId()
  const { writeDraft } = useChecklistStore().getState()
  const draft = useChecklist(({ drafts }) => drafts.find((each) => each.person === person && each.step === step))
  return [draft?.text ?? '', (change: (text: string) => string) => writeDraft(person, step, change)] as const
}

/** Lets the window say how what is written here stands, while it is shown; null when it is saved. */
export function useUnsaved(how: Unsaved | null): void {
  const { holdUnsaved } = useChecklistStore().getState()
  useEffect(() => (how === null ? undefined : holdUnsaved(how)), [how, holdUnsaved])
}
