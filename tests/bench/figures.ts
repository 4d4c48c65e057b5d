import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root } from '../e2e/app'

/** A figure of the app beside one that says what it could be at best, both the median of rounds that took turns. */
export interface Row {
  readonly figure: string
  readonly unit: 'ms' | 'kB' | 'MB' | ''
  /** What the other one is of. */
  readonly beside: string
  readonly base: number
  readonly app: number
  /** How many times the other it may be at most. */
  readonly aim?: number
}

/** Takes one round of each after the other, so that what else the machine does concerns all of them alike. */
export async function inTurns<Figures>(
  rounds: number,
  ...takes: readonly (() => Figures | Promise<Figures>)[]
): Promise<readonly (readonly Figures[])[]> {
  const taken: Figures[][] = takes.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, take] of takes.entries()) taken[index]?.push(await take())
  }
  return taken
}

export function median<Figures>(rounds: readonly Figures[] = [], of: (figures: Figures) => number): number {
  return rounds.map(of).sort((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? Number.NaN
}

export async function timed(act: () => unknown): Promise<number> {
  const before = performance.now()
  await act()
  return performance.now() - before
}

/** Prints all rows as one table, and keeps them in bench.json with what they were measured on. */
export function report(rows: readonly Row[], chromium: string): void {
  const [cpu] = os.cpus()
  const machine = {
    cpu: `${os.cpus().length} × ${cpu?.model}`,
    memory: `${Math.round(os.totalmem() / 2 ** 30)} GB`,
    system: `${os.type()} ${os.release()}`,
    node: process.version,
    chromium,
    /** More than there are processors means that others were at work. */
    load: os.loadavg()[0],
  }
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim()
  const result = {
    at: new Date().toISOString(),
    commit,
    machine,
    rows: rows.map((row) => ({ ...row, times: row.app / row.base })),
  }
  writeFileSync(path.join(root, 'bench.json'), `${JSON.stringify(result, null, 2)}\n`)
  console.table(
    Object.fromEntries(
      rows.map(({ figure, unit, beside, base, app, aim }) => [
        unit === '' ? figure : `${figure} (${unit})`,
        { beside, base: rounded(base), app: rounded(app), times: rounded(app / base), aim: aim ?? '' },
      ]),
    ),
  )
}

function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
