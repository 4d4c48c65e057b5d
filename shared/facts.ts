import type { Confidence, SourceId } from './content'
import type { LinkId } from './links'
import { type Area, areaOf, type Region } from './region'

/** What statements about LinkedIn's AI training are about, in the order to show them. */
export const topics = ['since', 'data', 'ground', 'sharing', 'rights', 'limits'] as const

export type Topic = (typeof topics)[number]

interface Stated {
  readonly topic: Topic
  readonly source: SourceId
  readonly confidence: Confidence
  /** Where it holds; without this, everywhere. */
  readonly areas?: readonly Area[]
  /** Where to read on, or to do what it speaks of. */
  readonly link?: LinkId
}

/** By ids written by hand. The words are in the message files; those of less than high confidence say so. */
export const facts = {
  'on-by-default': { topic: 'since', source: 'privacy-guides', confidence: 'high', link: 'help-ai-setting' },
  'since-europe': {
    topic: 'since',
    source: 'linkedin-notice',
    confidence: 'high',
    areas: ['eea', 'CH'],
    link: 'help-update',
  },
  'since-uk': { topic: 'since', source: 'uk-authority', confidence: 'high', areas: ['GB'], link: 'help-update' },
  'hidden-before': {
    topic: 'since',
    source: 'own-research',
    confidence: 'medium',
    areas: ['eea', 'CH', 'GB'],
    link: 'objection-form',
  },
  'since-canada': { topic: 'since', source: 'news-reports', confidence: 'high', areas: ['CA'], link: 'help-update' },
  'pause-canada': { topic: 'since', source: 'canadian-authority-2024', confidence: 'high', areas: ['CA'] },
  'since-hong-kong': {
    topic: 'since',
    source: 'hong-kong-authority',
    confidence: 'high',
    areas: ['HK'],
    link: 'help-update',
  },
  'since-india': { topic: 'since', source: 'india-reports', confidence: 'medium', areas: ['IN'] },
  'since-us': {
    topic: 'since',
    source: 'linkedin-policy-2024',
    confidence: 'high',
    areas: ['US'],
    link: 'privacy-policy',
  },
  'since-elsewhere': {
    topic: 'since',
    source: 'linkedin-policy-2024',
    confidence: 'high',
    areas: ['elsewhere'],
    link: 'privacy-policy',
  },
  'no-change-2025': { topic: 'since', source: 'news-reports', confidence: 'high', areas: ['US', 'elsewhere'] },
  'first-countries': { topic: 'since', source: 'local-reports', confidence: 'medium', areas: ['elsewhere'] },
  'mainland-china': { topic: 'since', source: 'own-research', confidence: 'low', areas: ['elsewhere'] },

  trains: { topic: 'data', source: 'linkedin-notice', confidence: 'high', link: 'help-ai' },
  profile: { topic: 'data', source: 'linkedin-notice', confidence: 'high' },
  posts: { topic: 'data', source: 'linkedin-notice', confidence: 'high' },
  groups: { topic: 'data', source: 'linkedin-notice', confidence: 'high' },
  'job-data': { topic: 'data', source: 'linkedin-notice', confidence: 'high' },
  prompts: { topic: 'data', source: 'linkedin-notice', confidence: 'high' },
  feedback: { topic: 'data', source: 'linkedin-notice', confidence: 'high' },
  'not-messages': { topic: 'data', source: 'linkedin-notice', confidence: 'high' },
  'not-secrets': { topic: 'data', source: 'linkedin-notice', confidence: 'high' },
  'not-devices': { topic: 'data', source: 'linkedin-notice', confidence: 'high' },
  'under-18': { topic: 'data', source: 'linkedin-quoted', confidence: 'high' },
  narrowed: { topic: 'data', source: 'irish-authority', confidence: 'high', areas: ['eea'] },

  'ground-europe': { topic: 'ground', source: 'linkedin-notice', confidence: 'high', areas: ['eea', 'CH'] },
  'controller-europe': { topic: 'ground', source: 'linkedin-notice', confidence: 'high', areas: ['eea', 'CH'] },
  'controller-uk': { topic: 'ground', source: 'linkedin-notice', confidence: 'high', areas: ['GB'] },

  affiliates: { topic: 'sharing', source: 'help-article', confidence: 'high' },
  'affiliates-europe': { topic: 'sharing', source: 'ghacks', confidence: 'medium', areas: ['eea', 'CH'] },
  'microsoft-training-uk': { topic: 'sharing', source: 'linkedin-notice', confidence: 'high', areas: ['GB'] },
  'microsoft-ads-europe': {
    topic: 'sharing',
    source: 'linkedin-notice',
    confidence: 'high',
    areas: ['eea', 'CH', 'GB'],
  },
  'personal-ads-europe': { topic: 'sharing', source: 'linkedin-notice', confidence: 'high', areas: ['eea'] },
  'microsoft-ads-canada-hong-kong': {
    topic: 'sharing',
    source: 'ads-report',
    confidence: 'medium',
    areas: ['CA', 'HK'],
    link: 'advertising',
  },
  'microsoft-ads-us': {
    topic: 'sharing',
    source: 'news-reports',
    confidence: 'medium',
    areas: ['US'],
    link: 'advertising',
  },
  'microsoft-ads-elsewhere': {
    topic: 'sharing',
    source: 'news-reports',
    confidence: 'medium',
    areas: ['IN', 'elsewhere'],
    link: 'advertising',
  },
  'privacy-signal': { topic: 'sharing', source: 'data-sharing-article', confidence: 'medium', areas: ['US'] },

  'object-eea': {
    topic: 'rights',
    source: 'luxembourg-authority',
    confidence: 'high',
    areas: ['eea'],
    link: 'objection-form',
  },
  'answer-eea': { topic: 'rights', source: 'european-board', confidence: 'high', areas: ['eea'] },
  'reasons-eea': { topic: 'rights', source: 'dutch-lawyer', confidence: 'medium', areas: ['eea'] },
  'complain-eea': { topic: 'rights', source: 'european-board', confidence: 'high', areas: ['eea'] },
  'object-uk': { topic: 'rights', source: 'uk-law', confidence: 'high', areas: ['GB'], link: 'objection-form' },
  'complain-uk': { topic: 'rights', source: 'uk-law', confidence: 'high', areas: ['GB'], link: 'help-complaints' },
  'object-switzerland': {
    topic: 'rights',
    source: 'swiss-law',
    confidence: 'medium',
    areas: ['CH'],
    link: 'objection-form',
  },
  'complain-switzerland': { topic: 'rights', source: 'swiss-law', confidence: 'medium', areas: ['CH'] },
  'withdraw-canada': {
    topic: 'rights',
    source: 'canadian-law',
    confidence: 'medium',
    areas: ['CA'],
    link: 'objection-form',
  },
  'complain-canada': {
    topic: 'rights',
    source: 'canadian-authority',
    confidence: 'high',
    areas: ['CA'],
    link: 'data-protection-officer',
  },
  'provinces-canada': { topic: 'rights', source: 'canadian-law', confidence: 'medium', areas: ['CA'] },
  'consent-hong-kong': { topic: 'rights', source: 'hong-kong-law', confidence: 'medium', areas: ['HK'] },
  'complain-hong-kong': { topic: 'rights', source: 'hong-kong-law', confidence: 'medium', areas: ['HK'] },
  'rights-india': { topic: 'rights', source: 'indian-law', confidence: 'high', areas: ['IN'] },
  'complain-india': {
    topic: 'rights',
    source: 'indian-law',
    confidence: 'medium',
    areas: ['IN'],
    link: 'help-complaints',
  },
  'rights-us': { topic: 'rights', source: 'own-research', confidence: 'medium', areas: ['US'] },
  'rights-elsewhere': {
    topic: 'rights',
    source: 'linkedin-notice',
    confidence: 'high',
    areas: ['elsewhere'],
    link: 'help-complaints',
  },
  'form-asks': { topic: 'rights', source: 'form-guide', confidence: 'medium', link: 'objection-form' },
  'form-confirms': { topic: 'rights', source: 'garante-summary', confidence: 'medium' },

  'not-retroactive': { topic: 'limits', source: 'help-article', confidence: 'high' },
  'older-posts': { topic: 'limits', source: 'help-article', confidence: 'high' },
  'older-posts-italy': { topic: 'limits', source: 'italian-authority', confidence: 'high' },
  'no-deadline': { topic: 'limits', source: 'linkedin-notice', confidence: 'high' },
  'other-uses': { topic: 'limits', source: 'help-article', confidence: 'high', link: 'objection-form' },
  'features-work': { topic: 'limits', source: 'help-article', confidence: 'high' },
  'feedback-after': { topic: 'limits', source: 'linkedin-quoted', confidence: 'medium' },
  'each-account': { topic: 'limits', source: 'ghacks', confidence: 'high' },
  'posts-by-others': { topic: 'limits', source: 'italian-authority', confidence: 'high', link: 'objection-form' },
  'no-reset': { topic: 'limits', source: 'own-research', confidence: 'medium' },
  recruiters: { topic: 'limits', source: 'own-research', confidence: 'medium' },
} as const satisfies Record<string, Stated>

export type FactId = keyof typeof facts

export const factIds = Object.keys(facts) as readonly FactId[]

/** The facts that hold in an area, in order; without an area, those that hold everywhere. */
export function factsAbout(topic: Topic, area: Area | null): readonly FactId[] {
  return factIds.filter((id) => {
    const fact: Stated = facts[id]
    return fact.topic === topic && (fact.areas === undefined || (area !== null && fact.areas.includes(area)))
  })
}

/**
 * National authorities whose address was seen at a source. In the EEA the others are in the list of the European Data
 * Protection Board; Germany's are those of its states.
 */
const authorities: Readonly<Partial<Record<Region, readonly LinkId[]>>> = {
  AT: ['authority-at'],
  BE: ['authority-be-fr', 'authority-be-nl'],
  CZ: ['authority-cz'],
  FR: ['authority-fr'],
  GR: ['authority-gr'],
  IE: ['authority-ie'],
  IT: ['authority-it'],
  LI: ['authority-li'],
  LT: ['authority-lt'],
  LU: ['authority-lu'],
  NL: ['authority-nl'],
  ES: ['authority-es'],
  GB: ['authority-gb'],
  CH: ['authority-ch'],
  CA: ['authority-ca', 'authority-ca-qc', 'authority-ca-bc', 'authority-ca-ab'],
  HK: ['authority-hk'],
}

/** Where to complain: the authorities of a region; none where no address is known. */
export function authoritiesOf(region: Region): readonly LinkId[] {
  const own = authorities[region] ?? []
  return areaOf(region) === 'eea' ? [...own, 'authorities-eea'] : own
}
