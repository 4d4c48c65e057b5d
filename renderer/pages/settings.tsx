import { useChecklist } from '../checklist'
import { onMac } from '../shortcuts'
import { useWords } from '../words'

export function SettingsPage() {
  const { t } = useWords()
  const folder = useChecklist(({ snapshot }) => snapshot?.folder)
  const version = useChecklist(({ snapshot }) => snapshot?.version ?? '')
  const showFolder = useChecklist((checklist) => checklist.showFolder)
  return (
    <>
      <h1>{t('settings.title')}</h1>
      <section className="card">
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
      <section className="card">
        <h2>{t('settings.keysTitle')}</h2>
        <dl>
          <dt>{t('settings.undoKey')}</dt>
          <dd>
            <kbd>{onMac ? '⌘Z' : 'Ctrl+Z'}</kbd>
          </dd>
          <dt>{t('settings.redoKey')}</dt>
          <dd>
            <kbd>{onMac ? '⇧⌘Z' : 'Ctrl+Shift+Z'}</kbd>
          </dd>
        </dl>
      </section>
      <section className="card">
        <h2>{t('settings.aboutTitle')}</h2>
        <p>{t('settings.version', { version })}</p>
        <p>{t('settings.independent')}</p>
      </section>
    </>
  )
}
