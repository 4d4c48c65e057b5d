import type { Messages } from '../../shared/messages'

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

const trees = import.meta.glob<Messages>('../../shared/messages/*.ts', { import: 'messages', eager: true })

/** The message files as they were written. */
export const sourceFiles = import.meta.glob<string>('../../shared/messages/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

export function textsIn(language: string): Texts {
  return textsOf(trees[`../../shared/messages/${language}.ts`] ?? {})
}

export function sourceOf(language: string): string {
  return sourceFiles[`../../shared/messages/${language}.ts`] ?? ''
}
