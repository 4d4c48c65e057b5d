import { type RefObject, Suspense, useEffect, useRef } from 'react'
import { create } from 'zustand'
import { type StepId, stepIds, steps, stepsToSetting } from '../shared/content'
import { nextOpen } from '../shared/progress'
import { useWent } from './fast-lane'
import { Icon } from './icon'
import { lazily } from './later'
import { LinkButton } from './link-button'
import { Mishap } from './mishap'
import { Note } from './note'
import { goTo, useNamedItem } from './page'
import { type Device, Picture } from './picture'
import { PicturesFold } from './pictures-fold'
import { Source } from './source'
import { useMark, useOnMarked, useShownMark } from './use-mark'
import { useProgress } from './use-person'
import { useWords } from './words'

/* Folded away at first, and loaded after what is not. */
const LooksDifferent = lazily(async () => (await import('./looks-different')).LooksDifferent)
const LocalLabel = lazily(async () => (await import('./local-label')).LocalLabel)

/** Where the person looks at LinkedIn; kept while the window is open. */
const useDevice = create<{ device: Device; choose: (device: Device) => void }>()((set) => ({
  device: 'computer',
  choose: (device) => set({ device }),
}))

/** The step to show: the one the address names, which a tick moves on from, else the next one to do. */
export function useShownStep(): StepId | undefined {
  const progress = useProgress()
  const named = useNamedItem(stepIds)
  useOnMarked(named, () => goTo('opt-out', nextOpen(progress, steps, named)))
  return named ?? nextOpen(progress, steps)
}

/** One step at a time: where to click, in a picture and in words. */
export function Guide({ step }: { step: StepId }) {
  const { t } = useWords()
  const { device } = useDevice()
  const section = useRef<HTMLElement>(null)
  const number = stepIds.indexOf(step) + 1
  const { links, source, confidence } = steps[number - 1] ?? steps[0]
  useArrowKeys(step)
  useScrollTo(section)
  const position = t('guide.position', { number, total: steps.length })
  const title = t(`items.${step}.title`)
  return (
    <section className="panel guide" aria-labelledby="guide-title" ref={section}>
      <p className="unseen" aria-live="polite">
        {position}: {title}
      </p>
      <div className="guide-head">
        <p className="eyebrow">{position}</p>
        <DeviceChoice />
      </div>
      <Picture step={step} device={device} />
      <h2 id="guide-title" tabIndex={-1}>
        {title}
      </h2>
      <p>
        {t(`items.${step}.${device === 'phone' ? 'phone' : 'text'}`)} <Source source={source} confidence={confidence} />
      </p>
      <div className="actions">
        <TickButton step={step} />
        {links.map((link) => (
          <LinkButton key={link} link={link} />
        ))}
      </div>
      <div className="folds" key={step}>
        {/* All at once, so that nothing moves away from under the pointer. */}
        <Suspense>
          <Mishap>
            <LooksDifferent step={step} device={device} />
            <LocalLabel step={step} />
          </Mishap>
          <Note item={step} />
          <PicturesFold to={step} />
        </Suspense>
      </div>
      <StepTurner step={step} />
    </section>
  )
}

/** Says in the person's own words that the step is done; the box in the list says the same. */
function TickButton({ step }: { step: StepId }) {
  const { t } = useWords()
  const mark = useMark()
  const done = useShownMark(step).mark === 'done'
  // Only one thing at a time is the next to do.
  const passed = useWent(({ went }) => went) && stepsToSetting.includes(step)
  return (
    <button
      type="button"
      className={done || passed ? undefined : 'primary'}
      onClick={() => mark([step], done ? 'open' : 'done')}
    >
      {done ? t('guide.notDone') : t(`guide.done.${step}`)}
    </button>
  )
}

function DeviceChoice() {
  const { t } = useWords()
  const { device, choose } = useDevice()
  return (
    <fieldset className="segments">
      <legend className="unseen">{t('guide.device')}</legend>
      {(['computer', 'phone'] as const).map((choice) => (
        <label key={choice}>
          <input type="radio" name="device" checked={choice === device} onChange={() => choose(choice)} />
          {t(`guide.${choice}`)}
        </label>
      ))}
    </fieldset>
  )
}

function StepTurner({ step }: { step: StepId }) {
  const { t } = useWords()
  const [previous, next] = neighbours(step)
  return (
    <div className="step-turner" data-repeatable>
      <button type="button" className="quiet" disabled={!previous} onClick={() => goTo('opt-out', previous)}>
        <Icon name="back" />
        {t('guide.previous')}
      </button>
      <button type="button" className="quiet" disabled={!next} onClick={() => goTo('opt-out', next)}>
        {t('guide.next')}
        <Icon name="forward" />
      </button>
    </div>
  )
}

function neighbours(step: StepId): readonly [StepId | undefined, StepId | undefined] {
  const index = stepIds.indexOf(step)
  return [stepIds[index - 1], stepIds[index + 1]]
}

/** Left and right turn the steps, the other way round where text runs from right to left. */
function useArrowKeys(step: StepId): void {
  useEffect(() => {
    function turn(event: KeyboardEvent): void {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || usesArrows(event.target)) return
      const keys = ['ArrowLeft', 'ArrowRight']
      if (document.dir === 'rtl') keys.reverse()
      const target = neighbours(step)[keys.indexOf(event.key)]
      if (target !== undefined) goTo('opt-out', target)
    }
    addEventListener('keydown', turn)
    return () => removeEventListener('keydown', turn)
  }, [step])
}

function usesArrows(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, select, dialog') !== null
}

/** In a narrow window the guide is below the list: a step that was asked for is brought into view. */
function useScrollTo(section: RefObject<HTMLElement | null>): void {
  const named = useNamedItem(stepIds)
  useEffect(() => {
    if (named !== undefined) section.current?.scrollIntoView({ block: 'nearest' })
  }, [named, section])
}
