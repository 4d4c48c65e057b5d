// node packaging/fuses.mjs PROGRAM...: whether the fuses in packaged programs are as they were decided here.
import { fileURLToPath } from 'node:url'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'

/** Switches inside Electron's program, by the names that electron-builder has for them. */
export const fuses = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  grantFileProtocolExtraPrivileges: false,
  // There are no cookies, and without a certificate macOS would ask for its keychain.
  enableCookieEncryption: false,
  loadBrowserProcessSpecificV8Snapshot: false,
}

/** The names of those that are otherwise in a program. */
export async function wrongFuses(program) {
  const wire = await getCurrentFuseWire(program)
  return Object.entries(fuses).flatMap(([name, isOn]) => (wire[optionOf(name)] === codeOf(isOn) ? [] : name))
}

/** The two libraries name a fuse alike, but for its first letter. */
function optionOf(name) {
  return FuseV1Options[name.charAt(0).toUpperCase() + name.slice(1)]
}

function codeOf(isOn) {
  return (isOn ? '1' : '0').charCodeAt(0)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const programs = process.argv.slice(2)
  if (programs.length === 0) throw new Error('Which program?')
  for (const program of programs) {
    const wrong = await wrongFuses(program)
    console.log(
      `${program}: ${wrong.length === 0 ? 'every fuse is as it was decided' : `wrong are ${wrong.join(', ')}`}`,
    )
    if (wrong.length > 0) process.exitCode = 1
  }
}
