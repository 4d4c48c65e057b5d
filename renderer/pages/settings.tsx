import { themes } from '../../shared/api'
import { languages } from '../../shared/messages'
import { ownName } from '../../shared/words'
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
      <section className="panel card">
        <h2>{t('settings.regionTitle')}</h2>
        <SavedRegion />
      </section>
      <section className="panel card">
        <h2>{t('settings.remindersTitle')}</h2>
        <NextReminder />
        <p className="actions">
          <a className="button" href={addressOf('recheck')}>
            {t('settings.toReminders')}
          </a>
        </p>
      </section>
      <Background />
      <Language />
      <Look />
      <section className="panel card">
        <h2>{t('settings.dataTitle')}</h2>
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
      </section>
      <PeopleCard />
      <TransferCard />
      <BackupsCard />
      <section className="panel card">
        <h2>{t('keys.title')}</h2>
        <p className="actions">
          <button type="button" onClick={() => openDialog('keyboard')}>
            {t('commands.keyboard')}
          </button>
        </p>
      </section>
      <section className="panel card">
        <h2>{t('settings.aboutTitle')}</h2>
        <p>{t('settings.version', { version })}</p>
        <p>{t('settings.independent')}</p>
      </section>
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
    <section className="panel card">
      <h2>{t('settings.desktopTitle')}</h2>
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
    </section>
  )
}

function Language() {
  const { t, compare } = useWords()
  const chosen = useChecklist(({ snapshot }) => snapshot?.language ?? null)
  const change = useChecklist((checklist) => checklist.changeLanguage)
  return (
    <section className="panel card">
      <h2>{t('settings.languageTitle')}</h2>
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
    </section>
  )
}

function Look() {
  const { t } = useWords()
  const current = useChecklist(({ snapshot }) => snapshot?.theme)
  const changeTheme = useChecklist((checklist) => checklist.changeTheme)
  return (
    <section className="panel card">
      <h2>{t('settings.lookTitle')}</h2>
      <fieldset className="segments">
        <legend className="unseen">{t('settings.lookTitle')}</legend>
        {themes.map((theme) => (
          <label key={theme}>
            <input type="radio" name="theme" checked={theme === current} onChange={() => changeTheme(theme)} />
            {t(`settings.look.${theme}`)}
          </label>
        ))}
      </fieldset>
    </section>
  )
}
