import type { ReactNode } from 'react'
import { paperOf } from '../shared/paper'
import type { Report } from '../shared/report'
import { aboutReport, details, headline } from '../shared/report-words'
import { Icon } from './icon'
import { PictureView } from './picture-view'
import './sheet.css'
import { attachedTo } from '../shared/words'
import { useWords } from './words'

/** The record as a sheet of paper: light whatever the colours of the app, and all that is printed of its page. */
export function Sheet({ report }: { report: Report }) {
  const words = useWords()
  const { t } = words
  return (
    <div className="desk">
      <article className="sheet" data-paper={paperOf(report.region, navigator.language)} aria-labelledby="sheet-title">
        <header>
          <p className="sheet-kind">{t('report.heading')}</p>
          <h2 id="sheet-title">{headline(report, words)}</h2>
          <p>{details(report, words).join(' ')}</p>
          <span className="stamp" data-done={report.optedOut !== null}>
            <Icon name={report.optedOut === null ? 'dot' : 'check'} />
          </span>
        </header>
        <dl>
          {aboutReport(report, words).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Steps steps={report.steps} />
        <Rechecks {...report} />
        <Notes notes={report.notes} />
        <Different different={report.different} />
        <Pictures pictures={report.pictures} />
        <footer>
          <p>{t('report.statement')}</p>
          <p>{t('report.noConfirmation')}</p>
        </footer>
      </article>
    </div>
  )
}

function Steps({ steps }: Pick<Report, 'steps'>) {
  const { t, day } = useWords()
  return (
    <Part title={t('report.steps')}>
      <ol>
        {steps.map(({ id, day: done }) => (
          <li key={id} className="row">
            <span>{t(`items.${id}.title`)}</span>
            <span data-open={done === null}>{done === null ? t('report.open') : day(done)}</span>
          </li>
        ))}
      </ol>
    </Part>
  )
}

function Rechecks({ rechecks, earlierRechecks }: Pick<Report, 'rechecks' | 'earlierRechecks'>) {
  const { t, day } = useWords()
  if (rechecks.length === 0) return null
  return (
    <Part title={t('report.rechecks')}>
      <ul className="rechecks">
        {rechecks.map(({ day: when, found }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two of one day may have found the same, and none is ever moved.
          <li key={index} className="row">
            <span>{day(when)}</span>
            <span data-found={found}>{t(`report.found.${found}`)}</span>
          </li>
        ))}
      </ul>
      {earlierRechecks > 0 && <p className="muted">{t('report.earlier', { count: earlierRechecks })}</p>}
    </Part>
  )
}

function Notes({ notes }: Pick<Report, 'notes'>) {
  const { t } = useWords()
  if (notes.length === 0) return null
  return (
    <Part title={t('report.notes')}>
      {notes.map(({ item, text }) => (
        <section key={item} className="written">
          <h4>{t(`items.${item}.title`)}</h4>
          <Written text={text} />
        </section>
      ))}
    </Part>
  )
}

function Different({ different }: Pick<Report, 'different'>) {
  const { t, day } = useWords()
  if (different.length === 0) return null
  return (
    <Part title={t('report.different')}>
      {different.map(({ item, day: when, text }) => (
        <section key={item} className="written">
          <h4 className="row">
            <span>{t(`items.${item}.title`)}</span>
            <span>{day(when)}</span>
          </h4>
          {text === '' ? <p className="muted">{t('report.noWords')}</p> : <Written text={text} />}
        </section>
      ))}
    </Part>
  )
}

function Pictures({ pictures }: Pick<Report, 'pictures'>) {
  const { t, day } = useWords()
  if (pictures.length === 0) return null
  return (
    <Part title={t('report.pictures')}>
      <div className="sheet-pictures">
        {pictures.map((picture) => {
          const name = attachedTo(picture.to, t)
          return (
            <figure key={picture.id}>
              <PictureView picture={picture} name={name} />
              <figcaption>
                {name}, {day(picture.day)}
              </figcaption>
            </figure>
          )
        })}
      </div>
    </Part>
  )
}

/** What the person wrote, in its own direction. */
function Written({ text }: { text: string }) {
  return <p dir="auto">{text.replace(/\n\s*\n/g, '\n\n')}</p>
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
