// npm start: the desktop app; the browser edition where Electron's binary cannot be had.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build, endWithShell, install, root } from './prepare.mjs'

const electron = path.join(root, 'node_modules/electron')

endWithShell()
install()
build()
const failure = electronProgram() === undefined ? await getElectron() : undefined
const program = electronProgram()
if (program === undefined) {
  await startInBrowser(
    `The desktop app needs Electron, which could not be downloaded from ${source()} (${failure}), so it opens in your browser instead; to mend this, set HTTPS_PROXY to your proxy or ELECTRON_MIRROR to a mirror that you can reach, and run npm start again.`,
  )
} else {
  const app = spawn(program, [root, ...process.argv.slice(2)], { stdio: 'inherit' })
  const forward = (signal) => app.kill(signal)
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, forward)
  const { code, signal, why } = await new Promise((resolve) => {
    app.once('exit', (code, signal) => resolve({ code, signal }))
    app.once('error', ({ code }) => resolve({ why: code }))
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, forward)
  // A Chromium that may not have its sandbox ends itself so.
  if (why === undefined && !['SIGTRAP', 'SIGABRT'].includes(signal)) process.exit(code ?? 1)
  await startInBrowser(
    `Electron was ended (${why ?? signal}), so the app opens in your browser instead. Ubuntu since 23.10 and some other systems forbid Chromium's sandbox to programs they do not know: README.md says what helps.`,
  )
}

async function startInBrowser(why) {
  console.log(why)
  await import('../out/main/browser.js')
}

/** Where Electron's binary is, looked for as Electron's package does; undefined while there is none. */
function electronProgram() {
  const file = path.join(electron, 'path.txt')
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH
  // The installer writes the name last: without it, what is there is only a part.
  const name = existsSync(file) ? readFileSync(file, 'utf8') : given && 'electron'
  const program = name && path.join(given ?? path.join(electron, 'dist'), name)
  return program && existsSync(program) ? program : undefined
}

/** Runs Electron's own installer. Returns why it failed, or undefined when it did not. */
function getElectron() {
  console.log(`Getting Electron from ${source()} (once, about 120 MB) …`)
  const began = Date.now()
  const clock = setInterval(() => {
    if (process.stderr.isTTY) process.stderr.write(`\r${Math.round((Date.now() - began) / 1000)} s `)
  }, 1000)
  // The installer asks a proxy only when it is told to.
  const proxied = process.env.HTTPS_PROXY || process.env.https_proxy ? { ELECTRON_GET_USE_PROXY: 'true' } : {}
  const installer = spawn(process.execPath, [path.join(electron, 'install.js')], {
    stdio: ['ignore', 'inherit', 'pipe'],
    env: { ...proxied, ...process.env },
  })
  let complaint = ''
  installer.stderr.on('data', (text) => {
    complaint += text
  })
  return new Promise((resolve) => {
    installer.once('close', (code) => {
      clearInterval(clock)
      if (process.stderr.isTTY) process.stderr.write('\r')
      resolve(code === 0 ? undefined : (complaint.match(/\w*Error: (.*)/)?.[1] ?? `its installer ended with ${code}`))
    })
  })
}

function source() {
  return process.env.ELECTRON_MIRROR ?? 'github.com'
}
