import { personIn, present } from './people'
import type { PersonalDue } from './reminder'
import type { People } from './replay'
import { personName, type Words } from './words'

/** What a notification of something due says: what there is to do, and for whom where there are several people. */
export function notificationOf(
  dues: readonly PersonalDue[],
  people: People,
  { t, list }: Words,
): { readonly title: string; readonly body: string } {
  const onlyToFinish = dues.every(({ due }) => due.kind === 'finish')
  const names = dues.map(({ person }) => personName(personIn(people, person), t))
  return {
    title: t(onlyToFinish ? 'due.finish' : 'notify.title'),
    body: present(people).length === 1 ? t('notify.body') : t('notify.bodyFor', { names: list(names) }),
  }
}
