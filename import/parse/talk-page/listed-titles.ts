/** Lists whose items begin with the titles of talks as links, which no occasions are. */
import { yearIn } from '../constructs/event.ts'
import { isFace } from '../constructs/faces.ts'
import { namesEvent } from '../constructs/talk-entry.ts'
import { labelOf } from '../inline.ts'
import type { Block, Item } from '../outline.ts'

/** Whether a block is such a list of two items or more, each with its date behind where not all is `undated`. */
export function listsTitles(block: Block, undated: boolean): boolean {
  return block.kind === 'list' && areTitles(sideBySide(block.items), undated)
}

/** Items of which those below another that are dated titles as it is stand beside it: their bullets are a blank off. */
export function sideBySide(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) =>
    item.items.length > 0 && areTitles([item, ...item.items], false) ? [{ ...item, items: [] }, ...item.items] : [item],
  )
}

function areTitles(items: readonly Item[], undated: boolean): boolean {
  return items.length >= 2 && items.every((item) => isTitle(item, undated))
}

function isTitle({ inline }: Item, undated: boolean): boolean {
  const [link] = inline.links
  if (link?.start !== 0) return false
  const label = labelOf(inline, link)
  const isDated = yearIn(inline.text.slice(link.end)) !== null
  return label.includes(' ') && !isFace(label) && yearIn(label) === null && !namesEvent(label) && (undated || isDated)
}
