import { useEffect, useId, useState } from 'react'
import { type HistoryTopic, historyTopics } from '../../shared/history'
import { personName } from '../../shared/words'
import { HistoryDays } from '../history-days'
import { Icon } from '../icon'
import { Notice } from '../notice'
import { addressOf } from '../page'
import { type Read, useHistory, type Wish } from '../use-history'
import { usePeople } from '../use-person'
import { useWords } from '../words'

export function HistoryPage() {
  const { t } = useWords()
  const { wish, read, failed, ask } = useHistory()
  const printOnceRead = usePrint(read)

  function printAll(): void {
    const all = { ...wish, count: Number.POSITIVE_INFINITY }
    ask(all)
    printOnceRead(all)
  }

  return (
    <>
      <h1>{t('history.title')}</h1>
      <p className="lead">{t('history.intro')}</p>
      <a className="side-link" href={addressOf('report')}>
        {t('report.link')}
        <Icon name="forward" />
      </a>
      <div className="filters">
        <PersonChoice person={wish.person} choose={(person) => ask({ ...wish, person, count: 1 })} />
        <TopicChoice topic={wish.topic} choose={(topic) => ask({ ...wish, topic, count: 1 })} />
      </div>
      {failed && <NotRead again={() => ask({ ...wish })} />}
      {read?.entries.length === 0 && (
        <p className="muted">{t(read.wish.topic === null ? 'history.empty' : 'history.none')}</p>
      )}
      {read !== null && read.entries.length > 0 && (
        <>
          <HistoryDays {...read} named={read.wish.person === null} />
          <div className="actions">
            {read.more && (
              <button type="button" onClick={() => ask({ ...wish, count: read.entries.length + 1 })}>
                {t('history.more')}
              </button>
            )}
            <button type="button" onClick={printAll}>
              {t('history.print')}
            </button>
          </div>
        </>
      )}
    </>
  )
}

interface PersonChoiceProps {
  readonly person: string | null
  readonly choose: (person: string | null) => void
}

/** Whose history; not asked of somebody alone. */
function PersonChoice({ person, choose }: PersonChoiceProps) {
  const { t } = useWords()
  const people = usePeople()
  const id = useId()
  if (people.length === 1) return null
  return (
    <div className="field">
      <label htmlFor={id}>{t('history.whose')}</label>
      <select
        id={id}
        value={person ?? ''}
        onChange={({ currentTarget: { value } }) => choose(value === '' ? null : value)}
      >
        {people.map((one) => (
          <option key={one.id} value={one.id}>
            {personName(one, t)}
          </option>
        ))}
        <option value="">{t('history.everybody')}</option>
      </select>
    </div>
  )
}

interface TopicChoiceProps {
  readonly topic: HistoryTopic | null
  readonly choose: (topic: HistoryTopic | null) => void
}

function TopicChoice({ topic, choose }: TopicChoiceProps) {
  const { t } = useWords()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{t('history.show')}</label>
      <select
        id={id}
        value={topic ?? ''}
        onChange={({ currentTarget: { value } }) => choose(historyTopics.find((one) => one === value) ?? null)}
      >
        <option value="">{t('history.all')}</option>
        {historyTopics.map((one) => (
          <option key={one} value={one}>
            {t(`history.topics.${one}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

function NotRead({ again }: { again: () => void }) {
  const { t } = useWords()
  return (
    <Notice text={t('history.notRead')}>
      <button type="button" onClick={again}>
        {t('retry')}
      </button>
    </Notice>
  )
}

/** Prints what was wished for once it is on the page, unless something else was wished for meanwhile. */
function usePrint(read: Read | null): (wish: Wish) => void {
  const [wish, setWish] = useState<Wish | null>(null)
  useEffect(() => {
    if (wish === null || read?.wish !== wish) return
    setWish(null)
    print()
  }, [wish, read])
  return setWish
}
