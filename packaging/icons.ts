import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

const assets = path.resolve(import.meta.dirname, '../assets')

/** Up to here the drawing for small sizes is sharper. */
const small = 32

/** The sizes of Linux desktops, in pixels. */
export const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]

/** The sizes that Windows shows at 100 % to 200 %. */
export const windowsSizes = [16, 20, 24, 32, 40, 48, 64, 256]

/** The parts of an icns file with their sizes in pixels; those of half the points for twice the pixels are apart. */
export const macParts = {
  icp4: 16,
  icp5: 32,
  ic07: 128,
  ic08: 256,
  ic09: 512,
  ic10: 1024,
  ic11: 32,
  ic12: 64,
  ic13: 256,
  ic14: 512,
}

let ready: Promise<void> | undefined

/** Draws the app's icon in every size, as each system wants it, into a folder. */
export async function makeIcons(folder: string): Promise<void> {
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
  await ready
  const pngs = path.join(folder, 'icons')
  mkdirSync(pngs, { recursive: true })
  for (const size of linuxSizes) writeFileSync(path.join(pngs, `${size}x${size}.png`), draw(size))
  writeFileSync(path.join(folder, 'icon.ico'), ico(windowsSizes.map((size) => [size, draw(size)])))
  writeFileSync(
    path.join(folder, 'icon.icns'),
    icns(Object.entries(macParts).map(([name, size]) => [name, draw(size, asOnMac)])),
  )
}

function draw(size: number, viewBox?: (width: number) => string): Buffer {
  const svg = readFileSync(path.join(assets, size <= small ? 'icon-small.svg' : 'icon.svg'), 'utf8')
  const drawing = viewBox ? svg.replace(/viewBox="0 0 (\d+) \d+"/, (_, width) => viewBox(Number(width))) : svg
  return Buffer.from(new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng())
}

/** On macOS the tile is 824 of 1024 wide, with room around it for its shadow. */
function asOnMac(width: number): string {
  const margin = (100 / 824) * width
  return `viewBox="${-margin} ${-margin} ${width + 2 * margin} ${width + 2 * margin}"`
}

/** A list of the pictures, then the pictures. */
function ico(pictures: readonly (readonly [size: number, png: Buffer])[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pictures.length, 4)
  let offset = header.length
  for (const [index, [size, png]] of pictures.entries()) {
    const at = 6 + 16 * index
    // 256 does not fit in a byte, and is written as 0.
    header.writeUInt8(size % 256, at)
    header.writeUInt8(size % 256, at + 1)
    header.writeUInt16LE(1, at + 4)
    header.writeUInt16LE(32, at + 6)
    header.writeUInt32LE(png.length, at + 8)
    header.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([header, ...pictures.map(([, png]) => png)])
}

/** Each part, and the whole, is its name, its length and its content. */
function icns(parts: readonly (readonly [name: string, png: Buffer])[]): Buffer {
  return part('icns', Buffer.concat(parts.map(([name, png]) => part(name, png))))
}

function part(name: string, content: Buffer): Buffer {
  const header = Buffer.alloc(8)
  header.write(name, 'latin1')
  header.writeUInt32BE(header.length + content.length, 4)
  return Buffer.concat([header, content])
}
