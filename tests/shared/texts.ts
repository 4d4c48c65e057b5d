/** Messages by their keys, joined by dots. */
export type Texts = ReadonlyMap<string, string>

export function textsOf(tree: object, prefix = ''): Texts {
  return new Map(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? [...textsOf(value, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, String(value)] as const],
    ),
  )
}
