import { personName } from '../shared/words'
import { useChecklist } from './checklist'
import { useDues } from './due'
import { Icon } from './icon'
import { addressOf } from './page'
import { usePeople, usePersonId } from './use-person'
import { useWords } from './words'

/** Whose list is shown, and the lists of the others. Somebody alone has no use for it. */
export function PeopleMenu() {
  const { t } = useWords()
  const people = usePeople()
  const shown = usePersonId()
  const dues = useDues()
  const changePerson = useChecklist((checklist) => checklist.changePerson)
  const current = people.find(({ id }) => id === shown)
  if (people.length === 1 || current === undefined) return null
  const name = personName(current, t)
  return (
    <>
      <button type="button" className="person" aria-label={t('people.shown', { name })} popoverTarget="people">
        <Icon name="people" />
        <span dir="auto">{name}</span>
        <Icon name="chevron" />
      </button>
      <div id="people" popover="auto" className="menu">
        {people.map((person) => (
          <button
            type="button"
            className="quiet"
            key={person.id}
            aria-current={person.id === shown}
            popoverTarget="people"
            popoverTargetAction="hide"
            onClick={() => changePerson(person.id)}
          >
            <Icon name="check" />
            <span dir="auto">{personName(person, t)}</span>
            {dues.some((each) => each.person === person.id) && (
              <span className="badge due-mark">
                <span className="unseen">{t('due.mark')}</span>
              </span>
            )}
          </button>
        ))}
        <a className="button quiet" href={addressOf('settings')}>
          {t('people.manage')}
        </a>
      </div>
    </>
  )
}
