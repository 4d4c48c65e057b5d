import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright'
import { historyPage } from '../../backend/history-page'
import { replay } from '../../shared/replay'
import { dataFile, openBackend, tempFolder } from '../backend/temp'
import { inBrowser } from '../e2e/app'
import { marked } from '../shared/entry'
import { inTurns, median, type Row, timed } from './figures'
import { journalOf, openWith } from './journal'

const lengths = [10, 1_000, 10_000, 100_000] as const

type Length = (typeof lengths)[number]

interface Figures {
  /** The bytes of the data file as it is then, written, flushed and renamed, and the folder flushed: no save that lasts can do less. */
  readonly bare: number
  /** From a deed to the answer that it is on disk. */
  readonly tick: number
  readonly replay: number
  /** The page of the history in the middle of it, of one topic. */
  readonly history: number
}

/** What a long journal costs the backend, beside a short one, and a tick beside a bare write of the same bytes. */
export async function growthRows(): Promise<readonly Row[]> {
  const taken = await inTurns(41, ...lengths.map(measureOn))
  const starts = await inTurns(11, ...lengths.map(startOn))
  const of = (length: Length, key: keyof Figures) => median(taken[lengths.indexOf(length)], (one) => one[key])
  const start = (length: Length) => median(starts[lengths.indexOf(length)], (time) => time)
  const grown = (figure: string, value: (length: Length) => number, aim?: number) =>
    lengths.slice(1).map(
      (length): Row => ({
        figure: `${figure}, ${written(length)}`,
        unit: 'ms',
        beside: written(10),
        base: value(10),
        app: value(length),
        ...(aim && length === 10_000 && { aim }),
      }),
    )
  return [
    ...lengths.map(
      (length): Row => ({
        figure: `Tick until it is on disk, ${written(length)}`,
        unit: 'ms',
        beside: 'a bare write of the same bytes',
        base: of(length, 'bare'),
        app: of(length, 'tick'),
        aim: 2,
      }),
    ),
    ...grown('Tick', (length) => of(length, 'tick'), 1.5),
    ...grown('Start: file read, parsed and replayed', start),
    ...grown('Replay', (length) => of(length, 'replay')),
    ...grown('History page', (length) => of(length, 'history')),
  ]
}

function written(length: number): string {
  return `${length.toLocaleString('en')} entries`
}

/** A backend on a journal of this length, measured once with every call. */
function measureOn(length: Length): () => Promise<Figures> {
  const folder = tempFolder()
  const backend = openWith(folder, length)
  const beside = path.join(folder, 'beside.json')
  const journal = journalOf(length)
  const middle = journal[length / 2]?.id ?? null
  return async () => {
    const bytes = readFileSync(dataFile(folder))
    return {
      bare: await timed(() => bareWrite(folder, beside, bytes)),
      tick: await timed(() => backend.handlers.record('me', [marked('log-in')])),
      replay: await timed(() => replay(journal)),
      history: await timed(() => historyPage(journal, middle, 'items', 'me')),
    }
  }
}

/** Until the backend can answer. */
function startOn(length: Length): () => Promise<number> {
  const folder = tempFolder()
  openWith(folder, length)
  return () => timed(() => openBackend(folder))
}

function bareWrite(folder: string, file: string, bytes: Buffer): void {
  const handle = openSync(`${file}.next`, 'w', 0o600)
  writeSync(handle, bytes)
  fsyncSync(handle)
  closeSync(handle)
  renameSync(`${file}.next`, file)
  const folderHandle = openSync(folder, 'r')
  fsyncSync(folderHandle)
  closeSync(folderHandle)
}

interface InWindow {
  /** From the first click on a box, after a start, to "Saved". */
  readonly tick: number
  /** From the click on "History" to its first lines. */
  readonly open: number
  /** JavaScript heap with the history open, after a garbage collection, in megabytes. */
  readonly heap: number
}

/** What a long journal costs the person at the window. */
export async function growthInWindowRows(browser: Browser, folder: string): Promise<readonly Row[]> {
  const [short, long] = await inTurns(
    9,
    () => atWindow(10),
    () => atWindow(10_000),
  )
  const row = (figure: string, unit: Row['unit'], key: keyof InWindow, aim?: number): Row => ({
    figure: `Window: ${figure}, 10,000 entries`,
    unit,
    beside: '10 entries',
    base: median(short, (one) => one[key]),
    app: median(long, (one) => one[key]),
    ...(aim && { aim }),
  })
  return [
    row('the first click until it shows as saved', 'ms', 'tick', 1.5),
    row('history opened', 'ms', 'open'),
    row('heap with the history open', 'MB', 'heap'),
  ]

  async function atWindow(length: Length): Promise<InWindow> {
    openWith(folder, length)
    const app = await inBrowser.start(folder, browser)
    const { page } = app
    await page.getByRole('checkbox').first().waitFor()
    const tick = await page.evaluate<number>(tickUntilSaved)
    const open = await page.evaluate<number>(openHistory)
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('HeapProfiler.collectGarbage')
    const { usedSize } = await devtools.send('Runtime.getHeapUsage')
    await app.kill()
    return { tick, open, heap: usedSize / 1e6 }
  }
}

/** Runs in the page, so that nothing but the app is between the click and what it shows. */
const tickUntilSaved = `new Promise((resolve) => {
  const state = document.querySelector('.save-state')
  const clicked = performance.now()
  let saving = false
  new MutationObserver((_, observer) => {
    saving ||= state.dataset.state === 'saving'
    if (!saving || state.dataset.state !== 'saved') return
    observer.disconnect()
    resolve(performance.now() - clicked)
  }).observe(state, { attributes: true })
  document.querySelector('input[type=checkbox]').click()
})`

const openHistory = `new Promise((resolve) => {
  const clicked = performance.now()
  new MutationObserver((_, observer) => {
    if (document.querySelector('.day li') === null) return
    observer.disconnect()
    resolve(performance.now() - clicked)
  }).observe(document, { childList: true, subtree: true })
  document.querySelector('a[href="#history"]').click()
})`
