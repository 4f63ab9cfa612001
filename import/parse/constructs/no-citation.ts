import { parseUrl } from '../../../src/model/identifier.ts'

/** Whether an address is that of a person, a place on the same page or a picture, and so cites nothing. */
export function isNoCitation(url: string): boolean {
  return /^(?:#.+|mailto:)/i.test(url) || hostsNoWork(url) !== null
}

/** Whether an address is that of a person or organisation in a network of such, or of a picture; null for any other. */
export function hostsNoWork(url: string): 'profile' | 'picture' | null {
  const address = parseUrl(url)
  if (address === null) return null
  const written = `${address.hostname.replace(/^www\./, '')}${address.pathname}`.toLowerCase()
  if (profile.test(written)) return 'profile'
  return pictures.test(written) ? 'picture' : null
}

const profile =
  /^(?:(?:mobile\.)?twitter\.com|x\.com|github\.com|gitlab\.com|instagram\.com|keybase\.io)\/@?[\w.-]+\/?$|^(?:[a-z]{2}\.)?linkedin\.com\/(?:in|pub)\/|^facebook\.com\/[\w.-]+\/?$|^mastodon\.[a-z]+\/@/
const pictures =
  /^(?:flickr\.com|thenounproject\.com|unsplash\.com|pixabay\.com|commons\.wikimedia\.org)\/|\.(?:png|jpe?g|gif|svg)$/
