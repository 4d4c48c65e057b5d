import { percent } from '../shared/progress'

interface ProgressBarProps {
  readonly label: string
  readonly text: string
  readonly figure: string
  readonly tally: { readonly done: number; readonly total: number }
}

/** Progress as a figure and a bar; `text` is what a screen reader says. */
export function ProgressBar({ label, text, figure, tally }: ProgressBarProps) {
  return (
    <div className="progress">
      <progress max={100} value={percent(tally)} aria-label={label} aria-valuetext={text} />
      <span aria-hidden="true">{figure}</span>
    </div>
  )
}
