import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Answer, Change, Snapshot } from '../../shared/api'
import type { PersonsDeed } from '../../shared/journal'
import { type Random, randomFrom } from '../backend/simulation/random'
import { addressOf, browserEdition } from './app'

export interface KillFigures {
  readonly kills: number
  /** What was left behind shows that it was in the middle of writing. */
  readonly whileWriting: number
  /** Before it answered at all. */
  readonly whileStarting: number
  readonly acknowledged: number
  readonly lost: number
  readonly startsRefused: number
}

type Call = <Value>(name: string, ...args: readonly unknown[]) => Promise<Value>

/** Starts the built app on a folder again and again, has it record deeds, and kills it at random moments. */
export async function killAgainAndAgain(folder: string, rounds: number, seed: number): Promise<KillFigures> {
  const random = randomFrom(seed)
  const file = path.join(folder, 'opt-out-checklist.json')
  const acknowledged: string[] = []
  const figures = { kills: 0, whileWriting: 0, whileStarting: 0, lost: 0, startsRefused: 0 }
  writeFileSync(file, JSON.stringify(longJournal()))

  for (let round = 0; round < rounds; round++) {
    const app = browserEdition('--data-dir', folder)
    const ended = once(app, 'exit')
    if (random.chance(0.15)) {
      await moment(random.between(0, 200))
      app.kill('SIGKILL')
      figures.whileStarting += 1
    } else {
      const call = await addressOf(app).then(callAt, () => undefined)
      if (call === undefined || (await call<Snapshot>('load')).trouble !== null) figures.startsRefused += 1
      else await recordUntil(() => app.kill('SIGKILL'), call, random, acknowledged)
    }
    app.kill('SIGKILL')
    await ended
    figures.kills += 1
    if (leftIn(folder).some((name) => /next|part$/.test(name))) figures.whileWriting += 1
    const ids = new Set(JSON.parse(readFileSync(file, 'utf8')).journal.map(({ id }: { id: string }) => id))
    figures.lost += acknowledged.filter((id) => !ids.has(id)).length
  }
  return { ...figures, acknowledged: acknowledged.length }
}

/** Records until the app is killed, some deeds and a moment later: mostly in the middle of a save. */
async function recordUntil(kill: () => void, call: Call, random: Random, acknowledged: string[]): Promise<void> {
  const last = random.whole(0, 4)
  for (let deeds = 0; ; deeds++) {
    const killed = deeds === last ? moment(random.between(0, 5)).then(kill) : undefined
    try {
      const { entries } = await call<Change>('record', 'me', [deedOf(random)])
      acknowledged.push(...entries.map(({ id }) => id))
    } catch {
      return
    } finally {
      await killed
    }
  }
}

function deedOf(random: Random): PersonsDeed {
  const item = random.pick(['log-in', 'find-switch', 'turn-switch-off'] as const)
  if (random.chance(0.5)) return { kind: 'marked', item, as: random.pick(['done', 'open', 'not-for-me']) }
  return { kind: 'noted', item, text: 'Zoë 🦉 '.repeat(random.whole(0, 200)) }
}

function callAt(address: string): Call {
  const { origin, hash } = new URL(address)
  return async <Value>(name: string, ...args: readonly unknown[]) => {
    const response = await fetch(`${origin}/api/${name}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${hash.slice(1)}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(args),
    })
    const answer = (await response.json()) as Answer<Value>
    if ('problem' in answer) throw new Error(answer.message)
    return answer.value
  }
}

/** Long enough for a save to take longer than what is around it. */
function longJournal() {
  const journal = Array.from({ length: 4_000 }, (_, index) => ({
    id: `${index.toString(16).padStart(12, '0')}-0000-0123456789abcdef`,
    at: '2026-01-01T00:00:00.000Z',
    person: 'me',
    deed: { kind: 'noted', item: 'log-in', text: 'A note, as one writes them.' },
  }))
  return { schema: 1, revision: 1, savedAt: '2026-01-01T00:00:00.000Z', journal, settings: {} }
}

function leftIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
}

function moment(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
