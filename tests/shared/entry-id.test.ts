import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entryIdAfter } from '../../shared/entry-id'
import { beforeSchema } from '../../shared/journal'
import { entryIds, randoms } from './arbitraries'

const random = '0123456789abcdef'

/** To the end of the year 9999, the last that ISO 8601 writes with four digits. */
const clocks = fc.oneof(
  fc.integer({ min: -2_208_988_800_000, max: 253_402_300_799_999 }),
  fc.integer({ min: -3, max: 3 }),
)

describe('entryIdAfter', () => {
  test.each([
    ['a first entry', undefined, 0x18f_0000_0000, '018f00000000-0000'],
    ['a first entry at the epoch', undefined, 0, '000000000000-0000'],
    ['a first entry of a clock before the epoch', undefined, -5, '000000000000-0000'],
    ['a later millisecond', '018f00000000-0007', 0x18f_0000_0001, '018f00000001-0000'],
    ['the same millisecond', '018f00000000-0007', 0x18f_0000_0000, '018f00000000-0008'],
    ['a clock set back', '018f00000000-0007', 1, '018f00000000-0008'],
    ['a clock set back before the epoch', '018f00000000-0007', -1, '018f00000000-0008'],
    ['a full count', '018f00000000-ffff', 0x18f_0000_0000, '018f00000001-0000'],
    ['a full count and a clock set back', '018fffffffff-ffff', 0, '019000000000-0000'],
    ['a full count in the millisecond before', '018f00000000-ffff', 0x18f_0000_0001, '018f00000001-0000'],
  ])('gives %s its id', (_, previous, now, expected) => {
    const before = previous === undefined ? undefined : `${previous}-ffffffffffffffff`
    expect(entryIdAfter(before, now, random)).toBe(`${expected}-${random}`)
  })

  test('gives ids that grow and are valid, whatever the clock does and however full the count is', () => {
    const moments = fc.array(fc.tuple(clocks, randoms), { minLength: 1, size: 'medium' })
    const nearlyFull = entryIds.map((id) => id.replace(/-....-/, '-fffe-'))
    fc.assert(
      fc.property(fc.option(nearlyFull, { nil: undefined }), moments, (newest, next) => {
        let previous = newest
        for (const [now, digits] of next) {
          const id = entryIdAfter(previous, now, digits)
          expect(beforeSchema.safeParse(id).success).toBe(true)
          expect(previous === undefined || id > previous).toBe(true)
          previous = id
        }
      }),
    )
  })

  test('goes on growing past a full count while the clock stands still', () => {
    const nearlyFull = `018f00000000-fffe-${random}`
    const ids = [nearlyFull]
    for (let n = 0; n < 4; n++) ids.push(entryIdAfter(ids.at(-1), 0x18f_0000_0000, '0000000000000000'))
    expect(ids).toEqual([...ids].sort())
    expect(new Set(ids).size).toBe(5)
  })
})
