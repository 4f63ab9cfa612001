/**
 * Lists whose indentation is lost, as in dumps that turn line breaks into blanks: items below a group are found by wording.
 */
import type { Item } from './outline.ts'

/**
 * A flat list with its groups found again. An item that is words alone is a group, and the linked items that follow are
 * its members. A group called after a thing that one of its members names ("Orleans" above "Microsoft Orleans") stands
 * below the group before it, where there is one; any other, and a linked item that begins with plain words, stands at the
 * top. A list that has levels, or no group, is left alone.
 */
export function regroup(items: readonly Item[]): readonly Item[] {
  const isGroup = (item: Item): boolean => item.inline.links.length === 0
  if (items.some((item) => item.items.length > 0) || !items.some(isGroup)) return items
  const roots: Growing[] = []
  let outer: Growing | null = null
  let inner: Growing | null = null
  for (const [index, item] of items.entries()) {
    const grown: Growing = { ...item, items: [] }
    if (isGroup(item)) {
      if (outer !== null && isNamedAfterMember(item, membersAfter(items, index))) {
        outer.items.push(grown)
        inner = grown
        continue
      }
      outer = grown
      inner = null
      roots.push(grown)
    } else if (/^[\s"“'(]*\p{L}/u.test(item.inline.text.slice(0, item.inline.links[0]?.start ?? 0))) {
      outer = null
      inner = null
      roots.push(grown)
    } else (inner?.items ?? outer?.items ?? roots).push(grown)
  }
  return roots
}

interface Growing extends Omit<Item, 'items'> {
  readonly items: Growing[]
}

/** The linked items between a group and the next. */
function membersAfter(items: readonly Item[], group: number): readonly Item[] {
  const rest = items.slice(group + 1, group + 1 + longestGroup)
  const end = rest.findIndex((item) => item.inline.links.length === 0)
  return end < 0 ? rest : rest.slice(0, end)
}

const longestGroup = 50

function isNamedAfterMember(group: Item, members: readonly Item[]): boolean {
  const name = comparable(group.inline.text.replace(/\s+aka\s.*$/is, ''))
  return name !== '' && members.some((member) => ` ${comparable(member.inline.text)} `.includes(` ${name} `))
}

/** Lower case, without punctuation and plurals. */
function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{L}{3})s\b/gu, '')
    .trim()
}
