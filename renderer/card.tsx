import type { ReactNode } from 'react'
import type { MessageKey } from '../shared/messages'
import { placeOf } from './page'
import { useWords } from './words'

/** The cards of the settings, with their titles, by which the search finds them too. */
export const cards = {
  region: 'settings.regionTitle',
  reminders: 'settings.remindersTitle',
  background: 'settings.desktopTitle',
  language: 'settings.languageTitle',
  look: 'settings.lookTitle',
  data: 'settings.dataTitle',
  people: 'people.title',
  transfer: 'data.transferTitle',
  backups: 'data.backupsTitle',
  keyboard: 'keys.title',
  about: 'settings.aboutTitle',
  erase: 'data.eraseTitle',
} as const satisfies Record<string, MessageKey>

interface CardProps {
  readonly card: keyof typeof cards
  readonly children: ReactNode
}

export function Card({ card, children }: CardProps) {
  const { t } = useWords()
  return (
    <section className="panel card" {...placeOf('settings', card)}>
      <h2>{t(cards[card])}</h2>
      {children}
    </section>
  )
}
