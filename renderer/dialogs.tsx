import { type ComponentProps, type FunctionComponent, useEffect } from 'react'
import { create } from 'zustand'
import { part } from './later'
import { LoadAgain } from './mishap'
import { useWords } from './words'
import './dialogs.css'

const views = {
  palette: part(async () => (await import('./palette')).Palette),
  keyboard: part(async () => (await import('./keyboard-help')).KeyboardHelp),
} satisfies Record<string, () => Promise<FunctionComponent>>

/** The dialog that is open, if any: one at a time. */
const useOpen = create<{ readonly View: FunctionComponent | null }>()(() => ({ View: null }))

export async function openDialog(name: keyof typeof views): Promise<void> {
  useOpen.setState({ View: await views[name]().catch(() => NotLoaded) })
}

export function Dialogs() {
  const View = useOpen((open) => open.View)
  useEffect(() => leave, [])
  return View && <View />
}

/** A native modal dialog: it keeps the focus while it is open, and gives it back when it closes. */
export function Dialog(props: ComponentProps<'dialog'>) {
  return <dialog ref={showModal} closedby="any" onClose={leave} {...props} />
}

function NotLoaded() {
  const { t } = useWords()
  return (
    <Dialog aria-label={t('mishap.title')}>
      <LoadAgain />
    </Dialog>
  )
}

function leave(): void {
  useOpen.setState({ View: null })
}

function showModal(dialog: HTMLDialogElement | null) {
  dialog?.showModal()
  // A dialog that is only removed would not give the focus back.
  return () => dialog?.close()
}
