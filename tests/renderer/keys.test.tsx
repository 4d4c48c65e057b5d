import { expect, test } from 'vitest'
import { isPressed, type Keys, written } from '../../renderer/keys'
import { loadMessages } from '../../shared/messages'

const undo: Keys = { key: 'z', command: true }
const redo: Keys = { key: 'z', command: true, shift: true }
const third: Keys = { key: '3', command: true }
const help: Keys = { key: '?' }

test.for([
  ['Ctrl+Z undoes', undo, { key: 'z', ctrlKey: true }, true],
  ['Ctrl+Shift+Z does not', undo, { key: 'Z', ctrlKey: true, shiftKey: true }, false],
  ['but redoes', redo, { key: 'Z', ctrlKey: true, shiftKey: true }, true],
  ['Z alone does nothing', undo, { key: 'z' }, false],
  ['nor with Alt', undo, { key: 'z', ctrlKey: true, altKey: true }, false],
  ['nor with the Windows key', undo, { key: 'z', ctrlKey: true, metaKey: true }, false],
  ['a German Y lies where others have Z', undo, { key: 'y', code: 'KeyZ', ctrlKey: true }, false],
  ['a Greek keyboard has no Z, but a place for it', undo, { key: 'ζ', code: 'KeyZ', ctrlKey: true }, true],
  ['a French 3 takes Shift, so its place will do', third, { key: '"', code: 'Digit3', ctrlKey: true }, true],
  ['"?" takes Shift on most keyboards', help, { key: '?', code: 'Slash', shiftKey: true }, true],
  ['and none on some', help, { key: '?' }, true],
  ['Ctrl+? is not "?"', help, { key: '?', ctrlKey: true, shiftKey: true }, false],
] as const)('%s', ([, keys, press, pressed]) => {
  expect(isPressed(keys, new KeyboardEvent('keydown', press), false)).toBe(pressed)
})

test('on a Mac, ⌘ is meant, and Ctrl is another key', () => {
  expect(isPressed(undo, new KeyboardEvent('keydown', { key: 'z', metaKey: true }), true)).toBe(true)
  expect(isPressed(undo, new KeyboardEvent('keydown', { key: 'z', ctrlKey: true }), true)).toBe(false)
})

test('keys are written as on the keyboard of the system', async () => {
  const t = await loadMessages('en')
  expect([undo, redo, help].map((keys) => written(keys, t, true))).toEqual(['⌘Z', '⇧⌘Z', '?'])
  expect([undo, redo, help].map((keys) => written(keys, t, false))).toEqual(['Ctrl+Z', 'Ctrl+Shift+Z', '?'])
})
