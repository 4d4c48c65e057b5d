import { type FormEvent, useId, useState } from 'react'
import { steps } from '../shared/content'
import { nameLimit, type Person } from '../shared/people'
import { tally } from '../shared/progress'
import { personName } from '../shared/words'
import { Card } from './card'
import { useChecklist } from './checklist'
import { Icon } from './icon'
import { useDraft } from './use-draft'
import { usePeople, usePersonId } from './use-person'
import { useWords } from './words'

/** Who has a list on this computer. */
export function PeopleCard() {
  const { t } = useWords()
  const people = usePeople()
  const record = useChecklist((checklist) => checklist.record)
  const add = (name: string) => record(newPersonId(), [{ kind: 'named', name }], 'named')
  return (
    <Card card="people">
      <p>{t('people.intro')}</p>
      {people.length > 1 && (
        <ul className="rows">
          {people.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </ul>
      )}
      <NameForm label={t('people.newName')} action={t('people.add')} saved="" save={add} />
    </Card>
  )
}

function PersonRow({ person }: { person: Person }) {
  const { t } = useWords()
  const shown = usePersonId()
  const record = useChecklist((checklist) => checklist.record)
  const changePerson = useChecklist((checklist) => checklist.changePerson)
  const rename = (name: string) => record(person.id, [{ kind: 'named', name }], 'named')
  return (
    <li>
      <details name="person">
        <summary>
          <span dir="auto">{personName(person, t)}</span>
          <span className="muted">
            {t('people.steps', tally(person.progress, steps))}
            {person.id === shown && ` · ${t('people.nowShown')}`}
          </span>
          <Icon name="chevron" />
        </summary>
        <div className="fold-body">
          {person.id !== shown && (
            <p className="actions">
              <button type="button" onClick={() => changePerson(person.id)}>
                {t('people.show')}
              </button>
            </p>
          )}
          <NameForm label={t('people.name')} action={t('people.rename')} saved={person.name ?? ''} save={rename} />
          <Removal person={person} />
        </div>
      </details>
    </li>
  )
}

/** Asks a second time before a list goes. */
function Removal({ person }: { person: Person }) {
  const { t } = useWords()
  const record = useChecklist((checklist) => checklist.record)
  const [asked, setAsked] = useState<boolean>()
  const name = personName(person, t)
  if (!asked) {
    return (
      <p className="actions">
        {/* biome-ignore lint/a11y/noAutofocus: it goes back to where it was before the question. */}
        <button type="button" autoFocus={asked === false} onClick={() => setAsked(true)}>
          {t('people.remove')}
        </button>
      </p>
    )
  }
  return (
    <>
      <p role="status">{t('people.removing', { name })}</p>
      <p className="actions">
        <button type="button" onClick={() => record(person.id, [{ kind: 'removed-person' }], 'removed-person')}>
          {t('people.removeNow', { name })}
        </button>
        {/* biome-ignore lint/a11y/noAutofocus: the button that was pressed is gone, and this is the safe answer. */}
        <button type="button" autoFocus onClick={() => setAsked(false)}>
          {t('people.keep')}
        </button>
      </p>
    </>
  )
}

interface NameFormProps {
  readonly label: string
  readonly action: string
  readonly saved: string
  readonly save: (name: string) => Promise<boolean>
}

function NameForm({ label, action, saved, save }: NameFormProps) {
  const { t } = useWords()
  const [draft, write] = useDraft(saved)
  const names = usePeople().map((person) => personName(person, t))
  const id = useId()
  const name = draft.trim()
  const taken = name !== saved && names.includes(name)

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    if (name === '' || name === saved || taken) return
    if (await save(name)) write(saved === '' ? '' : name)
  }

  return (
    <form className="name-form" onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={nameLimit}
          value={draft}
          aria-describedby={taken ? `${id}-taken` : undefined}
          onChange={({ currentTarget }) => write(currentTarget.value)}
        />
      </div>
      <button type="submit" disabled={name === '' || name === saved || taken}>
        {action}
      </button>
      {taken && (
        <p id={`${id}-taken`} className="hint">
          {t('people.taken', { name })}
        </p>
      )}
    </form>
  )
}

/** 16 random hexadecimal digits. */
function newPersonId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
