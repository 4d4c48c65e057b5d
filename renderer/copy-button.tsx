import { useState } from 'react'
import { Icon } from './icon'
import { useWords } from './words'

/** Copies the text it stands behind, and says so in its own place until it is left. Where it may not, it selects that text. */
export function CopyButton({ text }: { text: string }) {
  const { t } = useWords()
  const [copied, setCopied] = useState(false)

  function copy({ previousElementSibling: shown }: Element): void {
    const select = () => shown && getSelection()?.selectAllChildren(shown)
    navigator.clipboard.writeText(text).then(() => setCopied(true), select)
  }

  return (
    <button
      type="button"
      className="quiet"
      onClick={({ currentTarget }) => copy(currentTarget)}
      onBlur={() => setCopied(false)}
    >
      <Icon name={copied ? 'check' : 'copy'} />
      <span aria-live="polite">{t(copied ? 'copied' : 'copy')}</span>
    </button>
  )
}
