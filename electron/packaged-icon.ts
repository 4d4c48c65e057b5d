import path from 'node:path'
import { app } from 'electron'

/** The picture that a package for Linux brings along: there a program has none inside. */
export function packagedIcon(): string | undefined {
  if (process.platform !== 'linux' || !app.isPackaged) return undefined
  return path.join(path.dirname(process.execPath), 'resources', 'icon.png')
}
