import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { ChecklistContext, createChecklist, firstAnswer } from './checklist'
import { answer, usualText } from './early'
import { InLanguage } from './in-language'
import { languageFor, loadText } from './language'
import { Mishap } from './mishap'
import './styles.css'
import { wordsIn } from './words'

async function start(root: HTMLElement): Promise<void> {
  const checklist = createChecklist({ ...window.optOut, load: beginningWith(answer, window.optOut.load) })
  checklist.getState().connect()
  const [usual, snapshot] = await Promise.all([usualText, firstAnswer(checklist)])
  const tag = languageFor(snapshot?.language ?? null)
  const text = tag === usual.tag ? usual : await loadText(tag)
  const app = (
    <ChecklistContext value={checklist}>
      <InLanguage first={wordsIn(text)}>
        <Mishap>
          <App />
        </Mishap>
      </InLanguage>
    </ChecklistContext>
  )
  // At once: nothing is shown yet that the browser could do meanwhile.
  flushSync(() => createRoot(root).render(app))
}

/** A call that was made once before. */
function beginningWith<Value>(made: Promise<Value>, call: () => Promise<Value>): () => Promise<Value> {
  let next: Promise<Value> | null = made
  return () => {
    const answer = next ?? call()
    next = null
    return answer
  }
}

const root = document.getElementById('root')
if (root) {
  start(root).catch((error: unknown) => {
    console.error(error)
    // In English: the words may be what is missing.
    root.textContent = 'Opt-Out Checklist could not be shown. Load this page again. Nothing that was saved is lost.'
  })
}
