import { register } from 'node:module'
import { pathToFileURL } from 'node:url'

/*
 * Loads the main process that is named, with a stand-in for Electron, and prints how many milliseconds that took. The stand-in
 * says that another copy runs already, so that the process goes no further than a start does before Electron is ready.
 */

const names = [
  'BrowserWindow',
  'Menu',
  'Notification',
  'Tray',
  'app',
  'dialog',
  'ipcMain',
  'nativeImage',
  'nativeTheme',
]
const others = ['powerMonitor', 'protocol', 'session', 'shell']
const standIn = `
const anything = new Proxy(function () {}, {
  get: (_, name) => (name === 'requestSingleInstanceLock' ? () => false : anything),
  apply: () => anything,
})
export default anything
${[...names, ...others].map((name) => `export const ${name} = anything`).join('\n')}`

const urlOf = (source) => `data:text/javascript,${encodeURIComponent(source)}`
register(
  urlOf(`export const resolve = (name, context, next) =>
    name === 'electron' ? { url: ${JSON.stringify(urlOf(standIn))}, shortCircuit: true } : next(name, context)`),
)

const file = process.argv[2]
// The hook has a thread of its own, which is not to be waited for.
await import('electron')
const before = performance.now()
await import(pathToFileURL(file).href)
console.log(performance.now() - before)
process.exit()
