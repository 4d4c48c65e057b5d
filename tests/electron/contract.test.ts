import { testContract } from '../contract'
import { openBridge, startDesktop } from './desktop'

testContract('the desktop app', async (folder) => {
  const { electron, stop } = await startDesktop(folder)
  return {
    bridge: openBridge(electron),
    opened: () => electron.shell.openExternal.mock.calls.map(([address]) => address),
    shown: () => electron.shell.openPath.mock.calls.map(([shown]) => shown),
    stop,
  }
})
