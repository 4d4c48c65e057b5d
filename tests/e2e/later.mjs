// Preloaded into the process of the built app to show it a clock that is DAYS_LATER days ahead. The app itself has no such thing.
const ahead = Number(process.env.DAYS_LATER) * 24 * 60 * 60 * 1000
const Now = Date

globalThis.Date = class extends Now {
  constructor(...args) {
    if (args.length === 0) super(Now.now() + ahead)
    else super(...args)
  }

  static now() {
    return Now.now() + ahead
  }
}
