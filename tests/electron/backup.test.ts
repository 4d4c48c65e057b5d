import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { dayOf, wallTime } from '../../shared/calendar'
import { dataFile, readData, tempFolder, version } from '../backend/temp'
import { done, savedText } from '../contract'
import { unwrap } from '../unwrap'
import { newestWindow, openBridge, startDesktop, startDesktopOn } from './desktop'

/** A started app with something to save, and a folder to save it in. */
async function start() {
  const data = tempFolder()
  const { electron, stop } = await startDesktop(data)
  const bridge = openBridge(electron)
  unwrap(await bridge.record('me', [done]))
  const folder = tempFolder()
  const choose = (filePath: string, canceled = false) =>
    electron.dialog.showSaveDialog.mockResolvedValue({ canceled, filePath })
  return { electron, bridge, data, folder, choose, stop }
}

describe('Saving a backup from the desktop app', () => {
  test('asks in front of the window where to put it, and offers a name with the day', async () => {
    const { electron, bridge } = await start()
    const today = dayOf(wallTime(new Date()))
    unwrap(await bridge.exportBackup())
    expect(electron.dialog.showSaveDialog.mock.calls).toEqual([
      [
        newestWindow(electron),
        {
          defaultPath: `opt-out-checklist-backup-${today}.json`,
          filters: [{ name: 'Backup of Opt-Out Checklist', extensions: ['json'] }],
          properties: ['showOverwriteConfirmation'],
        },
      ],
    ])
  })

  test('writes everything in the file that was chosen, in the place of an older one', async () => {
    const { bridge, data, folder, choose } = await start()
    const file = path.join(folder, 'mine.json')
    writeFileSync(file, 'an older one')
    choose(file)
    expect(unwrap(await bridge.exportBackup())).toBe(true)
    expect(readdirSync(folder)).toEqual(['mine.json'])
    const { format, exportedAt, ...saved } = JSON.parse(readFileSync(file, 'utf8'))
    expect(format).toBe('opt-out-checklist-backup')
    expect(new Date(exportedAt).toISOString()).toBe(exportedAt)
    expect(saved).toEqual({ ...Object(readData(data)), pictures: {}, version })
  })

  test('writes nothing when the person thinks better of it', async () => {
    const { bridge, folder, choose } = await start()
    choose(path.join(folder, 'mine.json'), true)
    expect(unwrap(await bridge.exportBackup())).toBe(false)
    expect(readdirSync(folder)).toEqual([])
  })

  test('says why it could not write, and leaves what was there', async () => {
    const { bridge, folder, choose } = await start()
    mkdirSync(path.join(folder, 'mine.json', 'in the way'), { recursive: true })
    choose(path.join(folder, 'mine.json'))
    expect(await bridge.exportBackup()).toEqual({ problem: 'not-saved', message: expect.stringMatching(/^E[A-Z]+$/) })
    expect(readdirSync(folder)).toEqual(['mine.json'])
  })
})

describe('A start of the desktop app', () => {
  test('keeps a backup of what it found', async () => {
    const { data, stop } = await start()
    const text = savedText(data)
    await stop()
    await startDesktop(data)
    const [name, ...others] = readdirSync(path.join(data, 'backups'))
    expect(others).toEqual([])
    expect(readFileSync(path.join(data, 'backups', `${name}`), 'utf8')).toBe(text)
  })

  test('that finds its data broken has the backup again, and says so', async () => {
    const { data, stop } = await start()
    await stop()
    const again = await startDesktop(data)
    const before = unwrap(await openBridge(again.electron).load())
    await again.stop()
    writeFileSync(dataFile(data), '{"schema":1,"revis')
    const { electron } = await startDesktop(data)
    const { people, trouble } = unwrap(await openBridge(electron).load())
    expect(people).toEqual(before.people)
    expect(trouble).toMatchObject({ kind: 'restored', file: expect.stringMatching(/^opt-out-checklist\.broken-/) })
  })
})

describe('Erasing everything in the desktop app', () => {
  test('leaves the folder of Chromium, which is using it, and nothing else', async () => {
    const { bridge, data } = await start()
    mkdirSync(path.join(data, 'Chromium'))
    unwrap(await bridge.erase('ERASE'))
    expect(readdirSync(data)).toEqual(['Chromium'])
  })

  test('takes back the theme and the tray that were chosen', async () => {
    const { electron } = await startDesktopOn('linux', tempFolder())
    const bridge = openBridge(electron)
    unwrap(await bridge.changeTheme('dark'))
    unwrap(await bridge.changeDesktop({ background: true }))
    const [icon] = electron.icons
    expect([electron.nativeTheme.themeSource, icon?.destroy.mock.calls]).toEqual(['dark', []])
    unwrap(await bridge.erase('ERASE'))
    expect(electron.nativeTheme.themeSource).toBe('system')
    expect(icon?.destroy).toHaveBeenCalledOnce()
    expect(unwrap(await bridge.load())).toMatchObject({ theme: 'system', desktop: { background: false } })
  })
})
