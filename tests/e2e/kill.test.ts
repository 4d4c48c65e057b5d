import { expect } from 'vitest'
import { withFolder as test } from './journeys'
import { killAgainAndAgain } from './kills'

// As often as is quick enough for every run; `npm run test:kill` kills 500 times, which takes some three minutes.
const rounds = process.env.npm_lifecycle_event === 'test:kill' ? 500 : 30
const seed = Number(process.env.SEED ?? 20_261_125)

test(`killed at ${rounds} random moments, it starts each time and has all that it acknowledged`, {
  timeout: 600_000,
}, async ({ folder }) => {
  const figures = await killAgainAndAgain(folder, rounds, seed)
  console.log(`Seed ${seed}:`, figures)
  expect(figures).toMatchObject({ kills: rounds, lost: 0, startsRefused: 0 })
  expect(figures.acknowledged).toBeGreaterThan(rounds)
})
