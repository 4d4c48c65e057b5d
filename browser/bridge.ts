import { connect, type Download } from './client'

const key = 'opt-out-token'

/** The token comes in the address once, and then stays with this tab only: out of sight, gone when the tab is closed. */
function takeToken(): string {
  const given = location.hash.slice(1)
  if (/^[\w-]{32}$/.test(given)) {
    sessionStorage.setItem(key, given)
    history.replaceState(null, '', location.pathname)
  }
  return sessionStorage.getItem(key) ?? ''
}

/** Follows a link to the text itself, which the browser puts where it puts downloads. */
function saveFile({ name, text }: Download): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // A browser may ask first where to put it, and read it only then.
  setTimeout(() => URL.revokeObjectURL(address), 600_000)
}

window.optOut = connect({
  origin: location.origin,
  token: takeToken(),
  openPage: (address) => void window.open(address, '_blank', 'noopener,noreferrer'),
  saveFile,
})
