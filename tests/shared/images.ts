import { expect } from 'vitest'
import { readImage, withoutMetadata } from '../../shared/image'

/** A text of a letter for each byte, a byte, or bytes. */
type Piece = string | number | Uint8Array

export function bytesOf(...parts: readonly Piece[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    parts.flatMap((part) => {
      if (typeof part === 'number') return [part]
      return typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : [...part]
    }),
  )
}

function bigEndian(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value)
}

function littleEndian(value: number): Uint8Array {
  return bigEndian(value).reverse()
}

/** Bit by bit, unlike the app's own. */
function crc(bytes: Uint8Array): number {
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0)
  }
  return ~rest
}

/** A chunk of a PNG. */
export function chunk(name: string, ...data: readonly Piece[]): Uint8Array {
  const body = bytesOf(name, ...data)
  return bytesOf(bigEndian(body.length - 4), body, bigEndian(crc(body)))
}

/** A zlib stream that packs nothing. */
function stored(data: Uint8Array): Uint8Array {
  let [a, b] = [1, 0]
  for (const byte of data) {
    a = (a + byte) % 65521
    b = (b + a) % 65521
  }
  const length = [data.length & 0xff, data.length >>> 8] as const
  return bytesOf(0x78, 1, 1, ...length, ~length[0] & 0xff, ~length[1] & 0xff, data, bigEndian(b * 65536 + a))
}

export const pngSignature = bytesOf(0x89, 'PNG\r\n', 0x1a, '\n')

/** The head of an RGBA picture. */
export function pngHead(width: number, height: number, ...rest: readonly number[]): Uint8Array {
  return chunk('IHDR', bigEndian(width), bigEndian(height), ...(rest.length > 0 ? rest : [8, 6, 0, 0, 0]))
}

export const pngEnd = chunk('IEND')

/** A small picture of which no two pixels are the same, some of them seen through; with more chunks before and after its pixels. */
export function pngOf(
  width: number,
  height: number,
  { before = [], after = [] }: { before?: readonly Uint8Array[]; after?: readonly Uint8Array[] } = {},
): Uint8Array<ArrayBuffer> {
  const row = (y: number) => [0, ...Array.from({ length: width }, (_, x) => [17 * x, 31 * y, 99, 255 - x * y]).flat()]
  const pixels = stored(
    bytesOf(
      ...Array.from({ length: height }, (_, y) => row(y))
        .flat()
        .map((value) => value & 0xff),
    ),
  )
  return bytesOf(pngSignature, pngHead(width, height), ...before, chunk('IDAT', pixels), ...after, pngEnd)
}

/** A segment of a JPEG. */
export function segment(marker: number, ...data: readonly Piece[]): Uint8Array {
  const body = bytesOf(...data)
  return bytesOf(0xff, marker, (body.length + 2) >>> 8, (body.length + 2) & 0xff, body)
}

export const jpegTables = segment(0xdb, 0, ...Array(64).fill(1))

export function jpegFrame(width: number, height: number): Uint8Array {
  return segment(0xc0, 8, height >>> 8, height & 0xff, width >>> 8, width & 0xff, 1, 1, 0x11, 0)
}

/** With a byte that is no marker, and a mark for starting afresh. */
export const jpegScan = bytesOf(segment(0xda, 1, 1, 0, 0, 63, 0), 0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56)

/** As a JPEG is built; its pixels are nonsense. */
export function jpegOf(width: number, height: number, ...extra: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return bytesOf(0xff, 0xd8, ...extra, jpegTables, jpegFrame(width, height), jpegScan, 0xff, 0xd9)
}

/** What a camera writes about how it was held (1 to 8). */
export function orientation(value: number): Uint8Array {
  const entry = [0x12, 1, 3, 0, 1, 0, 0, 0, value, 0, 0, 0]
  return segment(0xe1, 'Exif\0\0II*\0', 8, 0, 0, 0, 1, 0, ...entry, 0, 0, 0, 0)
}

/** A chunk of a WebP. */
export function riffChunk(name: string, ...data: readonly Piece[]): Uint8Array {
  const body = bytesOf(...data)
  return bytesOf(name, littleEndian(body.length), body, ...(body.length % 2 ? [0] : []))
}

export function riffOf(...chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const body = bytesOf('WEBP', ...chunks)
  return bytesOf('RIFF', littleEndian(body.length), body)
}

export function webpHead(flags: number, width: number, height: number): Uint8Array {
  const side = (value: number) => littleEndian(value - 1).subarray(0, 3)
  return riffChunk('VP8X', flags, 1, 2, 3, side(width), side(height))
}

/** The pixels are nonsense. */
export function lossy(width: number, height: number): Uint8Array {
  const sides = [width, height].map((side) => littleEndian(side).subarray(0, 2))
  return riffChunk('VP8 ', 0x30, 1, 0, 0x9d, 1, 0x2a, ...sides, 1, 2, 3)
}

/** The pixels are nonsense. */
export function lossless(width: number, height: number): Uint8Array {
  return riffChunk('VP8L', 0x2f, littleEndian((width - 1) | ((height - 1) << 14)), 1, 2, 3, 4)
}

/** What the parts of a picture are called, in their order: to see that nothing else is in it. */
export function partsOf(bytes: Uint8Array): string[] {
  const text = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names: string[] = []
  if (text(0) === 'RIFF') {
    for (let at = 12; at < bytes.length; ) {
      names.push(text(at))
      const length = view.getUint32(at + 4, true)
      at += 8 + length + (length % 2)
    }
    return names
  }
  if (text(1) === 'PNG\r') {
    for (let at = 8; at < bytes.length; at += 12 + view.getUint32(at)) names.push(text(at + 4))
    return names
  }
  for (let at = 2; at < bytes.length; at += 1) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff || marker === 0 || (marker >= 0xd0 && marker <= 0xd7)) continue
    names.push(marker.toString(16))
    if (marker !== 0xd9) at += 1 + view.getUint16(at + 2)
  }
  return names
}

/** Expects that what is read can be shown without its metadata, and is then as it should be. */
export function expectSound(bytes: Uint8Array): void {
  const image = readImage(bytes)
  const bare = withoutMetadata(bytes)
  expect(bare === undefined).toBe(typeof image === 'string')
  if (bare === undefined) return
  expect(readImage(bare)).toEqual(image)
  expect(withoutMetadata(bare)).toEqual(bare)
}
