import { ApiError } from '../shared/api'
import { reasonOf, writeText } from './files'

/** Writes a file, of text or of bytes, where the person chose. Throws an ApiError, what was there being as it was, when it cannot. */
export function saveText(file: string, text: string | Uint8Array): void {
  try {
    writeText(file, text)
  } catch (error) {
    throw new ApiError('not-saved', reasonOf(error))
  }
}
