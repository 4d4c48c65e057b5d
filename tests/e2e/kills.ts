import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Answer, Change, Snapshot } from '../../shared/api'
import type { Entry, PersonsDeed } from '../../shared/journal'
import { type Random, randomFrom } from '../backend/simulation/random'
import { journalIn } from '../backend/temp'
import { addressOf, browserEdition } from './app'

export interface KillFigures {
  readonly kills: number
  /** What was left behind shows that it was in the middle of writing. */
  readonly whileWriting: number
  /** An older sealed file was not cleared away yet, or a new one not taken up. */
  readonly whileSealing: number
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
  const figures = { kills: 0, whileWriting: 0, whileSealing: 0, whileStarting: 0, lost: 0, startsRefused: 0 }
  let journal: readonly unknown[] = longJournal()

  for (let round = 0; round < rounds; round++) {
    // All of it in the data file, as earlier versions left it, is sealed by the first save.
    const willSeal = round === 0 || random.chance(0.3)
    if (willSeal) {
      writeFileSync(file, dataText(journal))
      for (const name of sealedIn(folder)) rmSync(path.join(folder, name))
    }
    const app = browserEdition('--data-dir', folder)
    const ended = once(app, 'exit')
    if (random.chance(0.15)) {
      await moment(random.between(0, 200))
      app.kill('SIGKILL')
      figures.whileStarting += 1
    } else {
      const call = await addressOf(app).then(callAt, () => undefined)
      if (call === undefined || (await call<Snapshot>('load')).trouble !== null) figures.startsRefused += 1
      else {
        // The first save after a start takes longer, and one that seals longer still.
        const at = willSeal
          ? { deed: 0, after: random.between(5, 25) }
          : { deed: random.whole(0, 4), after: random.between(0, 5) }
        await recordUntil(() => app.kill('SIGKILL'), at, call, random, acknowledged)
      }
    }
    app.kill('SIGKILL')
    await ended
    figures.kills += 1
    if (leftIn(folder).some((name) => /next|part$/.test(name))) figures.whileWriting += 1
    const needed = readFileSync(file, 'utf8').includes('"sealed"') ? 1 : 0
    if (sealedIn(folder).length > needed) figures.whileSealing += 1
    journal = journalIn(folder)
    const ids = new Set((journal as readonly Entry[]).map(({ id }) => id))
    figures.lost += acknowledged.filter((id) => !ids.has(id)).length
  }
  return { ...figures, acknowledged: acknowledged.length }
}

/** Records until the app is killed, at one of the deeds (the first is 0) and milliseconds later: mostly in the middle of a save. */
async function recordUntil(
  kill: () => void,
  at: { readonly deed: number; readonly after: number },
  call: Call,
  random: Random,
  acknowledged: string[],
): Promise<void> {
  for (let deeds = 0; ; deeds++) {
    const killed = deeds === at.deed ? moment(at.after).then(kill) : undefined
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

/** Long enough for it to take a while to be sealed. */
function longJournal(): readonly unknown[] {
  return Array.from({ length: 4_000 }, (_, index) => ({
    id: `${index.toString(16).padStart(12, '0')}-0000-0123456789abcdef`,
    at: '2026-01-01T00:00:00.000Z',
    person: 'me',
    deed: { kind: 'noted', item: 'log-in', text: 'A note, as one writes them.' },
  }))
}

function dataText(journal: readonly unknown[]): string {
  return JSON.stringify({
    schema: 1,
    revision: journal.length,
    savedAt: '2026-01-01T00:00:00.000Z',
    journal,
    settings: {},
  })
}

function sealedIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.includes('sealed'))
}

function leftIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
}

function moment(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
