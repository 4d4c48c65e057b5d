import { Fragment } from 'react'
import { commands } from './commands'
import { Dialog } from './dialogs'
import { Kbd } from './kbd'
import { useWords } from './words'

/** What can be done by keys. */
export function KeyboardHelp() {
  const { t } = useWords()
  return (
    <Dialog className="keyboard" aria-labelledby="keyboard-title">
      <h2 id="keyboard-title">{t('keys.title')}</h2>
      <dl>
        {commands.map(
          ({ id, title, keys }) =>
            keys?.[0] && (
              <Fragment key={id}>
                <dt>{t(title)}</dt>
                <dd>
                  <Kbd keys={keys[0]} />
                </dd>
              </Fragment>
            ),
        )}
        <dt>{t('keys.steps')}</dt>
        <dd>
          <span dir="ltr">
            <kbd>←</kbd> <kbd>→</kbd>
          </span>
        </dd>
      </dl>
      <button type="button" onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
        {t('close')}
      </button>
    </Dialog>
  )
}
