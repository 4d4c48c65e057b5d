const linkedin = 'https://www.linkedin.com'
const preferences = `${linkedin}/mypreferences/d`
const forms = `${linkedin}/help/linkedin/ask`
const help = `${linkedin}/help/linkedin/answer`

/** Every address the app can open, by an id that never changes. The window sends the id; a shell looks the address up here. */
const addresses = {
  linkedin: `${linkedin}/`,
  settings: `${preferences}/categories/account`,
  'data-privacy': `${preferences}/categories/privacy`,
  'ai-setting': `${preferences}/settings/data-for-ai-improvement`,

  profile: `${linkedin}/in/me/`,
  'public-profile': `${linkedin}/public-profile/settings`,
  visibility: `${preferences}/categories/profile-visibility`,
  activity: `${linkedin}/in/me/recent-activity/all/`,
  'job-applications': `${linkedin}/jobs/application-settings/`,
  'job-accounts': `${preferences}/job-application-accounts`,

  advertising: `${preferences}/categories/ads`,
  'ads-off-linkedin': `${preferences}/settings/ads-beyond-linkedin`,
  'data-from-others': `${preferences}/settings/ads-interactions-with-business`,
  'ad-success': `${preferences}/settings/ads-related-actions`,
  research: `${preferences}/settings/policy-and-academic-research`,
  'data-copy': `${preferences}/download-my-data`,
  'permitted-services': `${preferences}/data-sharing-for-permitted-services`,

  'objection-form': `${forms}/TS-DPRO`,
  'deletion-form': `${forms}/TS-DDF`,
  'data-protection-officer': `${forms}/TSO-DPO`,

  'help-ai-setting': `${help}/a6278444`,
  'help-ai': `${help}/a5538339`,
  'help-update': `${help}/a8059228`,
  'help-ads': `${help}/a1342443`,
  'help-data-from-others': `${help}/a7157083`,
  'help-ad-success': `${help}/a7156194`,
  'help-data-sharing': `${help}/a1397243`,
  'help-data-copy': `${help}/a1339364`,
  'help-objection': `${help}/a1338610`,
  'help-deletion': `${help}/a1342613`,
  'help-public-profile': `${help}/a518980`,
  'help-search-engines': `${help}/a1376045`,
  'help-job-accounts': `${help}/a507642`,
  'help-complaints': `${help}/80432`,
  'privacy-policy': `${linkedin}/legal/privacy-policy`,
  'european-notice': `${linkedin}/legal/privacy/eu`,

  'authorities-eea': 'https://www.edpb.europa.eu/about-edpb/about-edpb/members_en',
  'authority-at': 'https://dsb.gv.at/',
  'authority-be-fr': 'https://www.autoriteprotectiondonnees.be/',
  'authority-be-nl': 'https://www.gegevensbeschermingsautoriteit.be/',
  'authority-cz': 'https://uoou.gov.cz/',
  'authority-fr': 'https://www.cnil.fr/',
  'authority-gr': 'https://www.dpa.gr/',
  'authority-ie': 'https://www.dataprotection.ie/',
  'authority-it': 'https://www.garanteprivacy.it/',
  'authority-li': 'https://www.datenschutzstelle.li/',
  'authority-lt': 'https://vdai.lrv.lt/',
  'authority-lu': 'https://cnpd.public.lu/',
  'authority-nl': 'https://autoriteitpersoonsgegevens.nl/',
  'authority-es': 'https://www.aepd.es/',
  'authority-gb': 'https://ico.org.uk/make-a-complaint/',
  'authority-ch': 'https://www.edoeb.admin.ch/',
  'authority-ca':
    'https://www.priv.gc.ca/en/report-a-concern/file-a-formal-privacy-complaint/file-a-complaint-about-a-business/',
  'authority-ca-qc': 'https://www.cai.gouv.qc.ca/',
  'authority-ca-bc': 'https://www.oipc.bc.ca/',
  'authority-ca-ab': 'https://oipc.ab.ca/',
  'authority-hk': 'https://www.pcpd.org.hk/',

  'source-ico':
    'https://cy.ico.org.uk/about-the-ico/media-centre/news-and-blogs/2024/09/our-statement-on-changes-to-linkedin-ai-data-policy',
  'source-irish-legal': 'https://www.irishlegal.com/articles/linkedin-changes-ai-plan-after-dpc-internvetion',
  'source-edotto': 'https://www.edotto.com/articolo/garante-privacy-istruzioni-per-opporsi-alluso-dei-dati-su-linkedin',
  'source-legal-clarity':
    'https://legalclarity.org/how-to-fill-out-and-submit-the-linkedin-data-processing-objection-form/',
  'source-left-shift': 'https://www.theleftshift.com/linkedin-will-now-use-your-post-to-train-ai-models-by-default',
  'source-gulf-news':
    'https://gulfnews.com/technology/linkedin-privacy-update-microsoft-can-use-your-data-from-nov-3-how-to-stop-it-1.500281615',
} as const

const allowedHosts: ReadonlySet<string> = new Set([
  'www.linkedin.com',
  'www.edpb.europa.eu',
  'dsb.gv.at',
  'www.autoriteprotectiondonnees.be',
  'www.gegevensbeschermingsautoriteit.be',
  'uoou.gov.cz',
  'www.cnil.fr',
  'www.dpa.gr',
  'www.dataprotection.ie',
  'www.garanteprivacy.it',
  'www.datenschutzstelle.li',
  'vdai.lrv.lt',
  'cnpd.public.lu',
  'autoriteitpersoonsgegevens.nl',
  'www.aepd.es',
  'ico.org.uk',
  'www.edoeb.admin.ch',
  'www.priv.gc.ca',
  'www.cai.gouv.qc.ca',
  'www.oipc.bc.ca',
  'oipc.ab.ca',
  'www.pcpd.org.hk',
  'cy.ico.org.uk',
  'www.irishlegal.com',
  'www.edotto.com',
  'legalclarity.org',
  'www.theleftshift.com',
  'gulfnews.com',
])

export type LinkId = keyof typeof addresses

export const linkIds = Object.keys(addresses) as readonly LinkId[]

/** The address behind a link id; undefined for anything that is not one of ours, or may not be opened. */
export function addressOf(id: unknown): string | undefined {
  return addressIn(addresses, id)
}

/** An address of a table, which nobody vouches for: only https, and only a host of the list and nothing more, is opened. */
export function addressIn(table: Readonly<Record<string, string>>, id: unknown): string | undefined {
  if (typeof id !== 'string' || !Object.hasOwn(table, id)) return undefined
  const address = table[id] ?? ''
  if (!URL.canParse(address)) return undefined
  const { protocol, host, username, password, href } = new URL(address)
  return protocol === 'https:' && allowedHosts.has(host) && username === '' && password === '' ? href : undefined
}
