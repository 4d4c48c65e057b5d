import fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Redrawn, redraw, refusalText } from '../../renderer/picture-file'
import { chosenLimit, readImage, withoutMetadata } from '../../shared/image'
import { loadMessages } from '../../shared/messages'
import {
  bytesOf,
  chunk,
  jpegOf,
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
} from '../shared/images'

const t = await loadMessages('en')

type Paint = (context: OffscreenCanvasRenderingContext2D, width: number, height: number) => void

const red = [255, 0, 0]
const blue = [0, 0, 255]
const white = [255, 255, 255]

/** Red on the left, blue on the right. */
const halves: Paint = (context, width, height) => {
  context.fillStyle = 'red'
  context.fillRect(0, 0, width, height)
  context.fillStyle = 'blue'
  context.fillRect(width / 2, 0, width / 2, height)
}

/** Red on the left, and nothing on the right. */
const half: Paint = (context, width, height) => {
  context.fillStyle = 'red'
  context.fillRect(0, 0, width / 2, height)
}

/** No two pixels alike, so that it cannot be packed. */
const noise: Paint = (context, width, height) => {
  const image = new ImageData(width, height)
  const step = 65_536
  for (let at = 0; at < image.data.length; at += step) crypto.getRandomValues(image.data.subarray(at, at + step))
  for (let at = 3; at < image.data.length; at += 4) image.data[at] = 255
  context.putImageData(image, 0, 0)
}

async function picture(type: string, width: number, height: number, paint: Paint): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('There is no canvas.')
  paint(context, width, height)
  const blob = await canvas.convertToBlob({ type, quality: 0.95 })
  expect(blob.type).toBe(type)
  return new Uint8Array(await blob.arrayBuffer())
}

function fileOf(bytes: Uint8Array<ArrayBuffer>, name = 'screenshot.png', type = 'image/png'): File {
  return new File([bytes], name, { type })
}

async function redrawn(bytes: Uint8Array<ArrayBuffer>): Promise<Redrawn> {
  const answer = await redraw(fileOf(bytes))
  if (typeof answer === 'string') throw new Error(`It was refused: ${answer}.`)
  return answer
}

function contentOf({ base64 }: Redrawn): Uint8Array<ArrayBuffer> {
  return bytesOf(atob(base64))
}

/** The colours of a picture as it is shown, four numbers for each pixel. */
async function coloursOf(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Uint8ClampedArray> {
  const bitmap = await createImageBitmap(new Blob([bytes], { type: `image/${type}` }))
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  context?.drawImage(bitmap, 0, 0)
  return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray()
}

/** Expects a colour at a place given by shares of width and height, as near as lossy pictures come to it. */
async function expectColour(shown: Redrawn, across: number, down: number, colour: readonly number[]): Promise<void> {
  const colours = await coloursOf(contentOf(shown), shown.type)
  const at = 4 * (Math.floor(down * shown.height) * shown.width + Math.floor(across * shown.width))
  for (const [index, value] of colour.entries()) {
    expect(Math.abs((colours[at + index] ?? Number.NaN) - value), `at ${across}, ${down}`).toBeLessThan(20)
  }
}

const secrets = [chunk('tEXt', 'Author\0Secret'), chunk('eXIf', 'II*\0', 8, 0, 0, 0, 0, 0, 'Secret')]

describe('A chosen picture is drawn anew', () => {
  test.each(['png', 'jpeg', 'webp'])('as a WebP of its size that looks the same: %s', async (type) => {
    const shown = await redrawn(await picture(`image/${type}`, 80, 40, halves))
    expect(shown).toMatchObject({ type: 'webp', width: 80, height: 40 })
    expect(readImage(contentOf(shown))).toEqual({ type: 'webp', width: 80, height: 40 })
    await expectColour(shown, 0.25, 0.5, red)
    await expectColour(shown, 0.75, 0.5, blue)
  })

  test.each([
    ['PNG', pngOf(9, 9, { before: secrets, after: secrets })],
    ['PNG with something behind it', bytesOf(pngOf(9, 9), 'Secret')],
  ])('without what its file says beside it: %s', async (_, bytes) => {
    const text = atob((await redrawn(bytes)).base64)
    expect(text).not.toContain('Secret')
    expect(text).not.toContain('EXIF')
  })

  test('without what a JPEG says beside it', async () => {
    const jpeg = await picture('image/jpeg', 80, 40, halves)
    const said = [orientation(1), segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0Secret'), segment(0xfe, 'Secret')]
    const shown = await redrawn(bytesOf(jpeg.subarray(0, 2), ...said, jpeg.subarray(2)))
    expect(atob(shown.base64)).not.toContain('Secret')
    expect(shown).toMatchObject({ width: 80, height: 40 })
  })

  test.each([
    [1, 80, 40, 0.25, 0.5],
    [3, 80, 40, 0.75, 0.5],
    [6, 40, 80, 0.5, 0.25],
    [8, 40, 80, 0.5, 0.75],
  ])('upright, as the camera that wrote the orientation %i held it', async (held, width, height, across, down) => {
    const jpeg = await picture('image/jpeg', 80, 40, halves)
    const shown = await redrawn(bytesOf(jpeg.subarray(0, 2), orientation(held), jpeg.subarray(2)))
    expect(shown).toMatchObject({ width, height })
    await expectColour(shown, across, down, red)
    await expectColour(shown, 1 - across, 1 - down, blue)
  })

  test.each(['png', 'webp'])('on white where it can be seen through: %s', async (type) => {
    const shown = await redrawn(await picture(`image/${type}`, 80, 40, half))
    await expectColour(shown, 0.25, 0.5, red)
    await expectColour(shown, 0.75, 0.5, white)
  })

  test.each([
    [1, 1, 1, 1],
    [20_000, 10, 16_000, 8],
    [10, 20_000, 8, 16_000],
    [2600, 2500, 2600, 2500],
    [5200, 5000, 2600, 2500],
    [1440, 6000, 1248, 5204],
  ])('at a size to be kept: %i × %i pixels', async (width, height, widthThen, heightThen) => {
    const shown = await redrawn(await picture('image/png', width, height, halves))
    expect(shown).toMatchObject({ width: widthThen, height: heightThen })
    expect(readImage(contentOf(shown))).toMatchObject({ width: widthThen, height: heightThen })
  })

  test('at one megabyte at the most, however little can be packed', async () => {
    const shown = await redrawn(await picture('image/png', 2400, 1000, noise))
    expect(contentOf(shown).length).toBeLessThanOrEqual(2 ** 20)
    expect(shown).toMatchObject({ type: 'webp', width: 1974, height: 822 })
  })

  test('whatever name and type its file was given', async () => {
    const jpeg = await picture('image/jpeg', 80, 40, halves)
    expect(await redraw(fileOf(jpeg, 'picture.txt', 'text/plain'))).toMatchObject({ width: 80 })
    expect(await redraw(new Blob([jpeg]))).toMatchObject({ width: 80 })
  })

  test('as the backend takes it', async () => {
    const content = contentOf(await redrawn(await picture('image/png', 300, 200, halves)))
    expect(partsOf(withoutMetadata(content) ?? content)).toEqual(['VP8X', 'VP8 '])
  })
})

describe('Where the browser encodes no WebP', () => {
  function withoutWebp(): void {
    const { convertToBlob } = OffscreenCanvas.prototype
    const spy = vi.spyOn(OffscreenCanvas.prototype, 'convertToBlob')
    onTestFinished(() => spy.mockRestore())
    spy.mockImplementation(function (this: OffscreenCanvas, { type = '', ...options } = {}) {
      return convertToBlob.call(this, { ...options, type: type === 'image/webp' ? 'image/png' : type })
    })
  }

  test('a picture is a PNG', async () => {
    const png = await picture('image/png', 80, 40, halves)
    withoutWebp()
    const shown = await redrawn(png)
    expect(shown).toMatchObject({ type: 'png', width: 80, height: 40 })
    await expectColour(shown, 0.25, 0.5, red)
  })

  test('and that would be too large, it is a JPEG, on white', async () => {
    const png = await picture('image/png', 900, 600, (context) => {
      noise(context, 900, 600)
      context.clearRect(0, 0, 100, 600)
    })
    withoutWebp()
    const shown = await redrawn(png)
    expect(shown).toMatchObject({ type: 'jpeg', width: 900, height: 600 })
    await expectColour(shown, 0.05, 0.5, white)
  })
})

describe('A file is refused in plain words', () => {
  const svg = bytesOf('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>')
  const bomb = bytesOf(pngSignature, pngHead(60_000, 60_000), chunk('IDAT', 'x'), pngEnd)

  test.each([
    ['a text that is called a picture', fileOf(bytesOf('I am a picture.')), 'foreign'],
    ['an SVG', fileOf(svg, 'picture.svg', 'image/svg+xml'), 'foreign'],
    ['nothing', fileOf(bytesOf()), 'foreign'],
    ['an animation', fileOf(pngOf(9, 9, { before: [chunk('acTL', 0, 0, 0, 2, 0, 0, 0, 0)] })), 'animated'],
    ['a moving WebP', fileOf(riffOf(webpHead(2, 9, 9), riffChunk('ANIM'))), 'animated'],
    ['half of a picture', fileOf(pngOf(9, 9).slice(0, 200)), 'damaged'],
    ['a WebP of nonsense', fileOf(riffOf(lossy(9, 9))), 'damaged'],
    ['a PNG of nonsense', fileOf(bytesOf(pngSignature, pngHead(9, 9), chunk('IDAT', 'x'), pngEnd)), 'damaged'],
    ['a picture that claims to be 60,000 pixels wide and high', fileOf(bomb), 'pixels'],
    ['a JPEG of the largest size', fileOf(jpegOf(65_535, 65_535)), 'pixels'],
    ['more than 20 MB', fileOf(new Uint8Array(chosenLimit + 1)), 'large'],
  ] as const)('when it is %s', async (_, file, refusal) => {
    expect(await redraw(file)).toBe(refusal)
  })

  test.each([
    ['foreign', 'The app cannot take this file: choose a PNG, JPEG or WebP picture.'],
    ['animated', 'This picture moves. Choose one that stands still, such as a screenshot.'],
    ['damaged', 'This picture is cut off or broken. Make the screenshot again, or choose another file.'],
    ['large', 'This picture is too large: the app takes files of up to 20 MB.'],
    ['pixels', 'This picture is too large: the app takes up to 50 million pixels.'],
  ] as const)('for each reason: %s', (refusal, sentence) => {
    expect(refusalText(refusal, t)).toBe(sentence)
  })

  test('when it cannot be read, as a folder that was dropped', async () => {
    const file = fileOf(pngOf(9, 9))
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'))
    expect(await redraw(file)).toBe('foreign')
  })

  test('before it is decoded when it claims too many pixels', async () => {
    const decode = vi.spyOn(globalThis, 'createImageBitmap')
    onTestFinished(() => decode.mockRestore())
    expect(await redraw(fileOf(bomb))).toBe('pixels')
    expect(decode).not.toHaveBeenCalled()
  })

  test('before it is read when it is too large', async () => {
    const file = fileOf(new Uint8Array(chosenLimit + 1))
    const read = vi.spyOn(file, 'arrayBuffer')
    await redraw(file)
    expect(read).not.toHaveBeenCalled()
  })
})

describe('Without its metadata a picture', () => {
  const anything = fc.uint8Array({ maxLength: 60 })

  async function expectSameColours(bare: Uint8Array<ArrayBuffer>, given: Uint8Array<ArrayBuffer>, type: string) {
    const stripped = withoutMetadata(given)
    if (stripped === undefined) throw new Error('It was refused.')
    const [before, after, now] = await Promise.all([bare, given, stripped].map((bytes) => coloursOf(bytes, type)))
    expect(before?.length).toBeGreaterThan(0)
    expect(after).toEqual(before)
    expect(now).toEqual(before)
  }

  test('has the colours it had: PNG', async () => {
    const extras = fc.array(
      fc
        .tuple(fc.constantFrom('tEXt', 'zTXt', 'iTXt', 'tIME', 'caBX', 'abCD'), anything)
        .map((parts) => chunk(...parts)),
      { maxLength: 3 },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        extras,
        extras,
        (width, height, before, after) =>
          expectSameColours(pngOf(width, height), pngOf(width, height, { before, after }), 'png'),
      ),
    )
  })

  test('has the colours it had: JPEG', async () => {
    const jpegs = await Promise.all([halves, noise].map((paint) => picture('image/jpeg', 33, 17, paint)))
    const extras = fc.array(
      fc.tuple(fc.constantFrom(0xe1, 0xe3, 0xed, 0xef, 0xfe), anything).map((parts) => segment(...parts)),
      { maxLength: 3 },
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...jpegs), extras, anything, (jpeg, said, rest) =>
        expectSameColours(jpeg, bytesOf(jpeg.subarray(0, 2), ...said, jpeg.subarray(2), rest), 'jpeg'),
      ),
    )
  })

  test('has the colours it had: WebP', async () => {
    const webps = await Promise.all([halves, half, noise].map((paint) => picture('image/webp', 33, 17, paint)))
    const extras = fc.array(
      fc.tuple(fc.constantFrom('EXIF', 'XMP ', 'Mine'), anything).map(([name, data]) => riffChunk(name, data)),
      { maxLength: 3 },
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...webps), extras, (webp, said) =>
        expectSameColours(webp, riffOf(webp.subarray(12), ...said), 'webp'),
      ),
    )
  })
})
