import { rmSync, writeFileSync } from 'node:fs'
import { ApiError } from '../shared/api'
import { reasonOf, rename } from './storage'

/** Writes a file where the person chose. Throws an ApiError, what was there being as it was, when it cannot. */
export function saveText(file: string, text: string): void {
  const next = `${file}.${process.pid}.part`
  try {
    writeFileSync(next, text, { flush: true })
    rename(next, file)
  } catch (error) {
    rmSync(next, { force: true })
    throw new ApiError('not-saved', reasonOf(error))
  }
}
