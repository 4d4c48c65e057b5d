import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readImage, withoutMetadata } from '../../shared/image'
import {
  bytesOf,
  chunk,
  expectSound,
  jpegFrame,
  jpegOf,
  jpegScan,
  jpegTables,
  lossless,
  lossy,
  orientation,
  partsOf,
  pngEnd,
  pngHead,
  pngOf,
  pngSignature,
  riffChunk,
  riffOf,
  segment,
  webpHead,
} from './images'

const alpha = 0x10
const animation = 0x02
/** That there is a colour profile, EXIF and XMP. */
const metadata = 0x2c

const pixels = chunk('IDAT', 'x')
const palette = chunk('PLTE', 1, 2, 3)
const paletteHead = pngHead(3, 2, 8, 3, 0, 0, 0)

const start = bytesOf(0xff, 0xd8)
const end = bytesOf(0xff, 0xd9)
const frame = jpegFrame(3, 2)

const png = (...chunks: readonly Uint8Array[]) => bytesOf(pngSignature, ...chunks)
const jpeg = (...segments: readonly Uint8Array[]) => bytesOf(start, ...segments, end)

const small = { width: 3, height: 2 }

/** As other programs make them, of one pixel. */
const foreign = {
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  webp: 'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==',
}

describe('A picture is read for what it is:', () => {
  test.each([
    ['a PNG', pngOf(3, 2), small],
    ['a PNG of another program', Buffer.from(foreign.png, 'base64'), { width: 1, height: 1 }],
    ['a PNG of a palette', png(paletteHead, palette, chunk('tRNS', 0), pixels, pngEnd), small],
    ['a PNG whose pixels are in many chunks', png(pngHead(3, 2), pixels, pixels, pixels, pngEnd), small],
    ['a PNG that is huge', png(pngHead(60_000, 70_000), pixels, pngEnd), { width: 60_000, height: 70_000 }],
  ])('%s', (_, bytes, size) => expect(readImage(bytes)).toEqual({ type: 'png', ...size }))

  test.each([
    ['a JPEG', jpegOf(3, 2), small],
    ['a JPEG of the largest size', jpegOf(65_535, 65_534), { width: 65_535, height: 65_534 }],
    ['a JPEG with filling before a marker', jpegOf(3, 2, bytesOf(0xff, 0xff)), small],
    ['a JPEG of several scans', jpeg(frame, jpegTables, jpegScan, jpegTables, jpegScan), small],
  ])('%s', (_, bytes, size) => expect(readImage(bytes)).toEqual({ type: 'jpeg', ...size }))

  test.each([
    ['a lossy WebP', riffOf(lossy(3, 2)), small],
    ['a lossless WebP', riffOf(lossless(16_384, 16_383)), { width: 16_384, height: 16_383 }],
    ['a WebP of another program', Buffer.from(foreign.webp, 'base64'), { width: 1, height: 1 }],
    [
      'a WebP with alpha',
      riffOf(webpHead(alpha, 300, 2), riffChunk('ALPH', 0), lossy(300, 2)),
      { width: 300, height: 2 },
    ],
  ])('%s', (_, bytes, size) => expect(readImage(bytes)).toEqual({ type: 'webp', ...size }))
})

describe('No picture to take is', () => {
  test.each([
    ['nothing', ''],
    ['a text', 'I am a picture, honestly.'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'],
    ['a GIF', 'GIF89a\x01\0\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x01\0\0;'],
    ['a HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
    ['a PDF', '%PDF-1.7\n'],
    ['a sound', 'RIFF\x24\0\0\0WAVEfmt '],
  ])('%s: it is foreign', (_, text) => expect(readImage(bytesOf(text))).toBe('foreign'))

  test.each([
    ['a PNG', pngOf(3, 2, { before: [chunk('acTL', 0, 0, 0, 2, 0, 0, 0, 0)] })],
    ['a WebP that says so', riffOf(webpHead(animation, 3, 2), lossy(3, 2))],
    ['a WebP that has one', riffOf(webpHead(0, 3, 2), riffChunk('ANIM', 0, 0, 0, 0, 0, 0))],
    ['a frame of a WebP', riffOf(webpHead(0, 3, 2), riffChunk('ANMF', 'frame'))],
  ])('an animation: %s', (_, bytes) => expect(readImage(bytes)).toBe('animated'))

  test.each([
    ['without pixels', png(pngHead(3, 2), pngEnd)],
    ['without an end', png(pngHead(3, 2), pixels)],
    ['with more at its end than that', png(pngHead(3, 2), pixels, chunk('IEND', 'x'))],
    ['without a head', png(pixels, pngEnd)],
    ['with two heads', png(pngHead(3, 2), pngHead(3, 2), pixels, pngEnd)],
    ['whose head is cut', png(chunk('IHDR', 0, 0, 0, 3, 0, 0, 0, 2), pixels, pngEnd)],
    // Its check sum begins with 1, which would pass for how it is laced.
    ['whose head lacks the last byte', png(chunk('IHDR', 0, 0, 2, 10, 0, 0, 0, 2, 8, 6, 0, 0), pixels, pngEnd)],
    ['whose head is too long', png(chunk('IHDR', 0, 0, 0, 3, 0, 0, 0, 2, 8, 6, 0, 0, 0, 0), pixels, pngEnd)],
    ['without a width', png(pngHead(0, 2), pixels, pngEnd)],
    ['without a height', png(pngHead(3, 0), pixels, pngEnd)],
    ['of a negative width', png(pngHead(2 ** 31, 2), pixels, pngEnd)],
    ['of a depth that colours never have', png(pngHead(3, 2, 4, 6, 0, 0, 0), pixels, pngEnd)],
    ['of unknown colours', png(pngHead(3, 2, 8, 5, 0, 0, 0), pixels, pngEnd)],
    ['packed in an unknown way', png(pngHead(3, 2, 8, 6, 1, 0, 0), pixels, pngEnd)],
    ['filtered in an unknown way', png(pngHead(3, 2, 8, 6, 0, 1, 0), pixels, pngEnd)],
    ['laced in an unknown way', png(pngHead(3, 2, 8, 6, 0, 0, 2), pixels, pngEnd)],
    ['that lacks its palette', png(paletteHead, pixels, pngEnd)],
    ['whose palette comes too late', png(paletteHead, pixels, palette, pngEnd)],
    ['with too large a palette', png(paletteHead, chunk('PLTE', ' '.repeat(771)), pixels, pngEnd)],
    ['that sees through too much', png(paletteHead, palette, chunk('tRNS', ' '.repeat(257)), pixels, pngEnd)],
    ['with something among its pixels', png(pngHead(3, 2), pixels, chunk('tEXt', 'x'), pixels, pngEnd)],
    ['with a part that is needed and unknown', png(pngHead(3, 2), chunk('ABCD'), pixels, pngEnd)],
    ['with a part without a name', png(pngHead(3, 2), chunk('a\0 1'), pixels, pngEnd)],
  ])('a damaged one: a PNG %s', (_, bytes) => expect(readImage(bytes)).toBe('damaged'))

  test.each([
    ['without a scan', jpeg(jpegTables, frame)],
    ['without a frame', jpeg(jpegTables, jpegScan)],
    ['with its frame after its scan', jpeg(jpegScan, frame)],
    ['with two frames', jpeg(frame, frame, jpegScan)],
    ['whose frame is cut', jpeg(segment(0xc0, 8, 0, 2, 0), jpegScan)],
    ['whose frame is too long', jpeg(segment(0xc0, 8, 0, 2, 0, 3, 1, 1, 0x11, 0, 0), jpegScan)],
    ['without a height', jpegOf(3, 0)],
    ['without a width', jpegOf(0, 2)],
    ['of a kind that no browser shows', jpeg(segment(0xc9, 8, 0, 2, 0, 3, 1, 1, 0x11, 0), jpegScan)],
    ['whose scan has no head', jpeg(frame, bytesOf(0xff, 0xda, 0, 1, 2, 3))],
    ['whose scan is empty', jpeg(frame, jpegScan.subarray(0, 10))],
    ['with a segment shorter than its length', jpeg(bytesOf(0xff, 0xdb, 0, 1), frame, jpegScan)],
    ['with something between its segments', jpeg(frame, bytesOf('x'), jpegScan)],
    ['without an end', bytesOf(start, frame, jpegScan)],
    ['that starts afresh outside of a scan', jpeg(bytesOf(0xff, 0xd0), frame, jpegScan)],
  ])('a damaged one: a JPEG %s', (_, bytes) => expect(readImage(bytes)).toBe('damaged'))

  test.each([
    ['without pixels', riffOf(webpHead(0, 3, 2))],
    ['without anything', riffOf()],
    ['with two pictures', riffOf(lossy(3, 2), lossy(3, 2))],
    ['with two heads', riffOf(webpHead(0, 3, 2), webpHead(0, 3, 2), lossy(3, 2))],
    ['whose head comes too late', riffOf(lossy(3, 2), webpHead(0, 3, 2))],
    ['whose head is cut', riffOf(riffChunk('VP8X', 0, 0, 0, 0), lossy(3, 2))],
    ['whose head says another size', riffOf(webpHead(0, 3, 3), lossy(3, 2))],
    ['with alpha but without a head', riffOf(riffChunk('ALPH', 0), lossy(3, 2))],
    ['with two kinds of alpha', riffOf(webpHead(alpha, 3, 2), riffChunk('ALPH', 0), lossless(3, 2))],
    ['without a width', riffOf(lossy(0, 2))],
    ['whose pixels are cut', riffOf(riffChunk('VP8 ', 0x30, 1, 0))],
    ['whose lossless pixels are cut', riffOf(riffChunk('VP8L', 0x2f, 0))],
    ['whose lossless pixels have no mark', riffOf(riffChunk('VP8L', 0, 0, 0, 0, 0))],
    ['of a later version', riffOf(riffChunk('VP8L', 0x2f, 0, 0, 0, 0x20))],
    ['that begins in the middle of a film', riffOf(riffChunk('VP8 ', 0x31, 1, 0, 0x9d, 1, 0x2a, 3, 0, 2, 0))],
    ['whose filling is not empty', riffOf(lossy(3, 2).with(-1, 1))],
  ])('a damaged one: a WebP %s', (_, bytes) => expect(readImage(bytes)).toBe('damaged'))

  test('a damaged one: a PNG with any bit turned round', () => {
    const bytes = pngOf(2, 2)
    for (let bit = 8 * pngSignature.length; bit < 8 * bytes.length; bit++) {
      const at = bit >> 3
      expect(readImage(bytes.with(at, (bytes[at] ?? 0) ^ (1 << (bit & 7)))), `bit ${bit}`).toBe('damaged')
    }
  })
})

const anything = fc.uint8Array({ maxLength: 40 })
const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')

/** Chunks that a PNG can be shown without. */
const pngExtras = fc.array(
  fc
    .tuple(
      fc.oneof(
        fc.constantFrom('tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'iCCP', 'sRGB', 'gAMA', 'pHYs', 'caBX'),
        fc.string({ unit: letters, minLength: 4, maxLength: 4 }),
      ),
      anything,
    )
    .map(([name, data]) => chunk(name, data)),
  { maxLength: 4 },
)

/** EXIF, XMP, profiles, comments, and what else has a segment of its own. */
const jpegExtras = fc.array(
  fc.tuple(fc.constantFrom(0xe0, 0xe1, 0xe2, 0xed, 0xee, 0xef, 0xfe), anything).map((parts) => segment(...parts)),
  { maxLength: 4 },
)

const webpExtras = fc.array(
  fc
    .tuple(fc.constantFrom('ICCP', 'EXIF', 'XMP ', 'Mine', 'vp8 '), anything)
    .map(([name, data]) => riffChunk(name, data)),
  { maxLength: 4 },
)

const flags = fc.constantFrom(0, 0x04, 0x08, 0x20, metadata, 0xc1)

/** A picture with all kinds of metadata, and the same one with none. */
const withAndWithout: Arbitrary<{ given: Uint8Array; plain: Uint8Array }> = fc
  .tuple(
    fc.oneof(
      fc.tuple(pngExtras, pngExtras).map(([before, after]) => [pngOf(3, 2, { before, after }), pngOf(3, 2)] as const),
      fc
        .tuple(jpegExtras, jpegExtras)
        .map(
          ([before, after]) =>
            [jpeg(...before, jpegTables, frame, ...after, jpegScan, ...before), jpegOf(3, 2)] as const,
        ),
      fc
        .tuple(flags, webpExtras, webpExtras)
        .map(
          ([bits, before, after]) =>
            [
              riffOf(webpHead(bits, 3, 2), ...before, lossless(3, 2), ...after),
              riffOf(webpHead(0, 3, 2), lossless(3, 2)),
            ] as const,
        ),
      fc
        .tuple(flags, webpExtras, webpExtras)
        .map(
          ([bits, before, after]) =>
            [
              riffOf(webpHead(bits | alpha, 3, 2), ...before, riffChunk('ALPH', 1), ...before, lossy(3, 2), ...after),
              riffOf(webpHead(alpha, 3, 2), riffChunk('ALPH', 1), lossy(3, 2)),
            ] as const,
        ),
    ),
    anything,
  )
  .map(([[given, plain], rest]) => ({
    given: bytesOf(given, rest),
    // What is not used in the head of a WebP is emptied.
    plain: partsOf(plain)[0] === 'VP8X' ? bytesOf(plain.subarray(0, 21), 0, 0, 0, plain.subarray(24)) : plain,
  }))

describe('Without its metadata', () => {
  test('a picture is the same whatever metadata it had, and whatever came after its end', () => {
    fc.assert(
      fc.property(withAndWithout, ({ given, plain }) => {
        expect(withoutMetadata(given)).toEqual(plain)
        expect(readImage(given)).toEqual(readImage(plain))
      }),
      { numRuns: 2_000 },
    )
  })

  test('a picture stays as it is when it is taken away once more', () => {
    fc.assert(
      fc.property(withAndWithout, ({ given }) => {
        const once = withoutMetadata(given) ?? new Uint8Array()
        expect(withoutMetadata(once)).toEqual(once)
      }),
      { numRuns: 2_000 },
    )
  })

  test('a PNG has what is needed to show it', () => {
    const bytes = png(paletteHead, chunk('gAMA', 1), palette, chunk('tRNS', 0), chunk('tEXt'), pixels, pixels, pngEnd)
    expect(partsOf(withoutMetadata(bytes) ?? bytes)).toEqual(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IDAT', 'IEND'])
  })

  test('a JPEG has what is needed to show it, and what says how its colours are meant', () => {
    const jfif = segment(0xe0, 'JFIF\0', 1, 2, 1, 0, 72, 0, 72, 1, 1, 'old picture')
    const adobe = segment(0xee, 'Adobe', 0, 100, 'name', 2, 'more')
    const bytes = jpegOf(3, 2, jfif, segment(0xe0, 'JFXX\0', 'old picture'), adobe, orientation(6), segment(0xfe, 'x'))
    const bare = withoutMetadata(bytes) ?? bytes
    expect(partsOf(bare)).toEqual(['e0', 'ee', 'db', 'c0', 'da', 'd9'])
    expect(bare.subarray(2, 36)).toEqual(
      bytesOf(segment(0xe0, 'JFIF\0', 1, 1, 0, 0, 1, 0, 1, 0, 0), segment(0xee, 'Adobe', 0, 100, 0, 0, 0, 0, 2)),
    )
  })

  test('what is no picture is nothing', () => {
    expect(withoutMetadata(bytesOf('text'))).toBeUndefined()
    expect(withoutMetadata(pngOf(3, 2).subarray(0, -1))).toBeUndefined()
  })
})

const whole = [
  pngOf(3, 2, { before: [chunk('tEXt', 'before')], after: [chunk('tEXt', 'after')] }),
  jpegOf(3, 2, orientation(6)),
  riffOf(webpHead(alpha | metadata, 3, 2), riffChunk('ALPH', 0), lossy(3, 2), riffChunk('EXIF', 'x')),
  riffOf(lossless(3, 2)),
]

describe('However broken a file is,', () => {
  test('it is refused when it is cut off, wherever that is', () => {
    for (const bytes of whole) {
      for (let length = 0; length < bytes.length; length++) {
        expect(readImage(bytes.subarray(0, length)), `${length} bytes`).toBeTypeOf('string')
      }
      expect(readImage(bytes)).toBeTypeOf('object')
    }
  })

  test('it is refused or read, in whatever order its parts are', () => {
    const parts = [pngHead(3, 2), paletteHead, palette, chunk('tRNS', 0), pixels, chunk('tEXt', 'x'), pngEnd]
    const segments = [frame, jpegTables, jpegScan, orientation(3), segment(0xee, 'Adobe'), bytesOf(0xff), bytesOf('x')]
    const chunks = [webpHead(alpha, 3, 2), riffChunk('ALPH', 0), lossy(3, 2), lossless(3, 2), riffChunk('EXIF', 'x')]
    const some = (from: readonly Uint8Array[]) => fc.array(fc.constantFrom(...from), { maxLength: 8 })
    const files = fc.oneof(
      some(parts).map((picked) => png(pngHead(3, 2), ...picked, pngEnd)),
      some(segments).map((picked) => jpeg(...picked)),
      some(chunks).map((picked) => riffOf(...picked)),
    )
    fc.assert(fc.property(files, expectSound), { numRuns: 3_000 })
  })

  test('it takes no longer for having a great many parts', () => {
    const repeated = (first: Uint8Array, part: Uint8Array) => {
      const bytes = new Uint8Array(2 ** 22)
      bytes.set(first)
      for (let at = first.length; at + part.length <= bytes.length; at += part.length) bytes.set(part, at)
      return bytes
    }
    expect(readImage(repeated(png(pngHead(3, 2)), chunk('tEXt')))).toBe('damaged')
    expect(readImage(repeated(png(pngHead(3, 2)), chunk('IDAT')))).toBe('damaged')
    expect(readImage(repeated(start, segment(0xfe)))).toBe('damaged')
    expect(readImage(repeated(bytesOf(start, frame), bytesOf(jpegScan.subarray(0, 10), 0)))).toBe('damaged')
    expect(readImage(repeated(start, bytesOf(0xff)))).toBe('damaged')
    expect(readImage(repeated(bytesOf('RIFF', 0xf8, 0xff, 0x3f, 0, 'WEBP'), riffChunk('EXIF')))).toBe('damaged')
  })
})
