import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readWindowFiles } from '../../backend/window-files'
import { tempFolder } from './temp'

/** A folder with these files, each holding its own name. */
function folderOf(...names: readonly string[]): string {
  const folder = tempFolder()
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), name)
  }
  return folder
}

function addressesOf(folder: string): string[] {
  return [...readWindowFiles(folder).keys()].sort()
}

describe('readWindowFiles', () => {
  test.each([
    ['index.html', '/', 'text/html; charset=utf-8'],
    ['index.js', '/index.js', 'text/javascript; charset=utf-8'],
    ['index.css', '/index.css', 'text/css; charset=utf-8'],
    ['icon.svg', '/icon.svg', 'image/svg+xml'],
    ['assets/fonts/deep.js', '/assets/fonts/deep.js', 'text/javascript; charset=utf-8'],
    ['help/index.html', '/help/index.html', 'text/html; charset=utf-8'],
  ])('serves %s at %s', (name, address, type) => {
    const files = readWindowFiles(folderOf(name))
    expect([...files.keys()]).toEqual([address])
    expect(files.get(address)?.body.toString()).toBe(name)
    expect(files.get(address)?.headers).toMatchObject({ 'Content-Type': type })
  })

  test('serves the bytes of a file as they are', () => {
    const folder = tempFolder()
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x00, 0xff])
    writeFileSync(path.join(folder, 'a.js'), bytes)
    expect(readWindowFiles(folder).get('/a.js')?.body).toEqual(bytes)
  })

  test('serves only the types it knows, and no folder that is named like one', () => {
    const folder = folderOf('a.js', 'a.js.map', 'a.json', 'a.cjs', 'a.HTML', 'a', '.js', '.env', 'folder.js/readme.txt')
    expect(addressesOf(folder)).toEqual(['/a.js'])
  })

  test('serves nothing outside its folder: not by a path, and not by a link', () => {
    const outside = folderOf('window/index.html', 'secret.js', 'secrets/more.js')
    const folder = path.join(outside, 'window')
    symlinkSync(path.join(outside, 'secrets'), path.join(folder, 'linked'), 'junction')
    // Windows lets only some people link to a file.
    if (process.platform !== 'win32') symlinkSync(path.join(outside, 'secret.js'), path.join(folder, 'linked.js'))
    const files = readWindowFiles(folder)
    expect([...files.keys()]).toEqual(['/'])
    for (const address of ['/../secret.js', '/..%2fsecret.js', '//secret.js', '/linked.js', '/linked/more.js', '']) {
      expect(files.get(address)).toBeUndefined()
    }
  })

  test('does not serve the index by its own name, so that a page has one address', () => {
    expect(addressesOf(folderOf('index.html', 'sub/index.html'))).toEqual(['/', '/sub/index.html'])
  })

  test('has nothing to serve from an empty folder, and throws when there is none', () => {
    const folder = tempFolder()
    expect(addressesOf(folder)).toEqual([])
    expect(() => readWindowFiles(path.join(folder, 'missing'))).toThrow('ENOENT')
  })

  test('reads the files once, so that what is changed later is not served', () => {
    const folder = folderOf('a.js')
    const files = readWindowFiles(folder)
    writeFileSync(path.join(folder, 'a.js'), 'changed')
    expect(files.get('/a.js')?.body.toString()).toBe('a.js')
  })
})

test('every file denies by its headers everything that is not the window’s own', () => {
  const files = readWindowFiles(folderOf('index.html', 'index.js', 'index.css', 'icon.svg'))
  expect(files.size).toBe(4)
  for (const { headers } of files.values()) {
    const { 'Content-Type': _, 'Content-Security-Policy': policy = '', ...others } = headers
    expect(policy.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self' data:",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
      "script-src 'self'",
      "style-src 'self'",
      "trusted-types 'none'",
    ])
    expect(policy).not.toMatch(/unsafe-|\*|https?:/)
    expect(others).toEqual({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
      'Cache-Control': 'no-store',
    })
  }
})
