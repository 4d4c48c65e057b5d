import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { tempFolder } from '../backend/temp'
import { addressOf, browserEdition, endProcess, root } from '../e2e/app'
import { inTurns, median, type Row, timed } from './figures'
import { openWith } from './journal'

const itself = (value: number) => value

/** What starts before there is a window: the main process without Electron's own program, and the browser edition. */
export async function startRows(): Promise<readonly Row[]> {
  const [emptyMain, main] = await inTurns(
    15,
    () => evaluate(path.join(import.meta.dirname, 'empty/main.mjs')),
    () => evaluate(path.join(root, 'out/main/main.js')),
  )
  const [bare, short, long] = await inTurns(
    15,
    startNode,
    () => startEdition(10),
    () => startEdition(10_000),
  )
  return [
    {
      figure: 'Main process: its code evaluated',
      unit: 'ms',
      beside: 'an empty main process',
      base: median(emptyMain, itself),
      app: median(main, itself),
    },
    {
      figure: 'Browser edition: until its address',
      unit: 'ms',
      beside: 'Node that runs nothing',
      base: median(bare, itself),
      app: median(short, itself),
    },
    {
      figure: 'Browser edition: until its address, 10,000 entries',
      unit: 'ms',
      beside: '10 entries',
      base: median(short, itself),
      app: median(long, itself),
    },
  ]
}

/** How long a new process takes to load a main process, with a stand-in for Electron. */
function evaluate(file: string): number {
  const script = path.join(import.meta.dirname, 'evaluate.mjs')
  const data = `--data-dir=${tempFolder()}`
  return Number(execFileSync(process.execPath, [script, file, data], { encoding: 'utf8' }))
}

function startNode(): Promise<number> {
  return timed(() => execFileSync(process.execPath, ['--eval', '0']))
}

async function startEdition(length: number): Promise<number> {
  const folder = tempFolder()
  openWith(folder, length)
  const before = performance.now()
  const app = browserEdition('--data-dir', folder)
  await addressOf(app)
  const time = performance.now() - before
  await endProcess(app, 'SIGKILL')
  return time
}
