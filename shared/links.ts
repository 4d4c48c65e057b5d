/** Every address the app can open, by an id that never changes. The window sends the id; a shell looks the address up here. */
const addresses = {
  linkedin: 'https://www.linkedin.com/',
  settings: 'https://www.linkedin.com/mypreferences/d/categories/account',
  'data-privacy': 'https://www.linkedin.com/mypreferences/d/categories/privacy',
  'ai-setting': 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
  profile: 'https://www.linkedin.com/in/me/',
  'public-profile': 'https://www.linkedin.com/public-profile/settings',
  activity: 'https://www.linkedin.com/in/me/recent-activity/all/',
  'job-applications': 'https://www.linkedin.com/jobs/application-settings/',
} as const

const allowedHosts: ReadonlySet<string> = new Set(['www.linkedin.com'])

export type LinkId = keyof typeof addresses

export const linkIds = Object.keys(addresses) as readonly LinkId[]

/** The address behind a link id; undefined for anything that is not one of ours, or not https on an allow-listed host. */
export function addressOf(id: unknown): string | undefined {
  if (typeof id !== 'string' || !Object.hasOwn(addresses, id)) return undefined
  const url = new URL(addresses[id as LinkId])
  return url.protocol === 'https:' && allowedHosts.has(url.host) ? url.href : undefined
}
