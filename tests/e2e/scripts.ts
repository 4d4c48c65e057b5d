import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { languages } from '../../shared/messages'
import { root } from './app'

const window = path.join(root, 'out/renderer')

/** A script of the window, and all that it loads with it. */
export function withImports(script: string, found = new Set<string>()): Set<string> {
  if (found.has(script)) return found
  found.add(script)
  const imports = readFileSync(path.join(window, script), 'utf8').matchAll(
    /(?:from|import)\s*["']\.\/([\w-]+\.js)["']/g,
  )
  for (const [, name] of imports) if (name) withImports(name, found)
  return found
}

/** Bytes of these scripts, compressed. */
export function gzipped(scripts: Iterable<string>): number {
  return [...scripts].reduce((sum, script) => sum + gzipSync(readFileSync(path.join(window, script))).length, 0)
}

/** All that a browser loads before it shows the first page in a language. */
export function firstPage(language = 'en'): readonly string[] {
  return [...withImports('index.js', withImports('bridge.js', withImports(`${language}.js`)))]
}

/** All that there is for one language. */
export function allScripts(language = 'en'): readonly string[] {
  const others = languages.filter((other) => other !== language).map((other) => `${other}.js`)
  return readdirSync(window).filter((file) => file.endsWith('.js') && !others.includes(file))
}
