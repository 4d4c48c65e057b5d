import { app, session } from 'electron'
import { origin } from './protocol'

/** The one thing a page may do by itself: put a text into the clipboard, after a click. */
const permitted = 'clipboard-sanitized-write'

/** Denies by default what a window could ask for. What the app needs goes through its own few calls. */
export function denyByDefault(): void {
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_contents, permission, decide, { requestingUrl }) =>
    decide(permission === permitted && requestingUrl.startsWith(`${origin}/`)),
  )
  defaultSession.setPermissionCheckHandler(
    (_contents, permission, asking) => permission === permitted && isOrigin(asking),
  )
  defaultSession.setDevicePermissionHandler(() => false)
  defaultSession.on('will-download', (event) => event.preventDefault())
  // The app makes no request of its own, so any other than for its own files is somebody else's.
  defaultSession.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isOwn(url) }))
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', stay)
    contents.on('will-frame-navigate', stay)
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}

/** The window may load its own page again, which helps when a part of it is missing, and go nowhere. */
function stay(event: Electron.Event<{ readonly url: string; readonly isMainFrame: boolean }>): void {
  if (!(event.isMainFrame && event.url.split('#')[0] === `${origin}/`)) event.preventDefault()
}

/** Electron gives an origin with or without the slash of an address. */
function isOrigin(asking: string): boolean {
  return asking === origin || asking === `${origin}/`
}

function isOwn(url: string): boolean {
  return url.startsWith(`${origin}/`) || url.startsWith('devtools://') || url.startsWith('data:')
}
