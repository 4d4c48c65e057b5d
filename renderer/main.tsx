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
  // Dates as the person's own country writes them, where the languages agree.
  const locale = navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language
  const words = wordsIn(locale, await loadMessages(language))
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
