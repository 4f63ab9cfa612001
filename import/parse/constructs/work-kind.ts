/**
 * What kind of work a citation means. Addresses say most: the kind of host, the shape of the path, the file's ending; the
 * words of the item and of the headings above it say the rest. Rules are about hosts that hold one kind of thing and about
 * wording, never about one work.
 */
import { parseUrl, safeDecode } from '../../../src/model/identifier.ts'
import { remembering } from '../../../src/model/remembering.ts'
import type { WorkKind } from '../../../src/model/work.ts'
import { knownKind } from './known-names.ts'
import { isPersonName } from './person-name.ts'

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
  const { kind: byUrl, weak } = url === null ? nothing : kindOfUrl(url)
  const bySection = kindOfSection(signs.section)
  const isSite = url !== null && isHome(url)
  if ((byTitle === 'TALK' && !isSite && byUrl !== 'PODCAST') || byTitle === 'SPECIFICATION') return byTitle
  if (byUrl === 'VIDEO') return /\b(?:talk|keynote)\b/i.test(`${signs.words} ${signs.title}`) ? 'TALK' : 'VIDEO'
  if (byUrl === 'OTHER' && decks.test(url?.hostname ?? '') && /\b(?:talk|keynote)\b/i.test(signs.words)) return 'TALK'
  if (byUrl === 'ARTICLE' && /\bet al\b/i.test(signs.words)) return 'PAPER'
  const plainly = [byTitle === 'PODCAST' ? byTitle : kindOfWords(signs.words), bySection].find(
    (kind) => kind !== null && outdoing.has(kind),
  )
  if (weak && plainly != null) return plainly
  if (weak && byUrl !== 'TOOL' && kindOfWords(signs.words) === 'PAPER') return 'PAPER'
  if (weak && byUrl === 'PAPER' && byTitle === 'ARTICLE') return byTitle
  if (byUrl !== null) return byUrl
  // "et al" is said of books too, where other words or the heading call them so.
  const others = signs.words.replace(/\bet\.? al\b/i, ' ')
  const byWords = kindOfWords(others) ?? (others === signs.words ? null : (bySection ?? 'PAPER'))
  const told = byWords ?? (isSite ? kindOfHome(url, signs.title, bySection) : byTitle)
  if (told !== null) return told
  if (bySection !== null) return bySection
  if (url === null) return knownKind(signs.title) ?? 'OTHER'
  if (isNameInPath(signs.title, url)) return 'TOOL'
  return /^[^\s]+\/[^\s]*$/.test(signs.title) && !sluggish.test(url.pathname) ? 'WEBSITE' : 'ARTICLE'
}

const decks = /(?:^|\.)(?:slideshare\.net|speakerdeck\.com)$/i

/** Whether a title of one word is the last of the path, or the first of the host, as on a page of a thing that has that name. */
function isNameInPath(title: string, { hostname, pathname }: URL): boolean {
  if (/^[\w-]{3,30}$/.test(title) && hostname.startsWith(`${title.toLowerCase()}.`)) return true
  const last = pathname
    .toLowerCase()
    .replace(/\/$/, '')
    .split('/')
    .at(-1)
    ?.replace(/\.\w{2,5}$/, '')
  return /^[\w-]{3,30}$/.test(title) && last === title.toLowerCase()
}

/** A path that ends with the words of a title: "/finding-a-needle". */
const sluggish = /\/(?:[a-z\d]+[-_]){2,}[\w.-]+\/?$/i

/**
 * A home page is that of a site where its title says so, begins with an article or tells of a person, or among blogs; that
 * of a book or course which its title names; else of a thing that can be used, unless the heading above says what it is.
 */
function kindOfHome({ hostname }: URL, title: string, section: WorkKind | null): WorkKind {
  const named = kindOfTitle(title)
  if (named !== null && outdoing.has(named)) return named
  if (section === 'ARTICLE' || blogHosts.test(hostname) || tellsOfPerson(title)) return 'WEBSITE'
  if (section !== null && outdoing.has(section)) return section
  return /\b(?:site|website|homepage|home page|blog|community|meetup)\b|^the\s/i.test(title) &&
    !/\blanguage\b/i.test(title)
    ? 'WEBSITE'
    : 'TOOL'
}

/** "Jane Doe, who paints". */
function tellsOfPerson(title: string): boolean {
  return isPersonName(/^([^,]{3,60}), \p{Ll}/u.exec(title)?.[1] ?? '')
}

const blogHosts = /blog|\.(?:wordpress|tumblr|substack|medium|ghost)\.(?:com|io)$/i

/** What an address says; `weak` where it only says how the work is published: as a file, in a repository, on a blog. */
export interface Addressed {
  readonly kind: WorkKind | null
  readonly weak: boolean
}

const nothing: Addressed = { kind: null, weak: false }

/** Kinds that words and headings may give to what is published in such a way: books come as files, courses as repositories. */
const outdoing: ReadonlySet<WorkKind> = new Set<WorkKind>(['BOOK', 'COURSE', 'THESIS', 'PODCAST'])

/** The kind of a work of which nothing is known but an address. */
export function kindOfAddress(url: string): WorkKind {
  return workKind({ title: '', urls: [url], words: '', section: [] })
}

/** The kind of work that an address says by its host, path or ending. */
export function kindOfUrl(url: URL): Addressed {
  const host = url.hostname.toLowerCase().replace(/^www\./, '')
  const path = safeDecode(url.pathname)
  return byAddress(`${host}${path}${url.search}`.slice(0, 500))
}

const byAddress = remembering((address): Addressed => {
  const rule = addressRules.find(([, pattern]) => pattern.test(address))
  return rule === undefined ? nothing : { kind: rule[0], weak: rule[2] === 'weak' }
})

/**
 * A repository that is called a talk or slides ("quiet-clocks-talk"), or in one word after an event and its year
 * ("HarborConf2018"); "advent-of-code-2019" is neither.
 */
const namedAfterTalk =
  /^(?:github|gitlab)\.com\/[^/]+\/(?:(?:[\w.]+-)*(?:[Tt]alks?|[Ss]lides|[Pp]resentations?|[Kk]eynote)(?:-[\w.-]+)?|[A-Za-z]{3,30}20\d\d)\/?$/

/** In order: the first pattern found in "host/path?query" decides. */
const addressRules: readonly (readonly [kind: WorkKind, address: RegExp, weak?: 'weak'])[] = [
  [
    'SPECIFICATION',
    /^(?:[\w.-]+\.)?(?:ietf|rfc-editor)\.org\/.*(?:rfc|draft-)|^w3\.org\/TR\/|^(?:dev\.w3|drafts\.csswg)\.org\//i,
  ],
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
  ['TALK', /^usenix\.org\/conference\/(?:srecon|lisa)\w*\/.*\/presentation\//i],
  ['PAPER', /^usenix\.org\/.*(?:technical-sessions|workshop-program)\//i],
  ['TALK', /^usenix\.org\/conference\/\w+\/program\/presentation\//i],
  ['PAPER', /^usenix\.org\/conference\/(?!srecon|lisa|enigma)\w+\/presentation\//i],
  ['PAPER', /^usenix\.org\/conference\/(?!srecon|lisa)[\w-]+\/(?:\w+-){3,}\w+\/?$/i],
  ['TALK', /\/(?:presentations?|sessions?|talks?)\/[^?]/i],
  [
    'BOOK',
    /(?:^|\.)amazon\.[a-z.]+\/(?:.*\/)?(?:dp|gp\/product|exec\/obidos)\/|^amzn\.(?:to|com)\/.|^(?:goodreads\.com\/book|books\.google\.|leanpub\.com\/|manning\.com\/books|link\.springer\.com\/book|oreilly\.com\/library\/view|pragprog\.com\/(?:titles|book)|infoq\.com\/minibooks|shop\.oreilly\.com\/product)/i,
  ],
  ['ARTICLE', /^(?:[\w-]+\.)?wikipedia\.org\/|^infoq\.com\/(?:[a-z]{2}\/)?(?:articles|news)\/|^queue\.acm\.org\//i],
  [
    'BOOK',
    /[?&]isbn=\d|\/[\w-]*(?<!face|note|play|run|work|scrap)book\/.*\.pdf$|\/(?:isbn|sample-?pages)\/|\/97[89]\d{10}\//i,
  ],
  ['WEBSITE', /^meetup\.com\/[^/]+\/?$|\/(?:tags?|categor(?:y|ies))\/[\w-]+\/?$|\/blog\/?$|\/journals?\/\d+\/?$/i],
  ['PODCAST', /^infoq\.com\/(?:[a-z]{2}\/)?podcasts\/|^(?:[\w-]*podcast[\w-]*\.\w+|podcasts\.apple\.com)\//i],
  ['PODCAST', /^(?!(?:m\.)?youtube\.com)[^/]+\/(?:[\w-]+\/)?(?:episodes?|podcasts?)\/[\w-]/i],
  ['PODCAST', /^open\.spotify\.com\/(?:episode|show)\//i],
  [
    'OTHER',
    /^(?:open\.spotify\.com|play\.spotify\.com|soundcloud\.com|(?:[\w-]+\.)?bandcamp\.com|music\.apple\.com)\//i,
  ],
  ['COURSE', /\/[^?]*(?:course-?notes?|lectures?)\//i, 'weak'],
  ['COURSE', /^(?:courses?\.|[^/]+\/(?:[^?]*\/)?(?:courses?|classes)\/)[^?]*(?<!\.(?:pdf|ps|gz|txt))$/i, 'weak'],
  ['COURSE', /^(?:github|gitlab)\.com\/[^/]+\/(?:[\w.]+-)*(?:class|course)(?:-[\w.-]+)?\/?$/i],
  ['COURSE', /^(?:coursera\.org|udacity\.com|edx\.org|ocw\.mit\.edu)\//i],
  ['BOOK', /\/(?:[\w-]*[-_])?book(?:[-_.\d][\w.-]*)?\.(?:pdf|html?|epub)$/i],
  ['THESIS', /(?:^|[^a-z])(?:thesis|dissertation)(?:[^a-z]|$)|thesis(?:\.pdf)?$/i],
  ['TOOL', /^github\.com\/[^/]+\/[^/]+\/(?:tree|blob)\/.*(?<!\.pdf)$/i, 'weak'],
  ['TALK', namedAfterTalk],
  ['TOOL', /^(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/]+\/?$/i, 'weak'],
  ['PAPER', /\.(?:pdf|ps|ps\.gz)(?:[?#]|$)|pdf(?:journal)?\?|\btype=pdf\b/i, 'weak'],
  [
    'PAPER',
    /^(?:dl\.acm\.org|doi\.org|dx\.doi\.org|arxiv\.org|ieeexplore\.ieee\.org|citeseerx?\.[\w.]+|link\.springer\.com|sciencedirect\.com|hal\.[\w.-]+|(?:[\w-]+\.)?hal\.science|[\w-]+\.archives-ouvertes\.fr|semanticscholar\.org|researchgate\.net|eprint\.iacr\.org|ncbi\.nlm\.nih\.gov|vldb\.org|jstor\.org|openreview\.net)(?:\/|$)/i,
  ],
  [
    'PAPER',
    /^research\.[\w.]+\/(?:apps\/)?(?:pubs|publications?)\/|\/publications?\/(?:\d|(?:\w+-){3})|\/viewcontent\.cgi\?|\/research\/publication\/|^(?:static\.)?usenix\.org\/(?:legacy|system|event)\//i,
  ],
  [
    'TOOL',
    /^(?:(?:itunes|apps)\.apple\.com\/(?:[a-z]{2}\/)?app|play\.google\.com\/store\/apps|(?:chrome|chromewebstore)\.google\.com\/(?:webstore|detail)|addons\.mozilla\.org\/[\w/-]{0,20}addon|code\.google\.com\/p|sourceforge\.net\/projects|hackage\.haskell\.org|crates\.io|npmjs\.com|pypi\.(?:org|python\.org)|rubygems\.org|pkg\.go\.dev|hex\.pm|metacpan\.org)\//i,
  ],
  [
    'TOOL',
    /^[\w-]+\.github\.(?:io|com)\/(?:[\w-]+\/?)?$|\/(?:projects?|products?|packages?|download)\/[\w-]*(?:\.html?|\/)?$/i,
    'weak',
  ],
  [
    'ARTICLE',
    /^eng(?:ineering)?\.[\w.-]+\/.|\/(?:19|20)\d\d\/(?:\d\d?\/|[\w-]+\.html?)|^(?:[\w-]*blog[\w-]*|[\w-]*techblog)\.[\w.-]+\/.|\/(?:blog|posts?|articles?|news|writing)\/.|^medium\.com\/.+\/|^martinfowler\.com\/./i,
    'weak',
  ],
]

/** Words beside a title. */
function kindOfWords(words: string): WorkKind | null {
  return words === '' ? null : (wordRules.find(([, pattern]) => pattern.test(words))?.[0] ?? null)
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
  if (/^(?:RFC|PEP|JEP|JSR)[\s-]?\d{1,5}\b/i.test(title)) return 'SPECIFICATION'
  return titleRules.find(([, pattern]) => pattern.test(title))?.[0] ?? null
}

const titleRules: readonly (readonly [WorkKind, RegExp])[] = [
  ['TALK', /\b(?:talk|keynote)(?: on\b.*)?$/i],
  ['WEBSITE', /\b(?:site|website|homepage|home page|blog|conference|summit|meetup|newsletter)$/i],
  ['WEBSITE', /\b(?:prize|award)\b(?! (?:lecture|speech|talk|paper|winning))/i],
  ['PODCAST', /\bpodcast$|^(?:episode|ep\.) ?#?\d{1,4}\b/i],
  ['COURSE', /\bcourse$|\blecture notes$/i],
  ['COURSE', /(?<![/-])\b(?:CSE?|COS|CSCI|EECS|ECE)[ -]?\d{2,4}[A-Z]?\b(?!-\d)|\b[A-Z]{2,5} \d{1,2}[.-]\d{3}\b/],
  ['PAPER', /\bpaper$/i],
  ['BOOK', /\b(?:text)?book$|\b(?:second|third|fourth|fifth|\d{1,2}(?:nd|rd|th)) edition\b/i],
  ['ARTICLE', /\b(?:wikipedia|blog ?post|article)$|\b(?:checklist|cheat ?sheet)\b/i],
  ['THESIS', /\bthesis$/i],
  ['TOOL', /\b(?:calculator|command[- ]line tool|CLI(?: tool)?|playground|plug-?in)$/i],
  [
    'TOOL',
    /^\S+(?: \S+)?: (?:an? |the )?(?:[\w-]+ ){0,4}(?:framework|library|toolkit|database|debugger|simulator|model checker) for\b/i,
  ],
]

/** The kind that the nearest heading or group names, where it names one; "Books and papers" name two. */
function kindOfSection(section: readonly string[]): WorkKind | null {
  for (const heading of section.slice(-2).reverse()) {
    const words = heading.toLowerCase().replace(/[^\p{L}\p{N} -]+/gu, ' ')
    if (words.trim().split(/\s+/).length > 6 && !/^\s*\d/.test(words)) continue
    const kinds = new Set(sectionRules.flatMap(([kind, pattern]) => (pattern.test(words) ? [kind] : [])))
    const [kind] = kinds
    if (kind !== undefined) return kinds.size === 1 ? kind : null
  }
  return null
}

const sectionRules: readonly (readonly [WorkKind, RegExp])[] = [
  ['OTHER', /\btweets?\b/],
  ['PAPER', /\b(?:papers|publications)\b/],
  ['BOOK', /\b(?:books|textbooks|e-?books)\b/],
  ['VIDEO', /\b(?:videos?|talks|screencasts|recordings|keynotes)\b/],
  ['COURSE', /\b(?:courses|moocs|classes|lectures|tutorials)\b/],
  ['ARTICLE', /\b(?:articles|blogs?|blog ?posts|posts|essays)\b/],
  ['PODCAST', /\b(?:podcasts?|past episodes|further listening)\b/],
  ['TOOL', /\b(?:tools|tooling|libraries|frameworks|projects|implementations|repositories)\b/],
  ['SPECIFICATION', /\b(?:rfcs?|specifications|standards|specs)\b/],
  ['THESIS', /\b(?:theses|dissertations)\b/],
  ['WEBSITE', /\b(?:websites|sites|communities|newsletters)\b/],
]

/** A home page: no path, or one that says "about" or "home". */
function isHome(url: URL): boolean {
  return (
    /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:(?:about|home|index)(?:\.\w+)?\/?)?$/i.test(url.pathname) && url.search === ''
  )
}
