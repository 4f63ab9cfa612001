/**
 * What kind of work a citation means. Addresses say most: the kind of host, the shape of the path, the file's ending; the
 * words of the item and of the headings above it say the rest. Rules are about hosts that hold one kind of thing and about
 * wording, never about one work.
 */
import { parseUrl, safeDecode } from '../../../src/model/identifier.ts'
import type { WorkKind } from '../../../src/model/work.ts'

/** What is known of a cited work when its kind is asked. */
export interface KindSigns {
  readonly title: string
  readonly urls: readonly string[]
  /** Words beside the title: "Talk", "Blog", "et al". */
  readonly words: string
  readonly section: readonly string[]
}

/** The kind, from the strongest sign to the weakest; OTHER where nothing tells. */
export function workKind(signs: KindSigns): WorkKind {
  const url = signs.urls.map(parseUrl).find((one) => one !== null) ?? null
  const byTitle = kindOfTitle(signs.title)
  const byUrl = url === null ? null : kindOfUrl(url)
  if (byTitle === 'TALK' || byTitle === 'SPECIFICATION') return byTitle
  if (byUrl === 'VIDEO') return /\b(?:talk|keynote)\b/i.test(`${signs.words} ${signs.title}`) ? 'TALK' : 'VIDEO'
  if (byUrl === 'ARTICLE' && /\bet al\b/i.test(signs.words)) return 'PAPER'
  if (byUrl !== null) return byUrl
  const told = kindOfWords(signs.words) ?? (url !== null && isHome(url) ? kindOfHome(signs.title) : byTitle)
  if (told !== null) return told
  const bySection = kindOfSection(signs.section)
  if (bySection !== null) return bySection
  if (url === null) return 'OTHER'
  return /^[^\s]+\/[^\s]*$/.test(signs.title) ? 'WEBSITE' : 'ARTICLE'
}

/** A home page is that of a site where its title says so or begins with an article; else of a thing that can be used. */
function kindOfHome(title: string): WorkKind {
  return /\b(?:site|website|homepage|home page|blog|community|meetup)\b|^the\s/i.test(title) &&
    !/\blanguage\b/i.test(title)
    ? 'WEBSITE'
    : 'TOOL'
}

/** The kind of work that an address says by its host, path or ending; null for one that says nothing. */
export function kindOfUrl(url: URL): WorkKind | null {
  const host = url.hostname.toLowerCase().replace(/^www\./, '')
  const path = safeDecode(url.pathname)
  const address = `${host}${path}${url.search}`.slice(0, 500)
  return addressRules.find(([, pattern]) => pattern.test(address))?.[0] ?? null
}

/**
 * A repository that is called a talk or slides ("quiet-clocks-talk"), or in one word after an event and its year
 * ("HarborConf2018"); "advent-of-code-2019" is neither.
 */
const namedAfterTalk =
  /^(?:github|gitlab)\.com\/[^/]+\/(?:(?:[\w.]+-)*(?:[Tt]alks?|[Ss]lides|[Pp]resentations?|[Kk]eynote)(?:-[\w.-]+)?|[A-Za-z]{3,30}20\d\d)\/?$/

/** In order: the first pattern found in "host/path?query" decides. */
const addressRules: readonly (readonly [WorkKind, RegExp])[] = [
  ['SPECIFICATION', /^(?:[\w.-]+\.)?(?:ietf|rfc-editor)\.org\/.*rfc|^(?:www\.)?w3\.org\/TR\//i],
  [
    'OTHER',
    /^(?:(?:mobile\.)?twitter\.com|x\.com)\/\w+\/status\/|^groups\.google\.com\/|^(?:[\w-]+\.)?(?:slideshare\.net|speakerdeck\.com)\//i,
  ],
  [
    'VIDEO',
    /^(?:m\.)?(?:youtube\.com|youtu\.be|vimeo\.com|ustream\.tv|video\.[\w.-]+|channel9\.msdn\.com|twitch\.tv|livestream\.com)\/./i,
  ],
  [
    'TALK',
    /^infoq\.com\/(?:[a-z]{2}\/)?presentations\/|^skillsmatter\.com\/(?:skillscasts|talks)\/|^ted\.com\/talks\/|^confreaks\.tv\/videos\//i,
  ],
  ['PAPER', /^usenix\.org\/.*(?:technical-sessions|workshop-program)\//i],
  ['TALK', /^usenix\.org\/conference\/\w+\/program\/presentation\//i],
  ['TALK', /\/(?:presentations?|sessions?|talks?)\/[^?]/i],
  [
    'BOOK',
    /(?:^|\.)amazon\.[a-z.]+\/(?:.*\/)?(?:dp|gp\/product|exec\/obidos)\/|^(?:goodreads\.com\/book|books\.google\.|leanpub\.com\/|manning\.com\/books|infoq\.com\/minibooks|shop\.oreilly\.com\/product)/i,
  ],
  ['ARTICLE', /^(?:[\w-]+\.)?wikipedia\.org\/|^infoq\.com\/(?:[a-z]{2}\/)?(?:articles|news)\/|^queue\.acm\.org\//i],
  ['PODCAST', /^infoq\.com\/(?:[a-z]{2}\/)?podcasts\/|^(?:[\w-]*podcast[\w-]*\.\w+|podcasts\.apple\.com)\//i],
  ['COURSE', /\/[^?]*(?:course-?notes?|lectures?)\//i],
  ['COURSE', /^(?:coursera\.org|udacity\.com|edx\.org|ocw\.mit\.edu)\//i],
  ['BOOK', /\/(?:[\w-]*[-_])?book(?:[-_.\d][\w.-]*)?\.(?:pdf|html?|epub)$/i],
  ['THESIS', /\b(?:thesis|dissertation)\b|thesis(?:\.pdf)?$/i],
  ['TOOL', /^github\.com\/[^/]+\/[^/]+\/(?:tree|blob)\/.*(?<!\.pdf)$/i],
  ['TALK', namedAfterTalk],
  ['TOOL', /^(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/]+\/?$/i],
  ['PAPER', /\.(?:pdf|ps|ps\.gz)(?:[?#]|$)|pdf(?:journal)?\?|\btype=pdf\b/i],
  [
    'PAPER',
    /^(?:dl\.acm\.org|doi\.org|dx\.doi\.org|arxiv\.org|ieeexplore\.ieee\.org|citeseerx?\.[\w.]+|link\.springer\.com|sciencedirect\.com|hal\.[\w.-]+|[\w-]+\.archives-ouvertes\.fr|semanticscholar\.org|researchgate\.net|eprint\.iacr\.org|ncbi\.nlm\.nih\.gov|vldb\.org|jstor\.org|openreview\.net)(?:\/|$)/i,
  ],
  [
    'PAPER',
    /^research\.[\w.]+\/(?:apps\/)?(?:pubs|publications?)\/|\/publications?\/\d|\/research\/publication\/|^usenix\.org\/(?:legacy|system|event)\//i,
  ],
  [
    'TOOL',
    /^(?:hackage\.haskell\.org|crates\.io|npmjs\.com|pypi\.(?:org|python\.org)|rubygems\.org|pkg\.go\.dev|hex\.pm|metacpan\.org)\//i,
  ],
  [
    'TOOL',
    /^[\w-]+\.github\.(?:io|com)\/(?:[\w-]+\/?)?$|\/(?:projects?|products?|packages?|download)\/[\w-]*(?:\.html?|\/)?$/i,
  ],
  [
    'ARTICLE',
    /\/(?:19|20)\d\d\/(?:\d\d?\/|[\w-]+\.html?)|^(?:[\w-]*blog[\w-]*|[\w-]*techblog)\.[\w.-]+\/.|\/(?:blog|posts?|articles?|news|writing)\/.|^medium\.com\/.+\/|^martinfowler\.com\/./i,
  ],
]

/** Words beside a title. */
function kindOfWords(words: string): WorkKind | null {
  return wordRules.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

const wordRules: readonly (readonly [WorkKind, RegExp])[] = [
  ['TALK', /\b(?:talk|keynote|presentation)\b/i],
  ['VIDEO', /\b(?:video|recording|screencast)\b/i],
  ['ARTICLE', /\b(?:blog(?: ?post)?|post|article|wikipedia)\b/i],
  ['PAPER', /\b(?:paper|tech(?:nical)? report)\b|\bet\.? al\b/i],
  ['THESIS', /\b(?:thesis|dissertation)\b/i],
  ['BOOK', /\bbook\b/i],
  ['PODCAST', /\bpodcast\b/i],
  ['COURSE', /\b(?:course|lecture|class|tutorial)\b/i],
  ['TOOL', /\b(?:tool|library|github|repo(?:sitory)?)\b/i],
]

/** A title that names its own kind: a number of a specification, or its last word. */
function kindOfTitle(title: string): WorkKind | null {
  if (/^RFC[\s-]?\d{1,5}\b/i.test(title)) return 'SPECIFICATION'
  return titleRules.find(([, pattern]) => pattern.test(title))?.[0] ?? null
}

const titleRules: readonly (readonly [WorkKind, RegExp])[] = [
  ['TALK', /\b(?:talk|keynote)(?: on\b.*)?$/i],
  ['WEBSITE', /\b(?:site|website|homepage|home page|blog)$/i],
  ['PAPER', /\bpaper$/i],
  ['BOOK', /\bbook$/i],
  ['ARTICLE', /\b(?:wikipedia|blog ?post|article)$/i],
  ['THESIS', /\bthesis$/i],
]

function kindOfSection(section: readonly string[]): WorkKind | null {
  const words = section.at(-1) ?? ''
  if (/\btweets?\b/i.test(words)) return 'OTHER'
  if (/^(?:\w+ )?papers$/i.test(words)) return 'PAPER'
  if (/^books$/i.test(words)) return 'BOOK'
  return /^(?:videos?|talks?)(?: resources)?$/i.test(words) ? 'VIDEO' : null
}

/** A home page: no path, or one that says "about" or "home". */
function isHome(url: URL): boolean {
  return (
    /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:(?:about|home|index)(?:\.\w+)?\/?)?$/i.test(url.pathname) && url.search === ''
  )
}
