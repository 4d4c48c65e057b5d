import type { Answer, Problem } from '../shared/api'

/** A call that failed: what was not saved (all of it together), or what was not answered. */
export interface Failure {
  readonly id: number
  readonly what: 'saving' | 'asking'
  readonly problem: Problem
  readonly detail: string
  readonly retry: () => void
  readonly letGo: () => void
}

type Refused = Extract<Answer<unknown>, { readonly problem: Problem }>

/** The answer to a call; one that was not even answered is a failure like any other. */
export function answerTo<Value>(call: () => Promise<Answer<Value>>): Promise<Answer<Value>> {
  return call().catch((error: unknown): Refused => ({ problem: 'unexpected', message: String(error) }))
}

export interface Failures {
  fail(what: Failure['what'], why: Refused, ways: Pick<Failure, 'retry' | 'letGo'>): void
  /** Takes back what is shown of failures of one kind. */
  recover(what: Failure['what']): void
  /** Asks until there is an answer; null when the person gives up. */
  ask<Value>(call: () => Promise<Answer<Value>>): Promise<Value | null>
}

/** All that was not saved is one failure, in its place: the latest says why. */
const savingId = 0

/** Shows what failed until the person tries it again or lets it go. */
export function createFailures(show: (change: (shown: readonly Failure[]) => readonly Failure[]) => void): Failures {
  let count = 0

  function fail(
    what: Failure['what'],
    { problem, message }: Refused,
    { retry, letGo }: Pick<Failure, 'retry' | 'letGo'>,
  ): void {
    const id = what === 'saving' ? savingId : ++count
    const leaveFor = (way: () => void) => () => {
      show((shown) => shown.filter((other) => other.id !== id))
      way()
    }
    const failure: Failure = { id, what, problem, detail: message, retry: leaveFor(retry), letGo: leaveFor(letGo) }
    show((shown) => {
      const before = shown.findIndex((other) => other.id === id)
      return before === -1 ? [...shown, failure] : shown.with(before, failure)
    })
  }

  function recover(what: Failure['what']): void {
    show((shown) => (shown.some((other) => other.what === what) ? shown.filter((other) => other.what !== what) : shown))
  }

  function ask<Value>(call: () => Promise<Answer<Value>>): Promise<Value | null> {
    return new Promise((resolve) => {
      const attempt = async () => {
        const answer = await answerTo(call)
        // Not by its value: a call that gives nothing comes over HTTP without one.
        if ('problem' in answer) fail('asking', answer, { retry: attempt, letGo: () => resolve(null) })
        else resolve(answer.value)
      }
      attempt()
    })
  }

  return { fail, recover, ask }
}
