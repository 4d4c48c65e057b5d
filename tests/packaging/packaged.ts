import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Arch, build, Platform } from 'electron-builder'
import { afterAll } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** By this text the fuses are found in Electron's program; after it their version, their number, and "1" or "0" for each. */
const fuses = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x09101100011'

/** What electron-builder looks for in Electron for Linux. Its program, which not every machine has, is not needed. */
const electronForLinux = {
  electron: fuses,
  LICENSE: '',
  'LICENSES.chromium.html': '',
  'resources/nothing': '',
}

const framework = 'Electron Framework.framework/Electron Framework'
const emptyPlist = '<plist version="1.0"><dict></dict></plist>'
const electronForMac = {
  'Electron.app/Contents/Info.plist': emptyPlist,
  'Electron.app/Contents/MacOS/Electron': '',
  [`Electron.app/Contents/Frameworks/${framework}`]: fuses,
  'Electron.app/Contents/Frameworks/Electron Helper.app/Contents/Info.plist': emptyPlist,
  'Electron.app/Contents/Frameworks/Electron Helper.app/Contents/MacOS/Electron Helper': '',
}

function tempFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'opt-out-package-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content, 'latin1')
  }
}

/** Packs the built app with the real electron-builder around a stand-in for Electron, up to where the tools of a target are needed. */
async function pack(platform: Platform, target: string, files: Readonly<Record<string, string>>) {
  const electronDist = tempFolder()
  const output = tempFolder()
  const computed: unknown[] = []
  write(electronDist, files)
  await build({
    projectDir: root,
    targets: platform.createTarget(target, Arch.x64),
    config: {
      extends: path.join(root, 'electron-builder.config.ts'),
      electronDist,
      directories: { output },
      // Only a Mac can sign.
      mac: { identity: null },
    },
    effectiveOptionComputed: async (options) => {
      computed.push(options)
      return true
    },
  })
  return { electronDist, output, computed }
}

export async function packForLinux() {
  const { electronDist, output, computed } = await pack(Platform.LINUX, 'AppImage', electronForLinux)
  const folder = path.join(output, 'linux-unpacked')
  return {
    folder,
    computed,
    program: path.join(folder, 'opt-out-checklist'),
    /** As it was before. */
    electron: path.join(electronDist, 'electron'),
  }
}

export async function packForMac() {
  const { output } = await pack(Platform.MAC, 'dir', electronForMac)
  return path.join(output, 'mac', 'Opt-Out Checklist.app')
}
