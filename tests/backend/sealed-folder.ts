import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { nothingSaved, type Saved } from '../../backend/saved'
import { entry, noted } from '../shared/entry'
import { openBackend, openFolder, start, tempFolder } from './temp'

export const entries = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => entry(from + index, noted('log-in', `Note ${from + index}`)))

/** What was saved with so many entries. */
export const savedOf = (length: number, revision = length): Saved => ({
  ...nothingSaved(start),
  revision,
  journal: entries(0, length),
})

export const all = savedOf(305)

/** A folder with 300 sealed entries, from the one with this number on, and 5 that came after them. */
export function sealedFolder(first = 0): string {
  const folder = tempFolder()
  const { save } = openFolder(folder)
  const journal = entries(first, first + all.journal.length)
  save({ ...all, revision: 300, journal: journal.slice(0, 300) })
  save({ ...all, journal })
  return folder
}

/** A folder in which what a person wrote is sealed, who was removed then. */
export function folderOfRemoved(): string {
  const folder = tempFolder()
  const { handlers } = openBackend(folder)
  const ada = '0123456789abcdef'
  handlers.record(ada, [{ kind: 'named', name: 'Ada' }])
  for (let count = 0; count < 260; count++) handlers.record(ada, [noted('log-in', `Secret ${count}`)])
  handlers.record(ada, [{ kind: 'removed-person' }])
  return folder
}

export const sealedIn = (folder: string) => readdirSync(folder).filter((name) => name.includes('sealed'))

export const sealedFile = (folder: string) => path.join(folder, sealedIn(folder)[0] ?? 'There is none.')

export const textsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))

/** What another app on the folder finds. */
export function found(folder: string) {
  const { initial, trouble } = openFolder(folder)
  return { initial, trouble }
}
