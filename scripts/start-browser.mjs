// npm run start:browser: the app in the person's own browser.
import { build, endWithShell, install } from './prepare.mjs'

endWithShell()
install()
build()
await import('../out/main/browser.js')
