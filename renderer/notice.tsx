import type { ReactNode } from 'react'
import { Icon } from './icon'

/** Something to be known at once, and what can be done about it. */
export function Notice({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="notice" role="alert">
      <Icon name="warning" />
      <p>{text}</p>
      {children && <div className="actions">{children}</div>}
    </div>
  )
}
