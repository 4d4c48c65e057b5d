import { z } from 'zod'
import { ApiError, type Change, type Handlers } from '../shared/api'
import { imageIdPattern } from '../shared/image'
import { attachedToSchema, personIdSchema } from '../shared/journal'
import { type Backend, parse } from './backend'
import type { Evidence } from './evidence'

type EvidenceCall = 'attach' | 'picture'

/** The calls by which a person attaches a picture to an item or a re-check, and sees it again. */
export function evidenceCalls(backend: Pick<Backend, 'attach' | 'saved'>, evidence: Evidence): Handlers<EvidenceCall> {
  function attach(person: string, to: z.infer<typeof attachedToSchema>, base64: unknown): Change {
    const known = new Set(evidence.list())
    const { image, type, width, height } = evidence.keep(base64)
    try {
      return backend.attach(person, { kind: 'attached', to, image, type, width, height })
    } catch (error) {
      // A picture that nothing tells of would never be seen, nor removed.
      if (!known.has(image)) evidence.remove(image)
      throw error
    }
  }

  return {
    attach: (person, to, base64) => attach(parse(personIdSchema, person), parse(attachedToSchema, to), base64),
    picture(image) {
      const picture = evidence.read(parse(z.string().regex(imageIdPattern), image))
      return picture === undefined ? null : `data:image/${picture.type};base64,${picture.content.toString('base64')}`
    },
  }
}

/** Removes the pictures that were taken away, or were of people who were. What cannot be removed is tried again at the next start. */
export function removeForgotten(backend: Pick<Backend, 'forgottenPictures'>, evidence: Evidence): void {
  try {
    const here = new Set(evidence.list())
    for (const image of backend.forgottenPictures) if (here.has(image)) evidence.remove(image)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
  }
}
