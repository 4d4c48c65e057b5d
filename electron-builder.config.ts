import { statSync } from 'node:fs'
import path from 'node:path'
import type { Configuration } from 'electron-builder'
import { appId, copyright, recheckArgument } from './electron/identity'
import { fuses } from './packaging/fuses.mjs'
import { makeIcons } from './packaging/icons'
import { messages } from './shared/messages/en'

const made = 'build'
const name = 'opt-out-checklist'
const hasMacCertificate = Boolean(process.env.CSC_LINK || process.env.CSC_NAME)

export default {
  appId,
  copyright,
  directories: { buildResources: made, output: 'dist' },
  beforePack: () => makeIcons(made),
  afterPack({ packager, appOutDir }) {
    const { size } = statSync(path.join(packager.getResourcesDir(appOutDir), 'app.asar'))
    console.log(`  • the app without Electron has ${Math.round(size / 1000)} kB`)
  },
  // Everything is bundled. What only the browser edition runs stays out.
  files: ['out/{main,preload,renderer}/**', '!out/main/browser.js', '!out/renderer/bridge.js'],
  npmRebuild: false,
  // Outside of the archive, where a person can read them.
  extraResources: [
    { from: 'LICENSE', to: 'LICENSE.txt' },
    { from: 'out/THIRD-PARTY-LICENSES.txt', to: 'THIRD-PARTY-LICENSES.txt' },
  ],
  // All of Chromium's languages are kept, since the app learns from them where the person is (`app.getLocale`).
  artifactName: `${name}-\${version}-\${os}-\${arch}.\${ext}`,
  publish: null,
  electronFuses: fuses,
  win: {
    icon: `${made}/icon.ico`,
    target: { target: 'nsis', arch: ['x64', 'arm64'] },
  },
  nsis: {
    // For the person alone, which asks for no administrator, and has the one shortcut that notifications need.
    perMachine: false,
    buildUniversalInstaller: false,
    include: 'assets/installer.nsh',
  },
  mac: {
    icon: `${made}/icon.icns`,
    category: 'public.app-category.utilities',
    target: [
      { target: 'dmg', arch: ['x64', 'arm64'] },
      { target: 'zip', arch: ['x64', 'arm64'] },
    ],
    // Signed in any case, if only as itself: macOS drops the notifications of a bundle that is not. The hardened runtime
    // then refuses Electron's own library, which is signed by nobody either.
    ...(hasMacCertificate ? {} : { identity: '-' }),
    hardenedRuntime: hasMacCertificate,
  },
  // The runtime that needs no libfuse2, which newer systems do not have. It turns the sandbox off only where there is none.
  toolsets: { appimage: '1.0.3' },
  linux: {
    icon: `${made}/icons`,
    executableName: name,
    // The desktop file has the name by which Electron tells the desktop who its windows are: `desktopName` in package.json.
    syncDesktopName: true,
    maintainer: 'The Opt-Out Checklist authors',
    category: 'Utility',
    target: [
      { target: 'AppImage', arch: ['x64', 'arm64'] },
      { target: 'deb', arch: ['x64', 'arm64'] },
    ],
    extraResources: [{ from: `${made}/icons/256x256.png`, to: 'icon.png' }],
    desktop: {
      entry: { Keywords: 'LinkedIn;AI;privacy;', Actions: 'recheck;' },
      desktopActions: {
        recheck: { Name: messages.due.recheckAction, Exec: `${name} ${recheckArgument}` },
      },
    },
  },
} satisfies Configuration
