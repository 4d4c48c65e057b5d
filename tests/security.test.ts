import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const text = readFileSync(path.join(root, 'SECURITY.md'), 'utf8')

/** `tests/file.test.ts`: “a title” and “another” */
const proofs = [...text.matchAll(/`(tests\/[\w./-]+)`: ((?:“[^”]+”(?:, | and )?)+)/g)].flatMap(
  ([, file = '', titles = '']) => [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => [title, file] as const),
)

/** The rows of the table below a heading, by their first cell. */
function rowsBelow(heading: string): readonly string[] {
  const section = text.split(/^## /m).find((part) => part.startsWith(heading)) ?? ''
  return [...section.matchAll(/^\| +([^|]+?) +\|/gm)].map(([, cell = '']) => cell).slice(2)
}

test('SECURITY.md says what is done for each of the twenty points of Electron’s checklist', () => {
  expect(rowsBelow("Electron's checklist")).toEqual(Array.from({ length: 20 }, (_, index) => `${index + 1}`))
})

test('SECURITY.md names a test for each of the twenty points', () => {
  const rows = text.split('\n').filter((line) => /^\| \d+ +\|/.test(line))
  expect(rows.filter((row) => !/`tests\/.*`: “/.test(row)).map((row) => row.split('|')[1]?.trim())).toEqual([])
})

test.each(proofs)('SECURITY.md names “%s” of %s, which is there', (title, file) => {
  const place = path.join(root, file)
  expect(existsSync(place)).toBe(true)
  const source = readFileSync(place, 'utf8')
  expect(["'", '"', '`'].some((quote) => source.includes(`${quote}${title}${quote}`))).toBe(true)
})
