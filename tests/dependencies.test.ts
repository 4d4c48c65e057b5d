import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

const root = path.resolve(import.meta.dirname, '..')

const packageSchema = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  link: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
})
const { packages } = z
  .object({ packages: z.record(z.string(), packageSchema) })
  .parse(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')))
const installed = Object.entries(packages).filter(([place]) => place !== '')

/** Ask for no more than to be named, or let one choose such a licence. */
const permissive = [
  ...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['MIT OR Apache-2.0', '(MIT OR CC0-1.0)'],
]
/** Of what only builds and tests: these bind whoever ships the package itself. */
const forBuilding = [...permissive, 'MPL-2.0', 'CC-BY-4.0', 'Python-2.0', 'WTFPL', 'WTFPL OR ISC', '(WTFPL OR MIT)']

const licensesOf = (names: Iterable<string>) => new Set([...names].map((place) => packages[place]?.license))

/** The packages that the sources of the app name, and those which these need. */
function shipped(): ReadonlySet<string> {
  const sources = ['shared', 'backend', 'electron', 'browser', 'renderer'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(path.join(root, folder, file), 'utf8')),
  )
  const imports = sources.flatMap((source) => [...source.matchAll(/(?:from|import|import\() ?'([^'.][^']*)'/g)])
  const names = imports.map(([, name = '']) =>
    name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/'),
  )
  const found = new Set<string>()
  const add = (place: string, from: string): void => {
    // A package of its own inside of another comes before the one all share.
    const nested = `${from}/node_modules/${place}`
    const at = nested in packages ? nested : `node_modules/${place}`
    if (found.has(at) || packages[at] === undefined) return
    found.add(at)
    for (const name of Object.keys(packages[at].dependencies ?? {})) add(name, at)
  }
  for (const name of names) if (!name.startsWith('node:') && !builtinModules.includes(name)) add(name, '')
  return found
}

test('what is shipped has licences that ask for no more than to be named', () => {
  const names = shipped()
  expect(names).toContain('node_modules/react-dom')
  expect(names).toContain('node_modules/electron')
  expect([...names].filter((place) => !permissive.includes(packages[place]?.license ?? ''))).toEqual([])
  console.log(`${names.size} packages are shipped, under`, [...licensesOf(names)].join(', '))
})

test('what builds and tests the app has licences that are known and allow that', () => {
  expect(installed.filter(([, { license = '' }]) => !forBuilding.includes(license)).map(([place]) => place)).toEqual([])
})

test('every package is pinned by its content, and comes from the registry and nowhere else', () => {
  const loose = installed.filter(
    ([, { integrity = '', resolved = 'https://registry.npmjs.org/', link, version }]) =>
      !/^sha512-[\w+/]{86}==$/.test(integrity) ||
      !resolved.startsWith('https://registry.npmjs.org/') ||
      link ||
      version === undefined,
  )
  expect(loose.map(([place]) => place)).toEqual([])
})

test('no package is allowed to run a script when it is installed', () => {
  const { allowScripts } = z
    .object({ allowScripts: z.record(z.string(), z.boolean()) })
    .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')))
  const scripts = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place)
  expect(scripts).toEqual(Object.keys(allowScripts).map((name) => `node_modules/${name}`))
  expect(Object.values(allowScripts)).not.toContain(true)
})

test('package.json asks for exact versions', () => {
  const { devDependencies } = z
    .object({ devDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')))
  expect(Object.values(devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})
