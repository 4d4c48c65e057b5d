import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  type Autostart,
  autostartEntry,
  findAutostart,
  isAutostarted,
  renewAutostart,
  setAutostart,
} from '../../backend/autostart'
import { ApiError } from '../../shared/api'
import { tempFolder } from './temp'

const program = '/opt/Opt-Out Checklist/opt-out-checklist'
const APPIMAGE = '/home/me/My Apps/a.AppImage'

function autostart(): Autostart {
  return { file: path.join(tempFolder(), 'autostart', 'opt-out-checklist.desktop'), program }
}

describe('The autostart entry', () => {
  test.each<[string, NodeJS.ProcessEnv, string, string]>([
    ['of a deb', {}, '/home/me/.config', program],
    ['of an AppImage', { APPIMAGE, APPDIR: '/opt' }, '/home/me/.config', APPIMAGE],
    ['of a deb that an AppImage started', { APPIMAGE, APPDIR: '/tmp/.mount_editor' }, '/home/me/.config', program],
    ['of a deb that such a program started', { APPIMAGE }, '/home/me/.config', program],
    ['of a person with another config folder', { XDG_CONFIG_HOME: '/cfg' }, '/cfg', program],
    ['of a person whose config folder is not absolute', { XDG_CONFIG_HOME: 'cfg' }, '/home/me/.config', program],
    ['of a person whose config folder is empty', { XDG_CONFIG_HOME: '' }, '/home/me/.config', program],
  ])('%s is where the session looks, and starts what stays', (_name, env, config, started) => {
    expect(findAutostart(env, '/home/me', program)).toEqual({
      file: `${config}/autostart/opt-out-checklist.desktop`,
      program: started,
    })
  })

  test.each([{ FLATPAK_ID: 'org.example.App' }, { SNAP: '/snap/app/1' }])('cannot be arranged under %j', (env) => {
    expect(findAutostart(env, '/home/me', program)).toBeNull()
  })

  test('is a desktop entry that starts the app hidden', () => {
    expect(autostartEntry(program)).toBe(
      [
        '[Desktop Entry]',
        'Type=Application',
        'Name=Opt-Out Checklist',
        'Exec="/opt/Opt-Out Checklist/opt-out-checklist" --hidden',
        'Terminal=false',
        '',
      ].join('\n'),
    )
  })

  test.each([
    ['a space', '/a b', '"/a b"'],
    ['a quote', '/a"b', String.raw`"/a\\"b"`],
    ['a single quote', "/a'b", `"/a'b"`],
    ['a dollar', '/a$HOME', String.raw`"/a\\$HOME"`],
    ['a backtick', '/a`id`', '"/a\\\\`id\\\\`"'],
    ['a backslash', '/a\\b', String.raw`"/a\\\\b"`],
    ['a percent sign', '/a%fb', '"/a%%fb"'],
    ['a semicolon and ampersand', '/a;b&c', '"/a;b&c"'],
    ['a line end', '/a\nHidden=true', String.raw`"/a\nHidden=true"`],
    ['a tab', '/a\tb', String.raw`"/a\tb"`],
    ['letters of other languages', '/é/文', '"/é/文"'],
  ])('quotes %s in the path', (_name, started, quoted) => {
    const lines = autostartEntry(started).split('\n')
    expect(lines[3]).toBe(`Exec=${quoted} --hidden`)
    expect(lines).toHaveLength(6)
  })
})

describe('Starting at login', () => {
  test('is off, then on, then off again, as the disk has it', () => {
    const entry = autostart()
    expect(isAutostarted(entry)).toBe(false)
    setAutostart(entry, true)
    expect(readFileSync(entry.file, 'utf8')).toBe(autostartEntry(program))
    expect(isAutostarted(entry)).toBe(true)
    setAutostart(entry, false)
    expect(isAutostarted(entry)).toBe(false)
    expect(() => readFileSync(entry.file)).toThrow('ENOENT')
  })

  test('can be turned off when it is off', () => {
    const entry = autostart()
    setAutostart(entry, false)
    expect(isAutostarted(entry)).toBe(false)
  })

  test.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false'])('is off when the system wrote "%s"', (line) => {
    const entry = autostart()
    setAutostart(entry, true)
    writeFileSync(entry.file, `${autostartEntry(program)}${line}\n`)
    expect(isAutostarted(entry)).toBe(false)
    renewAutostart(entry)
    expect(isAutostarted(entry)).toBe(false)
    setAutostart(entry, true)
    expect(isAutostarted(entry)).toBe(true)
  })

  test('follows the program to where it is now', () => {
    const entry = autostart()
    setAutostart({ ...entry, program: '/home/me/old.AppImage' }, true)
    expect(isAutostarted(entry)).toBe(false)
    renewAutostart(entry)
    expect(isAutostarted(entry)).toBe(true)
  })

  test('is not turned on by looking after it', () => {
    const entry = autostart()
    renewAutostart(entry)
    expect(isAutostarted(entry)).toBe(false)
  })

  test('says why when the entry cannot be written or removed', () => {
    const file = path.join(tempFolder(), 'entry.desktop')
    mkdirSync(path.join(file, 'in the way'), { recursive: true })
    for (const isOn of [true, false]) {
      expect(() => setAutostart({ file, program }, isOn)).toThrow(ApiError)
    }
    expect(isAutostarted({ file, program })).toBe(false)
  })
})
