// Preloaded into the process of the built app: what it does every so many seconds, it does as often in milliseconds.
const everySeconds = globalThis.setInterval

globalThis.setInterval = (act, every, ...args) => everySeconds(act, every / 1000, ...args)
