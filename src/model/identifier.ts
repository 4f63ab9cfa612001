/** Identifiers and web addresses in one canonical form each, so that two spellings of one compare equal. */
import { identifiersAt, safeDecode } from './identifiers/hosts.ts'
import { type Identifier, identify, schemes } from './identifiers/scheme.ts'
import { remembering } from './remembering.ts'

export { safeDecode } from './identifiers/hosts.ts'
export { type Identifier, type IdentifierScheme, registeredSchemes } from './identifiers/scheme.ts'

/** "scheme:value", the form in which an identifier is a key; `identifiersIn` reads it back. */
export function printIdentifier(identifier: Identifier): string {
  return `${identifier.scheme}:${identifier.value}`
}

/**
 * What a web address or a written identifier names: the identifiers in it, most specific first, and for an address its
 * canonical form last. Empty for text that is neither, and for text longer than any address. Linear.
 */
export const identifiersIn = remembering((text): readonly Identifier[] => {
  if (text.length > longest) return []
  const written = text.trim()
  const plain = isWeb.test(written) ? [] : writtenIdentifiers(written)
  if (plain.length > 0) return plain
  const url = written.startsWith('url:') ? addressOf(`https://${written.slice(4)}`) : parseUrl(written)
  return url === null ? [] : [...identifiersAt(url), { scheme: 'url', value: canonicalUrl(url) }]
})

const isWeb = /^https?:\/\//i

/** Addresses are shorter, in characters; what is longer is a document in disguise. */
const longest = 8_000

/** Whose account holds slides, as "speakerdeck:ada"; null for what is no deck of slides, or nobody's. */
export function slidesAccount({ scheme, value }: Identifier): string | null {
  const isSomebodys = scheme === 'speakerdeck' || (scheme === 'slideshare' && !value.startsWith('slideshow/'))
  return isSomebodys ? `${scheme}:${value.split('/')[0]}` : null
}

/**
 * An absolute http(s) address, or null; of a copy in the Web Archive, the address it is a copy of. "example.org/x" without
 * a scheme is taken as https where its host has a known shape.
 */
export function parseUrl(text: string): URL | null {
  return parsed(text).url
}

const parsed = remembering((text): { readonly url: URL | null } => {
  if (text.length > longest || /\s/.test(text)) return { url: null }
  return { url: addressOf(isWeb.test(text) ? text : hostAndPath.test(text) ? `https://${text}` : '') }
})

/** Whether `parseUrl` finds an address in a text; for most it costs a fraction of that. */
export function isWebAddress(text: string): boolean {
  return (text.length <= longest && isPlain.test(text)) || parseUrl(text) !== null
}

/** An address with a named host, on which no way to read addresses stumbles. */
const isPlain = /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}(?:[/?#]\S*)?$/i

const hostAndPath = /^(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S*$/i

function addressOf(text: string): URL | null {
  let url = urlIn(text)
  // A copy of a copy is unwrapped too; the length of addresses bounds how often.
  for (let inner = url === null ? null : archivedIn(url); inner !== null; inner = archivedIn(url)) {
    const unwrapped = urlIn(inner)
    if (unwrapped === null) return url
    url = unwrapped
  }
  return url
}

/**
 * An absolute address, or one beside another; null for text that is none. `URL.canParse` is not asked: in Node 20 it tells
 * otherwise of an address with letters like "é" once it has been asked some thousand times.
 */
export function urlIn(text: string, base?: string): URL | null {
  if (text === '' && base === undefined) return null
  try {
    return new URL(text, base)
  } catch {
    return null
  }
}

/** `https://web.archive.org/web/20150101000000id_/http://example.org/a` holds `http://example.org/a`. */
function archivedIn(url: URL | null): string | null {
  if (url === null || !/^(?:web|www)\.archive\.org$|^archive\.org$/.test(url.hostname)) return null
  const inner = /^\/web\/[\d*]{1,14}(?:[a-z]{2}_|\*)?\/(.+)$/s.exec(url.pathname + url.search + url.hash)?.[1]
  if (inner === undefined) return null
  const scheme = /^(https?):\/{0,2}/i.exec(inner)
  return scheme === null ? `https://${inner}` : `${scheme[1]}://${inner.slice(scheme[0].length)}`
}

/**
 * Host without "www.", path without trailing slash or index page, query sorted and without tracking; no scheme, port of
 * its own, fragment. Its own canonical form: a character stays encoded where it would be read otherwise without that.
 */
export function canonicalUrl(url: URL): string {
  const host = plainHost(url)
  const query = url.search === '' ? '' : plainQuery(url.searchParams, host)
  const route = /^#!?\//.test(url.hash) ? url.hash : ''
  return `${host}${plainPath(url.pathname)}${query && `?${query}`}${route}`
}

function plainQuery(parameters: URLSearchParams, host: string): string {
  const isVideo = /(?:^|\.)youtube(?:-nocookie)?\.com$/.test(host) && parameters.has('v')
  const kept = [...parameters].filter(([name]) => (isVideo ? name === 'v' : !trackingParameter.test(name)))
  if (kept.length === 0) return ''
  return new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).toString()
}

const trackingParameter = /^(?:utm_\w+|fbclid|gclid|ref|ref_src|feature|si|app|spm|mc_[ce]id)$/i

function plainHost(url: URL): string {
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`
  let host = url.hostname.replace(/\.+$/, '')
  while (/^(?:www|m)\.[^.]+\./.test(host)) host = host.slice(host.indexOf('.') + 1)
  return host + port
}

function plainPath(written: string): string {
  const path = written.includes('%') ? written.replace(/(?:%[\da-f]{2})+/gi, decodeSafely) : written
  let end = path.length
  for (;;) {
    const index = /\/index\.(?:html?|php)$/i.exec(path.slice(Math.max(0, end - 12), end))?.[0]
    if (index !== undefined) end -= index.length - 1
    else if (path[end - 1] === '/' || path[end - 1] === ' ') end -= 1
    else return path.slice(0, end)
  }
}

/** What percent signs encode, but for signs that mean something else in an address, or nothing that can be seen. */
function decodeSafely(encoded: string): string {
  const decoded = safeDecode(encoded)
  return decoded === encoded
    ? encoded
    : decoded.replace(/[%/?#\\\p{Cc}\p{Zl}\p{Zp}]/gu, (sign) => encodeURIComponent(sign))
}

/** "RFC 707", "doi:10.1145/…", "10.1145/…", "arXiv:1503.00421", "ISBN 0-262-…", and every printed identifier. */
function writtenIdentifiers(text: string): readonly Identifier[] {
  if (text.startsWith('10.')) return identify('doi', text)
  const [, spaced, spacedValue] = /^(rfc|doi|arxiv|isbn|orcid)(?:-1[03])?(?:\s*:\s*|[\s-]+)?(.+)$/is.exec(text) ?? []
  if (spaced !== undefined) return identify(spaced.toLowerCase() as keyof typeof schemes, spacedValue)
  const [, scheme = '', value] = /^([a-z][a-z\d]*):(\S.*)$/is.exec(text) ?? []
  const known = scheme.toLowerCase() === 'corpusid' ? 's2corpus' : scheme.toLowerCase()
  return Object.hasOwn(schemes, known) ? identify(known as keyof typeof schemes, value) : []
}
