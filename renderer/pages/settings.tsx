import { useChecklist } from '../checklist'
import { openDialog } from '../dialogs'
import { SavedRegion } from '../region-select'
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
        <h2>{t('settings.dataTitle')}</h2>
        <p>{t('settings.data')}</p>
        <dl>
          <dt>{t('settings.folder')}</dt>
          <dd>
            <code>{folder}</code>
          </dd>
        </dl>
        <p className="actions">
          <button type="button" onClick={showFolder}>
            {t('settings.showFolder')}
          </button>
        </p>
      </section>
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
    </>
  )
}
