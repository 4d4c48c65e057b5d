import { protocol } from 'electron'
import type { WindowFile } from '../backend/window-files'

const scheme = 'app'

/** Where the window lives. A real origin, unlike file://, so that the sender of a call can be told. */
export const origin = `${scheme}://opt-out`

/** Must be called before the app is ready. */
export function registerScheme(): void {
  // With a code cache, a later start need not compile the window's scripts again.
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the window's files, with their headers, and nothing else. */
export function serveWindow(files: ReadonlyMap<string, WindowFile>): void {
  protocol.handle(scheme, (request) => {
    const { host, pathname } = new URL(request.url)
    const file = `${scheme}://${host}` === origin ? files.get(pathname) : undefined
    if (request.method !== 'GET' || file === undefined) return new Response('There is no such page.', { status: 404 })
    return new Response(file.body, { headers: file.headers })
  })
}
