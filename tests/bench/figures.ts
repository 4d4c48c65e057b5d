/** The middle one of what was measured in several rounds. */
export function median<Figures>(rounds: readonly Figures[], of: (figures: Figures) => number): number {
  return rounds.map(of).sort((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? Number.NaN
}

/** Prints each figure of two things beside each other, and how many times the first the second is. */
export function compare(
  [first, second]: readonly [string, string],
  rows: Readonly<Record<string, readonly [number, number]>>,
): void {
  const rounded = (value: number) => Math.round(value * 10) / 10
  console.table(
    Object.fromEntries(
      Object.entries(rows).map(([name, [a, b]]) => [
        name,
        { [first]: rounded(a), [second]: rounded(b), times: rounded(b / a) },
      ]),
    ),
  )
}
