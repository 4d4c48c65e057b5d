import { createHash } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openEvidence } from '../../backend/evidence'
import { allKeptLimit, keptLimit, withoutMetadata } from '../../shared/image'
import { bytesOf, chunk, jpegOf, lossless, orientation, pngOf, riffOf, segment } from '../shared/images'
import { refusal, words } from './keeping'
import { block, tempFolder } from './temp'

function open() {
  const data = tempFolder()
  return { data, folder: path.join(data, 'evidence'), evidence: openEvidence(data, words) }
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** A picture of so many bytes, most of them in its scan. */
function heavy(bytes: number): Uint8Array {
  const small = jpegOf(3, 2)
  const picture = new Uint8Array(bytes)
  picture.set(small.subarray(0, -2))
  picture.set(small.subarray(-2), bytes - 2)
  return picture
}

/** Has as many bytes in a folder as pictures can have there, but for some. */
function fillUp(folder: string, but: number): void {
  mkdirSync(folder, { recursive: true })
  for (const [mark, bytes] of [allKeptLimit / 2, allKeptLimit / 2 - but].entries()) {
    const file = path.join(folder, `${mark}`.repeat(64).concat('.png'))
    writeFileSync(file, '')
    truncateSync(file, bytes)
  }
}

const png = pngOf(3, 2)
const jpeg = jpegOf(3, 2)
const webp = riffOf(lossless(3, 2))

describe('A picture', () => {
  test.each([
    ['png', png],
    ['jpeg', jpeg],
    ['webp', webp],
  ])('is kept as a file of its own, called by its content, for the person alone to read: %s', (type, bytes) => {
    const { data, folder, evidence } = open()
    const image = sha256(bytes)
    expect(evidence.keep(base64(bytes))).toEqual({ image, type, width: 3, height: 2, bytes: bytes.length })
    const file = path.join(folder, `${image}.${type}`)
    expect(readdirSync(data, { recursive: true })).toHaveLength(2)
    expect(readFileSync(file)).toEqual(Buffer.from(bytes))
    expect(evidence.read(image)).toEqual({ type, content: Buffer.from(bytes) })
    const isWindows = process.platform === 'win32'
    expect(statSync(file).mode & 0o777).toBe(isWindows ? 0o666 : 0o600)
    expect(statSync(folder).mode & 0o777).toBe(isWindows ? 0o666 : 0o700)
  })

  test('is kept without its metadata', () => {
    const { folder, evidence } = open()
    const { image } = evidence.keep(base64(jpegOf(3, 2, orientation(6))))
    expect(image).toBe(sha256(jpeg))
    evidence.keep(base64(pngOf(3, 2, { after: [chunk('tEXt', 'Author\0Me')] })))
    expect(readdirSync(folder).sort()).toEqual([`${sha256(jpeg)}.jpeg`, `${sha256(png)}.png`].sort())
  })

  test('is there after a restart', () => {
    const { data, evidence } = open()
    const { image } = evidence.keep(base64(png))
    expect(openEvidence(data, words).read(image)).toEqual(evidence.read(image))
    expect(openEvidence(data, words).list()).toEqual([image])
  })

  test('is kept once, however often it is given', () => {
    const { folder, evidence } = open()
    expect(evidence.keep(base64(png))).toEqual(evidence.keep(base64(png)))
    expect(readdirSync(folder)).toHaveLength(1)
  })

  test('is gone after it was removed, and the others are not', () => {
    const { evidence } = open()
    const gone = evidence.keep(base64(png)).image
    const stays = evidence.keep(base64(webp)).image
    evidence.remove(gone)
    evidence.remove(gone)
    expect(evidence.read(gone)).toBeUndefined()
    expect(evidence.list()).toEqual([stays])
    expect(evidence.read(stays)).toBeDefined()
  })

  test('that was changed, cut off or exchanged is not taken for what it was, and can be kept again', () => {
    const { folder, evidence } = open()
    const { image } = evidence.keep(base64(png))
    const file = path.join(folder, `${image}.png`)
    const damages = [
      () => truncateSync(file, 20),
      () => writeFileSync(file, webp),
      () => writeFileSync(file, ''),
      () => rmSync(file),
    ]
    for (const damage of damages) {
      damage()
      expect(evidence.read(image)).toBeUndefined()
      expect(evidence.all()).toEqual({})
      evidence.keep(base64(png))
      expect(evidence.read(image)?.content).toEqual(Buffer.from(png))
    }
  })

  test.each([
    '',
    'x',
    '../opt-out-checklist',
    `../${sha256(png)}`,
    `${sha256(png)}.png`,
    `${sha256(png)}\n`,
    `${sha256(png)}/../x`,
    sha256(png).toUpperCase(),
    '__proto__',
  ])('is neither read nor removed by the name %j', (image) => {
    const { data, evidence } = open()
    evidence.keep(base64(png))
    for (const name of ['opt-out-checklist.png', `${sha256(png)}.png`]) writeFileSync(path.join(data, name), png)
    const before = readdirSync(data, { recursive: true })
    expect(evidence.read(image)).toBeUndefined()
    evidence.remove(image)
    expect(readdirSync(data, { recursive: true })).toEqual(before)
  })

  test('is not kept when it cannot be written, and what is there stays as it is', () => {
    const { data, folder, evidence } = open()
    const { image } = evidence.keep(base64(png))
    const free = block(folder)
    expect(() => evidence.keep(base64(webp))).toThrow(
      expect.objectContaining({ problem: 'not-saved', message: 'EEXIST' }),
    )
    expect(evidence.read(image)).toBeUndefined()
    expect(evidence.list()).toEqual([])
    free()
    expect(evidence.list()).toEqual([image])
    expect(readdirSync(data, { recursive: true })).toHaveLength(2)
  })

  test('that cannot be removed says so', () => {
    const { folder, evidence } = open()
    const { image } = evidence.keep(base64(png))
    const file = path.join(folder, `${image}.png`)
    renameSync(file, `${file}.away`)
    mkdirSync(path.join(file, 'in the way'), { recursive: true })
    expect(() => evidence.remove(image)).toThrow(expect.objectContaining({ problem: 'not-saved' }))
  })
})

describe('The app does not keep', () => {
  const tooLarge = 'This picture is too large: the app takes files of up to 1.5 MB.'
  const noText = 'That is no text of a picture.'
  const noPicture = 'The app cannot take this file: choose a PNG, JPEG or WebP picture.'

  const cutPart = segment(0xe0, 'JFIF\0')
  const manyCutParts = jpegOf(3, 2, Buffer.concat(Array(100_000).fill(cutPart)))

  test.each([
    ['what is no text', 1, noText],
    ['bytes', png, noText],
    ['nothing', undefined, noText],
    ['a text that is not base64', 'I am a picture!', noText],
    ['base64 with something before it', `data:image/png;base64,${base64(png)}`, noText],
    ['base64 with a line break', `${base64(png)}\n`, noText],
    ['base64 without its end', base64(png).replace(/=*$/, '='), noText],
    ['an empty text', '', noPicture],
    ['an SVG', base64(bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>')), noPicture],
    ['half of a picture', base64(png.subarray(0, -20)), words('evidence.refused.damaged')],
    ['an animation', base64(pngOf(1, 1, { before: [chunk('acTL')] })), words('evidence.refused.animated')],
    ['a picture too large', base64(heavy(keptLimit + 1)), tooLarge],
    ['a picture that is too large when its parts are whole', base64(manyCutParts), tooLarge],
    ['a text far too large', 'x'.repeat(4 * keptLimit), tooLarge],
    [
      'too wide a picture',
      base64(jpegOf(16_001, 1)),
      'This picture is too large: the app keeps up to 16,000 pixels on a side.',
    ],
    [
      'too high a picture',
      base64(jpegOf(1, 16_001)),
      'This picture is too large: the app keeps up to 16,000 pixels on a side.',
    ],
    [
      'a picture of too many pixels',
      base64(jpegOf(2601, 2500)),
      'This picture is too large: the app takes up to 6.5 million pixels.',
    ],
  ])('%s', (_, given, sentence) => {
    const { data, evidence } = open()
    expect(refusal(() => evidence.keep(given))).toBe(sentence)
    expect(readdirSync(data)).toEqual([])
  })

  test('more than there is room for, until some of it is removed', () => {
    const { folder, evidence } = open()
    fillUp(folder, png.length + jpeg.length)
    evidence.keep(base64(png))
    evidence.keep(base64(jpeg))
    expect(refusal(() => evidence.keep(base64(webp)))).toBe(
      'There is no room for another picture: together they can have 20 MB. Remove one, then try again.',
    )
    expect(evidence.keep(base64(png)).image).toBe(sha256(png))
    evidence.remove(sha256(png))
    evidence.keep(base64(webp))
    expect(evidence.read(sha256(webp))).toBeDefined()
  })
})

test('The largest picture that is taken is kept', () => {
  const { evidence } = open()
  expect(evidence.keep(base64(heavy(keptLimit))).bytes).toBe(keptLimit)
})

describe('The pictures of a backup', () => {
  test('come to another folder as they were, and as often as one likes', () => {
    const [from, to] = [open(), open()]
    for (const bytes of [png, jpeg, webp]) from.evidence.keep(base64(bytes))
    to.evidence.keep(base64(webp))
    const pictures = JSON.parse(JSON.stringify(from.evidence.all()))
    to.evidence.takeIn(pictures)
    to.evidence.takeIn(pictures)
    expect(to.evidence.all()).toEqual(from.evidence.all())
    expect(readdirSync(to.folder).sort()).toEqual(readdirSync(from.folder).sort())
    expect(Object.keys(pictures).sort()).toEqual([png, jpeg, webp].map(sha256).sort())
  })

  test('make no folder when there are none', () => {
    const { data, evidence } = open()
    expect(evidence.all()).toEqual({})
    evidence.takeIn({})
    expect(readdirSync(data)).toEqual([])
  })

  test.each([
    ['another’s name', { [sha256(webp)]: base64(png) }, sha256(webp)],
    ['a name that is a path', { '../../x': base64(png) }, '../../x'],
    ['a name that is endless', { ['x'.repeat(1000)]: base64(png) }, 'x'.repeat(64)],
    ['no text', { [sha256(png)]: 1 }, sha256(png)],
    ['a text that is no picture', { [sha256(bytesOf('x'))]: base64(bytesOf('x')) }, sha256(bytesOf('x'))],
    ['a part of it', { [sha256(png)]: base64(png.subarray(0, 40)) }, sha256(png)],
    ['too much', { [sha256(jpegOf(16_001, 1))]: base64(jpegOf(16_001, 1)) }, sha256(jpegOf(16_001, 1))],
  ])('are all refused when one has %s, which is named', (_, bad, name) => {
    const { data, evidence } = open()
    expect(refusal(() => evidence.takeIn({ [sha256(webp)]: base64(webp), ...bad }))).toBe(
      `This file is broken: its picture ${name} is not as it was saved. Nothing was imported.`,
    )
    expect(readdirSync(data)).toEqual([])
  })

  test('are refused when they bring metadata along under the name of their content', () => {
    const bytes = jpegOf(3, 2, orientation(6))
    expect(refusal(() => open().evidence.takeIn({ [sha256(bytes)]: base64(bytes) }))).toMatch(sha256(bytes))
  })

  test.each([[undefined], [null], ['x'], [1], [[]], [[base64(png)]]])('are not %j', (given) => {
    expect(refusal(() => open().evidence.takeIn(given))).toMatch('its field pictures')
  })

  test('are all refused when there is no room for all of them', () => {
    const { folder, evidence } = open()
    fillUp(folder, png.length + webp.length)
    const pictures = Object.fromEntries([png, webp, jpeg].map((bytes) => [sha256(bytes), base64(bytes)]))
    expect(refusal(() => evidence.takeIn(pictures))).toBe(
      'Together, the file’s pictures and those that are here have more than 20 MB. Remove some here, then import it again. Nothing was imported.',
    )
    expect(readdirSync(folder)).toHaveLength(2)
    evidence.takeIn(Object.fromEntries(Object.entries(pictures).slice(0, 2)))
    expect(readdirSync(folder)).toHaveLength(4)
  })
})

test('Erasing removes all pictures and what a cut-off save left, but not what somebody else put there', () => {
  const { data, folder, evidence } = open()
  evidence.erase()
  evidence.keep(base64(png))
  writeFileSync(path.join(folder, `${sha256(webp)}.webp.17.part`), webp.subarray(0, 9))
  evidence.erase()
  expect(readdirSync(data)).toEqual([])
  evidence.keep(base64(png))
  for (const name of ['mine.png', `${sha256(png)}.txt`, `${sha256(png)}.png.bak`])
    writeFileSync(path.join(folder, name), png)
  expect(evidence.list()).toEqual([sha256(png)])
  evidence.erase()
  expect(readdirSync(folder)).toHaveLength(3)
})

test('Whatever is sent is refused by a sentence or kept, and never a file elsewhere', () => {
  const { data, folder, evidence } = open()
  const sent = fc.oneof(
    fc.anything(),
    fc.uint8Array({ maxLength: 60 }).map(base64),
    fc.base64String({ maxLength: 60 }),
    fc.tuple(fc.constantFrom(png, jpeg, webp), fc.nat(200), fc.nat(255)).map(([bytes, at, byte]) => {
      return base64(bytes.map((before, index) => (index === at ? byte : before)))
    }),
  )
  fc.assert(
    fc.property(sent, fc.anything(), (picture, pictures) => {
      for (const call of [() => evidence.keep(picture), () => evidence.takeIn(pictures)]) {
        try {
          call()
        } catch (error) {
          expect(error).toMatchObject({ name: 'ApiError', problem: 'refused' })
        }
      }
    }),
    { numRuns: 2_000 },
  )
  expect(readdirSync(data).filter((name) => name !== 'evidence')).toEqual([])
  for (const name of readdirSync(folder)) {
    const content = readFileSync(path.join(folder, name))
    expect(path.parse(name).name).toBe(sha256(content))
    expect(Buffer.from(withoutMetadata(content) ?? [])).toEqual(content)
  }
})
