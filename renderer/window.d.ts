import type { Bridge } from '../shared/api'

declare global {
  interface Window {
    /** Put there by the shell: the preload on the desktop, bridge.ts in the browser edition. */
    optOut: Bridge
  }
}
