import type { Messages } from '../shared/messages'

const letters = 'abcdefghijklmnopqrstuvwxyz'
const accented = 'áƀçđéƒǧĥíĵķľɱñóƥɋŕšťúṽŵẋýž'
const hebrew = 'אבגדהוזחטיכלמנסעפצקרשתםןףץ'

/** How texts are disguised: about 40 % longer, as German is beside English, or written from the right. */
export type Disguise = 'long' | 'from the right'

/**
 * Messages of a language that nobody speaks, so that any text a reader still understands was never a message. Placeholders stay
 * as they are.
 */
export function pseudo(messages: Messages, disguise: Disguise): Messages {
  return JSON.parse(JSON.stringify(messages), (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(/\{\{\w+\}\}|[a-z]/gi, (found) => disguised(found, disguise)) : value,
  )
}

function disguised(found: string, disguise: Disguise): string {
  const place = letters.indexOf(found.toLowerCase())
  if (found.length > 1 || place < 0) return found
  if (disguise === 'from the right') return hebrew.charAt(place)
  const letter = accented.charAt(place)
  const again = 'aeiout'.includes(found.toLowerCase()) ? letter : ''
  return (found === found.toLowerCase() ? letter : letter.toUpperCase()) + again
}
