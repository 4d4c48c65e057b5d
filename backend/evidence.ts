import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { ApiError } from '../shared/api'
import { check } from '../shared/check'
import {
  allKeptLimit,
  areaLimit,
  type ImageHeader,
  type ImageType,
  imageIdPattern,
  imageTypes,
  keptLimit,
  readImage,
  sideLimit,
  withoutMetadata,
} from '../shared/image'
import type { Translate } from '../shared/messages'
import { isFolder, namesIn, reasonOf, sha256Of, syncFolder, writeText } from './files'

/** A picture that is kept: what it is called, and how many bytes it has. */
export interface Kept extends ImageHeader {
  readonly image: string
  readonly bytes: number
}

interface Picture extends Kept {
  readonly content: Uint8Array
}

export interface Evidence {
  /**
   * Keeps a picture in base64 without its metadata. Throws an ApiError when it is none that the app takes, when there is no room
   * for it, or when it cannot be written.
   */
  keep(base64: unknown): Kept
  /** Undefined when the picture is not here, or not any more as it was kept. */
  read(image: string): { readonly type: ImageType; readonly content: Buffer } | undefined
  /** Throws an ApiError when a picture that is here cannot be removed. */
  remove(image: string): void
  /** What the pictures that are here are called, readable or not. Throws an ApiError when their folder cannot be read. */
  list(): readonly string[]
  /** All that can be read, in base64, by what they are called. */
  all(): Readonly<Record<string, string>>
  /** Keeps what `all` gave elsewhere. Throws an ApiError, having kept none, as `picturesOf` does and when there is no room for all. */
  takeIn(pictures: unknown): void
  /** Throws an ApiError when one of them is left. */
  erase(): void
}

/** The pictures a person attached, in a folder beside the data file, each a file that is called by its content. */
export function openEvidence(dataFolder: string, words: Translate): Evidence {
  const folder = path.join(dataFolder, 'evidence')
  const fileOf = (image: string, type: ImageType) => path.join(folder, `${image}.${type}`)
  const ours = () => onDisk(() => namesIn(folder).filter(isOurs))
  const list = () => ours().map((name) => path.parse(name).name)

  function read(image: string): ReturnType<Evidence['read']> {
    if (!imageIdPattern.test(image)) return undefined
    for (const type of imageTypes) {
      const content = contentOf(fileOf(image, type))
      if (content !== undefined && sha256Of(content) === image) return { type, content }
    }
    return undefined
  }

  function add(pictures: readonly Picture[], noRoom: 'evidence.full' | 'evidence.tooMany'): void {
    const missing = pictures.filter(({ image }) => read(image) === undefined)
    if (missing.length === 0) return
    const sizes = onDisk(() => ours().map((name) => statSync(path.join(folder, name)).size))
    if (sum(sizes) + sum(missing.map(({ bytes }) => bytes)) > allKeptLimit) {
      throw new ApiError('refused', words(noRoom, { limit: allKeptLimit / 1024 / 1024 }))
    }
    onDisk(() => {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      for (const { image, type, content } of missing) writeText(fileOf(image, type), content, 0o600)
      syncFolder(folder)
    })
  }

  return {
    keep(base64) {
      const picture = pictureIn(base64)
      if (isRefusal(picture)) throw new ApiError('refused', words(...picture))
      add([picture], 'evidence.full')
      const { content, ...kept } = picture
      return kept
    },
    read,
    remove(image) {
      if (!imageIdPattern.test(image)) return
      onDisk(() => {
        for (const type of imageTypes) rmSync(fileOf(image, type), { force: true })
        if (isFolder(folder)) syncFolder(folder)
      })
    },
    list,
    all: () =>
      Object.fromEntries(
        list().flatMap((image) => {
          const content = read(image)?.content
          return content === undefined ? [] : [[image, content.toString('base64')]]
        }),
      ),
    takeIn: (pictures) => add(picturesOf(pictures, words), 'evidence.tooMany'),
    erase: () =>
      onDisk(() => {
        const names = namesIn(folder).filter((name) => isOurs(name.replace(/\.\d+\.part$/, '')))
        for (const name of names) rmSync(path.join(folder, name), { force: true })
        // What somebody else put there is not ours to remove.
        if (isFolder(folder) && namesIn(folder).length === 0) rmdirSync(folder)
      }),
  }
}

/** The pictures of a backup, as `all` gave them. Throws an ApiError that names the first one that is not as it was kept. */
export function picturesOf(given: unknown, words: Translate): readonly Picture[] {
  const { data } = check(z.record(z.string(), z.unknown()), given)
  if (data === undefined) throw new ApiError('refused', words('backup.broken', { field: 'pictures' }))
  return Object.entries(data).map(([image, base64]) => {
    const picture = pictureIn(base64)
    if (!isRefusal(picture) && picture.image === image) return picture
    throw new ApiError('refused', words('evidence.broken', { image: image.slice(0, 64) }))
  })
}

type Refusal = Parameters<Translate>

function isRefusal(picture: Picture | Refusal): picture is Refusal {
  return Array.isArray(picture)
}

/** The picture in what a caller sent, without its metadata, or why the app does not take it. */
function pictureIn(base64: unknown): Picture | Refusal {
  const tooLarge: Refusal = ['evidence.refused.large', { limit: keptLimit / 1024 / 1024 }]
  if (typeof base64 !== 'string') return ['evidence.noText']
  if (base64.length > (keptLimit / 3) * 4) return tooLarge
  const given = Buffer.from(base64, 'base64')
  // Node leaves out what is not base64.
  if (given.toString('base64') !== base64) return ['evidence.noText']
  const header = readImage(given)
  if (typeof header === 'string') return [`evidence.refused.${header}`]
  if (Math.max(header.width, header.height) > sideLimit) return ['evidence.refused.sides', { limit: sideLimit }]
  if (header.width * header.height > areaLimit) return ['evidence.refused.pixels', { limit: areaLimit / 1e6 }]
  const content = withoutMetadata(given) ?? given
  if (content.length > keptLimit) return tooLarge
  return { ...header, image: sha256Of(content), bytes: content.length, content }
}

function isOurs(name: string): boolean {
  const [image = '', type, ...rest] = name.split('.')
  return imageIdPattern.test(image) && imageTypes.some((known) => known === type) && rest.length === 0
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    // What the system does not let us read is as good as gone.
    return undefined
  }
}

/** Throws an ApiError when the disk refuses. */
function onDisk<Value>(act: () => Value): Value {
  try {
    return act()
  } catch (error) {
    throw new ApiError('not-saved', reasonOf(error))
  }
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all + size, 0)
}
