/** Items that are nothing but links to another face of the item above them: "[PDF](…)" below "**Quiet Knots**". */
import { isFace } from './constructs/faces.ts'
import { labelOf, withoutLinks } from './inline.ts'
import type { Inline, Item } from './outline.ts'

/** "[slides](…)", "Video: https://…": an item that is nothing but links to another face of the item above. */
export function isFaceItem({ text, links }: Inline): boolean {
  if (links.length === 0) return false
  const rest = withoutLinks({ text, links })
  const isBare = /[\p{L}\p{N}]/u.test(rest) && isFace(rest)
  const areFaces = links.every((link) => isFace(labelOf({ text }, link)))
  return isBare || (areFaces && !/[\p{L}\p{N}]/u.test(rest))
}

/** An item without a link with those of the items below it, where these are nothing but faces of it; any other as it is. */
export function withFaces(item: Item): Item {
  const { inline, items } = item
  const last = items.at(-1)
  if (last === undefined || inline.links.length > 0 || isFace(inline.text) || /:\s*$/.test(inline.text)) return item
  if (!items.every((below) => below.items.length === 0 && isFaceItem(below.inline))) return item
  return {
    ...item,
    endLine: last.endLine,
    inline: items.map((below) => below.inline).reduce(behind, inline),
    items: [],
  }
}

/** A text with another in brackets behind it. */
function behind(before: Inline, face: Inline): Inline {
  const text = `${before.text.trimEnd()} [`
  const links = face.links.map((link) => ({ ...link, start: link.start + text.length, end: link.end + text.length }))
  return { text: `${text}${face.text}]`, links: [...before.links, ...links], emphases: before.emphases }
}
