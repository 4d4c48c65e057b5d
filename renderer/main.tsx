import { createRoot } from 'react-dom/client'
import { loadMessages, pickLanguage } from '../shared/messages'
import { App } from './app'
import { ChecklistContext, createChecklist } from './checklist'
import './styles.css'
import { WordsContext, wordsIn } from './words'

async function start(root: HTMLElement): Promise<void> {
  const checklist = createChecklist(window.optOut)
  checklist.getState().connect()
  const language = pickLanguage(navigator.languages)
  document.documentElement.lang = language
  const words = wordsIn(language, await loadMessages(language))
  createRoot(root).render(
    <WordsContext value={words}>
      <ChecklistContext value={checklist}>
        <App />
      </ChecklistContext>
    </WordsContext>,
  )
}

const root = document.getElementById('root')
if (root) start(root)
