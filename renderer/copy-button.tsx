import { useState } from 'react'
import { Icon } from './icon'
import { useWords } from './words'

/** Copies a text, and says so in its own place until it is left. */
export function CopyButton({ text }: { text: string }) {
  const { t } = useWords()
  const [copied, setCopied] = useState(false)
  return (
    <button
      type="button"
      className="quiet"
      onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}
      onBlur={() => setCopied(false)}
    >
      <Icon name={copied ? 'check' : 'copy'} />
      <span aria-live="polite">{t(copied ? 'copied' : 'copy')}</span>
    </button>
  )
}
