// Makes a checkout ready to run: dependencies as the lockfile has them, and a build newer than its sources.
// Plain JavaScript that needs nothing installed, since it runs first of all.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

const sources = [
  'shared',
  'backend',
  'electron',
  'browser',
  'renderer',
  'packaging',
  'electron.vite.config.ts',
  'package.json',
]

/** Installs what the lockfile asks for, unless it is there. */
export function install() {
  if (isInstalled()) return
  console.log('Installing what the app is built with (once, about a minute) …')
  npm(
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    'npm could not install the dependencies; its message is above.',
  )
}

/** Builds the app, unless the last build is newer than every source. */
export function build() {
  if (builtAt() > Math.max(...sources.map(changedAt))) return
  console.log('Building the app …')
  npm(['run', '--silent', 'build', '--', '--logLevel', 'warn'], 'The build failed; the reason is above.')
}

function isInstalled() {
  const wanted = packagesIn('package-lock.json')
  const present = packagesIn('node_modules/.package-lock.json')
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || optional || present[name]?.version === version,
  )
}

function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(path.join(root, lockfile), 'utf8')).packages
  } catch {
    return {}
  }
}

function builtAt() {
  return statSync(path.join(root, 'out/renderer/index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function changedAt(source) {
  const file = path.join(root, source)
  if (!statSync(file).isDirectory()) return statSync(file).mtimeMs
  return Math.max(...readdirSync(file, { recursive: true }).map((name) => statSync(path.join(file, name)).mtimeMs))
}

/**
 * Ends this process, as SIGTERM does, when the shell that npm started it in is gone: npm passes a signal on to that shell,
 * and the shell to nobody.
 */
export function endWithShell() {
  const shell = process.ppid
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return
  const watch = () => process.ppid !== shell && process.kill(process.pid, 'SIGTERM')
  setInterval(watch, 200).unref()
}

/** Runs the npm that started us, or the one on the path; ends this process with a sentence when that fails. */
function npm(args, sorry) {
  const cli = process.env.npm_execpath
  const { status } = spawnSync(cli ? process.execPath : 'npm', cli ? [cli, ...args] : args, {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: cli === undefined,
  })
  if (status === 0) return
  console.error(sorry)
  process.exit(1)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install()
