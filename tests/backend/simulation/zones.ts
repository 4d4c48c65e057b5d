const week = 7 * 86_400_000
/** The years in which the clocks are known; the first has the day that Apia left out. */
const [first, last] = [Date.UTC(2010, 0, 1), Date.UTC(2062, 0, 1)]

/** When the clocks change in a zone, and by how much they are ahead of UTC from then on, in milliseconds. */
export type Zone = readonly [Change, ...Change[]]
interface Change {
  readonly from: number
  readonly ahead: number
}

const names = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/St_Johns',
] as const

export const zones: readonly [Zone, ...Zone[]] = [zoneOf('UTC'), ...names.map(zoneOf)]

/** Reads a zone's changes from Intl once, as asking it for every time would take most of the test's time. */
function zoneOf(name: string): Zone {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short', timeStyle: 'medium' })
  const ahead = (instant: number) => Date.parse(`${format.format(instant).replace(' ', 'T')}Z`) - instant
  const changes: [Change, ...Change[]] = [{ from: first, ahead: ahead(first) }]
  for (let start = first; start < last; start += week) {
    const to = ahead(start + week)
    if (to !== ahead(start)) changes.push({ from: firstWith(to, start, start + week, ahead), ahead: to })
  }
  return changes
}

function firstWith(value: number, start: number, end: number, ahead: (instant: number) => number): number {
  let [before, after] = [start, end]
  while (after - before > 1000) {
    const middle = before + Math.floor((after - before) / 2000) * 1000
    if (ahead(middle) === value) after = middle
    else before = middle
  }
  return after
}

export function aheadIn(zone: Zone, instant: number): number {
  let [low, high] = [0, zone.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((zone[middle]?.from ?? 0) <= instant) low = middle
    else high = middle - 1
  }
  return (zone[low] ?? zone[0]).ahead
}

/** An instant whose local time is that of a zone, whatever zone this computer is in. */
export class DateIn extends Date {
  readonly #shown: Date

  constructor(instant: number, zone: Zone) {
    super(instant)
    this.#shown = new Date(instant + aheadIn(zone, instant))
  }

  override getFullYear(): number {
    return this.#shown.getUTCFullYear()
  }

  override getMonth(): number {
    return this.#shown.getUTCMonth()
  }

  override getDate(): number {
    return this.#shown.getUTCDate()
  }

  override getHours(): number {
    return this.#shown.getUTCHours()
  }

  override getMinutes(): number {
    return this.#shown.getUTCMinutes()
  }
}
