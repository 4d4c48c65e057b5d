import { firstPerson, type Person, personIn, present } from '../shared/people'
import { type People, type Progress, replay } from '../shared/replay'
import { type Checklist, useChecklist, useChecklistStore } from './checklist'

const nobodyYet = replay([])

/** Whose list is shown. */
export function usePersonId(): string {
  return useChecklist((checklist) => shownPerson(checklist).id)
}

export function useProgress(): Progress {
  return useChecklist((checklist) => shownPerson(checklist).progress)
}

/** Everybody who ever had a list here. */
export function useEverybody(): People {
  return useChecklist(({ snapshot }) => snapshot?.people ?? nobodyYet)
}

/** Those who have one, in the order in which they came. */
export function usePeople(): readonly Person[] {
  return present(useEverybody())
}

/** Records what concerns the person who is shown now, also when another is by the time it is called. */
export function useRecord(): (...args: Drop<Parameters<Checklist['record']>>) => Promise<boolean> {
  const { record } = useChecklistStore().getState()
  const person = usePersonId()
  return (deeds, what) => record(person, deeds, what)
}

type Drop<Args extends readonly unknown[]> = Args extends [unknown, ...infer Others] ? Others : never

export function shownPerson({ snapshot }: Checklist): Person {
  return personIn(snapshot?.people ?? nobodyYet, snapshot?.person ?? firstPerson)
}
