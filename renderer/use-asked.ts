import type { PersonsDeed } from '../shared/journal'
import { useChecklist } from './checklist'
import { shownPerson } from './use-person'

type Kind = PersonsDeed['kind']
type DeedOf<One extends Kind> = Extract<PersonsDeed, { readonly kind: One }>

/** The newest deed of a kind that was asked for and is not on disk yet: it shows at once, but not as saved. */
export function useAsked<One extends Kind>(
  kind: One,
  isMeant: (deed: DeedOf<One>) => boolean = () => true,
): DeedOf<One> | undefined {
  const isOne = (deed: PersonsDeed): deed is DeedOf<One> => deed.kind === kind
  return useChecklist((checklist) =>
    checklist.saving
      .filter(({ person }) => person === shownPerson(checklist).id)
      .map(({ deed }) => deed)
      .filter(isOne)
      .findLast(isMeant),
  )
}
