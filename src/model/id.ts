import { hash } from 'node:crypto'

/**
 * A short stable id: the first 80 bits of SHA-256 over the parts, in base 32 without look-alike letters.
 * Equal parts give equal ids on any machine; at a million ids the chance of one collision is below 10⁻¹².
 */
export function hashId(...parts: readonly string[]): string {
  const digest = hash('sha256', parts.join('\u0000'), 'binary')
  let id = ''
  for (let bit = 0; bit < 80; bit += 5) {
    const word = (digest.charCodeAt(bit >> 3) << 8) | digest.charCodeAt((bit >> 3) + 1)
    id += alphabet[(word >> (11 - (bit & 7))) & 31]
  }
  return id
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** Text of words joined by hyphens, at most 80 characters, cut at a word: for slugs. Empty text gives "untitled". */
export function slugOf(folded: string): string {
  const words = folded.split(' ').filter(Boolean)
  let slug = ''
  for (const word of words) {
    if (slug.length + word.length + 1 > 80) break
    slug += slug === '' ? word : `-${word}`
  }
  return slug || words[0]?.slice(0, 80) || 'untitled'
}
