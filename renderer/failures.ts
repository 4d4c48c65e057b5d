import type { Answer, Problem } from '../shared/api'

/** A call that failed: what was not saved (all of it together), or what was not answered. */
export interface Failure {
  readonly id: number
  readonly what: 'saving' | 'asking'
  readonly problem: Problem
  readonly detail: string
  /** Null where it would only be refused again. */
  readonly retry: (() => void) | null
  readonly letGo: () => void
}

type Ways = Pick<Failure, 'retry' | 'letGo'>

type Refused = Extract<Answer<unknown>, { readonly problem: Problem }>

/** The answer to a call; one that was not even answered is a failure like any other. */
export function answerTo<Value>(call: () => Promise<Answer<Value>>): Promise<Answer<Value>> {
  return call().catch((error: unknown): Refused => ({ problem: 'unexpected', message: String(error) }))
}

export interface Failures {
  fail(what: Failure['what'], why: Refused, ways: Ways): void
  /** Takes back what is shown of failures of one kind. */
  recover(what: Failure['what']): void
  /** Puts away what is shown of calls that were refused for what they were. */
  forgetRefused(): void
  /** Asks until there is an answer; null when it is refused, or the person gives up. */
  ask<Value>(call: () => Promise<Answer<Value>>): Promise<Value | null>
}

/** All that was not saved is one failure, in its place: the latest says why. */
const savingId = 0

/** Shows what failed until the person tries it again or lets it go. */
export function createFailures(show: (change: (shown: readonly Failure[]) => readonly Failure[]) => void): Failures {
  let count = 0

  function fail(what: Failure['what'], { problem, message }: Refused, { retry, letGo }: Ways): void {
    const id = what === 'saving' ? savingId : ++count
    const leaveFor = (way: () => void) => () => {
      show((shown) => shown.filter((other) => other.id !== id))
      way()
    }
    const failure: Failure = {
      id,
      what,
      problem,
      detail: message,
      retry: retry && leaveFor(retry),
      letGo: leaveFor(letGo),
    }
    show((shown) => {
      const before = shown.findIndex((other) => other.id === id)
      return before === -1 ? [...shown, failure] : shown.with(before, failure)
    })
  }

  function recover(what: Failure['what']): void {
    take((other) => other.what === what)
  }

  function forgetRefused(): void {
    take(({ retry }) => retry === null)
  }

  function take(isMeant: (failure: Failure) => boolean): void {
    show((shown) => (shown.some(isMeant) ? shown.filter((failure) => !isMeant(failure)) : shown))
  }

  function ask<Value>(call: () => Promise<Answer<Value>>): Promise<Value | null> {
    forgetRefused()
    return new Promise((resolve) => {
      const attempt = async () => {
        const answer = await answerTo(call)
        // Not by its value: a call that gives nothing comes over HTTP without one.
        if (!('problem' in answer)) return resolve(answer.value)
        const isRefused = answer.problem === 'refused'
        fail('asking', answer, { retry: isRefused ? null : attempt, letGo: () => resolve(null) })
        if (isRefused) resolve(null)
      }
      attempt()
    })
  }

  return { fail, recover, forgetRefused, ask }
}
