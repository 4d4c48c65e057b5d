import { controls, tasks } from '../../shared/content'
import { tally } from '../../shared/progress'
import { areaOf } from '../../shared/region'
import { CopyButton } from '../copy-button'
import { Icon } from '../icon'
import { LinkButton } from '../link-button'
import { placeOf, useNamedItem } from '../page'
import { ProgressBar } from '../progress-bar'
import { Source } from '../source'
import { TaskList } from '../task-list'
import { useProgress } from '../use-person'
import { useWords } from '../words'

export function CleanUpPage() {
  const { t } = useWords()
  const counted = tally(useProgress(), tasks)
  return (
    <>
      <h1>{t('cleanUp.title')}</h1>
      <p className="lead">{t('cleanUp.intro')}</p>
      <ProgressBar
        label={t('cleanUp.progress')}
        text={t('cleanUp.progressText', counted)}
        figure={t('progress.short', counted)}
        tally={counted}
      />
      <TaskList />
      <Controls />
    </>
  )
}

/** More of LinkedIn's controls, for those who want to go on; nothing here is counted. */
function Controls() {
  const { t } = useWords()
  const named = useNamedItem(controls.map(({ id }) => id))
  return (
    <section className="more" aria-labelledby="controls-title">
      <h2 id="controls-title">{t('cleanUp.controls')}</h2>
      <p className="muted">{t('cleanUp.controlsIntro')}</p>
      <ul className="panel items">
        {controls.map(({ id, links, source, confidence }) => (
          <li className="item plain" key={id} {...placeOf('clean-up', id)}>
            <details name="control" open={id === named}>
              <summary className="item-title">
                <span>{t(`controls.${id}.title`)}</span>
                <Icon name="chevron" />
              </summary>
              <div className="item-body">
                <p>
                  {t(`controls.${id}.text`)} <Source source={source} confidence={confidence} />
                </p>
                {id === 'objection' && <Objection />}
                <div className="actions">
                  {links.map((link) => (
                    <LinkButton key={link} link={link} />
                  ))}
                </div>
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What can be pasted into the objection form, in the terms of the law that applies. */
function Objection() {
  const { t } = useWords()
  const { region } = useProgress()
  const text = t(`objection.${region === null ? 'elsewhere' : areaOf(region)}`)
  return (
    <figure className="to-copy">
      <figcaption>{t('cleanUp.objection')}</figcaption>
      <blockquote>{text}</blockquote>
      <CopyButton text={text} />
    </figure>
  )
}
