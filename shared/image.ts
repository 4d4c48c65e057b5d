/** The most a picture to be chosen may have, in bytes. */
export const chosenLimit = 20 * 1024 * 1024
/** The most pixels that are decoded: a few bytes can claim to be billions of them. */
export const pixelLimit = 50_000_000
/** The most pixels on a side of a picture that is kept, which WebP can have. */
export const sideLimit = 16_000
/** The most pixels of a picture that is kept: enough to read a screenshot, also one of a long page. */
export const areaLimit = 6_500_000
/** The most a picture that is kept may have, in bytes. */
export const keptLimit = 1.5 * 1024 * 1024
/** The most that all of them together may have, in bytes. */
export const allKeptLimit = 20 * 1024 * 1024

/** A picture that is kept is called by the SHA-256 of its bytes. */
export const imageIdPattern = /^[0-9a-f]{64}$/

/** As in the media type "image/…". */
export const imageTypes = ['png', 'jpeg', 'webp'] as const

export type ImageType = (typeof imageTypes)[number]

/** What a picture is, in pixels as they are stored: before a JPEG's orientation turns them. */
export interface ImageHeader {
  readonly type: ImageType
  readonly width: number
  readonly height: number
}

/** Why it is no picture to take: of another kind, more than one picture, or cut off, broken or built strangely. */
export type ImageFault = 'foreign' | 'animated' | 'damaged'

/** What a PNG, JPEG or WebP is, read strictly from its structure; its pixels are not decoded. */
export function readImage(bytes: Uint8Array): ImageHeader | ImageFault {
  const image = parse(bytes)
  if (typeof image === 'string') return image
  const { type, width, height } = image
  return { type, width, height }
}

/** The same picture of only the parts that are needed to show it; undefined where `readImage` finds a fault. */
export function withoutMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const image = parse(bytes)
  return typeof image === 'string' ? undefined : joined(image.parts)
}

interface Parsed extends ImageHeader {
  /** What is needed to show it. */
  readonly parts: readonly Uint8Array[]
}

const pngSignature = '\x89PNG\r\n\x1a\n'

function parse(bytes: Uint8Array): Parsed | ImageFault {
  if (textAt(bytes, 0, 8) === pngSignature) return parsePng(bytes)
  if (textAt(bytes, 0, 3) === '\xff\xd8\xff') return parseJpeg(bytes)
  if (textAt(bytes, 0) === 'RIFF' && textAt(bytes, 8) === 'WEBP') return parseWebp(bytes)
  return 'foreign'
}

/*
 * Each parser notes the parts in their order, a letter for each: "-" for one that is left out, "?" for one that should not be
 * there. So what order is right is one pattern.
 */

/** https://www.w3.org/TR/png-3/ */
const pngOrder = /^H-*(P-*)?(T-*)?D+-*E$/

/** The chunks that are needed, and the most their data may have. */
const pngChunks: Readonly<Record<string, readonly [letter: string, limit: number]>> = {
  IHDR: ['H', 13],
  PLTE: ['P', 768],
  tRNS: ['T', 256],
  IDAT: ['D', 2 ** 31 - 1],
  IEND: ['E', 0],
}

/** The bit depths of each colour type. */
const pngDepths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
}

function parsePng(bytes: Uint8Array): Parsed | ImageFault {
  const view = viewOf(bytes)
  const parts = [bytes.subarray(0, 8)]
  let order = ''
  let name = ''
  for (let at = 8, end: number; name !== 'IEND'; at = end) {
    if (at + 12 > bytes.length) return 'damaged'
    const length = view.getUint32(at)
    end = at + 12 + length
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return 'damaged'
    name = textAt(bytes, at + 4)
    if (name === 'acTL') return 'animated'
    const [letter, limit] = pngChunks[name] ?? [isOptional(name) ? '-' : '?', Infinity]
    if (length > limit) return 'damaged'
    if (letter !== '-') parts.push(bytes.subarray(at, end))
    order += letter
  }
  if (!pngOrder.test(order) || view.getUint32(8) !== 13) return 'damaged'
  const [depth = 0, colour = 0, compression, filter, interlace = 0] = bytes.subarray(24, 29)
  const isKnown = pngDepths[colour]?.includes(depth) && compression === 0 && filter === 0 && interlace <= 1
  if (!isKnown || (colour === 3 && !order.includes('P'))) return 'damaged'
  return sized({ type: 'png', width: view.getUint32(16), height: view.getUint32(20), parts })
}

/** The name says by its first letter whether a reader that does not know a chunk may leave it out. */
function isOptional(name: string): boolean {
  return /^[a-z][a-zA-Z]{3}$/.test(name)
}

/** https://www.w3.org/Graphics/JPEG/itu-t81.pdf, Annex B: M for tables, F for the frame, S for a scan. */
const jpegOrder = /^[M-]*F[M-]*(S[M-]*)+$/

const jpegEnd = 0xd9
/** Those of arithmetic coding and without loss, which no browser shows, are not among them. */
const jpegLetters: ReadonlyMap<number, string> = new Map([
  [0xc0, 'F'],
  [0xc1, 'F'],
  [0xc2, 'F'],
  [0xc4, 'M'],
  [0xda, 'S'],
  [0xdb, 'M'],
  [0xdd, 'M'],
  [0xfe, '-'],
])

/** Says that the colours are YCbCr. Built anew, as the file's own can carry a small picture of what was cut away since. */
const jfif = Uint8Array.of(0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0)

/** Says by its last byte what the colours are. */
function adobe(transform: number): Uint8Array {
  return Uint8Array.of(0xff, 0xee, 0, 14, 0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, transform)
}

function parseJpeg(bytes: Uint8Array): Parsed | ImageFault {
  const view = viewOf(bytes)
  const parts = [bytes.subarray(0, 2)]
  let size = { width: 0, height: 0 }
  let order = ''
  for (let at = 2, end: number; ; at = end) {
    // Any number of 0xff may fill up before a marker.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1
    const marker = bytes[at + 1]
    if (bytes[at] !== 0xff || marker === undefined) return 'damaged'
    if (marker === jpegEnd) break
    if (at + 4 > bytes.length) return 'damaged'
    end = at + 2 + view.getUint16(at + 2)
    if (end < at + 4 || end > bytes.length) return 'damaged'
    const letter = jpegLetters.get(marker) ?? (isApplications(marker) ? '-' : '?')
    if (letter === '?') return 'damaged'
    if (letter === 'F') {
      if (end < at + 10 || end !== at + 10 + 3 * view.getUint8(at + 9)) return 'damaged'
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    }
    if (letter === 'S') {
      const dataEnd = endOfScan(bytes, end)
      if (dataEnd === end) return 'damaged'
      end = dataEnd
    }
    if (letter !== '-') parts.push(bytes.subarray(at, end))
    else if (marker === 0xe0 && textAt(bytes, at + 4, 5) === 'JFIF\0') parts.push(jfif)
    else if (marker === 0xee && end >= at + 16 && textAt(bytes, at + 4, 5) === 'Adobe')
      parts.push(adobe(view.getUint8(at + 15)))
    order += letter
  }
  if (!jpegOrder.test(order)) return 'damaged'
  return sized({ type: 'jpeg', ...size, parts: [...parts, Uint8Array.of(0xff, jpegEnd)] })
}

function isApplications(marker: number): boolean {
  return marker >= 0xe0 && marker <= 0xef
}

/** Where the next marker is: in a scan, 0xff is followed by 0, and only the marks for starting afresh (0xd0 to 0xd7) belong to it. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

/** https://developers.google.com/speed/webp/docs/riff_container: A for the alpha of a picture L (lossy); S (lossless) has its own. */
const webpOrder = /^((X-*(A-*)?)?L|(X-*)?S)-*$/

const webpLetters: Readonly<Record<string, string>> = { VP8X: 'X', ALPH: 'A', 'VP8 ': 'L', VP8L: 'S' }

function parseWebp(bytes: Uint8Array): Parsed | ImageFault {
  const view = viewOf(bytes)
  const fileEnd = 8 + view.getUint32(4, true)
  if (fileEnd > bytes.length) return 'damaged'
  const parts: Uint8Array[] = []
  const sizes: [width: number, height: number][] = []
  let order = ''
  for (let at = 12, end: number; at < fileEnd; at = end) {
    if (at + 8 > fileEnd) return 'damaged'
    const length = view.getUint32(at + 4, true)
    end = at + 8 + length + (length % 2)
    if (end > fileEnd || (length % 2 === 1 && bytes[end - 1] !== 0)) return 'damaged'
    const name = textAt(bytes, at)
    const data = bytes.subarray(at + 8, at + 8 + length)
    const letter = webpLetters[name] ?? '-'
    if (name === 'ANIM' || name === 'ANMF' || (letter === 'X' && ((data[0] ?? 0) & 2) !== 0)) return 'animated'
    if (letter !== '-' && letter !== 'A') {
      const size = webpSize(letter, data)
      if (size === undefined) return 'damaged'
      sizes.push(size)
    }
    if (letter === 'X')
      parts.push(Uint8Array.of(...bytes.subarray(at, at + 8), (data[0] ?? 0) & alphaFlag, 0, 0, 0, ...data.subarray(4)))
    else if (letter !== '-') parts.push(bytes.subarray(at, end))
    order += letter
  }
  const [[width, height] = [0, 0], other = [width, height]] = sizes
  if (!webpOrder.test(order) || other[0] !== width || other[1] !== height) return 'damaged'
  return sized({ type: 'webp', width, height, parts: [webpStart(parts), ...parts] })
}

const alphaFlag = 0x10

/** The size as each of the chunks keeps it. For lossy pictures: https://www.rfc-editor.org/rfc/rfc6386#section-9.1 */
function webpSize(letter: string, data: Uint8Array): [width: number, height: number] | undefined {
  const view = viewOf(data)
  if (letter === 'X') {
    if (data.length !== 10) return undefined
    return [(view.getUint32(3, true) >>> 8) + 1, (view.getUint32(6, true) >>> 8) + 1]
  }
  if (letter === 'S') {
    if (data.length < 5 || data[0] !== 0x2f) return undefined
    const bits = view.getUint32(1, true)
    return bits >>> 29 === 0 ? [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1] : undefined
  }
  const isKeyFrame = data.length >= 10 && (view.getUint8(0) & 1) === 0 && textAt(data, 3, 3) === '\x9d\x01\x2a'
  return isKeyFrame ? [view.getUint16(6, true) & 0x3fff, view.getUint16(8, true) & 0x3fff] : undefined
}

function webpStart(parts: readonly Uint8Array[]): Uint8Array {
  const start = Uint8Array.from('RIFF\0\0\0\0WEBP', (letter) => letter.charCodeAt(0))
  viewOf(start).setUint32(4, 4 + lengthOf(parts), true)
  return start
}

function sized(image: Parsed): Parsed | ImageFault {
  return [image.width, image.height].every((side) => side > 0 && side < 2 ** 31) ? image : 'damaged'
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}

/** A letter for each byte. */
function textAt(bytes: Uint8Array, at: number, length = 4): string {
  return String.fromCharCode(...bytes.subarray(at, at + length))
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((length, part) => length + part.length, 0)
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(lengthOf(parts))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
