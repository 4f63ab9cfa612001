/**
 * Names made comparable. Folding drops what people write differently without meaning a difference: case, accents,
 * punctuation, "&" for "and". It keeps word order. The same folding serves the importer and `work(ref)`.
 */

/** Compatibility form without marks, lower case, words parted by single spaces. Linear. */
export function fold(text: string): string {
  if (simple.test(text)) return text.toLowerCase()
  const isPlain = plain.test(text)
  const letters = isPlain ? text.toLowerCase() : withoutMarks(text)
  const spelled = spoken.test(letters) ? spelledOut(letters) : letters
  return spelled.replace(isPlain || !foreign.test(spelled) ? partingPlain : parting, ' ').trim()
}

/** Words in ASCII with a single space between them, as most names are: folding changes nothing but their case. */
const simple = /^[a-z\d]+(?: [a-z\d]+)*$/i

/** ASCII alone, as most titles are: what it folds to is found in a third of the time. */
const plain = /^[ -~\s]*$/

/** What may hold letters and digits beyond ASCII: neither quotation marks nor dashes, nor the dots of what is cut. */
const foreign = /[^\0-\x7f\xab\xbb\u2010-\u2027]/

/** What stands between words; without foreign letters a single space is left as it is, since most words are parted by one. */
const parting = /[^\p{L}\p{N}]+/gu
const partingPlain = / {2,}[^a-z\d]*| ?[^a-z\d ][^a-z\d]*/g

/** Signs that are read aloud, or that words are written with and without. */
const spoken = /[&+#'’‘`´]/

function spelledOut(letters: string): string {
  return letters
    .replaceAll('&', ' and ')
    .replace(/['’‘`´]/g, '')
    .replaceAll('+', ' plus ')
    .replaceAll('#', ' sharp ')
}

function withoutMarks(text: string): string {
  const parted = text.normalize('NFKD')
  const letters = (mayBeMark.test(parted) ? parted.replace(/\p{M}/gu, '') : parted).toLowerCase()
  return letters.replace(/[ßøłđðæœþı]/g, (letter) => letterForms.get(letter) ?? letter)
}

/** Where Unicode has marks: behind the letters of Latin and Greek, and not among its punctuation. */
const mayBeMark = /[^\0-\u02ff\u0370-\u0482\u2000-\u20cf]/

/** Letters that have no mark to drop, as they are written where they are not to be had. */
const letterForms = new Map(
  Object.entries({ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i' }),
)

/** The folded words that carry meaning; all of them where none does. */
export function contentWords(text: string): readonly string[] {
  return contentOf(fold(text))
}

/** The words of folded text that carry meaning; all of them where none does. */
export function contentOf(folded: string): readonly string[] {
  const words = folded === '' ? [] : folded.split(' ')
  const content = words.filter((word) => !functionWords.has(word))
  return content.length > 0 ? content : words
}

const functionWords = new Set(
  'a an and are as at be by for from in into is it its of on or that the this to via we with'.split(' '),
)

/** The folded last word of a person's name, by which names are compared that are written out or with initials. */
export function lastName(name: string): string {
  const words = fold(name).split(' ')
  return words.findLast((word, index) => index === 0 || !namesEndings.has(word)) ?? ''
}

/** What may follow a last name: "Bo Lund Jr.", "Bo Lund, PhD". */
const namesEndings = new Set('jr sr ii iii iv phd md'.split(' '))

/** Roman and Arabic numbers of a title as Arabic, in order: "Part II" and "part 2" both give ["2"]. */
export function numbersIn(words: readonly string[]): readonly string[] {
  return words.flatMap((word) =>
    /^\d+$/.test(word) ? [String(Number(word))] : romanNumbers.has(word) ? [String(romanNumbers.get(word))] : [],
  )
}

const romanNumbers = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].map((roman, index) => [roman, index + 1]),
)

/**
 * The part of a title before its first colon, dash or ", a", where it is a short name of its own ("SWIM: Scalable …",
 * "Dynamo – …", "Dapper, a …"); null where the title has none. A short name has at most two words and is followed by at
 * least two.
 */
export function shortName(title: string): string | null {
  const match = /^\s*([^:–—]{2,40}?)\s*(?::|\s[–—-]\s|,\s(?=an?\s))\s*(\S+\s+\S.*)$/isu.exec(title)
  const head = match?.[1]
  return head !== undefined && head.split(/\s+/).length <= 2 ? head : null
}
