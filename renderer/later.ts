import { type FunctionComponent, lazy } from 'react'

const parts: (() => Promise<unknown>)[] = []

/** A part of the window that the first page does not carry. */
export function part<Load extends () => Promise<unknown>>(load: Load): Load {
  parts.push(load)
  return load
}

/** A component that is such a part. */
export function lazily<Props extends object>(load: () => Promise<FunctionComponent<Props>>) {
  part(load)
  return lazy(async () => ({ default: await load() }))
}

/** Loads what is left, so that none of it is missing when the app is ended while its page stays open. */
export function loadParts(): void {
  // What fails here is told where it is shown.
  for (const load of parts) load().catch(() => {})
}
