import { useEffect, useState } from 'react'
import { useUnsaved } from './use-draft'

/** How long the person may pause before what they wrote is saved, in milliseconds. */
const pause = 1_000

/** Saves a text, and says whether it was. */
type Save = (text: string, when: 'writing' | 'left') => Promise<boolean>

/** A text that is kept as it is written, by itself. */
interface KeptText {
  readonly text: string
  readonly write: (text: string) => void
  /** The field was left. */
  readonly leave: () => void
}

export function useKeptText(saved: string, save: Save): KeptText {
  const [givenUp, setGivenUp] = useState(false)
  const [keeper] = useState(() =>
    createKeeper(saved, async (...args) => {
      const done = await save(...args)
      setGivenUp(!done)
      return done
    }),
  )
  const [text, setText] = useState(saved)
  useUnsaved(text.trim() === saved.trim() ? null : givenUp ? 'notSaved' : 'saving')
  useEffect(() => setText(keeper.hear(saved)), [keeper, saved])
  useEffect(() => {
    addEventListener('pagehide', keeper.leave)
    return () => {
      removeEventListener('pagehide', keeper.leave)
      keeper.leave()
    }
  }, [keeper])
  return {
    text,
    write(written) {
      keeper.write(written)
      setText(written)
      setGivenUp(false)
    },
    leave: keeper.leave,
  }
}

/** One save at a time, of the newest text, and none twice. It goes on when the field is gone. */
function createKeeper(saved: string, save: Save) {
  let written = saved
  /** What is saved, or on its way there. */
  let kept = saved.trim()
  let busy = false
  let writing: ReturnType<typeof setTimeout> | undefined

  async function keep(when: 'writing' | 'left'): Promise<void> {
    clearTimeout(writing)
    const text = written.trim()
    if (busy || text === kept) return
    const before = kept
    busy = true
    kept = text
    const done = await save(text, when)
    busy = false
    if (done) await keep(when)
    else if (kept === text) kept = before
  }

  return {
    write(text: string): void {
      written = text
      clearTimeout(writing)
      writing = setTimeout(() => keep('writing'), pause)
    },
    leave: () => void keep('left'),
    /** Takes what is saved now, and gives what to show: that, unless something else was written here. */
    hear(text: string): string {
      const news = text.trim()
      if (news !== kept && written.trim() === kept) written = text
      kept = news
      return written
    },
  }
}
