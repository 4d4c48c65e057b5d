import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { tempFolder } from '../backend/temp'
import { testContract } from '../contract'
import { openBridge, startDesktop } from './desktop'

testContract('the desktop app', async (folder) => {
  const { electron, stop } = await startDesktop(folder)
  const filePath = path.join(tempFolder(), 'chosen')
  electron.dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath })
  return {
    bridge: openBridge(electron),
    opened: () => electron.shell.openExternal.mock.calls.map(([address]) => address),
    shown: () => electron.shell.openPath.mock.calls.map(([shown]) => shown),
    file: () => (existsSync(filePath) ? readFileSync(filePath, 'utf8') : undefined),
    stop,
  }
})
