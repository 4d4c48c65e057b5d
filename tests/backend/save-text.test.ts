import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { saveText } from '../../backend/save-text'
import { ApiError } from '../../shared/api'
import { tempFolder } from './temp'

describe('A text that is saved where the person chose', () => {
  test('is there as it was given, and nothing else is', () => {
    const folder = tempFolder()
    saveText(path.join(folder, 'Termine – 2027.ics'), 'é\r\n日🦉')
    expect(readdirSync(folder)).toEqual(['Termine – 2027.ics'])
    expect(readFileSync(path.join(folder, 'Termine – 2027.ics'), 'utf8')).toBe('é\r\n日🦉')
  })

  test('takes the place of what was there', () => {
    const file = path.join(tempFolder(), 'chosen.ics')
    writeFileSync(file, 'what was there, and was longer')
    saveText(file, 'new')
    expect(readFileSync(file, 'utf8')).toBe('new')
  })

  test('that cannot take the place says so, and leaves what was there', () => {
    const folder = tempFolder()
    const file = path.join(folder, 'chosen.ics')
    mkdirSync(path.join(file, 'in the way'), { recursive: true })
    expect(() => saveText(file, 'new')).toThrow(new ApiError('not-saved', 'EISDIR'))
    expect(readdirSync(folder)).toEqual(['chosen.ics'])
    expect(readdirSync(file)).toEqual(['in the way'])
  })

  test('for a folder that is gone is not saved', () => {
    const file = path.join(tempFolder(), 'gone', 'chosen.ics')
    expect(() => saveText(file, 'new')).toThrow(new ApiError('not-saved', 'ENOENT'))
  })
})
