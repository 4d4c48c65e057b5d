/**
 * Makes a thing when it is first asked for, and keeps it. For what knows how a language writes: `Intl` reads its tables as one is
 * made, which takes milliseconds each, and a page needs few of them.
 */
export function whenAsked<Thing>(make: () => Thing): () => Thing {
  let made: Thing | undefined
  return () => {
    made ??= make()
    return made
  }
}
