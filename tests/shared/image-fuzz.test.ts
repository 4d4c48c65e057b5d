import { expect, test } from 'vitest'
import { readImage } from '../../shared/image'
import { randomFrom } from '../backend/simulation/random'
import {
  bytesOf,
  chunk,
  expectSound,
  jpegOf,
  lossless,
  lossy,
  orientation,
  pngOf,
  riffChunk,
  riffOf,
  segment,
  webpHead,
} from './images'

const count = 10_000
const seed = 20_261_124
const random = randomFrom(seed)

const whole = [
  pngOf(3, 2, { before: [chunk('gAMA', 0, 0, 1, 2), chunk('eXIf', 'II*')], after: [chunk('tEXt', 'Comment\0x')] }),
  jpegOf(3, 2, segment(0xe0, 'JFIF\0', 1, 1, 0, 0, 1, 0, 1, 0, 0), orientation(6), segment(0xfe, 'comment')),
  riffOf(webpHead(0x3c, 3, 2), riffChunk('ICCP', 'x'), riffChunk('ALPH', 0), lossy(3, 2), riffChunk('XMP ', 'xml')),
  riffOf(lossless(3, 2)),
] as const

const below = (limit: number) => random.whole(0, limit - 1)

type Damage = (bytes: Uint8Array, at: number) => Uint8Array

const damages = [
  // Cut off.
  (bytes, at) => bytes.subarray(0, at),
  // A bit turned round.
  (bytes, at) => bytes.slice().fill((bytes[at] ?? 0) ^ (1 << below(8)), at, at + 1),
  // Another number of up to four bytes, such as a length.
  (bytes, at) => bytes.slice().fill(random.pick([0, 1, 2, 0x7f, 0x80, 0xd9, 0xda, 0xff]), at, at + 1 + below(4)),
  // Something missing.
  (bytes, at) => bytesOf(bytes.subarray(0, at), bytes.subarray(at + below(30))),
  // Something twice.
  (bytes, at) => bytesOf(bytes.subarray(0, at + below(30)), bytes.subarray(at)),
  // The rest of another file.
  (bytes, at) => bytesOf(bytes.subarray(0, at), random.pick(whole).subarray(below(60))),
] as const satisfies readonly Damage[]

/** One damage, or a few on top of each other; to a PNG half the time so that its check sums are right. */
function damaged(bytes: Uint8Array): Uint8Array {
  let bad = bytes
  for (let times = random.whole(1, 3); times > 0; times--) bad = random.pick(damages)(bad, below(bad.length + 1))
  return random.chance(0.5) ? mended(bad) : bad
}

/** The chunks of a PNG with the check sums they should have. */
function mended(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const name = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
  const chunks: Uint8Array[] = [bytes.subarray(0, 8)]
  let at = 8
  while (name(0) === '\x89PNG' && at + 12 <= bytes.length && at + 12 + view.getUint32(at) <= bytes.length) {
    const end = at + 8 + view.getUint32(at)
    chunks.push(chunk(name(at + 4), bytes.subarray(at + 8, end)))
    at = end + 4
  }
  return bytesOf(...chunks, bytes.subarray(at))
}

test(`${count} pictures, damaged by the seed ${seed}, are each refused or read rightly`, () => {
  const found: Record<string, number> = {}
  for (let file = 0; file < count; file++) {
    const bytes = damaged(whole[file % whole.length] ?? whole[0])
    try {
      expectSound(bytes)
    } catch (error) {
      throw new Error(`Not as it should be: ${Buffer.from(bytes).toString('base64')}`, { cause: error })
    }
    const image = readImage(bytes)
    const name = typeof image === 'string' ? image : image.type
    found[name] = (found[name] ?? 0) + 1
  }
  console.log(`${count} damaged pictures, seed ${seed}: ${JSON.stringify(found)}.`)
  for (const name of ['png', 'jpeg', 'webp', 'damaged', 'foreign']) {
    expect(found[name], name).toBeGreaterThan(count / 100)
  }
})
