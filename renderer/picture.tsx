import { createElement, Fragment, type ReactNode } from 'react'
import type { StepId } from '../shared/content'
import { useWords } from './words'
import './picture.css'

export type Device = 'computer' | 'phone'

// LinkedIn's own names, as its English pages have them, whatever the language of this app.
const dataPrivacy = ['Data privacy']
const aiSetting = ['Data for Generative', 'AI Improvement']
const switchName = ['Use my data for training', 'content creation AI models']

/** A row of one of LinkedIn's lists: a name, or a placeholder of this width. */
type Row = readonly string[] | number

const sections: readonly Row[] = [84, 96, 68, dataPrivacy, 90, 76]
const firstGroup: readonly Row[] = [130, 96, aiSetting, 120, 80]

// What all pictures are drawn with. Of what stands in a row, y is the middle; of a box, the upper edge.

type Box = readonly [x: number, y: number, width: number, height: number]

function all(...drawn: ReactNode[]) {
  return createElement(Fragment, null, ...drawn)
}

/** Hidden from screen readers, which read the label of the picture instead. */
function group(className: string, ...drawn: ReactNode[]) {
  return createElement('g', { className, 'aria-hidden': true }, ...drawn)
}

function box(className: string, [x, y, width, height]: Box) {
  return <rect className={className} x={x} y={y} width={width} height={height} />
}

const outline = (...area: Box) => box('outline', area)
const paper = (...area: Box) => box('paper', area)
const rule = (x: number, y: number, width: number) => box('rule', [x, y, width, 1])

/** Stands for words that do not matter here. */
const blank = (x: number, y: number, width: number) => box('blank', [x, y - 4, width, 8])
const heading = (x: number, y: number, width: number) => box('blank strong', [x, y - 4, width, 8])

function dots(y: number, radius: number, ...places: number[]) {
  return all(...places.map((x) => <circle key={x} className="blank" cx={x} cy={y} r={radius} />))
}

function words(x: number, y: number, lines: readonly string[], kind?: 'title' | 'centred') {
  const first = y + 5 - 9 * (lines.length - 1)
  return (
    <text className={kind}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={first + 18 * index}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function portrait(x: number, y: number, radius: number) {
  const shape = 'M0-6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Zm-6.6 13.8a6.7 5.4 0 0 1 13.2 0A9.9 9.9 0 0 1-6.6 7.3Z'
  return group(
    'portrait',
    <circle cx={x} cy={y} r={radius} />,
    <path transform={`translate(${x} ${y}) scale(${radius / 12})`} d={shape} />,
  )
}

function toggle(x: number, y: number, on: boolean) {
  return group(
    on ? 'toggle on' : 'toggle',
    <rect x={x} y={y - 11} width={40} height={22} rx={11} />,
    <circle cx={x + (on ? 29 : 11)} cy={y} r={7.5} />,
  )
}

/** What to click or look at: the one thing in the accent colour. */
function spot(area: Box, kind: 'plain' | 'round' | 'solid', ...drawn: ReactNode[]) {
  return group(`spot ${kind}`, box('halo', area), box('edge', area), ...drawn)
}

/** Rows below each other, the one to click being number `target`. */
function rows(x: number, y: number, width: number, list: readonly Row[], target?: number) {
  let top = y
  const drawn = list.map((row, index) => {
    const height = typeof row === 'number' ? 26 : 18 * row.length + 26
    const middle = top + height / 2
    top += height
    const line = typeof row === 'number' ? blank(x + 14, middle, row) : words(x + 14, middle, row)
    return index === target ? spot([x, middle - height / 2 + 6, width, height - 12], 'plain', line) : line
  })
  return all(...drawn)
}

// The frames run off an edge of the picture, so that what is in them can be large.

function browser(...page: ReactNode[]) {
  const bar = all(dots(28, 3, 40, 51, 62), blank(160, 28, 160), rule(24, 40, 432))
  return group('computer', outline(24, 16, 432, 260), bar, ...page)
}

function phone(...page: ReactNode[]) {
  return group('phone', outline(96, 16, 288, 284), blank(212, 32, 56), ...page)
}

function phoneBottom(...page: ReactNode[]) {
  return group('phone', outline(96, -60, 288, 284), ...page)
}

// What several pages have.

function logIn() {
  const name = all(paper(150, 88, 180, 30), blank(162, 103, 96))
  const password = all(paper(150, 128, 180, 30), dots(143, 3.5, 166, 178, 190, 202, 214, 226))
  const button = spot([150, 172, 180, 32], 'solid', blank(208, 188, 64))
  return all(heading(150, 70, 84), name, password, button)
}

function post(x: number, y: number, width: number) {
  const author = all(
    dots(y + 28, 12, x + 28),
    heading(x + 50, y + 21, width * 0.4),
    blank(x + 50, y + 36, width * 0.25),
  )
  return all(paper(x, y, width, 160), author, blank(x + 16, y + 62, width - 32), blank(x + 16, y + 80, width - 64))
}

function home() {
  const top = all(blank(44, 68, 96), blank(212, 68, 32), blank(268, 68, 32), blank(324, 68, 32), rule(24, 98, 432))
  return all(top, post(44, 114, 118), post(178, 114, 258))
}

function me() {
  return all(portrait(418, 60, 11), words(418, 81, ['Me'], 'centred'))
}

function settings(target?: number) {
  return all(heading(50, 62, 72), rows(36, 74, 150, sections, target), box('rule', [200, 40, 1, 240]))
}

/** The switch with its word: on, it is to be found; off, the word is what counts. */
function answer(x: number, y: number, on: boolean) {
  const word = words(x + 25, y, [on ? 'On' : 'Off'], 'centred')
  return on
    ? spot([x, y - 19, 102, 38], 'plain', word, toggle(x + 50, y, true))
    : all(spot([x, y - 19, 50, 38], 'plain', word), toggle(x + 64, y, false))
}

/** Drawn when it is shown, for each device. */
type Scene = Record<Device, () => ReactNode>

function setting(on: boolean): Scene {
  const title = () => all(words(48, 68, [aiSetting.join(' ')], 'title'), blank(48, 92, 220))
  const small = () => all(words(126, 70, aiSetting, 'title'), paper(112, 100, 256, 120))
  return {
    computer: () =>
      browser(title(), paper(48, 112, 384, 84), words(66, 154, switchName), answer(314, 154, on), blank(48, 218, 150)),
    phone: () => phone(small(), words(126, 130, switchName), answer(126, 186, on)),
  }
}

const scenes: Record<StepId, Scene> = {
  'log-in': { computer: () => browser(logIn()), phone: () => phone(logIn()) },
  'open-profile-menu': {
    computer: () => browser(home(), spot([396, 44, 44, 50], 'plain', me())),
    phone: () =>
      phone(
        spot([112, 50, 40, 40], 'round', portrait(132, 70, 13)),
        all(paper(168, 55, 200, 30), blank(182, 70, 72)),
        post(112, 106, 256),
      ),
  },
  'open-settings': {
    computer: () =>
      browser(
        all(home(), me(), paper(222, 102, 220, 170)),
        all(portrait(250, 125, 13), heading(274, 119, 84), blank(274, 134, 120), rule(222, 148, 220)),
        all(heading(244, 162, 56), rows(230, 169, 204, [['Settings & Privacy'], 110], 0)),
      ),
    phone: () =>
      phoneBottom(
        all(paper(112, -60, 256, 160), heading(290, 28, 62), paper(112, 114, 256, 94), blank(290, 150, 62)),
        all(paper(106, -60, 206, 274), portrait(142, 28, 16), heading(168, 21, 90), blank(168, 37, 60)),
        all(rule(106, 60, 206), rows(114, 66, 190, [96, 124, 84]), rule(106, 154, 206)),
        rows(114, 159, 190, [['Settings']], 0),
      ),
  },
  'open-data-privacy': {
    computer: () =>
      browser(
        all(settings(3), heading(226, 62, 110)),
        all(paper(222, 80, 214, 72), rows(222, 90, 214, [150, 110])),
        all(paper(222, 166, 214, 120), rows(222, 176, 214, [90, 130])),
      ),
    phone: () => phone(heading(126, 60, 72), rows(112, 74, 256, sections, 3)),
  },
  'open-ai-setting': {
    computer: () => browser(settings(), heading(236, 62, 150), rows(222, 74, 214, firstGroup, 2)),
    phone: () => phone(words(126, 62, dataPrivacy, 'title'), rows(112, 80, 256, firstGroup, 2)),
  },
  'find-switch': setting(true),
  'turn-switch-off': setting(false),
}

/** Shows where to click: the idea of LinkedIn's page, not its look. */
export function Picture({ step, device }: { readonly step: StepId; readonly device: Device }) {
  const { t } = useWords()
  const label = device === 'computer' ? t(`items.${step}.picture`) : t(`items.${step}.picturePhone`)
  return (
    // The key makes the spot of the next step pulse from the start.
    <svg key={`${step} ${device}`} className="picture" viewBox="0 0 480 240" role="img" aria-label={label}>
      {scenes[step][device]()}
    </svg>
  )
}
