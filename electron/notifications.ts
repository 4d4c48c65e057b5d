import { app, Notification } from 'electron'
import type { Notified } from '../shared/api'
import type { Translate } from '../shared/messages'
import { appId, toastActivator } from './identity'

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

export interface Notifications {
  /** Shows one, in place of the one of the same id before. It is a hint: a system may drop it unsaid. */
  notify(id: 'reminder' | 'test', told: Told): Promise<Notified>
  /** To be called when there will be something to tell. */
  expect(): void
}

/** To be called before anything is shown: to an app it does not know, Windows shows no notification (electron/electron#10864). */
export function identifyToWindows(): void {
  if (process.platform !== 'win32') return
  if (!app.isPackaged) {
    // With the first notification Electron puts itself into the Start menu by this name: not in place of an installed app.
    app.setName(`${app.name} (checkout)`)
    return
  }
  app.setAppUserModelId(appId)
  app.setToastActivatorCLSID(toastActivator)
}

export function createNotifications(words: Translate, { open, tomorrow }: Choices): Notifications {
  // Held until the next, not only until it closes: one that is garbage-collected cannot be clicked (electron/electron#16922),
  // and on Windows "close" also says that it went to the notification centre.
  const held = new Map<string, Notification>()
  if (process.platform === 'win32') {
    // Told here of every click, even of one that started the app, so the notifications themselves are not listened to.
    Notification.handleActivation(({ type }) => (type === 'action' ? tomorrow() : open()))
    // Electron registers the app for those clicks when it is first asked about notifications.
    if (app.isPackaged) Notification.isSupported()
  }
  let isExpecting = false

  function listen(notification: Notification): void {
    notification.on('click', open).on('action', tomorrow)
  }

  function expect(): void {
    if (process.platform !== 'darwin' || isExpecting) return
    isExpecting = true
    // When it is first asked, macOS has the person allow notifications: now, while they are there, and not on the day itself.
    if (!Notification.isSupported()) return
    // What an earlier run showed is still there to be clicked.
    Notification.getHistory().then(
      (history) => {
        for (const shown of history) {
          if (!held.has(shown.id)) held.set(shown.id, shown)
          listen(shown)
        }
      },
      () => {},
    )
  }

  async function notify(id: 'reminder' | 'test', told: Told): Promise<Notified> {
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
    if (process.platform !== 'win32') listen(notification)
    return show(notification)
  }

  return { notify, expect }
}

/** Linux takes the body for markup, and Electron hands it on as it is: the name of a person must not become a link there. */
function asText(body: string): string {
  if (process.platform !== 'linux') return body
  return body.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function show(notification: Notification): Promise<Notified> {
  // How long a system may take to say what became of it, in milliseconds. macOS may ask the person first.
  const patience = process.platform === 'darwin' ? 60_000 : 10_000
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
