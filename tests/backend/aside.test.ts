import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { setAside } from '../../backend/aside'
import { dataFile, openFolder, tempFolder } from './temp'

const at = (second: number) => `2026-11-24T10:00:0${second}.000Z`

function setAsideIn(folder: string, content: string, time: string, as: 'broken' | 'replaced' = 'broken'): string {
  writeFileSync(dataFile(folder), content)
  return setAside(dataFile(folder), as, time)
}

const asideIn = (folder: string) => readdirSync(folder).filter((name) => name.includes('-20'))
const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8')

describe('A data file that is set aside', () => {
  test('is named by why and when', () => {
    const folder = tempFolder()
    expect(setAsideIn(folder, 'one', at(1))).toBe('opt-out-checklist.broken-2026-11-24T10-00-01.000Z.json')
    expect(setAsideIn(folder, 'two', at(2), 'replaced')).toBe(
      'opt-out-checklist.replaced-2026-11-24T10-00-02.000Z.json',
    )
  })

  test('takes no other one’s place, and is the newest, even by a clock that stands still or was set back', () => {
    const folder = tempFolder()
    const names = [2, 2, 1].map((second, index) => setAsideIn(folder, ['one', 'two', 'three'][index] ?? '', at(second)))
    expect([...names].sort()).toEqual(names)
    expect(names.map((name) => read(folder, name))).toEqual(['one', 'two', 'three'])
  })

  test('is one of five at most, of which the oldest goes', () => {
    const folder = tempFolder()
    const seconds = [3, 1, 2, 4, 5, 6, 7]
    for (const second of seconds) {
      setAsideIn(folder, `${second}`, at(second), second % 2 === 0 ? 'broken' : 'replaced')
      expect(asideIn(folder).map((name) => read(folder, name))).toContain(`${second}`)
    }
    const kept = asideIn(folder).map((name) => read(folder, name))
    expect(kept.sort()).toEqual(['2', '4', '5', '6', '7'])
  })

  test('leaves alone what only has a name like it', () => {
    const folder = tempFolder()
    mkdirSync(path.join(folder, 'opt-out-checklist.broken-2020-01-01T10-00-00.000Z.json'))
    for (const name of ['broken-2020.json.mine', 'broken-9999-99-99T99-99-99.999Z.json'])
      writeFileSync(path.join(folder, `opt-out-checklist.${name}`), 'mine')
    writeFileSync(path.join(folder, 'opt-out-checklist.ics'), 'mine')
    for (const second of [1, 2, 3, 4, 5, 6]) setAsideIn(folder, `${second}`, at(second))
    expect(readdirSync(folder)).toHaveLength(4 + 5)
  })

  test('does not pile up when every start finds a broken file', () => {
    const folder = tempFolder()
    for (let starts = 1; starts <= 9; starts++) {
      writeFileSync(dataFile(folder), `broken ${starts}`)
      openFolder(folder)
    }
    expect(asideIn(folder).map((name) => read(folder, name))).toContain('broken 9')
    expect(asideIn(folder)).toHaveLength(5)
  })
})
