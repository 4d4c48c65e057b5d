import { controls, type ItemId, steps, tasks } from '../shared/content'
import { topics } from '../shared/facts'
import type { MessageKey } from '../shared/messages'
import { cards } from './card'
import type { Checklist } from './checklist'
import { openDialog } from './dialogs'
import type { IconName } from './icon'
import { type Keys, onMac } from './keys'
import { goTo, type Page, pages } from './page'

type ActionId = 'undo' | 'redo' | 'ai-setting' | 'objection-form' | 'folder' | 'region' | 'search' | 'keyboard'

/** One thing to go to or to do, from the search or by its keys. */
export interface Command {
  readonly id: ItemId | Page | ActionId | MessageKey
  readonly group: 'steps' | 'tasks' | 'pages' | 'actions'
  readonly title: MessageKey
  /** The page that it is a part of, which is found by its name and not listed without one. */
  readonly on?: Page
  /** A picture of it, or the item whose mark shows how it stands. */
  readonly sign: { readonly icon: IconName } | { readonly item: ItemId }
  /** Any of them will do; the first is the one that is told. */
  readonly keys?: readonly Keys[]
  /** Whether the search offers it now; without this, always. */
  readonly offered?: (checklist: Checklist) => boolean
  readonly run: (checklist: Checklist) => void
}

interface Action extends Pick<Command, 'keys' | 'offered' | 'run'> {
  readonly id: ActionId
  readonly icon: IconName
}

const actions: readonly Action[] = [
  {
    id: 'undo',
    icon: 'undo',
    keys: [{ key: 'z', command: true }],
    offered: ({ undoable }) => undoable.length > 0,
    run: ({ undo }) => undo(),
  },
  {
    id: 'redo',
    icon: 'redo',
    keys: [{ key: 'z', command: true, shift: true }, ...(onMac ? [] : [{ key: 'y', command: true } as const])],
    offered: ({ redoable }) => redoable.length > 0,
    run: ({ redo }) => redo(),
  },
  { id: 'ai-setting', icon: 'external', run: ({ openLink }) => openLink('ai-setting') },
  { id: 'objection-form', icon: 'external', run: ({ openLink }) => openLink('objection-form') },
  { id: 'folder', icon: 'folder', run: ({ showFolder }) => showFolder() },
  { id: 'region', icon: 'globe', run: () => goTo('settings', 'region') },
  {
    id: 'search',
    icon: 'search',
    keys: [{ key: 'k', command: true }],
    // It is what the person is doing.
    offered: () => false,
    run: () => openDialog('palette'),
  },
  { id: 'keyboard', icon: 'keyboard', keys: [{ key: '?' }], run: () => openDialog('keyboard') },
]

/** Parts of pages, by what they are called there. */
const parts: readonly Command[] = [
  toPart('opt-out', 'turn-switch-off', 'evidence.title'),
  ...controls.map(({ id }) => toPart('clean-up', id, `controls.${id}.title`)),
  toPart('recheck', 'reminder', 'reminder.title'),
  toPart('recheck', 'reminder', 'reminder.calendar'),
  ...topics.map((topic) => toPart('applies', topic, `applies.topics.${topic}`)),
  ...Object.entries(cards).map(([card, title]) => toPart('settings', card, title)),
  toPart('settings', 'transfer', 'data.export'),
  toPart('settings', 'transfer', 'data.import'),
]

/** Everything there is to go to and to do. In a browser, Ctrl+1 to 5 are its tabs, and stay so. */
export function commandsIn(shell: 'desktop' | 'browser'): readonly Command[] {
  const pageKeys = (index: number): Pick<Command, 'keys'> =>
    shell === 'desktop' ? { keys: [{ key: `${index + 1}`, command: true }] } : {}
  return [
    ...steps.map(({ id }) => toItem('steps', 'opt-out', id)),
    ...tasks.map(({ id }) => toItem('tasks', 'clean-up', id)),
    ...pages.map((page, index) => ({ ...toPage(page), ...pageKeys(index) })),
    toPage('applies'),
    { ...toPage('report'), title: 'report.link' },
    ...parts,
    ...actions.map(toAction),
  ]
}

export const commands = commandsIn(location.protocol === 'app:' ? 'desktop' : 'browser')

/** The keys to tell beside a button that does the same. */
export function keysOf(id: ActionId): Keys | undefined {
  return commands.find((command) => command.id === id)?.keys?.[0]
}

function toItem(group: 'steps' | 'tasks', page: Page, item: ItemId): Command {
  return { id: item, group, title: `items.${item}.title`, sign: { item }, run: () => goTo(page, item) }
}

function toPage(page: Page): Command {
  return { id: page, group: 'pages', title: `pages.${page}`, sign: { icon: page }, run: () => goTo(page) }
}

function toPart(on: Page, item: string, title: MessageKey): Command {
  // The browser has no such card.
  const offered = ({ snapshot }: Checklist) => title !== 'settings.desktopTitle' || Boolean(snapshot?.desktop)
  return { id: title, group: 'pages', title, on, sign: { icon: on }, offered, run: () => goTo(on, item) }
}

function toAction({ icon, ...action }: Action): Command {
  return { ...action, group: 'actions', title: `commands.${action.id}`, sign: { icon } }
}
