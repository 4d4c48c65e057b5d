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

/** A wish to save, chosen when its turn comes, and who waits for it: what it was saved as, or null when that was given up. */
interface Work {
  readonly choose: () => Wish | null
  readonly settle: (batch: Batch | null) => void
}

export interface SavingParts {
  readonly record: Bridge['record']
  readonly fail: Failures['fail']
  readonly recover: Failures['recover']
  readonly begin: (wish: Wish) => void
  readonly end: (wish: Wish) => void
  readonly receive: (change: Change) => void
}

/** Saves what is wished for when its turn comes. Resolves to what it was saved as, or null. */
export type Save = (choose: () => Wish | null) => Promise<Batch | null>

/** How long to wait before what could not be written is tried again, in milliseconds; each time twice as long, up to the longest. */
const firstPause = 2_000
const longestPause = 30_000

/**
 * Saves one wish after another, so that two quick undos are two undos. What could not be written waits, and nothing overtakes it:
 * an older choice that is saved after a newer one would win. It is tried again and again, and with the next wish.
 */
export function createSave({ record, fail, recover, begin, end, receive }: SavingParts): Save {
  let turn: Promise<unknown> = Promise.resolve()
  let unsaved: readonly Work[] = []
  let pause = firstPause
  let waiting: ReturnType<typeof setTimeout> | undefined

  function inTurn(work: () => Promise<void>): void {
    turn = turn.then(work)
  }

  /** Tries all that is unsaved and what is new, in their order, until the disk refuses one. */
  async function attempt(fresh: readonly Work[]): Promise<void> {
    clearTimeout(waiting)
    const works = [...takeUnsaved(), ...fresh]
    for (const [index, work] of works.entries()) {
      if (await isWritten(work)) continue
      unsaved = [...unsaved, ...works.slice(index + 1)]
      waiting = setTimeout(tryAgain, pause)
      pause = Math.min(2 * pause, longestPause)
      return
    }
    pause = firstPause
    if (unsaved.length === 0) recover('saving')
  }

  /** False when the disk refused it, and so would refuse the next. */
  async function isWritten({ choose, settle }: Work): Promise<boolean> {
    const wish = choose()
    if (wish === null) {
      settle(null)
      return true
    }
    begin(wish)
    const answer = await answerTo(() => record(wish.person, wish.deeds))
    if ('problem' in answer) {
      unsaved = [...unsaved, { choose: () => wish, settle }]
      fail('saving', answer, { retry: tryAgain, letGo: () => takeUnsaved().map(giveUp) })
    } else {
      receive(answer.value)
      settle({ person: wish.person, ids: answer.value.entries.map(({ id }) => id) })
    }
    end(wish)
    return !('problem' in answer && answer.problem === 'not-saved')
  }

  function takeUnsaved(): readonly Work[] {
    clearTimeout(waiting)
    const taken = unsaved
    unsaved = []
    return taken
  }

  const tryAgain = () => inTurn(() => attempt([]))

  function giveUp({ choose, settle }: Work): void {
    const wish = choose()
    if (wish !== null) end(wish)
    settle(null)
  }

  return (choose) => new Promise((settle) => inTurn(() => attempt([{ choose, settle }])))
}
