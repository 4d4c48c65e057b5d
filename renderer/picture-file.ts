import {
  areaLimit,
  chosenLimit,
  type ImageFault,
  type ImageHeader,
  pixelLimit,
  readImage,
  sideLimit,
} from '../shared/image'
import type { Translate } from '../shared/messages'

/** A picture as the backend takes it: upright, on white, and with nothing else of the file it was in. */
export interface Redrawn extends ImageHeader {
  readonly base64: string
}

/** Why a file is not taken: see `refusalText`. */
export type PictureRefusal = ImageFault | 'large' | 'pixels'

/** What a picture may have when it is drawn, in bytes. */
const drawnLimit = 1024 * 1024

/** From the best to one that is always small enough: pixels, and the quality that the encoder is asked for. */
const attempts = [
  [areaLimit, 0.9],
  [areaLimit, 0.75],
  [areaLimit, 0.5],
  [areaLimit / 4, 0.75],
  [areaLimit / 16, 0.5],
] as const

/** Decodes a picture and draws it anew: so it certainly is one, its metadata stays behind, and it is no larger than need be. */
export async function redraw(file: Blob): Promise<Redrawn | PictureRefusal> {
  if (file.size > chosenLimit) return 'large'
  // A folder that was dropped cannot be read, and neither can a file that is gone.
  const buffer = await file.arrayBuffer().catch(() => new ArrayBuffer(0))
  const header = readImage(new Uint8Array(buffer))
  if (typeof header === 'string') return header
  // Before anything is decoded: a few bytes can claim to be more pixels than there is memory.
  if (header.width * header.height > pixelLimit) return 'pixels'
  const bitmap = await createImageBitmap(new Blob([buffer], { type: `image/${header.type}` })).catch(() => null)
  if (bitmap === null) return 'damaged'
  try {
    return await smallEnough(bitmap)
  } finally {
    bitmap.close()
  }
}

/** The sentence that says why, and what is taken. */
export function refusalText(refusal: PictureRefusal, t: Translate): string {
  const limits: Partial<Record<PictureRefusal, number>> = { large: chosenLimit / 1024 / 1024, pixels: pixelLimit / 1e6 }
  return t(`evidence.refused.${refusal}`, { limit: limits[refusal] ?? '' })
}

async function smallEnough(bitmap: ImageBitmap): Promise<Redrawn | PictureRefusal> {
  let type = 'image/webp'
  for (const [area, quality] of attempts) {
    const canvas = drawn(bitmap, area)
    const blob = await canvas.convertToBlob({ type, quality })
    if (blob.size <= drawnLimit) return described(blob)
    // Safari encodes no WebP, and makes a PNG instead.
    if (blob.type !== type) type = 'image/jpeg'
  }
  return 'large'
}

function drawn(bitmap: ImageBitmap, area: number): OffscreenCanvas {
  const { width, height } = bitmap
  const scale = Math.min(1, Math.sqrt(area / (width * height)), sideLimit / Math.max(width, height))
  const scaled = (length: number) => Math.max(1, Math.floor(length * scale))
  const canvas = new OffscreenCanvas(scaled(width), scaled(height))
  const context = canvas.getContext('2d', { alpha: false })
  if (context === null) throw new Error('This browser cannot draw pictures.')
  // On white, as it would be on paper: JPEG, and a dark window, would have it on black.
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return canvas
}

async function described(blob: Blob): Promise<Redrawn | PictureRefusal> {
  const header = readImage(new Uint8Array(await blob.arrayBuffer()))
  return typeof header === 'string' ? header : { ...header, base64: await base64Of(blob) }
}

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}
