/**
 * Names made comparable. Folding drops what people write differently without meaning a difference: case, accents,
 * punctuation, "&" for "and". It keeps word order. The same folding serves the importer and `work(ref)`.
 */

/**
 * Compatibility form without marks, lower case, words parted by single spaces. The last few results are kept, since the
 * names in a document are folded for every key and comparison in which they have a part.
 */
export function fold(text: string): string {
  const known = recent.get(text)
  if (known !== undefined) return known
  const folded = plainWords.test(text) ? text.toLowerCase() : foldAny(text)
  if (recent.size >= mostRecent) recent.clear()
  if (text.length <= longestRecent) recent.set(text, folded)
  return folded
}

const recent = new Map<string, string>()
const mostRecent = 1000
const longestRecent = 300

function foldAny(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’‘`´]/g, '')
    .replace(/\+/g, ' plus ')
    .replace(/#/g, ' sharp ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Most names: words of plain letters and digits with single blanks between, of which only the case is folded. */
const plainWords = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/

/** The folded words that carry meaning; all of them where none does. */
export function contentWords(text: string): readonly string[] {
  const words = fold(text).split(' ').filter(Boolean)
  const content = words.filter((word) => !functionWords.has(word))
  return content.length > 0 ? content : words
}

const functionWords = new Set(
  'a an and are as at be by for from in into is it its of on or that the this to via we with'.split(' '),
)

/** The folded last word of a person's name, by which names are compared that are written out or with initials. */
export function lastName(name: string): string {
  return fold(name).split(' ').at(-1) ?? ''
}

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
 * The part of a title before its first colon or dash, where it is a short name of its own ("SWIM: Scalable …", "Dynamo –
 * …"); null where the title has none. A short name has at most two words and is followed by at least two.
 */
export function shortName(title: string): string | null {
  const match = /^\s*([^:–—]{2,40}?)\s*(?::|\s[–—-]\s)\s*(\S+\s+\S.*)$/su.exec(title)
  const head = match?.[1]
  return head !== undefined && head.split(/\s+/).length <= 2 ? head : null
}
