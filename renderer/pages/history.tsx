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
        <PersonChoice chosen={wish.person} choose={(person) => ask({ ...wish, person, count: 1 })} />
        <TopicChoice chosen={wish.topic} choose={(topic) => ask({ ...wish, topic, count: 1 })} />
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

interface ChoiceProps<Value> {
  readonly chosen: Value | null
  readonly choose: (value: Value | null) => void
}

/** Whose history; not asked of somebody alone. */
function PersonChoice(props: ChoiceProps<string>) {
  const { t } = useWords()
  const people = usePeople()
  if (people.length === 1) return null
  const options = people.map((one) => [one.id, personName(one, t)] as const)
  return <Choice {...props} label={t('history.whose')} options={[...options, [null, t('history.everybody')]]} />
}

function TopicChoice(props: ChoiceProps<HistoryTopic>) {
  const { t } = useWords()
  const options = historyTopics.map((one) => [one, t(`history.topics.${one}`)] as const)
  return <Choice {...props} label={t('history.show')} options={[[null, t('history.all')], ...options]} />
}

interface Options<Value> {
  readonly label: string
  /** Null is all of them. */
  readonly options: readonly (readonly [value: Value | null, text: string])[]
}

function Choice<Value extends string>({ label, options, chosen, choose }: ChoiceProps<Value> & Options<Value>) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => choose(options.find(([value]) => value === currentTarget.value)?.[0] ?? null)}
      >
        {options.map(([value, text]) => (
          <option key={value} value={value ?? ''}>
            {text}
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
