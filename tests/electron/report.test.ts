import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { type ReportFormat, reportFormats } from '../../shared/api'
import type { Region } from '../../shared/region'
import { tempFolder } from '../backend/temp'
import { allDone } from '../contract'
import { unwrap } from '../unwrap'
import { newestWindow, openBridge, startDesktop } from './desktop'

/** Bytes that are no text in any encoding. */
const printed = Buffer.from([0x25, 0x50, 0x44, 0x46, 0x00, 0xff, 0xfe, 0x80])

/** A started app with a record to save, and a folder to save it in. */
async function start(locale = 'en-GB') {
  const { electron } = await startDesktop(tempFolder(), ({ app }) => {
    app.getLocale.mockReturnValue(locale)
    app.getPreferredSystemLanguages.mockReturnValue([locale])
  })
  const { printToPDF } = newestWindow(electron).webContents
  printToPDF.mockResolvedValue(printed)
  const bridge = openBridge(electron)
  unwrap(await bridge.record('me', allDone))
  const folder = tempFolder()
  const choose = (filePath: string, canceled = false) =>
    electron.dialog.showSaveDialog.mockResolvedValue({ canceled, filePath })
  return { electron, bridge, folder, choose, printToPDF }
}

describe('Saving the record from the desktop app', () => {
  test.each<[ReportFormat, string, object]>([
    ['pdf', 'opt-out-record.pdf', { name: 'PDF document', extensions: ['pdf'] }],
    ['markdown', 'opt-out-record.md', { name: 'Markdown text', extensions: ['md'] }],
  ])('as %s asks in front of the window where to put it, and offers %s', async (format, defaultPath, filter) => {
    const { electron, bridge } = await start()
    unwrap(await bridge.saveReport('me', format))
    expect(electron.dialog.showSaveDialog.mock.calls).toEqual([
      [newestWindow(electron), { defaultPath, filters: [filter], properties: ['showOverwriteConfirmation'] }],
    ])
  })

  test('writes the PDF, byte by byte, in the place of an older one', async () => {
    const { bridge, folder, choose } = await start()
    const file = path.join(folder, 'mine.pdf')
    writeFileSync(file, 'an older one')
    choose(file)
    expect(unwrap(await bridge.saveReport('me', 'pdf'))).toBe(true)
    expect(readdirSync(folder)).toEqual(['mine.pdf'])
    expect(readFileSync(file)).toEqual(printed)
  })

  test('writes the Markdown, with dates as the computer is set', async () => {
    const { bridge, folder, choose, printToPDF } = await start('en-US')
    const file = path.join(folder, 'mine.md')
    choose(file)
    expect(unwrap(await bridge.saveReport('me', 'markdown'))).toBe(true)
    expect(readFileSync(file, 'utf8')).toMatch(/^# Opt-out record\n\n\*\*Opted out on [A-Z][a-z]+ \d{1,2}, \d{4}\*\*\n/)
    expect(printToPDF).not.toHaveBeenCalled()
  })

  test.each<[Region | null, string, string]>([
    ['US', 'de-DE', 'Letter'],
    ['CA', 'en-GB', 'Letter'],
    ['DE', 'en-US', 'A4'],
    [null, 'en-US', 'Letter'],
    [null, 'de-DE', 'A4'],
  ])('prints for somebody in %s, with a computer set to %s, on %s', async (region, locale, pageSize) => {
    const { bridge, printToPDF } = await start(locale)
    if (region !== null) unwrap(await bridge.record('me', [{ kind: 'chose-region', region }]))
    unwrap(await bridge.saveReport('me', 'pdf'))
    expect(printToPDF.mock.calls).toEqual([
      [{ pageSize, preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true }],
    ])
  })

  test.each(reportFormats)('as %s writes nothing when the person thinks better of it', async (format) => {
    const { bridge, folder, choose } = await start()
    for (const name of ['', path.join(folder, 'chosen')]) {
      choose(name, true)
      expect(unwrap(await bridge.saveReport('me', format))).toBe(false)
    }
    expect(readdirSync(folder)).toEqual([])
  })

  test.each(reportFormats)('as %s says why it could not write, and leaves what was there', async (format) => {
    const { bridge, folder, choose } = await start()
    mkdirSync(path.join(folder, 'chosen', 'in the way'), { recursive: true })
    choose(path.join(folder, 'chosen'))
    expect(await bridge.saveReport('me', format)).toEqual({
      problem: 'not-saved',
      message: expect.stringMatching(/^E[A-Z]+$/),
    })
    expect(readdirSync(folder)).toEqual(['chosen'])
  })

  test('asks for no place when the page could not be printed', async () => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => {})
    const { electron, bridge, printToPDF } = await start()
    printToPDF.mockRejectedValue(new Error('Failed to generate PDF'))
    expect(await bridge.saveReport('me', 'pdf')).toMatchObject({ problem: 'unexpected' })
    expect(electron.dialog.showSaveDialog).not.toHaveBeenCalled()
  })
})
