/**
 * Identifiers and web addresses in one canonical form each, so that two spellings of one compare equal. Rules by kind of
 * identifier; where a rule needs a source it is named beside it.
 */

/** An identifier that names one work wherever it is found; "scheme:value" in canonical form. */
export interface Identifier {
  readonly scheme: IdentifierScheme
  readonly value: string
}
export type IdentifierScheme =
  | 'doi'
  | 'arxiv'
  | 'rfc'
  | 'isbn'
  | 'citeseerx'
  | 'youtube'
  | 'vimeo'
  | 'infoq'
  | 'speakerdeck'
  | 'slideshare'
  | 'url'

/** Whether two different values of the scheme mean two different works: true of registered names, false of copies and pages. */
export const registeredSchemes: ReadonlySet<IdentifierScheme> = new Set<IdentifierScheme>([
  'doi',
  'arxiv',
  'rfc',
  'isbn',
])

/** "scheme:value", the form in which an identifier is a key. */
export function printIdentifier(identifier: Identifier): string {
  return `${identifier.scheme}:${identifier.value}`
}

/**
 * What a web address or a written identifier names: the identifiers in it, most specific first, and for an address its
 * canonical form last. Empty for text that is neither.
 */
export function identifiersIn(text: string): readonly Identifier[] {
  const written = text.trim()
  const plain = writtenIdentifier(written)
  if (plain !== null) return [plain]
  const url = parseUrl(written)
  if (url === null) return []
  const found = addressRules.map((rule) => rule(url)).filter((identifier) => identifier !== null)
  return [...found, { scheme: 'url', value: canonicalUrl(url) }]
}

/** An absolute http(s) address, or null. "example.org/x" without a scheme is taken as https where its host has a known shape. */
export function parseUrl(text: string): URL | null {
  const withScheme = /^https?:\/\//i.test(text)
    ? text
    : /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/\S*$/i.test(text)
      ? `https://${text}`
      : null
  if (withScheme === null || /\s/.test(withScheme)) return null
  const url = absoluteUrl(withScheme)
  const archived =
    url?.hostname === 'web.archive.org'
      ? /^\/web\/\d+[a-z_*]*\/(https?:\/\/?.+)$/.exec(url.pathname + url.search)
      : null
  return archived?.[1] === undefined ? url : parseUrl(archived[1].replace(/^(https?:)\/(?!\/)/, '$1//'))
}

/** A URL, or null: one parse, where asking first would be a second one. */
function absoluteUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null // no URL, as far as the standard goes
  }
}

/** Host without "www.", path without trailing slash or index page, query sorted and without tracking; no scheme, no fragment. */
export function canonicalUrl(url: URL): string {
  const host = url.hostname.toLowerCase().replace(/^(?:www|m)\./, '')
  const path = safeDecode(url.pathname)
    .replace(/\/(?:index\.(?:html?|php))?$/i, '')
    .replace(/\/+$/, '')
  const kept = [...url.searchParams]
    .filter(([name]) => !trackingParameter.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&')
  const route = /^#!?\//.test(url.hash) ? url.hash : ''
  return `${host}${path}${query && `?${query}`}${route}`
}

const trackingParameter = /^(?:utm_\w+|fbclid|gclid|ref|ref_src|feature|si|app|spm|mc_[ce]id)$/i

/** A path without its per cent signs; as it stands where they encode nothing. */
export function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path // a stray per cent sign: the path as it stands
  }
}

/** "RFC 707", "doi:10.1145/…", "arXiv:1503.00421", "ISBN 0-262-…" written in text. */
function writtenIdentifier(text: string): Identifier | null {
  const rfc = /^rfc[\s-]*0*(\d{1,5})$/i.exec(text)?.[1]
  if (rfc !== undefined) return { scheme: 'rfc', value: rfc }
  const doi = doiIn(text.replace(/^doi:\s*/i, ''))
  if (doi !== null && /^(?:doi:|10\.)/i.test(text)) return doi
  const arxiv = arxivIn(/^arxiv:\s*(\S+)$/i.exec(text)?.[1] ?? '')
  if (arxiv !== null) return arxiv
  const isbn = isbnIn(/^isbn(?:-1[03])?:?\s*([\dxX\s-]+)$/i.exec(text)?.[1] ?? '')
  return isbn
}

const addressRules: readonly ((url: URL) => Identifier | null)[] = [
  (url) =>
    doiIn(
      /(?:^\/|\/doi\/(?:abs\/|full\/|pdf\/|epdf\/|book\/)?)(10\.\d{4,9}\/.+)$/i.exec(safeDecode(url.pathname))?.[1] ??
        '',
    ),
  (url) => {
    const id = hostIs(url, 'dl.acm.org') ? /^(\d+)\.(\d+)$/.exec(url.searchParams.get('id') ?? '') : null
    return id === null ? null : { scheme: 'doi', value: `10.1145/${id[1]}.${id[2]}` }
  },
  (url) =>
    hostIs(url, 'arxiv.org')
      ? arxivIn(/^\/(?:abs|pdf|html|format)\/(.+?)(?:\.pdf)?$/.exec(url.pathname)?.[1] ?? '')
      : null,
  (url) => {
    const number = /(?:ietf\.org|rfc-editor\.org)$/.test(url.hostname)
      ? /\/rfc[-_]?0*(\d{1,5})\b/i.exec(url.pathname)?.[1]
      : undefined
    return number === undefined ? null : { scheme: 'rfc', value: number }
  },
  (url) => {
    // CiteSeerX numbers its copies 10.1.1.…, which looks like a DOI and is none.
    const id = hostIs(url, 'citeseerx.ist.psu.edu')
      ? /^10\.1\.1\.[\d.]+$/.exec(url.searchParams.get('doi') ?? '')?.[0]
      : undefined
    return id === undefined ? null : { scheme: 'citeseerx', value: id }
  },
  (url) =>
    /(?:^|\.)amazon\./.test(url.hostname)
      ? isbnIn(
          /\/(?:dp|gp\/product|exec\/obidos\/(?:ASIN|tg\/detail\/-))\/([\dX]{10})(?:\/|$)/i.exec(url.pathname)?.[1] ??
            '',
        )
      : null,
  (url) => isbnIn(/\/isbn\/([\dX-]{10,17})\/?$/i.exec(url.pathname)?.[1] ?? ''),
  (url) => {
    const id = hostIs(url, 'youtu.be')
      ? /^\/([\w-]{11})$/.exec(url.pathname)?.[1]
      : /(?:^|\.)youtube(?:-nocookie)?\.com$/.test(url.hostname)
        ? (/^[\w-]{11}$/.exec(url.searchParams.get('v') ?? '')?.[0] ??
          /^\/(?:embed|v|shorts|live)\/([\w-]{11})/.exec(url.pathname)?.[1])
        : undefined
    return id === undefined ? null : { scheme: 'youtube', value: id }
  },
  (url) => hostPath(url, 'vimeo.com', /^\/(?:.*\/)?(\d{5,})$/, 'vimeo'),
  (url) =>
    hostPath(
      url,
      'infoq.com',
      /^\/(?:[a-z]{2}\/)?((?:presentations|articles|news|podcasts|interviews)\/[^/]+)/,
      'infoq',
    ),
  (url) => hostPath(url, 'speakerdeck.com', /^\/([^/]+\/[^/]+)$/, 'speakerdeck'),
  (url) => hostPath(url, 'slideshare.net', /^\/([^/]+\/[^/]+)$/, 'slideshare'),
]

function hostIs(url: URL, host: string): boolean {
  return url.hostname === host || url.hostname === `www.${host}`
}

function hostPath(url: URL, host: string, path: RegExp, scheme: IdentifierScheme): Identifier | null {
  const value = hostIs(url, host) ? path.exec(url.pathname.replace(/\/+$/, ''))?.[1] : undefined
  return value === undefined ? null : { scheme, value: value.toLowerCase() }
}

/**
 * Crossref's pattern for DOIs, lower case, without trailing punctuation. The DOIs that arXiv and the RFC series register
 * for their own numbers come back as those numbers. 10.1.1.… is CiteSeerX's and refused by the four digits.
 */
function doiIn(text: string): Identifier | null {
  const match = /^10\.\d{4,9}\/[-._;()/:a-z0-9<>[\]]+/i.exec(text)?.[0]
  if (match === undefined) return null
  const trimmed = match.replace(/[.,;:]+$/, '')
  const value = (trimmed.endsWith(')') && !trimmed.includes('(') ? trimmed.slice(0, -1) : trimmed).toLowerCase()
  const rfc = /^10\.17487\/rfc0*(\d+)$/.exec(value)?.[1]
  if (rfc !== undefined) return { scheme: 'rfc', value: rfc }
  const arxiv = /^10\.48550\/arxiv\.(.+)$/.exec(value)?.[1]
  return arxiv === undefined ? { scheme: 'doi', value } : arxivIn(arxiv)
}

/** arXiv's two forms of identifier, without the version: 1503.00421 (four digits before 2015), cs/9901001. */
function arxivIn(text: string): Identifier | null {
  const recent = /^(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d+)?$/.exec(text)?.[1]
  const early = /^([a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/.exec(text)?.[1]
  const value = recent ?? early
  return value === undefined ? null : { scheme: 'arxiv', value }
}

/** ISBN-13 in digits; an ISBN-10 with a right check digit is converted, anything else is none. */
function isbnIn(text: string): Identifier | null {
  const digits = text.replace(/[\s-]/g, '').toUpperCase()
  if (/^97[89]\d{10}$/.test(digits))
    return checkDigit13(digits) === digits[12] ? { scheme: 'isbn', value: digits } : null
  if (!/^\d{9}[\dX]$/.test(digits)) return null
  const sum = [...digits].reduce((total, digit, i) => total + (10 - i) * (digit === 'X' ? 10 : Number(digit)), 0)
  const stem = `978${digits.slice(0, 9)}`
  return sum % 11 === 0 ? { scheme: 'isbn', value: stem + checkDigit13(stem) } : null
}

function checkDigit13(digits: string): string {
  const sum = [...digits.slice(0, 12)].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0)
  return String((10 - (sum % 10)) % 10)
}
