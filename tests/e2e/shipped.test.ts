import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { languages } from '../../shared/messages'
import { root } from './app'
import { allScripts, firstPage, gzipped } from './scripts'

test('the JavaScript of the first page, its words and its bridge included, is under 110 kB, compressed', () => {
  expect(firstPage()).not.toContain('palette.js')
  expect(gzipped(firstPage())).toBeLessThan(110_000)
})

test.each(languages)('the first page in "%s" has the words of no other language', (language) => {
  const words = firstPage(language).filter((script) => languages.includes(script.replace('.js', '')))
  expect(words).toEqual([`${language}.js`])
})

test('all the JavaScript of the window in one language is under 130 kB, compressed', () => {
  expect(gzipped(allScripts())).toBeLessThan(130_000)
})

test('the preload is one CommonJS file that needs nothing but electron', () => {
  expect(readdirSync(path.join(root, 'out/preload'))).toEqual(['preload.cjs'])
  const required = readFileSync(path.join(root, 'out/preload/preload.cjs'), 'utf8').matchAll(/require\("(.+?)"\)/g)
  expect([...required].map(([, name]) => name)).toEqual(['electron'])
})
