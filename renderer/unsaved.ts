import type { StepId } from '../shared/content'

/** A text that is about to save itself, or that waits for the person to save it. */
export type Unsaved = 'saving' | 'notSaved'

/** What is half written about what was seen at a step. */
interface Draft {
  readonly person: string
  readonly step: StepId
  readonly text: string
}

interface Held {
  readonly drafts: readonly Draft[]
  /** How texts in sight stand that are not saved. */
  readonly unsaved: readonly { readonly how: Unsaved }[]
}

/** What is written and not saved: in this window's memory alone, and as long as it is open. */
export interface UnsavedTexts extends Held {
  writeDraft(person: string, step: StepId, change: (text: string) => string): void
  /** Returns the way to take it back. */
  holdUnsaved(how: Unsaved): () => void
}

export function unsavedTexts(set: (change: (held: Held) => Partial<Held>) => void): UnsavedTexts {
  return {
    drafts: [],
    unsaved: [],
    writeDraft: (person, step, change) =>
      set(({ drafts }) => {
        const isMeant = (draft: Draft) => draft.person === person && draft.step === step
        const text = change(drafts.find(isMeant)?.text ?? '')
        return { drafts: [...drafts.filter((draft) => !isMeant(draft)), { person, step, text }] }
      }),
    holdUnsaved: (how) => {
      const held = { how }
      set(({ unsaved }) => ({ unsaved: [...unsaved, held] }))
      return () => set(({ unsaved }) => ({ unsaved: unsaved.filter((other) => other !== held) }))
    },
  }
}
