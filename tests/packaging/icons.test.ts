import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { linuxSizes, macParts, makeIcons, windowsSizes } from '../../packaging/icons'
import { tempFolder } from '../backend/temp'

const pngSignature = '89504e470d0a1a0a'

/** The size of a picture in pixels, once it is one. */
function sizeOf(png: Buffer): number {
  expect(png.subarray(0, 8).toString('hex')).toBe(pngSignature)
  expect(png.readUInt32BE(20)).toBe(png.readUInt32BE(16))
  return png.readUInt32BE(16)
}

describe("The app's icon", () => {
  test('has every size of a Linux desktop', async () => {
    const folder = tempFolder()
    await makeIcons(folder)
    const sizes = linuxSizes.map((size) => sizeOf(readFileSync(path.join(folder, `icons/${size}x${size}.png`))))
    expect(sizes).toEqual(linuxSizes)
  })

  test('is one file with every size for Windows', async () => {
    const folder = tempFolder()
    await makeIcons(folder)
    const ico = readFileSync(path.join(folder, 'icon.ico'))
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1])
    const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
      const entry = ico.subarray(6 + 16 * index, 22 + 16 * index)
      const offset = entry.readUInt32LE(12)
      const size = sizeOf(ico.subarray(offset, offset + entry.readUInt32LE(8)))
      expect(entry.readUInt8(0) || 256).toBe(size)
      return size
    })
    expect(sizes).toEqual(windowsSizes)
  })

  test('is one file with every size for macOS', async () => {
    const folder = tempFolder()
    await makeIcons(folder)
    const icns = readFileSync(path.join(folder, 'icon.icns'))
    expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length])
    const parts: Record<string, number> = {}
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      const name = icns.toString('latin1', at, at + 4)
      parts[name] = sizeOf(icns.subarray(at + 8, at + icns.readUInt32BE(at + 4)))
    }
    expect(parts).toEqual(macParts)
  })
})
