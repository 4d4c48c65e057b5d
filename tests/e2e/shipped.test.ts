import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { languages } from '../../shared/messages'
import { root } from './app'
import { allScripts, firstPage, gzipped, withImports } from './scripts'

const window = path.join(root, 'out/renderer')

test('the JavaScript of the first page, its words and its bridge included, is under 110 kB, compressed', () => {
  expect(firstPage()).not.toContain('palette.js')
  expect(gzipped(firstPage())).toBeLessThan(110_000)
})

test.each(languages)('the first page in "%s" has the words of no other language', (language) => {
  const words = firstPage(language).filter((script) => languages.includes(script.replace('.js', '')))
  expect(words).toEqual([`${language}.js`])
})

test('no script of the first page has to be asked for by another', () => {
  const named = readFileSync(path.join(root, 'out/renderer/index.html'), 'utf8').matchAll(/src="\.\/(\w+\.js)"/g)
  expect([...named].map(([, name]) => name)).toEqual(['early.js', 'index.js'])
  expect([...withImports('bridge.js'), ...withImports('early.js')]).toEqual(['bridge.js', 'early.js'])
  expect([...withImports('index.js')].sort()).toEqual(['early.js', 'index.js'])
})

test('the bridge imports and exports nothing, as it is served inside of another script', () => {
  expect(readFileSync(path.join(window, 'bridge.js'), 'utf8')).not.toMatch(/\b(import|export)[\s{("'*]/)
})

test('all the JavaScript of the window in one language is under 130 kB, compressed', () => {
  expect(gzipped(allScripts())).toBeLessThan(130_000)
})

/** What a browser is never asked for: names of things, and where React explains its errors. */
const names =
  /^(http:\/\/www\.w3\.org\/(1998\/Math\/MathML|1999\/xlink|2000\/svg|XML\/1998\/namespace)|https:\/\/react\.dev\/errors\/)$/

test.each(readdirSync(window))(
  '%s of the window names no address, which it could only ask somebody else for',
  (file) => {
    const addresses = readFileSync(path.join(window, file), 'utf8').match(/\b\w+:\/\/[\w.~%/-]+/g) ?? []
    expect(addresses.filter((address) => !names.test(address))).toEqual([])
  },
)

test.each(allScripts())(
  '%s of the window has nothing that asks but the bridge, and nothing that runs a text',
  (script) => {
    const asks = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport)\(/g
    const runs = /\b(eval|Function|importScripts|document\.write|insertAdjacentHTML|setHTMLUnsafe)\(|serviceWorker/g
    const text = readFileSync(path.join(window, script), 'utf8')
    expect(new Set(text.match(asks))).toEqual(new Set(script === 'bridge.js' ? ['fetch('] : []))
    expect(text.match(runs)).toBeNull()
  },
)

test('the page has no script, style or handler in itself, and fetches nothing ahead', () => {
  const page = readFileSync(path.join(window, 'index.html'), 'utf8')
  expect(
    page.match(/<script(?![^>]* src="\.\/)|<style|\s(style|on\w+)=|javascript:|prefetch|preconnect|preload/gi),
  ).toBeNull()
})

test('the preload is one CommonJS file that needs nothing but electron', () => {
  expect(readdirSync(path.join(root, 'out/preload'))).toEqual(['preload.cjs'])
  const required = readFileSync(path.join(root, 'out/preload/preload.cjs'), 'utf8').matchAll(/require\("(.+?)"\)/g)
  expect([...required].map(([, name]) => name)).toEqual(['electron'])
})
