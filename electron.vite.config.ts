import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { thirdPartyLicenses } from './packaging/licenses'

// Everything is bundled: the packaged app needs no node_modules, and start-up reads few files.
const bundled = { externalizeDeps: false } as const
const plugins = [thirdPartyLicenses('out/THIRD-PARTY-LICENSES.txt')]

/** Around each import() Vite puts a search for styles and modules to be loaded before, of which this window has none. */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : null),
}

export default defineConfig({
  main: {
    plugins,
    build: {
      ...bundled,
      rollupOptions: {
        input: { main: 'electron/main.ts', browser: 'browser/main.ts' },
        // Only the browser edition opens a browser, and it always runs from a checkout. Bundled, its own __dirname would
        // meet the one electron-vite adds.
        external: ['open'],
      },
    },
  },
  preload: {
    plugins,
    build: {
      ...bundled,
      // A sandboxed preload cannot be an ES module, and must be one file.
      rollupOptions: { input: 'electron/preload.ts', output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    plugins: [...plugins, plainImports],
    root: 'renderer',
    // Relative addresses, so that the same files serve app:// and loopback HTTP.
    base: './',
    build: {
      ...bundled,
      minify: true,
      // The files are on this computer: there is nothing to fetch ahead.
      modulePreload: false,
      cssCodeSplit: false,
      rollupOptions: {
        input: { index: 'renderer/index.html', early: 'renderer/early.ts', bridge: 'browser/bridge.ts' },
        optimization: { inlineConst: { mode: 'all' } },
        // Names without hashes: neither shell lets anything be cached.
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
          // What the first page needs comes in one file: each more is a round trip before it shows. The bridge must run first,
          // and needs no other file: what it has in common with the window are constants, written into both.
          codeSplitting: {
            groups: [
              { name: 'early', test: /early\.ts$/, priority: 1 },
              { name: 'window', tags: ['$initial'], test: isOfWindow },
            ],
          },
        },
      },
    },
  },
})

function isOfWindow(id: string): boolean {
  return !/[\\/]browser[\\/]/.test(id)
}
