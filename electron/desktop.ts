import { nativeTheme } from 'electron'
import { z } from 'zod'
import { type Backend, parse } from '../backend/backend'
import type { DesktopSettings } from '../shared/api'
import type { Translate } from '../shared/messages'
import { readLogin, setLogin } from './login'
import { setTray } from './tray'

const changeSchema = z.strictObject({ background: z.boolean(), login: z.boolean() }).partial()

/** Until the person chooses, it does except on Linux, where there may be no tray to come back from. */
export function goesOnWithoutWindow(backend: Pick<Backend, 'settings'>): boolean {
  return backend.settings().background ?? process.platform !== 'linux'
}

export function desktopSettings(backend: Pick<Backend, 'settings'>): DesktopSettings {
  return { background: goesOnWithoutWindow(backend), login: readLogin() }
}

export function changeDesktop(
  backend: Pick<Backend, 'settings' | 'changeSettings'>,
  words: Translate,
  change: unknown,
): DesktopSettings {
  const { background, login } = parse(changeSchema, change)
  if (background !== undefined) {
    backend.changeSettings({ background })
    setTray(background, words)
  }
  if (login !== undefined) setLogin(login)
  return desktopSettings(backend)
}

/** Has the system draw what is not the page, such as menus and scroll bars, as the person chose. */
export function applyTheme(backend: Pick<Backend, 'settings'>): void {
  nativeTheme.themeSource = backend.settings().theme ?? 'system'
}
