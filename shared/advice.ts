import { dayOf } from './calendar'
import { type StepId, steps, stepsToRepeat } from './content'
import { authoritiesOf } from './facts'
import type { LinkId } from './links'
import { markOf, nextOpen, turnedOffAgain } from './progress'
import { outlook } from './reminder'
import type { Progress } from './replay'

/** A sentence, by its key under `recheck.advice`, and the day on the wall that it names. */
export interface Advice {
  readonly says:
    | 'off'
    | 'nothing'
    | 'on'
    | 'turnedOff'
    | 'object'
    | 'objectOrComplain'
    | 'stepsLeft'
    | 'unsure'
    | 'askedAgain'
  readonly day?: string
}

/** What to do about what the last re-check found, at a time on the wall. It promises no reminder but the one that comes next. */
export function adviceOn(progress: Progress, now: string): readonly Advice[] {
  const { recheck } = progress
  if (recheck === null) return []
  const { state, due } = outlook(progress, now)
  if (recheck.found === 'unsure') {
    const asked = state === 'coming' && due.kind === 'recheck'
    return [asked ? { says: 'askedAgain', day: dayOf(due.at) } : { says: 'unsure' }]
  }
  if (reopened(progress).length > 0) return [{ says: 'on' }, rights(progress)]
  if (nextOpen(progress, steps) !== undefined) return [{ says: 'stepsLeft' }]
  if (recheck.found === 'on') return [{ says: 'turnedOff' }, rights(progress)]
  // What is due by now is said above every page.
  return state === 'due' ? [] : [{ says: state === 'coming' ? 'off' : 'nothing' }]
}

/** What there is beyond the switch: an authority only where one is known. */
function rights(progress: Progress): Advice {
  return { says: authoritiesFor(progress).length > 0 ? 'objectOrComplain' : 'object' }
}

/** The authorities where the person lives, as far as that is known. */
export function authoritiesFor({ region }: Progress): readonly LinkId[] {
  return region === null ? [] : authoritiesOf(region)
}

/** The steps that turning the switch off does in one go: the last re-check, which found it On, opened them again. */
export function reopened(progress: Progress): readonly StepId[] {
  if (progress.recheck?.found !== 'on' || turnedOffAgain(progress) !== null) return []
  return stepsToRepeat.filter((step) => markOf(progress, step) === 'open')
}
