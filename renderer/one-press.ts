import { useEffect } from 'react'

/** What is pressed again and again, such as "Next". */
const repeatable = '[data-repeatable]'

/**
 * One press does one thing. The second click of a double click, and a key that is held, would do it again, or do something unread
 * that has come under the pointer or has the focus by then.
 */
export function useOnePress(): void {
  useEffect(() => {
    let first: Element | null = null
    function click(event: MouseEvent): void {
      const on = closest(event, repeatable)
      if (event.detail < 2) first = on
      else if (on === null || on !== first) drop(event)
    }
    function press(event: KeyboardEvent): void {
      if (event.repeat && event.key === 'Enter' && !closest(event, `textarea, ${repeatable}`)) drop(event)
    }
    // Before anything else hears of it.
    addEventListener('click', click, true)
    addEventListener('keydown', press, true)
    return () => {
      removeEventListener('click', click, true)
      removeEventListener('keydown', press, true)
    }
  }, [])
}

function closest({ target }: Event, selector: string): Element | null {
  return target instanceof Element ? target.closest(selector) : null
}

function drop(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
