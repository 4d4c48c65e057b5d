import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { appId, recheckArgument, toastActivator } from '../../electron/identity'
import config from '../../electron-builder.config'
import manifest from '../../package.json'
import { messages } from '../../shared/messages/en'

test('The app is the same to every system, whoever asks', () => {
  expect(config.appId).toBe(appId)
  expect(manifest.desktopName).toBe(`${appId}.desktop`)
  expect(manifest.productName).toBe(messages.app.name)
  expect(config.linux.executableName).toBe(manifest.name)
  expect(config.linux.desktop.desktopActions.recheck.Exec).toBe(`${manifest.name} ${recheckArgument}`)
})

test('The uninstaller for Windows removes what a click on a notification starts, and the start at login', () => {
  const script = readFileSync(path.resolve(import.meta.dirname, '../..', config.nsis.include), 'utf8')
  expect(script).toContain(`DeleteRegKey HKCU "Software\\Classes\\CLSID\\${toastActivator}"`)
  // Electron names the value after the app's AppUserModelID, which is the appId that electron-builder calls APP_ID.
  const run = ['Run', 'Explorer\\StartupApproved\\Run']
  for (const key of run) {
    expect(script).toContain(`DeleteRegValue HKCU "Software\\Microsoft\\Windows\\CurrentVersion\\${key}" "\${APP_ID}"`)
  }
})
