import type { Random } from './simulation/random'

/** A way in which a file goes bad. */
export type Damage = (file: Buffer, random: Random) => Buffer

const at = (file: Buffer, random: Random) => random.whole(0, Math.max(0, file.length - 1))
const range = (file: Buffer, random: Random) => {
  const from = at(file, random)
  return [from, Math.min(file.length, from + random.whole(1, 200))] as const
}
const nested = (levels: number, open: string, close: string) => open.repeat(levels) + close.repeat(levels)

const values = ['null', 'true', '0', '7', '-1', '1e999', '"x"', '""', '[]', '{}', '[[[]]]', '{"__proto__":{}}'] as const

/** One value of the JSON in place of another, which mostly leaves JSON. */
function swap(file: Buffer, random: Random, value: string): Buffer {
  const text = `${file}`
  const places = [...text.matchAll(/"(?:[^"\\]|\\.)*"(?!:)|-?\d+|\[\]|\{\}/g)]
  const place = places[random.whole(0, places.length - 1)]
  if (place === undefined) return file
  return Buffer.from(text.slice(0, place.index) + value + text.slice(place.index + place[0].length))
}

/** The whole value of a field at the root in place of what it is. */
function swapField(file: Buffer, random: Random, value: string): Buffer {
  const field = random.pick(['schema', 'revision', 'savedAt', 'journal', 'settings', 'sealed'])
  try {
    return Buffer.from(JSON.stringify({ ...JSON.parse(`${file}`), [field]: 'here' }).replace('"here"', () => value))
  } catch {
    return file
  }
}

export const damages: Readonly<Record<string, Damage>> = {
  'cut off': (file, random) => file.subarray(0, at(file, random)),
  'without its beginning': (file, random) => file.subarray(at(file, random)),
  'with flipped bits': (file, random) => {
    const bad = Buffer.from(file)
    for (let flips = random.whole(1, 4); flips > 0; flips--) {
      const place = at(bad, random)
      bad.writeUInt8((bad[place] ?? 0) ^ (1 << random.whole(0, 7)), place)
    }
    return bad
  },
  'with NULs': (file, random) => Buffer.from(file).fill(0, ...range(file, random)),
  'of NULs only': (file) => Buffer.alloc(file.length),
  'with a part missing': (file, random) => {
    const [from, to] = range(file, random)
    return Buffer.concat([file.subarray(0, from), file.subarray(to)])
  },
  'with a part twice': (file, random) => {
    const [from, to] = range(file, random)
    return Buffer.concat([file.subarray(0, to), file.subarray(from)])
  },
  'with a page of another file': (file, random) => {
    const [from, to] = range(file, random)
    const bad = Buffer.from(file)
    for (let place = from; place < to; place++) bad.writeUInt8(random.whole(0, 255), place)
    return bad
  },
  'with a value of another type': (file, random) => swap(file, random, random.pick(values)),
  'with a field of another type': (file, random) => swapField(file, random, random.pick(values)),
  'nested deeply': (file, random) => {
    const levels = random.pick([40, 60, 5_000, 200_000])
    return swap(
      file,
      random,
      random.pick([nested(levels, '[', ']'), `${nested(levels, '{"a":', '}').replace('":}', '":1}')}`]),
    )
  },
  'in UTF-16': (file, random) => Buffer.from(random.pick(['\uFEFF', '']) + file, 'utf16le'),
  'in Latin-1': (file) => Buffer.from(`${file}`, 'latin1'),
  'after a mark': (file) => Buffer.from(`\uFEFF${file}`),
  'that is no object': (_, random) => Buffer.from(random.pick(values)),
  'of another program': (_, random) =>
    Buffer.from(
      random.pick(['<html></html>', 'PK\u0003\u0004', '{"journal":[1]}', '{"a":1}', ' \n\t', '{"journal":{}}']),
    ),
  'twice in one': (file) => Buffer.concat([file, file]),
}
