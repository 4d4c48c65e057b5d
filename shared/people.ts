import type { People, Progress } from './replay'

/** The person a journal begins with. */
export const firstPerson = 'me'

/** The first person, or 16 random hexadecimal digits. */
export const personIdPattern = /^(me|[0-9a-f]{16})$/

/** The most characters a name may have. */
export const nameLimit = 40

export interface Person {
  readonly id: string
  /** As in the progress; null until they are named. */
  readonly name: string | null
  readonly progress: Progress
}

/** Those who are there, in the order in which they came. There is always one: without anybody else, the first. */
export function present(people: People): readonly [Person, ...Person[]] {
  const [first, ...others] = Object.entries(people).flatMap(([id, progress]) =>
    progress.removed ? [] : { id, name: progress.name, progress },
  )
  const progress = people[firstPerson]
  return [first ?? { id: firstPerson, name: progress.name, progress }, ...others]
}

/** The one with this id, or the first of all where they are not there any more. */
export function personIn(people: People, id: string): Person {
  const everybody = present(people)
  return everybody.find((person) => person.id === id) ?? everybody[0]
}
