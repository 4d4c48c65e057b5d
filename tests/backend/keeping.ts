import { readFileSync } from 'node:fs'
import { openBackups } from '../../backend/backups'
import { openEvidence } from '../../backend/evidence'
import { keepingCalls } from '../../backend/keeping'
import { ApiError, type Change } from '../../shared/api'
import type { Deed } from '../../shared/journal'
import { loadMessages } from '../../shared/messages'
import { journalOf } from '../shared/entry'
import { dataFile, openBackend, openFolder, tempFolder } from './temp'

export const words = await loadMessages('en')

/** What another app on a folder finds, and what it does there. */
export function openKeeping(folder: string, storage = openFolder(folder)) {
  const backend = openBackend(folder, storage)
  const backups = openBackups(folder)
  const evidence = openEvidence(folder, words)
  const told: Change[] = []
  backend.subscribe((change) => told.push(change))
  return { folder, backend, backups, told, calls: keepingCalls({ backend, backups, evidence, words }) }
}

/** A folder in which a journal was saved. */
export function folderOf(journal: readonly unknown[], settings = {}): string {
  const folder = tempFolder()
  const { initial, save } = openFolder(folder)
  save({ ...initial, revision: 3, journal: [...journal], settings })
  return folder
}

/** The same, with these deeds. */
export function openWith(...deeds: readonly Deed[]) {
  return openKeeping(folderOf(journalOf(...deeds)))
}

export function bytesOf(folder: string): string {
  return readFileSync(dataFile(folder), 'latin1')
}

/** The sentence a call was refused with. Throws when it was not, or by an error nobody foresaw. */
export function refusal(call: () => unknown): string {
  try {
    call()
  } catch (error) {
    if (error instanceof ApiError && error.problem === 'refused') return error.message
    throw error
  }
  throw new Error('It was not refused.')
}
