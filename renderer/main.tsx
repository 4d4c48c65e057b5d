import { createRoot } from 'react-dom/client'
import { loadMessages, pickLanguage } from '../shared/messages'
import { localeOf } from '../shared/words'
import { App } from './app'
import { ChecklistContext, createChecklist } from './checklist'
import { Mishap } from './mishap'
import './styles.css'
import { WordsContext, wordsIn } from './words'

async function start(root: HTMLElement): Promise<void> {
  const checklist = createChecklist(window.optOut)
  checklist.getState().connect()
  const language = pickLanguage(navigator.languages)
  document.documentElement.lang = language
  const words = wordsIn(localeOf(navigator.languages, language), await loadMessages(language))
  createRoot(root).render(
    <WordsContext value={words}>
      <ChecklistContext value={checklist}>
        <Mishap>
          <App />
        </Mishap>
      </ChecklistContext>
    </WordsContext>,
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
