import { expect, onTestFinished, test } from 'vitest'
import { tempFolder, version } from '../backend/temp'
import { startDesktop } from './desktop'

test('The window about the app says its version, and that of Electron', async () => {
  const { versions } = process
  onTestFinished(() => void Object.defineProperty(process, 'versions', { value: versions }))
  Object.defineProperty(process, 'versions', { value: { ...versions, electron: '45.4.1' }, configurable: true })
  const { app } = (await startDesktop(tempFolder())).electron
  expect(app.setAboutPanelOptions.mock.calls).toEqual([
    [
      {
        applicationName: 'Opt-Out Checklist',
        applicationVersion: `${version} (Electron 45.4.1)`,
        version: '',
        copyright: expect.stringContaining('The Opt-Out Checklist authors'),
      },
    ],
  ])
})
