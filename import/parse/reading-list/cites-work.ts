import type { ItemPlace } from '../cited-items.ts'
import { isWrittenReference, withoutRemark } from '../constructs/citation.ts'
import { isFace } from '../constructs/faces.ts'
import { isNoCitation } from '../constructs/no-citation.ts'
import { pictureWord, withoutPicture } from '../constructs/picture-word.ts'
import { titleParts } from '../constructs/title-parts.ts'
import { labelOf, withoutLinks } from '../inline.ts'
import type { Inline, Item } from '../outline.ts'

/**
 * Whether an item of a reading list is a work. With a link to one it is; words alone are a group where items stand below
 * them and a remark where they stand below a work; else a work where they are a reference, give authors or a year, are set
 * in bold or italics, or read like a title and stand in a list without links or behind the picture of a book.
 */
export function citesWork(item: Item, { below, linked }: ItemPlace): boolean {
  const { text, links, emphases } = item.inline
  if (links.some(({ url }) => !isNoCitation(url))) return !isFacesAlone(item.inline)
  if (links.length > 0 || below) return false
  const words = withoutRemark(text).trim()
  const [set] = emphases
  if (isWrittenReference(item.inline)) return true
  if (item.items.length > 0) return false
  if (set !== undefined && set.start <= 2 && set.end - set.start > 8 && !/:\s*$/.test(text.slice(0, set.end + 1)))
    return true
  const { authors, year } = titleParts(words, { people: new Set(), authorFirst: false, host: '' })
  if (authors.length > 0 || year !== undefined) return true
  return (!linked || pictureWord(text) !== '') && readsLikeTitle(withoutPicture(words))
}

/** "[talk](…) | [deck](…)": links to what a line above has, which name nothing themselves. */
function isFacesAlone(inline: Inline): boolean {
  const words = withoutLinks(inline)
  return inline.links.length > 1 && !/\p{L}/u.test(words) && inline.links.every((link) => isFace(labelOf(inline, link)))
}

function readsLikeTitle(text: string): boolean {
  const words = text.split(/\s+/)
  return words.length >= 2 && words.length <= 20 && /^["“'‘(]?[\p{Lu}\d]/u.test(text) && !/[.:;!?]$/.test(text)
}
