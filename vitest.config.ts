import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumProgram } from './tests/chromium.ts'

const executablePath = await chromiumProgram()

export default defineConfig({
  test: {
    provide: { chromium: executablePath },
    globalSetup: 'tests/build.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/*.test.ts', 'tests/{shared,backend,browser,electron,packaging,scripts}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        optimizeDeps: { include: ['react', 'react-dom/client', 'zustand', 'vitest-browser-react', 'fast-check'] },
        test: {
          name: 'window',
          include: ['tests/renderer/**/*.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      { extends: true, test: { name: 'bench', include: ['tests/bench/*.bench.ts'], testTimeout: 300_000 } },
      {
        extends: true,
        test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
      },
    ],
  },
})
