import { createRoot } from 'react-dom/client'
import { create } from 'zustand'

/* The least that a page of React and zustand can be: what the window is measured beside. */

const useDone = create<{ done: boolean; toggle: () => void }>()((set) => ({
  done: false,
  toggle: () => set(({ done }) => ({ done: !done })),
}))

function Page() {
  const { done, toggle } = useDone()
  return (
    <label>
      <input type="checkbox" checked={done} onChange={toggle} /> Done
    </label>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Page />)
