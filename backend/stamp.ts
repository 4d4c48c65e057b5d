/** A time as the name of a file can have it, where Windows takes no colon: ISO 8601 in UTC, with a hyphen for each. */
export function stampOf(time: Date): string {
  return time.toISOString().replaceAll(':', '-')
}

/** When that was, in milliseconds; NaN for what is none. */
export function timeOfStamp(stamp: string): number {
  return Date.parse(stamp.replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:'))
}
