import { act } from './person'
import type { Random } from './random'
import { World } from './world'
import { zones } from './zones'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** So many years of a person with a computer that is on, sleeps, is off, travels, crashes, and whose clock is set. */
export function live(random: Random, years: number): World {
  const world = new World(random, Date.UTC(2010, 0, 1) + random.between(0, 20 * 365) * day)
  const end = world.time + years * 365.25 * day
  // Some use their computer every day, some seldom.
  const pause = random.between(1, 40) * day
  while (world.time < end) {
    change(world)
    look(world)
    const awake = random.between(0, 2) * random.pick([10 * minute, 5 * hour, 8 * day])
    stayAwake(world, world.time + awake * random.next())
    act(world)
    stayAwake(world, world.time + awake)
    world.time += random.between(0, 2) * random.pick([hour, pause])
  }
  return world
}

/** What may happen while nobody looks. */
function change(world: World): void {
  const { random } = world
  world.canTell = random.chance(0.8)
  if (random.chance(0.05)) world.zone = random.pick(zones)
  if (random.chance(0.003)) world.restart()
  if (random.chance(0.01)) world.clockAhead = random.between(-1, 1) * random.pick([hour, day, 60 * day, 1000 * day])
  else if (world.clockAhead !== 0 && random.chance(0.2)) world.clockAhead = 0
}

/** The looks of a scheduler that looks every half a minute, but those that cannot find anything new. */
function stayAwake(world: World, until: number): void {
  for (const time of [...interesting(world, until), until]) {
    world.time = time
    look(world)
  }
}

function look(world: World): void {
  world.nextSave = trouble(world.random)
  const again = world.nextSave !== 'kept'
  world.look()
  world.nextSave = 'kept'
  if (again) world.look()
}

function trouble(random: Random): World['nextSave'] {
  if (!random.chance(0.03)) return 'kept'
  return random.pick(['refused', 'killed before it', 'killed after it'])
}

/** When the wall shows what is due, a little before and a little after: twice when the clocks change in the meantime. */
function interesting(world: World, until: number): number[] {
  const { random, due, time } = world
  if (due === null || !world.isUntold()) return []
  const shown = Date.parse(`${due.at}Z`)
  const times = [world.ahead(time), world.ahead(until)].flatMap((ahead) => [
    shown - ahead - random.between(0, 1.5) * minute,
    shown - ahead + random.between(0, 0.5) * minute,
  ])
  return times.filter((one) => one > time && one < until).sort((a, b) => a - b)
}
