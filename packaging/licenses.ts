import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

/** Writes the licences of all packages of which something is bundled, by any of the builds this is given to, into a file. */
export function thirdPartyLicenses(file: string): Plugin {
  const folders = new Set<string>()
  return {
    name: 'third-party-licenses',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const modules = chunk.type === 'chunk' ? Object.keys(chunk.modules) : []
        for (const module of modules) for (const folder of packageOf(module)) folders.add(folder)
      }
    },
    writeBundle() {
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(
        file,
        [...folders]
          .map(licenseOf)
          .sort()
          .join(`\n${'-'.repeat(80)}\n\n`),
      )
    },
  }
}

/** The folder of the package that a module is from; nothing for our own. */
function packageOf(module: string): readonly string[] {
  return module.match(/^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/) ?? []
}

function licenseOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  if (file === undefined) throw new Error(`${name} says nothing of its licence.`)
  return `${name} ${version} (${license})\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`
}
