/**
 * An id that sorts after `previous`: milliseconds, a count within them, and randomness that keeps two computers apart.
 * A clock set back (`now` before the previous id's time, or before 1970) goes on counting from the later time, so order
 * is never lost. `random` is 16 hexadecimal digits.
 */
export function entryIdAfter(previous: string | undefined, now: number, random: string): string {
  const [time, count] = previous === undefined ? [0, -1] : parts(previous)
  if (now > time) return entryId(now, 0, random)
  return count < 0xffff ? entryId(time, count + 1, random) : entryId(time + 1, 0, random)
}

function parts(id: string): [time: number, count: number] {
  return [Number.parseInt(id.slice(0, 12), 16), Number.parseInt(id.slice(13, 17), 16)]
}

function entryId(time: number, count: number, random: string): string {
  return `${hex(time, 12)}-${hex(count, 4)}-${random}`
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}
