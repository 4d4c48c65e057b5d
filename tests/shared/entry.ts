import type { ItemId, StepId } from '../../shared/content'
import type { Deed, Entry, Mark } from '../../shared/journal'
import type { Region } from '../../shared/region'

/** The id of the n-th entry of a journal. */
export function idOf(n: number): string {
  return `${n.toString(16).padStart(12, '0')}-0000-0123456789abcdef`
}

/** When the n-th entry of a journal was made: a minute after the one before. */
export function atOf(n: number): string {
  return new Date(Date.UTC(2026, 10, 1, 9, n)).toISOString()
}

export function entry(n: number, deed: Deed): Entry {
  return { id: idOf(n), at: atOf(n), person: 'me', deed }
}

/** A journal of these deeds, in this order; the first is entry 1. */
export function journalOf(...deeds: readonly Deed[]): Entry[] {
  return deeds.map((deed, index) => entry(index + 1, deed))
}

export function marked(item: ItemId, as: Mark = 'done'): Deed {
  return { kind: 'marked', item, as }
}

export function undid(...entries: string[]): Deed {
  return { kind: 'undid', entries }
}

export function choseRegion(region: Region): Deed {
  return { kind: 'chose-region', region }
}

export function noted(item: ItemId, text: string): Deed {
  return { kind: 'noted', item, text }
}

export function sawDifferent(item: StepId, text: string): Deed {
  return { kind: 'saw-different', item, text }
}
