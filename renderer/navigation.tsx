import { steps } from '../shared/content'
import { tally } from '../shared/progress'
import { type Checklist, useChecklist } from './checklist'
import { keysOf } from './commands'
import { openDialog } from './dialogs'
import { useDue } from './due'
import { Icon } from './icon'
import { Kbd } from './kbd'
import { spoken } from './keys'
import { type Page, pages } from './page'
import { PeopleMenu } from './people-menu'
import { useProgress } from './use-person'
import { useWords } from './words'

export function Navigation({ page }: { page: Page }) {
  const { t } = useWords()
  return (
    <header className="sidebar">
      <p className="brand">
        <Icon name="logo" />
        {t('app.name')}
      </p>
      <PeopleMenu />
      <SearchButton />
      <nav aria-label={t('navigation')}>
        {pages.map((target) => (
          <a key={target} href={`#${target}`} aria-current={target === page ? 'page' : undefined}>
            <Icon name={target} />
            <span>{t(`pages.${target}`)}</span>
            {target === 'opt-out' && <StepsLeft />}
            {target === 'recheck' && <DueMark />}
          </a>
        ))}
      </nav>
      <div className="sidebar-foot">
        <SaveState />
        <KeyboardButton />
      </div>
    </header>
  )
}

function SearchButton() {
  const { t } = useWords()
  const keys = keysOf('search')
  return (
    <button
      type="button"
      className="search"
      aria-keyshortcuts={keys && spoken(keys)}
      onClick={() => openDialog('palette')}
    >
      <Icon name="search" />
      <span>{t('commands.search')}</span>
      {keys && <Kbd keys={keys} hidden />}
    </button>
  )
}

function KeyboardButton() {
  const { t } = useWords()
  const keys = keysOf('keyboard')
  return (
    <button
      type="button"
      className="keyboard-button"
      aria-label={t('keys.title')}
      aria-keyshortcuts={keys && spoken(keys)}
      title={t('keys.title')}
      onClick={() => openDialog('keyboard')}
    >
      ?
    </button>
  )
}

/** That a re-check is due, beside its link. */
function DueMark() {
  const { t } = useWords()
  return (
    useDue()?.kind === 'recheck' && (
      <span className="badge due-mark">
        <span className="unseen">{t('due.recheck')}</span>
      </span>
    )
  )
}

/** How many steps are left, beside the link; the page itself says it in words. */
function StepsLeft() {
  const loaded = useChecklist(({ snapshot }) => snapshot !== null)
  const { done, total } = tally(useProgress(), steps)
  const left = loaded ? total - done : 0
  return (
    left > 0 && (
      <span className="badge" aria-hidden="true">
        {left}
      </span>
    )
  )
}

function SaveState() {
  const { t } = useWords()
  const state = useChecklist(saveState)
  return (
    <p className="save-state" data-state={state}>
      <Icon name={state === 'saved' ? 'check' : 'dot'} />
      {t(`saving.${state}`)}
    </p>
  )
}

function saveState({ connected, failures, saving, unsaved, drafts, snapshot }: Checklist) {
  if (failures.some(({ what }) => what === 'saving')) return 'notSaved'
  if (saving.length > 0 || unsaved.some(({ how }) => how === 'saving')) return 'saving'
  // A page that has loaded nothing knows of nothing that is saved.
  if (!connected || snapshot === null) return 'lost'
  // Nobody can go on with what is half written by someone who was removed.
  const isDraft = drafts.some(({ person, text }) => text.trim() !== '' && !snapshot.people[person]?.removed)
  return isDraft || unsaved.length > 0 ? 'notSaved' : 'saved'
}
