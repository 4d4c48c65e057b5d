import { app } from 'electron'
import type { Translate } from '../shared/messages'
import { copyright } from './identity'
import { packagedIcon } from './packaged-icon'

/** What the system's own window about the app says. */
export function setAbout(words: Translate): void {
  const iconPath = packagedIcon()
  app.setAboutPanelOptions({
    applicationName: words('app.name'),
    applicationVersion: `${app.getVersion()} (Electron ${process.versions.electron})`,
    // Else macOS adds the version once more.
    version: '',
    copyright,
    ...(iconPath && { iconPath }),
  })
}
