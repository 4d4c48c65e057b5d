import type { Bridge, Change } from '../shared/api'
import type { PersonsDeed } from '../shared/journal'
import { answerTo, type Failures } from './failures'

/** Ids of entries that were saved together, and are undone together. */
export type Batch = readonly string[]

/** Deeds to save, and who waits for it: the ids they are saved under, or null when that was given up. */
interface Work {
  readonly deeds: readonly PersonsDeed[]
  readonly settle: (batch: Batch | null) => void
}

export interface SavingParts {
  readonly record: Bridge['record']
  readonly fail: Failures['fail']
  readonly begin: (deeds: readonly PersonsDeed[]) => void
  readonly end: (deeds: readonly PersonsDeed[]) => void
  readonly receive: (change: Change) => void
}

/** Saves the deeds that are chosen when their turn comes. Resolves to the ids they were saved under, or null. */
export type Save = (choose: () => readonly PersonsDeed[]) => Promise<Batch | null>

/** Saves deeds one after another, so that two quick undos are two undos. What fails waits, together, for another try. */
export function createSave({ record, fail, begin, end, receive }: SavingParts): Save {
  let turn: Promise<unknown> = Promise.resolve()
  let unsaved: readonly Work[] = []

  function inTurn(work: () => Promise<void>): void {
    turn = turn.then(work)
  }

  async function attempt(work: Work): Promise<void> {
    begin(work.deeds)
    const answer = await answerTo(() => record(work.deeds))
    if ('problem' in answer) {
      unsaved = [...unsaved, work]
      fail('saving', answer, { retry: () => takeUnsaved().map(queue), letGo: () => takeUnsaved().map(giveUp) })
    } else {
      receive(answer.value)
      work.settle(answer.value.entries.map(({ id }) => id))
    }
    end(work.deeds)
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
        const deeds = choose()
        if (deeds.length === 0) settle(null)
        else await attempt({ deeds, settle })
      })
    })
}
