import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages, loadMessages, type Translate } from '../../shared/messages'
import { loadWords } from '../../shared/words'
import { tempFolder } from '../backend/temp'
import { allDone } from '../contract'
import { unwrap } from '../unwrap'
import { openBridge, startDesktop } from './desktop'
import type { StandIn } from './stand-in'

async function start(system: readonly string[], folder = tempFolder()) {
  const desktop = await startDesktop(folder, ({ app }) => app.getPreferredSystemLanguages.mockReturnValue([...system]))
  return { ...desktop, bridge: openBridge(desktop.electron) }
}

/** The names of the menus at the top. */
function menus({ Menu }: StandIn): readonly unknown[] {
  const { calls, results } = Menu.buildFromTemplate.mock
  const shown = results.findIndex(({ value }) => value === Menu.setApplicationMenu.mock.lastCall?.[0])
  return (calls[shown]?.[0] ?? []).map(({ label }) => label)
}

function menusIn(t: Translate): readonly string[] {
  return [t('menu.fileMenu'), t('menu.editMenu'), t('menu.viewMenu'), t('menu.windowMenu'), t('menu.help')]
}

describe.each(languages)('In the language "%s" the desktop app', (language) => {
  test('begins, when the system has it', async () => {
    const { electron } = await start([language])
    expect(menus(electron)).toEqual(menusIn(await loadMessages(language)))
  })

  test('begins, when it was chosen, whatever the system has', async () => {
    const folder = tempFolder()
    const first = await start(['en-GB'], folder)
    unwrap(await first.bridge.changeLanguage(language))
    await first.stop()
    const { electron } = await start(['ja-JP'], folder)
    expect(menus(electron)).toEqual(menusIn(await loadMessages(language)))
  })

  test('has its menus, its tray, its notifications and its files as soon as it is chosen', async () => {
    const { electron, bridge } = await start(['ja-JP'])
    const { t, day } = await loadWords(language, ['ja-JP'])
    unwrap(await bridge.changeDesktop({ background: true }))
    const entries = unwrap(await bridge.record('me', allDone)).entries
    unwrap(await bridge.changeLanguage(language))
    expect(menus(electron)).toEqual(menusIn(t))

    expect(electron.icons[0]?.setToolTip).toHaveBeenLastCalledWith(t('app.name'))
    const tray = electron.Menu.buildFromTemplate.mock.lastCall?.[0]
    expect(tray?.map(({ label }) => label)).toEqual([t('tray.open'), t('due.recheckAction'), undefined, t('tray.quit')])

    unwrap(await bridge.testReminder())
    expect(electron.notifications.at(-1)?.options.title).toBe(t('notify.test'))

    const filePath = path.join(tempFolder(), 'record')
    electron.dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath })
    unwrap(await bridge.saveReport('me', 'markdown'))
    expect(electron.dialog.showSaveDialog.mock.lastCall?.at(-1)).toMatchObject({
      defaultPath: `${t('report.fileName')}.md`,
      filters: [{ name: t('report.fileTypes.markdown') }],
    })
    expect(readFileSync(filePath, 'utf8')).toContain(t('report.optedOut', { date: day(entries[0]?.day ?? '') }))
    unwrap(await bridge.saveCalendar('me'))
    expect(readFileSync(filePath, 'utf8').replaceAll('\r\n ', '')).toContain(
      `SUMMARY:${t('calendar.summary').replace(/[;,]/g, '\\$&')}`,
    )
    expect(await Reflect.apply(bridge.importBackup, undefined, ['no file'])).toEqual({
      problem: 'refused',
      message: t('backup.notJson'),
    })
  })

  test('goes back to the system’s when everything is erased', async () => {
    const { electron, bridge } = await start(['en-GB'])
    unwrap(await bridge.changeLanguage(language))
    unwrap(await bridge.erase('ERASE'))
    expect(unwrap(await bridge.load()).language).toBe(null)
    expect(menus(electron)).toEqual(menusIn(await loadMessages('en')))
  })
})
