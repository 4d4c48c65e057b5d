import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { extractFile, getRawHeader, listPackage } from '@electron/asar'
import { beforeAll, describe, expect, test } from 'vitest'
import { appId } from '../../electron/identity'
import { wrongFuses } from '../../packaging/fuses.mjs'
import { packForLinux, packForMac } from './packaged'

const root = path.resolve(import.meta.dirname, '../..')

/** Files below a folder, with "/" between the names. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort()
}

describe('The package for Linux', () => {
  let packed: Awaited<ReturnType<typeof packForLinux>>
  const archive = () => path.join(packed.folder, 'resources/app.asar')
  const inArchive = () =>
    listPackage(archive(), { isPack: false })
      .map((file) => file.replaceAll(path.sep, '/').slice(1))
      .filter((file) => path.posix.extname(file) !== '')
      .sort()
  const read = (file: string) => extractFile(archive(), file).toString()

  beforeAll(async () => {
    packed = await packForLinux()
  })

  test('holds every built file of the desktop app, its package.json, and nothing else', () => {
    const ofBrowserEdition = ['main/browser.js', 'renderer/bridge.js', 'THIRD-PARTY-LICENSES.txt']
    const built = filesIn(path.join(root, 'out')).filter((file) => !ofBrowserEdition.includes(file))
    expect(inArchive()).toEqual([...built.map((file) => `out/${file}`), 'package.json'])
    for (const file of built) expect(read(`out/${file}`)).toBe(readFileSync(path.join(root, 'out', file), 'utf8'))
  })

  test('asks in its main process for nothing that is not in it, in Node or in Electron', () => {
    const scripts = inArchive().filter((file) => file.startsWith('out/main/'))
    const asked = scripts.flatMap((script) =>
      [...read(script).matchAll(/(?:^import .*?from |^import |[ (=]import\(|[ (=]require\()"([^"\n]+)"/gm)].map(
        ([, name = '']) => (name.startsWith('.') ? path.posix.join(path.posix.dirname(script), name) : name),
      ),
    )
    expect(asked.length).toBeGreaterThan(10)
    const there = [...inArchive(), ...builtinModules, 'electron']
    expect(asked.filter((name) => !name.startsWith('node:') && !there.includes(name))).toEqual([])
  })

  test('has a package.json without what only a checkout needs', () => {
    const { main, desktopName, ...rest } = JSON.parse(read('package.json'))
    expect({ main, desktopName }).toEqual({ main: 'out/main/main.js', desktopName: `${appId}.desktop` })
    expect(Object.keys(rest).filter((key) => /scripts|dependencies/i.test(key))).toEqual(['allowScripts'])
  })

  test('is under 5 MB without Electron', () => {
    expect(statSync(archive()).size).toBeLessThan(5_000_000)
  })

  test('shows the licences of the app, of what is bundled, and of Electron', () => {
    const files = filesIn(packed.folder)
    for (const file of ['LICENSE.electron.txt', 'LICENSES.chromium.html']) expect(files).toContain(file)
    const [own, others] = ['LICENSE', 'THIRD-PARTY-LICENSES'].map((name) =>
      readFileSync(path.join(packed.folder, `resources/${name}.txt`), 'utf8'),
    )
    expect(own).toContain('The Opt-Out Checklist authors')
    const named = [...(others ?? '').matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(.+\)$/gm)].map(([, name]) => name)
    expect(named).toEqual(
      expect.arrayContaining(['conf', 'electron-store', 'ical-generator', 'react', 'react-dom', 'zod', 'zustand']),
    )
    expect(named).not.toContain('vite')
  })

  test('has every fuse as it was decided, read back from the program', async () => {
    expect(await wrongFuses(packed.program)).toEqual([])
  })

  test('is told from one whose fuses are as Electron has them', async () => {
    expect(await wrongFuses(packed.electron)).toEqual([
      'runAsNode',
      'enableNodeOptionsEnvironmentVariable',
      'enableNodeCliInspectArguments',
      'enableEmbeddedAsarIntegrityValidation',
      'onlyLoadAppFromAsar',
      'grantFileProtocolExtraPrivileges',
    ])
  })

  test('has a desktop file by the name of its windows, with the re-check one click away, and keeps the sandbox', () => {
    expect(packed.computed).toEqual([
      { desktopFileName: `${appId}.desktop`, desktop: expect.stringContaining(`StartupWMClass=${appId}\n`) },
    ])
    const [{ desktop }] = packed.computed as [{ desktop: string }]
    for (const line of [
      'Name=Opt-Out Checklist',
      'Exec=AppRun %U',
      'Icon=opt-out-checklist',
      'Categories=Utility;',
      'Actions=recheck;',
      '[Desktop Action recheck]\nName=Re-check now\nExec=opt-out-checklist --recheck',
    ]) {
      expect(`\n${desktop}`).toContain(`\n${line}\n`)
    }
  })
})

test('The package for macOS says who it is, and what its archive must be', async () => {
  const app = await packForMac()
  const plist = readFileSync(path.join(app, 'Contents/Info.plist'), 'utf8')
  const textOf = (key: string) => plist.match(new RegExp(`<key>${key}</key>\\s*<string>(.*)</string>`))?.[1]
  expect(textOf('CFBundleIdentifier')).toBe(appId)
  expect(textOf('CFBundleName')).toBe('Opt-Out Checklist')
  expect(textOf('LSApplicationCategoryType')).toBe('public.app-category.utilities')
  const { headerString } = getRawHeader(path.join(app, 'Contents/Resources/app.asar'))
  expect(textOf('hash')).toBe(createHash('sha256').update(headerString).digest('hex'))
})
