import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { root } from './app'

const window = path.join(root, 'out/renderer')

/** A script of the window, and all that it loads with it. */
function withImports(script: string, found = new Set<string>()): Set<string> {
  if (found.has(script)) return found
  found.add(script)
  const imports = readFileSync(path.join(window, script), 'utf8').matchAll(
    /(?:from|import)\s*["']\.\/([\w-]+\.js)["']/g,
  )
  for (const [, name] of imports) if (name) withImports(name, found)
  return found
}

function gzipped(scripts: Iterable<string>): number {
  return [...scripts].reduce((sum, script) => sum + gzipSync(readFileSync(path.join(window, script))).length, 0)
}

test('the JavaScript of the first page, its words and its bridge included, is under 110 kB, compressed', () => {
  const first = withImports('index.js', withImports('bridge.js', withImports('en.js')))
  expect([...first]).not.toContain('palette.js')
  expect(gzipped(first)).toBeLessThan(110_000)
})

test('all the JavaScript of the window in one language is under 120 kB, compressed', () => {
  const scripts = readdirSync(window).filter((file) => file.endsWith('.js'))
  expect(gzipped(scripts)).toBeLessThan(120_000)
})

test('the preload is one CommonJS file that needs nothing but electron', () => {
  expect(readdirSync(path.join(root, 'out/preload'))).toEqual(['preload.cjs'])
  const required = readFileSync(path.join(root, 'out/preload/preload.cjs'), 'utf8').matchAll(/require\("(.+?)"\)/g)
  expect([...required].map(([, name]) => name)).toEqual(['electron'])
})
