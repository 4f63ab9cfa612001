/** Titles as they are kept: the document's spelling without Markdown, outer quotes and stray punctuation. */

/** Tidies a title; empty where nothing is left. */
export function tidyTitle(written: string): string {
  if (tidy.test(written)) return written
  let title = plain.test(written) ? written.trim() : written.replace(unseen, '').replace(/\s+/g, ' ').trim()
  if (title.endsWith('...') || title.endsWith('…')) title = title.replace(/ ?(?:\.{3}|…)$/, '')
  if (mayHavePicture.test(title)) title = title.replace(picture, '')
  title = stripped(title, ' -–—:,;|*_•')
  title = withoutPair(withoutPair(title, '“', '”'), '"', '"')
  title = /^\([^()]*\)$/.test(title) ? title.slice(1, -1) : title
  return title.endsWith('.') && /[^.]\.$/.test(title) && !/\b(?:\p{Lu}|etc|al|vs|Inc|Jr)\.$/u.test(title)
    ? title.slice(0, -1).trim()
    : title.trim()
}

/** Words in ASCII with single spaces between them that begin and end with a letter or digit: nothing is around them. */
const tidy = /^(?=[a-z\d])(?:[!-~]+ )*[!-~]*(?<=[a-z\d])$/i

/** Words in ASCII with single spaces between them, in which nothing is unseen. */
const plain = /^ *(?:[!-~]+ )*[!-~]* *$/

/** "2023: Quiet Knots", "(2023) Quiet Knots": the year with which people begin the title of a talk in a list. */
export const yearBefore = /^\s*(?:[([]20\d\d[)\]]|20\d\d\s*[:–—-])\s+(?=\p{L})/u

/** Characters that copying leaves behind: soft hyphens, blanks without width, stand-ins for pictures. */
const unseen = /[\u00AD\u200B\u2060\uFEFF\uFFFC]/g

/** Pictures at either end, as characters or by their names: "🌊", ":boat:". */
const picture =
  /^(?:(?:\p{Extended_Pictographic}\uFE0F?|:[a-z][a-z_]{2,30}:)\s*){1,5}|(?:\s*(?:\p{Extended_Pictographic}\uFE0F?|\s:[a-z][a-z_]{2,30}:)){1,5}$/gu

/** Pictures are beyond ASCII, their names stand in colons: most titles have neither. */
const mayHavePicture = /^:|:$|[^ -~]/

/** Whether a title is a name run together, "ScalingStatefulServices" or "quiet-clocks-talk", as repositories are called. */
export function isSqueezed(title: string): boolean {
  return /^(?:[A-Z][a-z]+\d*){3,}$/.test(title) || isSlug(title)
}

/** "ScalingStatefulServices" and "quiet-clocks-talk" as words; any other title as it is. */
export function unsqueeze(title: string): string {
  if (!isSqueezed(title)) return title
  if (!isSlug(title)) return title.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ')
  const words = title
    .split(/[-_]/)
    .filter((word, place) => place === 0 || !/^(?:talks?|slides|presentation|repo)$/.test(word))
  return words
    .map((word, place) => (place > 0 && smallWords.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
}

function isSlug(title: string): boolean {
  return title.length <= 100 && /^[a-z\d]+(?:[-_][a-z\d]+)+$/.test(title)
}

/** Whether every word that carries meaning is capitalised, as in titles; at least two words. */
export function isTitleCase(text: string): boolean {
  const words = text.trim().split(/\s+/)
  const carrying = words.filter((word) => !smallWords.has(word.toLowerCase()))
  return (
    words.length >= 2 &&
    carrying.length >= 2 &&
    /^[\p{Lu}\d]/u.test(words[0] ?? '') &&
    carrying.every((word) => /^[("“'‘]*[\p{Lu}\d]/u.test(word))
  )
}

const smallWords = new Set(
  'a an and as at but by for from in into nor of on or per so the to up via vs with about'.split(' '),
)

function withoutPair(text: string, open: string, close: string): string {
  if (text.length <= 2 || !text.startsWith(open) || !text.endsWith(close)) return text
  const inner = text.slice(1, -1)
  return inner.includes(open) || inner.includes(close) ? text : inner.trim()
}

/** Text without these characters at either end; a loop, since a pattern for this takes quadratic time. */
export function stripped(text: string, characters: string): string {
  let start = 0
  while (start < text.length && characters.includes(text.charAt(start))) start += 1
  return strippedEnd(text.slice(start), characters)
}

/** Text without these characters at its end. */
export function strippedEnd(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
