import { expect, test } from 'vitest'
import { live } from './simulation/life'
import { randomFrom } from './simulation/random'

const lives = 510
const years = 20

test('tells every due time once, never early, and shows it until it is acted on, in thousands of years', () => {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
  const sum = { tellings: 0, kills: 0 }
  for (let life = 0; life < lives; life++) {
    try {
      const { tellings, kills } = live(randomFrom(seed + life), years)
      sum.tellings += tellings
      sum.kills += kills
    } catch (cause) {
      throw new Error(`Failed with SEED=${seed}, in life ${life}; SEED=${seed + life} has it first.`, { cause })
    }
  }
  console.log(`SEED=${seed}: ${lives * years} years, ${sum.tellings} tellings, ${sum.kills} kills`)
  expect(sum.tellings).toBeGreaterThan(lives * years)
}, 120_000)
