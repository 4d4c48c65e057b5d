import type { Translate } from '../shared/messages'

export const onMac = navigator.userAgent.includes('Mac')

/** Keys that are pressed together. */
export interface Keys {
  /** As `KeyboardEvent.key` has it, in lower case. */
  readonly key: string
  /** With Ctrl, or ⌘ on a Mac. */
  readonly command?: true
  readonly shift?: true
}

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

export function isPressed(keys: Keys, press: Press, mac = onMac): boolean {
  const [command, other] = mac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey]
  if (command !== (keys.command ?? false) || other || press.altKey) return false
  // A sign like "?" is itself, whatever it takes to type it.
  if (!keys.command) return press.key === keys.key
  return press.shiftKey === (keys.shift ?? false) && isOn(keys.key, press)
}

/** By its sign; where the layout has none of ours (Greek, or French for digits), by the place it has on most keyboards. */
function isOn(key: string, press: Press): boolean {
  const ours = /^[a-z]$/i.test(press.key)
  return press.key.toLowerCase() === key || (!ours && [`Key${key.toUpperCase()}`, `Digit${key}`].includes(press.code))
}

/** As they are written on the keys: "⇧⌘Z", or "Ctrl+Shift+Z". */
export function written({ key, command, shift }: Keys, t: Translate, mac = onMac): string {
  const name = key.toUpperCase()
  if (mac) return `${shift ? '⇧' : ''}${command ? '⌘' : ''}${name}`
  return [command && t('keys.ctrl'), shift && t('keys.shift'), name].filter(Boolean).join('+')
}

/** As the attribute aria-keyshortcuts has them. */
export function spoken({ key, command, shift }: Keys): string {
  return [command && (onMac ? 'Meta' : 'Control'), shift && 'Shift', key.toUpperCase()].filter(Boolean).join('+')
}
