import { useEffect, useId, useState } from 'react'
import { type BackupInfo, eraseWord, type ImportPreview, importLimit } from '../shared/api'
import { stepIds } from '../shared/content'
import { personName } from '../shared/words'
import { Card } from './card'
import { useChecklist } from './checklist'
import { FileButton } from './file-button'
import { Icon } from './icon'
import { placeOf } from './page'
import { useWords } from './words'

/** Taking everything along to another computer, and bringing it in here. */
export function TransferCard() {
  const { t } = useWords()
  const exportBackup = useChecklist((checklist) => checklist.exportBackup)
  return (
    <Card card="transfer">
      <p>{t('data.transfer')}</p>
      <p className="actions">
        <button type="button" onClick={exportBackup}>
          {t('data.export')}
        </button>
      </p>
      <Import />
    </Card>
  )
}

interface Chosen {
  readonly text: string
  readonly preview: ImportPreview
}

/** Shows what a file would change before it does. */
function Import() {
  const { t } = useWords()
  const previewImport = useChecklist((checklist) => checklist.previewImport)
  const importBackup = useChecklist((checklist) => checklist.importBackup)
  const forgetRefused = useChecklist((checklist) => checklist.forgetRefused)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [tooLarge, setTooLarge] = useState(false)

  async function choose(file: File): Promise<void> {
    forgetRefused()
    setChosen(null)
    setTooLarge(file.size > importLimit)
    if (file.size > importLimit) return
    // A file that is gone, or cannot be read, is refused like an empty one: as no backup.
    const text = await file.text().catch(() => '')
    const preview = await previewImport(text)
    setChosen(preview && { text, preview })
  }

  async function bringIn({ text }: Chosen): Promise<void> {
    await importBackup(text)
    setChosen(null)
  }

  return (
    <>
      <FileButton accept=".json,application/json" choose={choose}>
        {t('data.import')}
      </FileButton>
      <div role="status">
        {tooLarge && <p>{t('backup.tooLong', { limit: importLimit / 1024 / 1024 })}</p>}
        {chosen && <Preview {...chosen.preview} />}
      </div>
      {chosen && (
        <p className="actions">
          <button
            type="button"
            className="primary"
            disabled={chosen.preview.added + chosen.preview.newPictures === 0}
            onClick={() => bringIn(chosen)}
          >
            {t('data.bringIn', { count: chosen.preview.added })}
          </button>
          <button type="button" onClick={() => setChosen(null)}>
            {t('data.cancel')}
          </button>
        </p>
      )}
    </>
  )
}

function Preview({ added, known, newPictures, newPeople, from, to, olderIn }: ImportPreview) {
  const { t, day, list } = useWords()
  return (
    <p>
      {from !== null && to !== null && t('data.span', { count: added + known, from: day(from), to: day(to) })}{' '}
      {added === 0 ? t('data.nothingNew') : t('data.isNew', { count: added })}{' '}
      {newPictures > 0 && t('data.newPictures', { count: newPictures })}{' '}
      {newPeople.length > 0 && t('data.newPeople', { count: newPeople.length, names: list(newPeople) })}{' '}
      {olderIn !== null && t('data.olderIn', { file: olderIn })}
    </p>
  )
}

/** The app's own backups, each of which can be gone back to. */
export function BackupsCard() {
  const { t } = useWords()
  const list = useChecklist((checklist) => checklist.backups)
  const [backups, setBackups] = useState<readonly BackupInfo[] | null>(null)
  useEffect(() => {
    list().then(setBackups)
  }, [list])
  return (
    <Card card="backups">
      <p>{t('data.backups')}</p>
      {backups?.length === 0 && <p className="muted">{t('data.noBackups')}</p>}
      <ul className="rows">
        {backups?.map((backup) => (
          <Backup key={backup.id} {...backup} />
        ))}
      </ul>
    </Card>
  )
}

function Backup({ id, savedAt, entries, people }: BackupInfo) {
  const { t, date, time, list } = useWords()
  const restore = useChecklist((checklist) => checklist.restore)
  const steps = people.map((person) =>
    people.length === 1
      ? t('people.steps', { done: person.steps, total: stepIds.length })
      : t('data.personsSteps', { name: personName(person, t), done: person.steps }),
  )
  return (
    <li>
      <details name="backup">
        <summary>
          <span>
            {date(savedAt)}, {time(savedAt)}
          </span>
          <span className="muted">{t('data.backup', { count: entries, steps: list(steps) })}</span>
          <Icon name="chevron" />
        </summary>
        <div className="fold-body">
          <p>{t('data.restoring')}</p>
          <p className="actions">
            <button type="button" onClick={() => restore(id)}>
              {t('data.restore')}
            </button>
          </p>
        </div>
      </details>
    </li>
  )
}

/** Removes everything, after the word for it was typed. */
export function EraseCard() {
  const { t } = useWords()
  const erase = useChecklist((checklist) => checklist.erase)
  const [word, setWord] = useState('')
  const id = useId()
  return (
    <section className="panel card" {...placeOf('settings', 'erase')}>
      <details className="erase">
        <summary>
          <h2>{t('data.eraseTitle')}</h2>
          <Icon name="chevron" />
        </summary>
        <form
          className="fold-body"
          onSubmit={(event) => {
            event.preventDefault()
            erase(word).then(() => setWord(''))
          }}
        >
          <p>{t('data.erase')}</p>
          <div className="field">
            <label htmlFor={id}>{t('data.eraseWord', { word: eraseWord })}</label>
            <input
              id={id}
              type="text"
              autoComplete="off"
              value={word}
              onChange={({ currentTarget }) => setWord(currentTarget.value)}
            />
          </div>
          <p className="actions">
            <button type="submit" disabled={word !== eraseWord}>
              {t('data.eraseNow')}
            </button>
          </p>
        </form>
      </details>
    </section>
  )
}
