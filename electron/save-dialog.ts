import { type BrowserWindow, dialog, type SaveDialogOptions } from 'electron'

export interface Offer {
  /** The name that is offered. */
  readonly name: string
  readonly fileType: string
  readonly extension: string
}

/** Asks, in front of the window, where to put a file. Undefined when the person thought better of it. */
export async function askWhere(
  window: BrowserWindow | undefined,
  { name, fileType, extension }: Offer,
): Promise<string | undefined> {
  const options: SaveDialogOptions = {
    defaultPath: name,
    filters: [{ name: fileType, extensions: [extension] }],
    // What Linux does not ask by itself.
    properties: ['showOverwriteConfirmation'],
  }
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options))
  return canceled || filePath === '' ? undefined : filePath
}
