/** Which identifiers a web address holds: rules by host, and one for DOIs, which any publisher's path may hold. */
import { remembering } from '../remembering.ts'
import { type Identifier, identify } from './scheme.ts'

/** Identifiers in an address, most specific first; without its canonical form. Linear in the address. */
export function identifiersAt(url: URL): readonly Identifier[] {
  const host = url.hostname.replace(/^(?:www|m)\./, '')
  const place: Place = { url, host, path: withoutEnd(safeDecode(url.pathname)) }
  return [...ruleOf(host)(place), ...doisAt(place)]
}

const ruleOf = remembering((host): Rule => rules.find(([pattern]) => pattern.test(host))?.[1] ?? none)

const none: Rule = () => []

/** A path without its per cent signs; as it stands where they encode nothing. */
export function safeDecode(path: string): string {
  if (!path.includes('%')) return path
  try {
    return decodeURIComponent(path)
  } catch {
    return path // a stray per cent sign: the path as it stands
  }
}

interface Place {
  readonly url: URL
  /** Without "www." or "m." before it. */
  readonly host: string
  /** Decoded, without a slash at the end. */
  readonly path: string
}
type Rule = (place: Place) => readonly Identifier[]

function withoutEnd(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end -= 1
  return path.slice(0, end)
}

/** `/doi/abs/10.1145/…`, `/article/10.1007/…`, `?doi=10.1109/…`, without what follows the DOI for another form of the page. */
const doisAt: Rule = ({ url, path }) => {
  if (!path.includes('/10.') && !url.search.includes('doi=')) return []
  const inPath = /\/(10\.\d{4,9}\/.+)$/.exec(path)?.[1]
  const written = inPath ?? url.searchParams.get('doi') ?? undefined
  return identify('doi', written?.replace(/(?:\.pdf|\/(?:abstract|full|fulltext|pdf|epdf|references|meta))$/i, ''))
}

const arxiv: Rule = ({ path }) =>
  identify('arxiv', /^\/(?:abs|pdf|html|format)\/([^/]+(?:\/[^/]+)?)$/.exec(path)?.[1]?.replace(/\.pdf$/i, ''))

const rfc: Rule = ({ path }) => identify('rfc', /\/rfc[-_]?(\d{1,5})(?:$|[./])/i.exec(path)?.[1])

const citeseerx: Rule = ({ url, path }) => [
  ...identify('citeseerx', url.searchParams.get('doi') ?? undefined),
  ...identify('citeseerx', /\/pid\/([\da-f]{40})$/i.exec(path)?.[1]),
]

/** The files' paths are the 40 letters of the paper's hash, cut after the fourth. */
const semanticScholar: Rule = ({ path }) => {
  const [, start = '', rest = ''] = /^\/([\da-f]{4})\/([\da-f]{36})\.pdf$/i.exec(path) ?? []
  const hash = start + rest || /\/([\da-f]{40})$/i.exec(path)?.[1]
  return [...identify('s2', hash), ...identify('s2corpus', /\/CorpusID:(\d+)$/i.exec(path)?.[1])]
}

const openAlex: Rule = ({ path }) => identify('openalex', /^\/(?:[a-z]+\/)?([WASITCFP]\d+)$/i.exec(path)?.[1])

const dblp: Rule = ({ path }) =>
  identify('dblp', /^\/rec\/(?:(?:html|bibtex|xml|rdf)\/)?(.+?)(?:\.(?:html|bib|xml|rdf|ris))?$/.exec(path)?.[1])

const orcid: Rule = ({ path }) => identify('orcid', path.slice(1))

/** The number after `/dp/` and its like is an ISBN where its check digit holds, else the number of a product. */
const amazon: Rule = ({ path }) => {
  const number =
    /\/(?:dp|gp\/product|exec\/obidos\/(?:ASIN|tg\/detail\/-)|product-reviews)\/([\da-z]{10})(?:\/|$)/i.exec(path)?.[1]
  const isbn = identify('isbn', number)
  return isbn.length > 0 ? isbn : identify('asin', number)
}

const wikidata: Rule = ({ path }) => identify('wikidata', /^\/(?:wiki|entity)\/(Q\d+)$/i.exec(path)?.[1])

const wikipedia: Rule = ({ url, host, path }) => {
  const language = /^([a-z-]+)\.(?:m\.)?wikipedia\.org$/.exec(host)?.[1]
  const title = /^\/wiki\/(.+)$/.exec(path)?.[1] ?? url.searchParams.get('title')
  return identify('wikipedia', `${language}:${title ?? ''}`)
}

const youtube: Rule = ({ url, host, path }) => {
  if (host === 'youtu.be') return identify('youtube', path.slice(1))
  const id = url.searchParams.get('v') ?? /^\/(?:embed|v|shorts|live)\/([^/]+)$/.exec(path)?.[1]
  return identify('youtube', id)
}

const vimeo: Rule = ({ path }) =>
  identify(
    'vimeo',
    /^(?:\/(?:video|channels\/[^/]+|groups\/[^/]+\/videos|album\/\d+\/video))?\/(\d+)(?:\/[\da-f]+)?$/.exec(path)?.[1],
  )

const infoq: Rule = ({ path }) =>
  identify(
    'infoq',
    /^\/(?:[a-z]{2}\/)?((?:presentations|articles|podcasts|interviews|news\/\d{4}\/\d{2})\/[^/]+)/.exec(path)?.[1],
  )

/** `/user/deck`, and as it was before `/u/user/p/deck`; players and lists of decks have other paths. */
const speakerDeck: Rule = ({ path }) => {
  const [, user, deck] = /^(?:\/u)?\/([^/]+)\/(?:p\/)?([^/]+)$/.exec(path) ?? []
  return user === undefined || ['player', 'p', 'c', 'u', 'embed', 'features'].includes(user)
    ? []
    : identify('speakerdeck', `${user}/${deck}`)
}

const slideShare: Rule = ({ path }) => {
  const anonymous = /^\/(slideshow\/[^/]+\/\d+)$/.exec(path)?.[1]
  const [, user, deck = ''] = /^\/([^/]+)\/([^/]+)$/.exec(path) ?? []
  if (anonymous !== undefined || user === undefined) return identify('slideshare', anonymous)
  const isList = ['presentations', 'documents', 'videos', 'followers', 'following', 'likes'].includes(deck)
  return isList || ['slideshow', 'search', 'tag', 'category'].includes(user)
    ? []
    : identify('slideshare', `${user}/${deck}`)
}

/** `id=a.b` is the end of a DOI; `id=b` alone is the number of a paper or of an article in Queue. */
const acm: Rule = ({ url }) => {
  const id = url.searchParams.get('id') ?? ''
  return /^\d+\.\d+$/.test(id) ? identify('doi', `10.1145/${id}`) : identify('acm', id)
}

const ieee: Rule = ({ url, path }) =>
  identify('ieee', url.searchParams.get('arnumber') ?? /\/document\/(\d+)$/.exec(path)?.[1])

/** `…/osdi14/…/presentation/yuan` and `…/osdi14/osdi14-paper-yuan.pdf` are one. */
const usenix: Rule = ({ path }) => {
  const [, meeting, paper] =
    /\/([a-z]+\d{2})\/(?:[^/]+\/)?presentation\/([\w-]+)$/.exec(path) ??
    /\/([a-z]+\d{2})\/(?:[a-z]+\d{2})-paper-([\w-]+)\.pdf$/.exec(path) ??
    []
  return identify('usenix', meeting === undefined ? undefined : `${meeting}/${paper}`)
}

const vldb: Rule = ({ path }) => {
  const [, volume, page] = /\/pvldb\/vol(\d+)\/p(\d+)-[^/]+\.pdf$/.exec(path) ?? []
  return identify('pvldb', volume === undefined ? undefined : `${volume}/${page}`)
}

const hal: Rule = ({ path }) => identify('hal', /\/([a-z]+-\d{8})(?:v\d+)?(?:\/|$)/.exec(path)?.[1])

const microsoft: Rule = ({ url, path }) => {
  const page = /\/pubs\/default\.aspx$/i.test(path) ? (url.searchParams.get('id') ?? undefined) : undefined
  return identify('msr', page ?? /^\/pubs\/(\d+)(?:\/|$)/.exec(path)?.[1])
}

/** `…/archive/36356.pdf`, `…/pubs/pub36356.html` and copies of both below `…/media/research.google.com/`. */
const google: Rule = ({ path }) =>
  identify('google', /\/(?:archive\/|pubs\/pub)([\w-]+)(?:\.(?:pdf|html))?$/.exec(path)?.[1])

/** A repository, by its own page or that of its README. */
const github: Rule = ({ url, path }) => {
  const name = /^\/([^/]+\/[^/]+?)(?:\.git)?(?:\/(?:tree\/[^/]+|blob\/[^/]+\/readme[^/]*))?$/i.exec(path)?.[1]
  return name === undefined || /^(?:orgs|topics|sponsors|settings|features|apps|marketplace)\//.test(name)
    ? []
    : identify('github', url.hostname.startsWith('gist.') ? undefined : name)
}

const tweet: Rule = ({ path }) => identify('tweet', /\/status(?:es)?\/(\d+)(?:\/|$)/.exec(path)?.[1])

/** Hosts, without "www." or "m.", and how their addresses are read. */
const rules: readonly (readonly [RegExp, Rule])[] = [
  [/^(?:[a-z0-9-]+\.)?youtube(?:-nocookie)?\.com$|^youtu\.be$/, youtube],
  [/^(?:[a-z]+\.)?github\.com$/, github],
  [/^speakerdeck\.com$/, speakerDeck],
  [/^(?:[a-z]{2}\.)?slideshare\.net$/, slideShare],
  [/^(?:player\.)?vimeo\.com$/, vimeo],
  [/^infoq\.com$/, infoq],
  [/\.wikipedia\.org$/, wikipedia],
  [/^wikidata\.org$/, wikidata],
  [/^(?:mobile\.)?(?:twitter|x)\.com$/, tweet],
  [/^(?:dl|queue|portal|doi)\.acm\.org$/, acm],
  [/^ieeexplore\.ieee\.org$/, ieee],
  [/(?:^|\.)usenix\.org$/, usenix],
  [/^vldb\.org$/, vldb],
  [/(?:^|\.)(?:ietf|rfc-editor)\.org$/, rfc],
  [/^(?:export\.)?arxiv\.org$|^xxx\.lanl\.gov$|^ar5iv(?:\.labs\.arxiv)?\.org$/, arxiv],
  [/^citeseerx?\.ist\.psu\.edu$/, citeseerx],
  [/(?:^|\.)semanticscholar\.org$/, semanticScholar],
  [/^(?:api\.|explore\.)?openalex\.org$/, openAlex],
  [/^dblp(?:\d?\.uni-trier)?\.(?:org|de)$/, dblp],
  [/^orcid\.org$/, orcid],
  [/(?:^|\.)amazon\.(?:com|co\.[a-z]{2}|com\.[a-z]{2}|[a-z]{2})$/, amazon],
  [/^hal\.[a-z-]+(?:\.[a-z]+)?$|(?:^|\.)hal\.science$/, hal],
  [/^research\.microsoft\.com$/, microsoft],
  [/^(?:static\.googleusercontent|research\.google)\.com$|^research\.google$/, google],
]
