/** Kinds of identifiers, each with the one form in which its values are compared. */
import { arxivValue, doiValue, isbnValue, orcidValue, rfcValue } from './numbers.ts'

/** An identifier in canonical form, so that two spellings of one compare equal. */
export interface Identifier {
  readonly scheme: IdentifierScheme
  readonly value: string
}

/**
 * The canonical value of each scheme's values as they are written, or null for what is none. Canonical values are their
 * own canonical form. Addresses have the scheme `url`, which is no matter of values; see `identifier.ts`.
 */
export const schemes = {
  doi: doiValue,
  arxiv: arxivValue,
  rfc: rfcValue,
  isbn: isbnValue,
  /** The number of a product at Amazon that is no ISBN. */
  asin: matching(/^[\dA-Z]{10}$/, 'upper'),
  orcid: orcidValue,
  /** CiteSeerX numbers its copies 10.1.1.…, which looks like a DOI and is none; newer copies have a hash. */
  citeseerx: matching(/^(?:10\.1\.1\.\d{1,9}(?:\.\d{1,9})?|[\da-f]{40})$/, 'lower'),
  /** Semantic Scholar's hash of a paper; its CorpusID is a space of its own. */
  s2: matching(/^[\da-f]{40}$/, 'lower'),
  s2corpus: matching(/^[1-9]\d{0,11}$/),
  /** The letter is the type: W a work, A an author. */
  openalex: matching(/^[WASITCFP]\d{3,12}$/, 'upper'),
  dblp: matching(/^(?:books|conf|journals|phd|reference|series|tr)(?:\/[\w-]+){2,3}$/),
  wikidata: matching(/^Q[1-9]\d{0,11}$/, 'upper'),
  wikipedia: wikipediaValue,
  /** ACM's number of a paper, the last part of its DOI. */
  acm: matching(/^[1-9]\d{4,9}$/),
  ieee: matching(/^[1-9]\d{4,9}$/),
  /** "osdi14/yuan": a paper or talk at a conference of USENIX. */
  usenix: matching(/^[a-z]+\d{2}\/[\w-]+$/, 'lower'),
  /** "7/181": volume and page of the Proceedings of the VLDB Endowment. */
  pvldb: matching(/^\d{1,3}\/\d{1,5}$/),
  hal: matching(/^[a-z]{2,12}-\d{8}$/, 'lower'),
  /** Microsoft Research's number of a publication. */
  msr: matching(/^[1-9]\d{2,9}$/),
  /** Google Research's number or name of a publication. */
  google: matching(/^(?:[1-9]\d{3,6}|[a-z][\w-]{3,60})$/, 'lower'),
  github: matching(/^[\w-]{1,40}\/[\w.-]{1,100}$/, 'lower'),
  tweet: matching(/^[1-9]\d{0,19}$/),
  youtube: matching(/^[\w-]{11}$/),
  vimeo: matching(/^[1-9]\d{4,11}$/),
  infoq: matching(/^(?:presentations|articles|news|podcasts|interviews)(?:\/\d{4}\/\d{2})?\/[^/\s]+$/, 'lower'),
  speakerdeck: matching(/^[^/\s]+\/[^/\s]+$/, 'lower'),
  slideshare: matching(/^(?:[^/\s]+\/[^/\s]+|slideshow\/[^/\s]+\/\d+)$/, 'lower'),
} as const satisfies Record<string, (written: string) => string | null>

export type IdentifierScheme = keyof typeof schemes | 'url'

/**
 * Whether two different values of the scheme mean two different works: true of registered names, false of copies and
 * pages.
 */
export const registeredSchemes: ReadonlySet<IdentifierScheme> = new Set<IdentifierScheme>([
  'doi',
  'arxiv',
  'rfc',
  'isbn',
])

/**
 * The identifiers that a written value of a scheme gives, most specific first. The DOIs that arXiv and the RFC series
 * register for their own numbers are those numbers; the last part of ACM's DOIs is its own number.
 */
export function identify(scheme: keyof typeof schemes, written: string | undefined): readonly Identifier[] {
  const value = written === undefined ? null : schemes[scheme](written)
  if (value === null) return []
  if (scheme !== 'doi') return [{ scheme, value }]
  const rfc = /^10\.17487\/rfc(\d+)$/.exec(value)?.[1]
  if (rfc !== undefined) return identify('rfc', rfc)
  const arxiv = identify('arxiv', /^10\.48550\/arxiv\.(.+)$/.exec(value)?.[1])
  if (arxiv.length > 0) return arxiv
  return [{ scheme, value }, ...identify('acm', /^10\.1145\/(?:\d+\.)?(\d+)$/.exec(value)?.[1])]
}

function matching(pattern: RegExp, letters: 'lower' | 'upper' | 'as written' = 'as written') {
  return (written: string): string | null => {
    const value = letters === 'lower' ? written.toLowerCase() : letters === 'upper' ? written.toUpperCase() : written
    return pattern.test(value) ? value : null
  }
}

/** "en:Gossip protocol" as "en:Gossip_protocol": titles begin with a capital, and an underscore is a space. */
function wikipediaValue(written: string): string | null {
  const match = /^([a-z]{2,3}(?:-[a-z]+)?):([^#]+)$/.exec(written)
  const title = match?.[2]?.trim().replace(/[\s_]+/g, '_')
  if (title === undefined || title === '' || title === '_') return null
  const [first = ''] = title
  return `${match?.[1]}:${first.toUpperCase()}${title.slice(first.length)}`
}
