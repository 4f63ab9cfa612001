import { parseUrl } from '../../../src/model/identifier.ts'
import { remembering } from '../../../src/model/remembering.ts'

/**
 * Whether an address is that of a person, a place on the same page, a page or folder beside the document, or a picture, and
 * so cites nothing. A file beside the document that holds a text or a recording is a copy of a work.
 */
export function isNoCitation(url: string): boolean {
  if (/^(?:#(?!https?:).+|mailto:)/i.test(url) || hostsNoWork(url) !== null) return true
  return isBeside(url) && parseUrl(url) === null && !copies.test(url)
}

/** Whether an address is that of a person or organisation in a network of such, or of a picture; null for any other. */
export function hostsNoWork(url: string): 'profile' | 'picture' | null {
  return hostedAt(url).sort
}

const hostedAt = remembering((url): { readonly sort: 'profile' | 'picture' | null } => {
  const written = hostAndPath(url)
  if (written === null) return { sort: null }
  if (profile.test(written)) return { sort: 'profile' }
  return { sort: pictures.test(written) ? 'picture' : null }
})

/** An address in lower case without scheme, "www.", query and fragment; null for what is no address. */
function hostAndPath(url: string): string | null {
  const simple = plainAddress.exec(url)?.[1]
  if (simple !== undefined && !simple.includes('archive.org/web/')) return simple.toLowerCase()
  const address = parseUrl(url)
  return address === null ? null : `${address.hostname.replace(/^www\./, '')}${address.pathname}`.toLowerCase()
}

/** Of such an address, up to its query, a parser changes nothing. */
const plainAddress =
  /^https?:\/\/(?:www\.)?((?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}(?:\/[\w-]+(?:\.[\w-]+)*)+\/?)(?:[?#]\S*)?$/i

/** "papers/", "../other.md": no scheme, no host, no blanks. */
function isBeside(url: string): boolean {
  return /^(?:\.{0,2}\/)?[\w.%-]+(?:\/[\w.%-]*)*$/.test(url) && !/^www\./i.test(url)
}

const copies = /\.(?:pdf|ps|gz|djvu|epub|mobi|pptx?|key|odp|docx?|mp[34]|mov|webm)$/i

const profile =
  /^(?:(?:mobile\.)?twitter\.com|x\.com|github\.com|gitlab\.com|instagram\.com|keybase\.io)\/@?[\w.-]+\/?$|^(?:[a-z]{2}\.)?linkedin\.com\/(?:in|pub)\/|^facebook\.com\/[\w.-]+\/?$|^(?!medium\.com|(?:m\.)?youtube\.com)[^/]+\/@[\w.-]+\/?$|^(?:discord\.gg|t\.me|patreon\.com|bsky\.app\/profile|discord\.com\/invite)\/[\w.-]+\/?$|^stackoverflow\.com\/users\//
const pictures =
  /^(?:flickr\.com|flic\.kr|thenounproject\.com|unsplash\.com|pixabay\.com|commons\.wikimedia\.org)\/|\.(?:png|jpe?g|gif|svg)$/
