import type { LinkId } from '../shared/links'
import { useChecklist } from './checklist'
import { Icon } from './icon'
import { useWords } from './words'

/** Opens a page in the person's own browser. The window knows only the link's id. */
export function LinkButton({ link, primary = false }: { link: LinkId; primary?: boolean }) {
  const { t } = useWords()
  const openLink = useChecklist((checklist) => checklist.openLink)
  return (
    <button
      type="button"
      className={primary ? 'primary' : undefined}
      title={t('opensBrowser')}
      onClick={() => openLink(link)}
    >
      {t(`links.${link}`)}
      <Icon name="external" />
    </button>
  )
}
