import { themes } from '../../shared/api'
import { languages } from '../../shared/messages'
import { ownName } from '../../shared/words'
import { Card } from '../card'
import { useChecklist } from '../checklist'
import { BackupsCard, EraseCard, TransferCard } from '../data-cards'
import { openDialog } from '../dialogs'
import { languageFor } from '../language'
import { addressOf } from '../page'
import { PeopleCard } from '../people-card'
import { SavedRegion } from '../region-select'
import { NextReminder } from '../reminder-form'
import { useWords } from '../words'

export function SettingsPage() {
  const { t } = useWords()
  const folder = useChecklist(({ snapshot }) => snapshot?.folder)
  const version = useChecklist(({ snapshot }) => snapshot?.version ?? '')
  const showFolder = useChecklist((checklist) => checklist.showFolder)
  return (
    <>
      <h1>{t('settings.title')}</h1>
      <Card card="region">
        <SavedRegion />
      </Card>
      <Card card="reminders">
        <NextReminder />
        <p className="actions">
          <a className="button" href={addressOf('recheck')}>
            {t('settings.toReminders')}
          </a>
        </p>
      </Card>
      <Background />
      <Language />
      <Look />
      <Card card="data">
        <p>{t('settings.data')}</p>
        <dl>
          <dt>{t('settings.folder')}</dt>
          <dd>
            <code dir="ltr">{folder}</code>
          </dd>
        </dl>
        <p className="actions">
          <button type="button" onClick={showFolder}>
            {t('settings.showFolder')}
          </button>
        </p>
      </Card>
      <PeopleCard />
      <TransferCard />
      <BackupsCard />
      <Card card="keyboard">
        <p className="actions">
          <button type="button" onClick={() => openDialog('keyboard')}>
            {t('commands.keyboard')}
          </button>
        </p>
      </Card>
      <Card card="about">
        <p>{t('settings.version', { version })}</p>
        <p>{t('settings.independent')}</p>
      </Card>
      <EraseCard />
    </>
  )
}

/** What the desktop app does beyond its window. */
function Background() {
  const { t } = useWords()
  const desktop = useChecklist(({ snapshot }) => snapshot?.desktop ?? null)
  const change = useChecklist((checklist) => checklist.changeDesktop)
  if (desktop === null) return null
  return (
    <Card card="background">
      <label className="check">
        <input
          type="checkbox"
          checked={desktop.background}
          onChange={({ currentTarget }) => change({ background: currentTarget.checked })}
        />
        {t('settings.background')}
      </label>
      {desktop.login !== null && (
        <label className="check">
          <input
            type="checkbox"
            checked={desktop.login}
            onChange={({ currentTarget }) => change({ login: currentTarget.checked })}
          />
          {t('settings.login')}
        </label>
      )}
    </Card>
  )
}

function Language() {
  const { t, compare } = useWords()
  const chosen = useChecklist(({ snapshot }) => snapshot?.language ?? null)
  const change = useChecklist((checklist) => checklist.changeLanguage)
  return (
    <Card card="language">
      <label className="field">
        {t('settings.language')}
        <select value={chosen ?? ''} onChange={({ currentTarget }) => change(currentTarget.value || null)}>
          <option value="">{t('settings.systemLanguage', { language: ownName(languageFor(null)) })}</option>
          {languages
            .toSorted((a, b) => compare(ownName(a), ownName(b)))
            .map((tag) => (
              <option key={tag} value={tag} lang={tag}>
                {ownName(tag)}
              </option>
            ))}
        </select>
      </label>
    </Card>
  )
}

function Look() {
  const { t } = useWords()
  const current = useChecklist(({ snapshot }) => snapshot?.theme)
  const changeTheme = useChecklist((checklist) => checklist.changeTheme)
  return (
    <Card card="look">
      <fieldset className="segments">
        <legend className="unseen">{t('settings.lookTitle')}</legend>
        {themes.map((theme) => (
          <label key={theme}>
            <input type="radio" name="theme" checked={theme === current} onChange={() => changeTheme(theme)} />
            {t(`settings.look.${theme}`)}
          </label>
        ))}
      </fieldset>
    </Card>
  )
}
