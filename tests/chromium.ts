import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The Chromium that tests start. */
    chromium: string
  }
}

const installed: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/** A Chromium to test in: the one named by CHROMIUM, one that is installed, or the one inside @sparticuz/chromium. */
export async function chromiumProgram(): Promise<string> {
  const found = [process.env.CHROMIUM ?? '', ...(installed[process.platform] ?? [])].find((program) =>
    existsSync(program),
  )
  if (found !== undefined) return found
  if (process.platform === 'linux' && process.arch === 'x64') return sparticuz.executablePath()
  throw new Error('The tests need a Chromium: install Chromium or Chrome, or name one in CHROMIUM.')
}
