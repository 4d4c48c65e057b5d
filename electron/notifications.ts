import { app, Notification } from 'electron'
import type { Notified } from '../shared/api'
import type { Translate } from '../shared/messages'
import { appId, toastActivator } from './identity'

/** How long a system may take to say what became of a notification, in milliseconds. */
const patience = 10_000

/** What a notification leads to. */
export interface Choices {
  open(): void
  tomorrow(): void
}

/** What it says. */
export interface Told {
  readonly title: string
  readonly body: string
}

export type Notify = (id: 'reminder' | 'test', told: Told) => Promise<Notified>

/** To be called before anything is shown: to an app it does not know, Windows shows no notification (electron/electron#10864). */
export function identifyToWindows(): void {
  if (process.platform !== 'win32') return
  app.setAppUserModelId(appId)
  app.setToastActivatorCLSID(toastActivator)
}

/** Shows notifications, the newest of each id in place of the one before. They are hints: a system may drop them unsaid. */
export function createNotify(words: Translate, { open, tomorrow }: Choices): Notify {
  // Held until the next, not only until it closes: one that is garbage-collected cannot be clicked (electron/electron#16922),
  // and on Windows "close" also says that it went to the notification centre.
  const held = new Map<string, Notification>()
  if (process.platform === 'win32') {
    // Told here of every click, even of one that started the app, so the notifications themselves are not listened to.
    Notification.handleActivation(({ type }) => (type === 'action' ? tomorrow() : open()))
  }

  return async (id, told) => {
    if (!Notification.isSupported()) return 'unsupported'
    held.get(id)?.close()
    const notification = new Notification({
      id,
      title: told.title,
      body: asText(told.body),
      // The test has none, since it has nothing to put off. Linux shows none.
      actions: id === 'reminder' ? [{ type: 'button', text: words('due.snooze.tomorrow') }] : [],
    })
    held.set(id, notification)
    if (process.platform !== 'win32') notification.on('click', open).on('action', tomorrow)
    return show(notification)
  }
}

/** Linux takes the body for markup, and Electron hands it on as it is: the name of a person must not become a link there. */
function asText(body: string): string {
  if (process.platform !== 'linux') return body
  return body.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function show(notification: Notification): Promise<Notified> {
  return new Promise((resolve) => {
    const silent = setTimeout(() => resolve('blocked'), patience)
    const settle = (notified: Notified) => {
      clearTimeout(silent)
      resolve(notified)
    }
    notification.once('show', () => settle('shown'))
    notification.once('failed', () => settle('blocked'))
    notification.show()
  })
}
