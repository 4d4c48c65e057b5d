import { type ReactNode, useId } from 'react'

interface FileButtonProps {
  readonly accept: string
  readonly children: string
  readonly hint?: ReactNode
  readonly choose: (file: File) => void
}

/** Chooses a file. The field is there for the keyboard and screen readers; a browser would put words of its own language on it. */
export function FileButton({ accept, children, hint, choose }: FileButtonProps) {
  const id = useId()
  return (
    <div className="field">
      <label className="button file-button">
        {children}
        <input
          type="file"
          className="unseen"
          accept={accept}
          aria-describedby={hint ? id : undefined}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (file !== undefined) choose(file)
            // The same file can be chosen again.
            currentTarget.value = ''
          }}
        />
      </label>
      {hint && (
        <p id={id} className="hint">
          {hint}
        </p>
      )}
    </div>
  )
}
