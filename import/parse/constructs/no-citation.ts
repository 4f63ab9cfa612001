import { parseUrl } from '../../../src/model/identifier.ts'

/** Whether an address is that of a person, a place on the same page or a picture, and so cites nothing. */
export function isNoCitation(url: string): boolean {
  if (/^(?:#.+|mailto:)/i.test(url)) return true
  const address = parseUrl(url)
  if (address === null) return false
  const written = `${address.hostname.replace(/^www\./, '')}${address.pathname}`.toLowerCase()
  return profile.test(written) || pictures.test(written)
}

const profile =
  /^(?:(?:mobile\.)?twitter\.com|x\.com|github\.com|gitlab\.com|instagram\.com|keybase\.io)\/@?[\w.-]+\/?$|^(?:[a-z]{2}\.)?linkedin\.com\/(?:in|pub)\/|^facebook\.com\/[\w.-]+\/?$|^mastodon\.[a-z]+\/@/
const pictures =
  /^(?:flickr\.com|thenounproject\.com|unsplash\.com|pixabay\.com|commons\.wikimedia\.org)\/|\.(?:png|jpe?g|gif|svg)$/
