import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataFolder } from '../../backend/folder'

const home = path.join(path.sep, 'home', 'ada')

describe('dataFolder', () => {
  test.each<[string, NodeJS.Platform, NodeJS.ProcessEnv, string]>([
    ['Linux', 'linux', {}, path.join(home, '.config')],
    ['Linux with XDG_CONFIG_HOME', 'linux', { XDG_CONFIG_HOME: '/data/config' }, path.join('/data/config')],
    ['Linux with a relative XDG_CONFIG_HOME', 'linux', { XDG_CONFIG_HOME: 'config' }, path.join(home, '.config')],
    ['Linux with an empty XDG_CONFIG_HOME', 'linux', { XDG_CONFIG_HOME: '' }, path.join(home, '.config')],
    ['Linux with APPDATA', 'linux', { APPDATA: '/roaming' }, path.join(home, '.config')],
    ['FreeBSD', 'freebsd', {}, path.join(home, '.config')],
    ['macOS', 'darwin', {}, path.join(home, 'Library', 'Application Support')],
    [
      'macOS with XDG_CONFIG_HOME',
      'darwin',
      { XDG_CONFIG_HOME: '/x' },
      path.join(home, 'Library', 'Application Support'),
    ],
    ['Windows', 'win32', { APPDATA: path.join('/roaming') }, path.join('/roaming')],
    ['Windows without APPDATA', 'win32', {}, path.join(home, 'AppData', 'Roaming')],
    ['Windows with an empty APPDATA', 'win32', { APPDATA: '' }, path.join(home, 'AppData', 'Roaming')],
  ])('is in the usual place for app data on %s', (_, platform, env, expected) => {
    expect(dataFolder(undefined, { platform, env, home })).toBe(path.join(expected, 'Opt-Out Checklist'))
  })

  test.each(['linux', 'darwin', 'win32'] as const)('is the folder asked for, as it stands, on %s', (platform) => {
    const asked = path.resolve('/some/where')
    expect(dataFolder(asked, { platform, env: { APPDATA: '/a', XDG_CONFIG_HOME: '/x' }, home })).toBe(asked)
  })

  test('is a relative folder asked for, from where the app was started', () => {
    expect(dataFolder('here')).toBe(path.join(process.cwd(), 'here'))
    expect(dataFolder('.')).toBe(process.cwd())
  })

  test('is in the home of the person who runs it when nothing is said', () => {
    expect(dataFolder(undefined)).toBe(
      dataFolder(undefined, { platform: process.platform, env: process.env, home: os.homedir() }),
    )
  })
})
