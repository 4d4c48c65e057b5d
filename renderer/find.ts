export interface Findable {
  readonly title: string
  /** The name of what it is one of. */
  readonly group: string
}

/** The things in which every word of the query occurs, best first; among equals, and without a query, in their own order. */
export function find<Thing extends Findable>(query: string, things: readonly Thing[]): Thing[] {
  const wanted = wordsOf(query)
  return things
    .map((thing) => ({ thing, rank: rank(wanted, thing) }))
    .filter(({ rank }) => rank < none)
    .sort((a, b) => a.rank - b.rank)
    .map(({ thing }) => thing)
}

const none = Number.POSITIVE_INFINITY

function rank(wanted: readonly string[], { title, group }: Findable): number {
  const words = wordsOf(title)
  const groupName = wordsOf(group).join(' ')
  return wanted.reduce((sum, word) => sum + rankOf(word, words, groupName), 0)
}

/** 0 where the title starts with the word, 1 where one of its words does, 2 within it, 3 in the group's name. */
function rankOf(wanted: string, words: readonly string[], groupName: string): number {
  // Run together, so that "cleanup" finds "Clean up".
  const start = words.findIndex((_, index) => words.slice(index).join('').startsWith(wanted))
  if (start >= 0) return Math.min(start, 1)
  if (words.join(' ').includes(wanted)) return 2
  return groupName.includes(wanted) ? 3 : none
}

/** Words without case, accents and punctuation: "Re-check" is "recheck", and "Über" is "uber". */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/[\p{M}\p{P}]/gu, '')
  // Upper case first makes "ß" the same as "ss".
  return plain.toUpperCase().toLowerCase().split(/\s+/).filter(Boolean)
}
