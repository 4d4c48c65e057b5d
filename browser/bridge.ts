import { connect, type Download } from './client'
import { sharedUnder } from './shared-stream'

const key = 'opt-out-token'

/**
 * The token comes in the address once, and then stays with this tab only: out of sight, gone when the tab is closed. Says whether
 * there was one.
 */
function takeToken(): boolean {
  const given = location.hash.slice(1)
  if (!/^[\w-]{32}$/.test(given)) return false
  sessionStorage.setItem(key, given)
  history.replaceState(null, '', location.pathname)
  return true
}

const types: Readonly<Record<string, string>> = { ics: 'text/calendar', json: 'application/json', md: 'text/markdown' }

/** Follows a link to the text itself, which the browser puts where it puts downloads. */
function saveFile({ name, text }: Download): void {
  const type = types[name.split('.').at(-1) ?? ''] ?? 'text/plain'
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // A browser may ask first where to put it, and read it only then.
  setTimeout(() => URL.revokeObjectURL(address), 600_000)
}

takeToken()
const token = sessionStorage.getItem(key) ?? ''

// The address of a later start, entered over the one of this page, differs only after #, which loads nothing.
addEventListener('hashchange', () => takeToken() && location.reload())

window.optOut = connect({
  origin: location.origin,
  token,
  share: sharedUnder(`opt-out-${token}`),
  openPage: (address) => void window.open(address, '_blank', 'noopener,noreferrer'),
  saveFile,
})
