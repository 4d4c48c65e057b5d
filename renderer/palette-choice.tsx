import { markOf } from '../shared/progress'
import type { Command } from './commands'
import { Icon, type IconName } from './icon'
import { Kbd } from './kbd'
import { useProgress } from './use-person'
import { useWords } from './words'

interface ChoiceProps {
  readonly command: Command
  readonly active: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

export function choiceId({ id }: Command): string {
  return `choice-${id}`
}

/** A line of the palette: what it is, how it stands, and its keys. */
export function Choice({ command, active, onPoint, onChoose }: ChoiceProps) {
  const { t } = useWords()
  const { icon, note } = useSign(command)
  return (
    <button
      type="button"
      role="option"
      id={choiceId(command)}
      className="choice"
      aria-selected={active}
      tabIndex={-1}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      // Not when the list moves under a mouse that rests.
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      <Icon name={icon} />
      <span className="choice-title">{t(command.title)}</span>
      {note && <span className="choice-note">{note}</span>}
      {command.keys?.[0] && <Kbd keys={command.keys[0]} />}
    </button>
  )
}

function useSign({ sign, on }: Command): { readonly icon: IconName; readonly note?: string } {
  const { t } = useWords()
  const progress = useProgress()
  if ('icon' in sign) return on ? { ...sign, note: t(`pages.${on}`) } : sign
  switch (markOf(progress, sign.item)) {
    case 'done':
      return { icon: 'done', note: t('palette.done') }
    case 'not-for-me':
      return { icon: 'aside', note: t('cleanUp.setAside') }
    case 'open':
      return { icon: 'open' }
  }
}
