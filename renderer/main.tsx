import { createRoot } from 'react-dom/client'
import { App } from './app'
import { ChecklistContext, createChecklist, firstAnswer } from './checklist'
import { InLanguage } from './in-language'
import { Mishap } from './mishap'
import './styles.css'
import { languageFor, loadWords } from './words'

async function start(root: HTMLElement): Promise<void> {
  const checklist = createChecklist(window.optOut)
  checklist.getState().connect()
  // Most people have chosen none, so theirs is on its way while the answer is.
  const [usual, snapshot] = await Promise.all([loadWords(languageFor(null)), firstAnswer(checklist)])
  const tag = languageFor(snapshot?.language ?? null)
  const first = tag === usual.tag ? usual : await loadWords(tag)
  createRoot(root).render(
    <ChecklistContext value={checklist}>
      <InLanguage first={first}>
        <Mishap>
          <App />
        </Mishap>
      </InLanguage>
    </ChecklistContext>,
  )
}

const root = document.getElementById('root')
if (root) {
  start(root).catch((error: unknown) => {
    console.error(error)
    // In English: the words may be what is missing.
    root.textContent = 'Opt-Out Checklist could not be shown. Load this page again. Nothing that was saved is lost.'
  })
}
