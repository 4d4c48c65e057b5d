import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, onTestFinished, test, vi } from 'vitest'
import { channels } from '../../shared/api'
import { dataFile, tempFolder } from '../backend/temp'
import { allDone } from '../contract'
import { count, malformedCalls, oddClones, outcomeOf, seed, tally } from '../malformed'
import { unwrap } from '../unwrap'
import { newestWindow, openBridge, startDesktop } from './desktop'

test(`The desktop app accepts none of ${count} malformed calls, and its data stays as it is`, async () => {
  const folder = tempFolder()
  const { electron } = await startDesktop(folder)
  const bridge = openBridge(electron)
  unwrap(await bridge.record('me', allDone))
  const onDisk = () => [readdirSync(folder), readFileSync(dataFile(folder))]
  const before = onDisk()
  const unhandled = vi.fn()
  process.on('unhandledRejection', unhandled)
  onTestFinished(() => void process.off('unhandledRejection', unhandled))

  const { webContents } = newestWindow(electron)
  const page = { sender: webContents, senderFrame: webContents.mainFrame }
  const { count: one, counts, accepted } = tally()
  const channelOf = new Map<string, string>(Object.entries(channels))
  for (const call of fc.sample(malformedCalls(oddClones), { seed, numRuns: count })) {
    const channel = channelOf.get(call.name)
    // Electron itself refuses a channel on which nobody answers, and so does what stands in for it.
    if (channel === undefined)
      await expect(electron.invoke(page, call.name, ...call.args)).rejects.toThrow('No handler')
    one(call, channel === undefined ? 'no such call' : outcomeOf(await electron.invoke(page, channel, ...call.args)))
  }
  console.log(`${count} malformed calls over IPC, SEED=${seed}:`, counts)

  expect(accepted).toEqual([])
  expect(onDisk()).toEqual(before)
  expect(unhandled).not.toHaveBeenCalled()
  expect(unwrap(await bridge.load()).revision).toBe(1)
  for (const deed of [electron.shell.openExternal, electron.shell.openPath, electron.dialog.showSaveDialog]) {
    expect(deed).not.toHaveBeenCalled()
  }
}, 120_000)
