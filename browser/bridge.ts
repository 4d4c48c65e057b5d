import { connect, type Download } from './client'
import { sharedUnder } from './shared-stream'

const key = 'opt-out-token'

function tokenInAddress(): string | undefined {
  const name = location.hash.slice(1)
  return /^[\w-]{32}$/.test(name) ? name : undefined
}

const given = tokenInAddress()
const token = given ?? sessionStorage.getItem(key) ?? ''

/** The token comes in the address once, and then stays with this tab only: out of sight, gone when the tab is closed. */
function keepToken(): void {
  if (given === undefined) return
  sessionStorage.setItem(key, given)
  if (tokenInAddress() === given) history.replaceState(null, '', location.pathname)
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

const loaded = new Promise((resolve) => addEventListener('load', resolve, { once: true }))
const { promise: answered, resolve: answer } = Promise.withResolvers<void>()

/**
 * Once the page has its scripts and what is saved, and nothing else is to be done: what each of these asks of the browser takes
 * about as long as to draw a part of the page.
 */
const drawn = Promise.all([loaded, answered]).then(
  () =>
    new Promise<unknown>((resolve) =>
      'requestIdleCallback' in window ? requestIdleCallback(resolve, { timeout: 1000 }) : setTimeout(resolve),
    ),
)

const bridge = connect({
  origin: location.origin,
  token,
  share: sharedUnder(`opt-out-${token}`, drawn),
  openPage: (address) => void window.open(address, '_blank', 'noopener,noreferrer'),
  saveFile,
})
drawn.then(keepToken)
// Before anybody can turn the page, which would leave the token in the address of the page before.
for (const kind of ['pointerdown', 'click', 'keydown', 'hashchange'])
  addEventListener(kind, keepToken, { capture: true, once: true })

// The address of a later start, entered over the one of this page, differs only after #, which loads nothing.
addEventListener('hashchange', () => {
  const other = tokenInAddress()
  if (other !== undefined && other !== token) location.reload()
})

window.optOut = {
  ...bridge,
  load: () => bridge.load().finally(answer),
}
