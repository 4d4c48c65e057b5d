import os from 'node:os'
import { app } from 'electron'
import { type Autostart, findAutostart, isAutostarted, renewAutostart, setAutostart } from '../backend/autostart'
import { ApiError } from '../shared/api'

/** Tells a start at login from one by the person. */
const hidden = 'hidden'
const args = [`--${hidden}`]

/** Whether the app starts at login, as the system has it. Null where the app cannot arrange that. */
export function readLogin(): boolean | null {
  if (!app.isPackaged || process.windowsStore) return null
  if (process.platform === 'linux') {
    const autostart = onLinux()
    return autostart && isAutostarted(autostart)
  }
  const { openAtLogin, executableWillLaunchAtLogin } = app.getLoginItemSettings({ args })
  // Windows keeps the entry when the person disables it in the Task Manager.
  return openAtLogin && (process.platform !== 'win32' || executableWillLaunchAtLogin)
}

/** Has the app started at login, or no longer. What became of it is to be read: a system may refuse, or ask the person first. */
export function setLogin(isOn: boolean): void {
  if (readLogin() === null) throw new ApiError('refused', 'The app cannot be started at login here.')
  const autostart = onLinux()
  if (autostart === null) app.setLoginItemSettings({ openAtLogin: isOn, args })
  else setAutostart(autostart, isOn)
}

/** An AppImage is another file after an update, or where the person moved it. */
export function renewLogin(): void {
  const autostart = app.isPackaged ? onLinux() : null
  if (autostart !== null) renewAutostart(autostart)
}

/** Whether the app was started at login, when nobody asked to see it. */
export function wasStartedAtLogin(): boolean {
  if (process.platform === 'darwin') return app.getLoginItemSettings().wasOpenedAtLogin
  return app.commandLine.hasSwitch(hidden)
}

/** Electron arranges nothing on Linux (electron/electron#15198). */
function onLinux(): Autostart | null {
  return process.platform === 'linux' ? findAutostart(process.env, os.homedir(), process.execPath) : null
}
