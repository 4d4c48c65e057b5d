import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json'

const folder = path.resolve(import.meta.dirname, '../../.github/workflows')
const workflows = readdirSync(folder).map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }))

describe.each(workflows)('The workflow $file', ({ text }) => {
  test('runs no action but by its full hash, with its version beside it', () => {
    const used = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action)
    expect(used).not.toEqual([])
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('may read and nothing else, and keeps no credentials', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n\n/m)
    expect(text.match(/permissions:/g)).toHaveLength(1)
    expect(text.match(/persist-credentials: false/g)).toHaveLength(text.match(/actions\/checkout@/g)?.length ?? 0)
  })

  test('ends by itself, and gives way to a newer run', () => {
    expect(text).toMatch(/^ {4}timeout-minutes: \d+$/m)
    expect(text).toMatch(/^concurrency:\n {2}group: .+\n {2}cancel-in-progress: true$/m)
  })

  test('runs scripts that there are', () => {
    const scripts = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script)
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(scripts))
  })
})
