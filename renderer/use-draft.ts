import { useState } from 'react'

/** What is being typed over a value. Another value, after an undo or from another window, replaces it only if nothing was typed. */
export function useDraft(value: string): readonly [draft: string, write: (draft: string) => void] {
  const [state, setState] = useState({ value, draft: value })
  if (state.value !== value) setState({ value, draft: state.draft === state.value ? value : state.draft })
  return [state.draft, (draft) => setState((before) => ({ ...before, draft }))]
}
