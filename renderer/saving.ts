import type { Bridge, Change } from '../shared/api'
import type { PersonsDeed } from '../shared/journal'
import { answerTo, type Failures } from './failures'

/** What is asked to be recorded together, and whom it concerns. */
export interface Wish {
  readonly person: string
  readonly deeds: readonly PersonsDeed[]
}

/** Ids of a person's entries that were saved together, and are undone together. */
export interface Batch {
  readonly person: string
  readonly ids: readonly string[]
}

/** A wish to save, and who waits for it: under which ids it was saved, or null when that was given up. */
interface Work extends Wish {
  readonly settle: (batch: Batch | null) => void
}

export interface SavingParts {
  readonly record: Bridge['record']
  readonly fail: Failures['fail']
  readonly begin: (wish: Wish) => void
  readonly end: (wish: Wish) => void
  readonly receive: (change: Change) => void
}

/** Saves what is wished for when its turn comes. Resolves to what it was saved as, or null. */
export type Save = (choose: () => Wish | null) => Promise<Batch | null>

/** Saves one wish after another, so that two quick undos are two undos. What fails waits, together, for another try. */
export function createSave({ record, fail, begin, end, receive }: SavingParts): Save {
  let turn: Promise<unknown> = Promise.resolve()
  let unsaved: readonly Work[] = []

  function inTurn(work: () => Promise<void>): void {
    turn = turn.then(work)
  }

  async function attempt(work: Work): Promise<void> {
    begin(work)
    const answer = await answerTo(() => record(work.person, work.deeds))
    if ('problem' in answer) {
      unsaved = [...unsaved, work]
      fail('saving', answer, { retry: () => takeUnsaved().map(queue), letGo: () => takeUnsaved().map(giveUp) })
    } else {
      receive(answer.value)
      work.settle({ person: work.person, ids: answer.value.entries.map(({ id }) => id) })
    }
    end(work)
  }

  function takeUnsaved(): readonly Work[] {
    const taken = unsaved
    unsaved = []
    return taken
  }

  const queue = (work: Work) => inTurn(() => attempt(work))
  const giveUp = (work: Work) => work.settle(null)

  return (choose) =>
    new Promise((settle) => {
      inTurn(async () => {
        const wish = choose()
        if (wish === null) settle(null)
        else await attempt({ ...wish, settle })
      })
    })
}
