import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { root } from './app'

const window = path.join(root, 'out/renderer')

test('all the JavaScript of the window is under 110 kB, compressed', () => {
  const scripts = readdirSync(window).filter((file) => file.endsWith('.js'))
  expect(scripts).toContain('index.js')
  const bytes = scripts.map((file) => gzipSync(readFileSync(path.join(window, file))).length)
  expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(110_000)
})

test('the preload is one CommonJS file that needs nothing but electron', () => {
  expect(readdirSync(path.join(root, 'out/preload'))).toEqual(['preload.cjs'])
  const required = readFileSync(path.join(root, 'out/preload/preload.cjs'), 'utf8').matchAll(/require\("(.+?)"\)/g)
  expect([...required].map(([, name]) => name)).toEqual(['electron'])
})
