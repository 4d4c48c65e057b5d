import { type KeyboardEvent, useRef, useState } from 'react'
import { useChecklist } from './checklist'
import { type Command, commands } from './commands'
import { Dialog } from './dialogs'
import { find } from './find'
import { Icon } from './icon'
import { Choice, choiceId } from './palette-choice'
import { useWords } from './words'
import './palette.css'

/** Finds a step, a task, a page, a part of one or something to do by a few letters of its name. */
export function Palette() {
  const { t } = useWords()
  const checklist = useChecklist((all) => all)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const groups = useFound(query)
  const found = [...groups.values()].flat()
  const active = found[Math.min(at, found.length - 1)]

  function search(text: string): void {
    setQuery(text)
    setAt(0)
  }

  function choose({ run }: Command): void {
    // Closed first, so that the focus goes back before the command says where it goes on.
    field.current?.closest('dialog')?.close()
    run(checklist)
  }

  function press(event: KeyboardEvent): void {
    // Enter may be the end of a word that is put together by an input method.
    if (active === undefined || event.nativeEvent.isComposing) return
    const target = found[moved(event.key, found.indexOf(active), found.length)]
    if (target) {
      setAt(found.indexOf(target))
      document.getElementById(choiceId(target))?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter') choose(active)
    else return
    event.preventDefault()
  }

  return (
    <Dialog className="palette" aria-label={t('palette.title')}>
      <label className="palette-field">
        <Icon name="search" />
        <input
          ref={field}
          role="combobox"
          aria-label={t('palette.title')}
          aria-expanded={found.length > 0}
          aria-controls="palette-list"
          aria-activedescendant={active && choiceId(active)}
          aria-autocomplete="list"
          placeholder={t('palette.hint')}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          value={query}
          onChange={(event) => search(event.currentTarget.value)}
          onKeyDown={press}
        />
      </label>
      {/* Made anew for each query, and so scrolled to its top. */}
      <div role="listbox" id="palette-list" aria-label={t('palette.list')} hidden={found.length === 0} key={query}>
        {[...groups].map(([group, members]) => (
          <fieldset key={group}>
            <legend>{t(`palette.groups.${group}`)}</legend>
            {members.map((command) => (
              <Choice
                key={command.id}
                command={command}
                active={command === active}
                onPoint={() => setAt(found.indexOf(command))}
                onChoose={() => choose(command)}
              />
            ))}
          </fieldset>
        ))}
      </div>
      <p role="status" className={found.length > 0 ? 'unseen' : undefined}>
        {query !== '' && t(found.length === 0 ? 'palette.nothing' : 'palette.found', { count: found.length })}
      </p>
    </Dialog>
  )
}

/** The commands that a query finds, in their groups; first the group with the best of them. */
function useFound(query: string): Map<Command['group'], Command[]> {
  const { t } = useWords()
  const checklist = useChecklist((all) => all)
  const offered = commands
    .filter(({ offered, on }) => (offered?.(checklist) ?? true) && (on === undefined || query !== ''))
    .map((command) => ({ command, title: t(command.title), group: t(`palette.groups.${command.group}`) }))
  const found = find(query, offered).map(({ command }) => command)
  return Map.groupBy(found, ({ group }) => group)
}

/** Where a key leads from `at`, in a list that goes round; -1 for any other key. */
function moved(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count
    case 'ArrowUp':
      return (at - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return -1
  }
}
