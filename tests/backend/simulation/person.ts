import { dayOf } from '../../../shared/calendar'
import { stepIds, stepsToRepeat, taskIds } from '../../../shared/content'
import type { Found, PersonsDeed, Reminder } from '../../../shared/journal'
import { dueAt, snoozeChoices } from '../../../shared/reminder'
import { marked, rechecked, snoozed } from '../../shared/entry'
import { afterMarking, afterRecheck } from './expected'
import type { Random } from './random'
import type { World } from './world'

let number = 0

/** What a person does who sees the app for a moment. */
export function act(world: World): void {
  const { random, expected } = world
  world.nextSave = random.chance(0.01) ? 'refused' : 'kept'
  const shown = dueAt(world.backend.people().me, world.wall())
  if (shown !== null) answer(world, shown.base)
  else if (expected.act === null) begin(world)
  else if (expected.reminder.every === null && random.chance(0.1)) setReminder(world)
  else if (random.chance(0.05)) random.pick([recheck, setReminder, markTask, finish, open])(world)
  world.nextSave = 'kept'
  world.verify()
  if (random.chance(0.03)) world.undo(random.chance(0.3))
}

function begin(world: World): void {
  if (world.random.chance(0.2)) recheck(world)
  else if (world.random.chance(0.5)) finish(world)
  else mark(world, [marked('log-in'), marked('open-settings')], false)
}

function answer(world: World, base: string): void {
  const { random, due } = world
  if (random.chance(0.3)) return
  if (random.chance(0.4)) snooze(world, base)
  else if (random.chance(0.1)) setReminder(world)
  else if (due?.kind === 'finish') finish(world)
  else recheck(world)
}

function mark(world: World, deeds: readonly PersonsDeed[], all: boolean): void {
  world.record(deeds, afterMarking(world.expected, all, number++, dayOf(world.wall())))
}

function finish(world: World): void {
  mark(
    world,
    stepIds.map((step) => marked(step)),
    true,
  )
}

/** One step is open again: by mistake, or to see it once more. */
function open(world: World): void {
  if (!world.expected.allDone) return
  const after = afterMarking(world.expected, false, number++, dayOf(world.wall()))
  world.record([marked(world.random.pick(stepsToRepeat), 'open')], { ...after, allDone: false })
}

function recheck(world: World): void {
  const found = world.random.pick<Found>(['off', 'off', 'on', 'unsure'])
  world.record([rechecked(found)], afterRecheck(world.expected, found, number++, dayOf(world.wall())))
}

function snooze(world: World, base: string): void {
  const { random, expected, due } = world
  const choices = snoozeChoices(world.wall(), expected.reminder.time)
  const { until } = choices[random.whole(0, choices.length - 1)] ?? { until: world.wall() }
  world.record([snoozed(base, until)], {
    ...expected,
    snooze: { number: number++, of: due?.unsnoozed ?? '', until },
  })
}

function markTask(world: World): void {
  const [task = 'review-posts'] = taskIds
  world.record([marked(task)], world.expected)
}

function setReminder(world: World): void {
  const reminder = { every: intervalOf(world.random), time: timeOf(world.random) }
  world.record([{ kind: 'set-reminder', reminder }], { ...world.expected, reminder })
}

function intervalOf(random: Random): Reminder['every'] {
  if (random.chance(0.1)) return null
  if (random.chance(0.3)) return { unit: 'week', count: random.whole(1, 104) }
  return { unit: 'month', count: random.pick([1, 3, 6, 12]) }
}

/** Often in the night, where the hours are that come twice or not at all. */
function timeOf(random: Random): string {
  return random.pick(['10:00', '02:30', '02:00', '01:30', '00:00', '23:59', '18:45'])
}
