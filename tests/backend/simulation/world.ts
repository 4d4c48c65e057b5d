import assert from 'node:assert/strict'
import { type Backend, createBackend } from '../../../backend/backend'
import type { Saved } from '../../../backend/saved'
import { tellWhatIsDue } from '../../../backend/scheduler'
import { ApiError } from '../../../shared/api'
import { wallTime } from '../../../shared/calendar'
import type { PersonsDeed } from '../../../shared/journal'
import { type Due, dueAt } from '../../../shared/reminder'
import { type Expected, expectedDue, nothingExpected } from './expected'
import type { Random } from './random'
import { aheadIn, DateIn, type Zone, zones } from './zones'

class Killed extends Error {}

/** A computer with the app on it (the real backend, and the scheduler's look), and what there is to know to judge the app. */
export class World {
  /** How wrong the computer's clock is, in milliseconds. */
  clockAhead = 0
  zone: Zone
  canTell = true
  expected: Expected = nothingExpected
  due = expectedDue(nothingExpected)
  /** What can be undone, the latest last. */
  undoable: { readonly entries: readonly string[]; readonly before: Expected }[] = []
  backend: Backend
  /** What becomes of the next save. */
  nextSave: 'kept' | 'refused' | 'killed before it' | 'killed after it' = 'kept'
  tellings = 0
  kills = 0
  private saved: Saved
  private lastEntries: readonly string[] = []
  /** The due times that were told, or that the app was killed at telling. */
  private readonly told = new Set<string>()

  constructor(
    readonly random: Random,
    /** The true time, in milliseconds. */
    public time: number,
  ) {
    this.saved = { schema: 1, revision: 0, savedAt: new Date(time).toISOString(), journal: [], settings: {} }
    this.zone = random.pick(zones)
    this.backend = this.start()
  }

  /** Starts the app on what is on the disk. */
  private start(): Backend {
    this.undoable = []
    const backend = createBackend({
      storage: {
        initial: this.saved,
        trouble: null,
        save: (saved, added = []) => this.save(saved, added),
        check: () => {},
        erase: () => {},
      },
      folder: '',
      version: '0',
      now: () => this.now(),
      random: () => '0123456789abcdef',
    })
    backend.subscribe(({ entries }) => {
      this.lastEntries = entries.map(({ id }) => id)
    })
    return backend
  }

  restart(): void {
    this.saved = JSON.parse(JSON.stringify(this.saved))
    this.backend = this.start()
  }

  private save(saved: Saved, added: readonly unknown[]): void {
    if (this.nextSave === 'refused') throw new ApiError('not-saved', 'ENOSPC')
    if (this.nextSave === 'killed before it') throw new Killed()
    saved.journal.push(...added)
    this.saved = saved
    if (this.nextSave === 'killed after it') throw new Killed()
  }

  private now(): Date {
    return new DateIn(this.time + this.clockAhead, this.zone)
  }

  wall(): string {
    return wallTime(this.now())
  }

  ahead(time: number): number {
    return this.clockAhead + aheadIn(this.zone, time + this.clockAhead)
  }

  isUntold(): boolean {
    return this.due !== null && !this.told.has(this.due.name)
  }

  /** Records what the person does, after which `expected` holds, unless it cannot be saved. */
  record(deeds: readonly PersonsDeed[], expected: Expected): boolean {
    const before = this.expected
    try {
      this.backend.handlers.record('me', deeds)
    } catch (error) {
      if (error instanceof ApiError && this.nextSave === 'refused') return false
      throw error
    }
    this.expect(expected)
    this.undoable.push({ entries: this.lastEntries, before })
    return true
  }

  /** Undoes the latest deed, or does it again when `again` is so. */
  undo(again: boolean): void {
    const latest = this.undoable.pop()
    if (latest === undefined) return
    const after = this.expected
    this.backend.handlers.record('me', [{ kind: 'undid', entries: [...latest.entries] }])
    this.expect(latest.before)
    this.keepTold(after, latest.before)
    this.verify()
    if (!again) return
    this.backend.handlers.record('me', [{ kind: 'undid', entries: [...this.lastEntries] }])
    this.expect(after)
    this.verify()
    this.undoable.push(latest)
  }

  /** What was told since an act that is undone is told still, if the act before it makes the same due. */
  private keepTold(undone: Expected, standing: Expected): void {
    if (undone.act === null || standing.act === null) return
    const [from, to] = [`, of ${undone.act.number}.`, `, of ${standing.act.number}.`]
    for (const name of this.told) this.told.add(name.replace(from, to))
  }

  private expect(expected: Expected): void {
    this.expected = expected
    this.due = expectedDue(expected)
  }

  /** One look of the scheduler. */
  look(): void {
    try {
      tellWhatIsDue({
        backend: this.backend,
        now: () => this.now(),
        canTell: () => this.canTell,
        tell: ([told]) => told && this.hear(told.due),
      })
    } catch (error) {
      if (!(error instanceof Killed)) throw error
      this.killed()
      this.verify()
      return
    }
    const wall = this.verify()
    const late = this.due !== null && this.due.at <= wall && !this.told.has(this.due.name)
    assert(!late || !this.canTell || this.nextSave !== 'kept', `${this.due?.name} is lost at ${wall}`)
  }

  private killed(): void {
    this.kills++
    if (this.nextSave === 'killed after it' && this.due !== null) this.told.add(this.due.name)
    this.nextSave = 'kept'
    this.restart()
  }

  private hear({ kind, at }: Due): void {
    assert(this.canTell, `${kind} at ${at} is told to nobody`)
    assert(this.due !== null, `${kind} at ${at} is told, but nothing is due`)
    assert.deepEqual({ kind, at }, { kind: this.due.kind, at: this.due.at })
    assert(this.wall() >= at, `${this.due.name} is told early, at ${this.wall()}`)
    assert(!this.told.has(this.due.name), `${this.due.name} is told twice, at ${this.wall()}`)
    this.told.add(this.due.name)
    this.tellings++
  }

  /** What is due shows from its time, or from when it was told, until it is acted on; and nothing else does. Returns the time. */
  verify(): string {
    const wall = this.wall()
    const visible = this.due !== null && (this.due.at <= wall || this.told.has(this.due.name))
    const shown = dueAt(this.backend.people().me, wall)
    assert(visible === (shown !== null), `${this.due?.name} is ${visible ? 'not shown' : 'shown'} at ${wall}`)
    if (shown !== null) assert.equal(shown.at, this.due?.at)
    return wall
  }
}
