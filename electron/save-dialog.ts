import { type BrowserWindow, dialog, type SaveDialogOptions } from 'electron'
import { saveText } from '../backend/save-text'

export interface Offer {
  /** The name that is offered. */
  readonly name: string
  readonly fileType: string
  readonly extension: string
}

/**
 * Saves a file where the person chooses, and gives false when they thought better of it. `contentNow` is called once they have
 * chosen, which may take them a while.
 */
export async function saveWhereAsked(
  window: BrowserWindow | undefined,
  offer: Offer,
  contentNow: () => string | Uint8Array,
): Promise<boolean> {
  const file = await askWhere(window, offer)
  if (file === undefined) return false
  saveText(file, contentNow())
  return true
}

/** Asks, in front of the window, where to put a file. Undefined when the person thought better of it. */
async function askWhere(
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
