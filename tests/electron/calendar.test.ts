import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { tempFolder } from '../backend/temp'
import { allDone } from '../contract'
import { unwrap } from '../unwrap'
import { newestWindow, openBridge, startDesktop } from './desktop'

/** A started app with a calendar to save, and a folder to save it in. */
async function start() {
  const { electron } = await startDesktop(tempFolder())
  const bridge = openBridge(electron)
  unwrap(await bridge.record('me', allDone))
  const folder = tempFolder()
  const choose = (filePath: string, canceled = false) =>
    electron.dialog.showSaveDialog.mockResolvedValue({ canceled, filePath })
  return { electron, bridge, folder, choose }
}

describe('Saving the calendar from the desktop app', () => {
  test('asks in front of the window where to put it, and offers a name', async () => {
    const { electron, bridge } = await start()
    unwrap(await bridge.saveCalendar('me'))
    expect(electron.dialog.showSaveDialog.mock.calls).toEqual([
      [
        newestWindow(electron),
        {
          defaultPath: 'opt-out-checklist.ics',
          filters: [{ name: 'Calendar file', extensions: ['ics'] }],
          properties: ['showOverwriteConfirmation'],
        },
      ],
    ])
  })

  test('writes the file that was chosen, in the place of an older one', async () => {
    const { bridge, folder, choose } = await start()
    const file = path.join(folder, 'my re-checks.ics')
    writeFileSync(file, 'an older one')
    choose(file)
    expect(unwrap(await bridge.saveCalendar('me'))).toBe(true)
    expect(readdirSync(folder)).toEqual(['my re-checks.ics'])
    expect(readFileSync(file, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n.*\r\nEND:VCALENDAR\r\n$/s)
  })

  test.each(['', 'chosen.ics'])(
    'writes nothing when the person thinks better of it, having named "%s"',
    async (name) => {
      const { bridge, folder, choose } = await start()
      choose(name && path.join(folder, name), true)
      expect(unwrap(await bridge.saveCalendar('me'))).toBe(false)
      expect(readdirSync(folder)).toEqual([])
    },
  )

  test('says why it could not write, and leaves what was there', async () => {
    const { bridge, folder, choose } = await start()
    mkdirSync(path.join(folder, 'chosen.ics', 'in the way'), { recursive: true })
    choose(path.join(folder, 'chosen.ics'))
    expect(await bridge.saveCalendar('me')).toEqual({
      problem: 'not-saved',
      message: expect.stringMatching(/^E[A-Z]+$/),
    })
    expect(readdirSync(folder)).toEqual(['chosen.ics'])
  })

  test('asks for no place when there is nothing to save', async () => {
    const { electron } = await startDesktop(tempFolder())
    expect(await openBridge(electron).saveCalendar('me')).toMatchObject({ problem: 'refused' })
    expect(electron.dialog.showSaveDialog).not.toHaveBeenCalled()
  })
})
