import { useEffect, useRef, useState } from 'react'
import type { HistoryTopic } from '../shared/history'
import type { Entry } from '../shared/journal'
import { type Checklist, useChecklist } from './checklist'
import { usePersonId } from './use-person'

/** What of the history is asked for: of one topic, or of all; of one person, or of all; at least a page, and so many entries. */
export interface Wish {
  readonly person: string | null
  readonly topic: HistoryTopic | null
  readonly count: number
}

export interface Read {
  readonly wish: Wish
  readonly entries: readonly Entry[]
  readonly undone: ReadonlySet<string>
  readonly more: boolean
}

interface History {
  readonly wish: Wish
  /** What was read last, shown until there is what is wished for; null at first. */
  readonly read: Read | null
  readonly failed: boolean
  readonly ask: (wish: Wish) => void
}

/** As much of the history as is wished for, newest first, read anew whenever something is saved. */
export function useHistory(): History {
  const person = usePersonId()
  const revision = useChecklist(({ snapshot }) => snapshot?.revision)
  const history = useChecklist((checklist) => checklist.history)
  const [wish, ask] = useState<Wish>({ person, topic: null, count: 1 })
  const [read, setRead] = useState<Read | null>(null)
  const [failed, setFailed] = useState(false)
  const shown = useRef<Read | null>(null)
  useEffect(() => {
    if (revision === undefined) return
    let isNewest = true
    setFailed(false)
    readHistory(history, wish, shown.current).then((answer) => {
      if (!isNewest) return
      setFailed(answer === null)
      if (answer === null) return
      shown.current = answer
      setRead(answer)
    })
    return () => {
      isNewest = false
    }
  }, [history, revision, wish])
  return { wish, read, failed, ask }
}

/** What is shown does not go when newer entries come before it. Null when it could not be read. */
async function readHistory(history: Checklist['history'], wish: Wish, shown: Read | null): Promise<Read | null> {
  const last =
    shown?.wish.topic === wish.topic && shown.wish.person === wish.person ? shown.entries.at(-1)?.id : undefined
  const reached = ({ entries }: Read) => last === undefined || entries.some(({ id }) => id <= last)
  let read: Read = { wish, entries: [], undone: new Set(), more: true }
  while (read.more && !(read.entries.length >= wish.count && reached(read))) {
    const page = await history(read.entries.at(-1)?.id ?? null, wish.topic, wish.person)
    if (page === null) return null
    read = {
      wish,
      entries: [...read.entries, ...page.entries],
      undone: new Set([...read.undone, ...page.undone]),
      more: page.more,
    }
  }
  return read
}
