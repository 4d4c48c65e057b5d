/** The same numbers for the same seed, on every machine. */
export interface Random {
  /** From 0 up to 1. */
  next(): number
  /** True so often as the share says. */
  chance(share: number): boolean
  between(min: number, max: number): number
  /** A whole number, both ends included. */
  whole(min: number, max: number): number
  pick<Value>(values: readonly [Value, ...Value[]]): Value
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  // The generator "mulberry32", which is in the public domain.
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (min: number, max: number) => min + next() * (max - min)
  const whole = (min: number, max: number) => Math.floor(between(min, max + 1))
  return {
    next,
    chance: (share) => next() < share,
    between,
    whole,
    pick: (values) => values[whole(0, values.length - 1)] ?? values[0],
  }
}
