import { useEffect, useState } from 'react'
import { partKeys, type TaskId, taskIds, tasks } from '../shared/content'
import { nextOpen } from '../shared/progress'
import { Icon } from './icon'
import { ItemCheckbox } from './item-checkbox'
import { LinkButton } from './link-button'
import { Note } from './note'
import { useNamedItem } from './page'
import { PicturesFold } from './pictures-fold'
import { Source } from './source'
import { useMark, useOnMarked, useShownMark } from './use-mark'
import { useProgress } from './use-person'
import { useWords } from './words'

/**
 * The optional tasks, one of them open at a time: the one the address names, else the next one to do. A tick of it moves on from
 * there.
 */
export function TaskList() {
  const { t } = useWords()
  const progress = useProgress()
  const named = useNamedItem(taskIds)
  const [opened, setOpened] = useState<TaskId | undefined>(named ?? nextOpen(progress, tasks))
  useOnMarked(opened, () => setOpened(nextOpen(progress, tasks, opened)))
  useEffect(() => {
    if (named !== undefined) setOpened(named)
  }, [named])

  return (
    <ol className="panel items" aria-label={t('cleanUp.tasks')}>
      {tasks.map(({ id }) => (
        <Row
          key={id}
          task={id}
          opened={id === opened}
          onToggle={(open) => setOpened((current) => (open ? id : current === id ? undefined : current))}
        />
      ))}
    </ol>
  )
}

interface RowProps {
  readonly task: TaskId
  readonly opened: boolean
  readonly onToggle: (open: boolean) => void
}

function Row({ task, opened, onToggle }: RowProps) {
  const { t, day } = useWords()
  const shown = useShownMark(task)
  const titleId = `title-${task}`
  return (
    <li className="item" data-mark={shown.mark} data-current={opened}>
      <ItemCheckbox item={task} shown={shown} titleId={titleId} />
      <details open={opened} onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary className="item-title">
          <span id={titleId}>{t(`items.${task}.title`)}</span>
          {shown.marked?.as === 'done' && (
            <time className="mark-note" dateTime={shown.marked.day}>
              {day(shown.marked.day)}
            </time>
          )}
          {shown.marked?.as === 'not-for-me' && <span className="mark-note">{t('cleanUp.setAside')}</span>}
          <Icon name="chevron" />
        </summary>
        <Body task={task} />
      </details>
    </li>
  )
}

function Body({ task }: { task: TaskId }) {
  const { t } = useWords()
  const content = tasks.find(({ id }) => id === task) ?? tasks[0]
  return (
    <div className="item-body">
      <p>
        {t(`items.${task}.text`)} <Source source={content.source} confidence={content.confidence} />
      </p>
      <ol className="parts">
        {partKeys(content).map((part) => (
          <li key={part}>{t(part)}</li>
        ))}
      </ol>
      <div className="actions">
        {content.links.map((link, index) => (
          <LinkButton key={link} link={link} primary={index === 0} />
        ))}
        <SetAside task={task} />
      </div>
      <Note item={task} />
      <PicturesFold to={task} />
    </div>
  )
}

function SetAside({ task }: { task: TaskId }) {
  const { t } = useWords()
  const mark = useMark()
  const aside = useShownMark(task).mark === 'not-for-me'
  return (
    <button type="button" className="quiet" onClick={() => mark([task], aside ? 'open' : 'not-for-me')}>
      {t(aside ? 'cleanUp.forMe' : 'cleanUp.notForMe')}
    </button>
  )
}
