import { connect } from './client'

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

window.optOut = connect({
  origin: location.origin,
  token: takeToken(),
  openPage: (address) => void window.open(address, '_blank', 'noopener,noreferrer'),
})
