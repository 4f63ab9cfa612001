import { hash } from 'node:crypto'

/**
 * A short stable id: the first 80 bits of SHA-256 over the parts, in base 32 without look-alike letters.
 * Equal parts give equal ids on any machine; at a million ids the chance of one collision is below 10⁻¹².
 */
export function hashId(...parts: readonly string[]): string {
  const digest = hash('sha256', parts.join('\u0000'), 'binary')
  return eightLetters(digest, 0) + eightLetters(digest, 5)
}

/** Forty bits of a string of bytes, from this byte on. */
function eightLetters(bytes: string, place: number): string {
  const [a, b, c] = [bytes.charCodeAt(place), bytes.charCodeAt(place + 1), bytes.charCodeAt(place + 2)]
  const [d, e] = [bytes.charCodeAt(place + 3), bytes.charCodeAt(place + 4)]
  const [upper, lower] = [(a << 12) | (b << 4) | (c >> 4), (c << 16) | (d << 8) | e]
  return String.fromCharCode(
    letter(upper >> 15),
    letter(upper >> 10),
    letter(upper >> 5),
    letter(upper),
    letter(lower >> 15),
    letter(lower >> 10),
    letter(lower >> 5),
    letter(lower),
  )
}

/** How many letters `hashId` gives. */
export const idLength = 16

/** Whether a text could be one that `hashId` gave. */
export function hasFormOfId(text: string): boolean {
  return text.length === idLength && /^[0-9a-hjkmnp-tv-z]+$/.test(text)
}

/**
 * Twelve letters, 60 bits, for the parts of a name: with the `hashId` of a whole before them they are the id of something
 * in it, at a fraction of the cost of a `hashId`. Ids in different wholes are as different as the wholes; of a thousand names
 * in one whole two share their letters with a chance of about 10⁻¹², and as the letters are no cryptographic hash, names can
 * be made up that do. So whoever gives such ids numbers those that would be given twice. Linear in the names.
 */
export function lettersOf(...names: readonly string[]): string {
  let one = 0x2545f491
  let other = 0x41c6ce57
  for (const name of names) {
    const end = name.length
    for (let place = 0; place <= end; place += 1) {
      // After its last character each name is ended by a code that no character has.
      const code = place === end ? 0x10000 : name.charCodeAt(place)
      one = Math.imul(one ^ code, 0x9e3779b1)
      one ^= one >>> 15
      other = Math.imul(other ^ code, 0x5f356495)
      other ^= other >>> 13
    }
  }
  one = mixed(one ^ Math.imul(other, 0x85ebca6b))
  return twelveLetters(one, mixed(other ^ Math.imul(one, 0xc2b2ae35)))
}

/** Every bit of a number spread over all others: the finisher of MurmurHash3, by Austin Appleby. */
function mixed(bits: number): number {
  const half = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  const most = Math.imul(half ^ (half >>> 13), 0xc2b2ae35)
  return most ^ (most >>> 16)
}

/** The lower 30 bits of each of two numbers as letters; one call that makes the text takes half of what joining pairs does. */
function twelveLetters(one: number, other: number): string {
  return String.fromCharCode(
    letter(one >> 25),
    letter(one >> 20),
    letter(one >> 15),
    letter(one >> 10),
    letter(one >> 5),
    letter(one),
    letter(other >> 25),
    letter(other >> 20),
    letter(other >> 15),
    letter(other >> 10),
    letter(other >> 5),
    letter(other),
  )
}

/** The code of the letter for the lower five bits of a number. */
function letter(bits: number): number {
  return letters[bits & 31] ?? 0
}

const letters = Uint8Array.from('0123456789abcdefghjkmnpqrstvwxyz', (one) => one.charCodeAt(0))

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
