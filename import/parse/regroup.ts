/**
 * Lists whose indentation is lost, as in dumps that turn line breaks into blanks: items below a group are found by wording.
 */
import type { Item } from './outline.ts'
import { belowNamesakes } from './regroup-namesakes.ts'

/**
 * A flat list with its groups found again. An item that is words alone, or ends with a colon, is a group, and the linked items
 * that follow are its members. A group called after a thing that one of its members names ("Orleans" above "Microsoft
 * Orleans") stands below the group before it, where there is one; any other, and a linked item that begins with plain words,
 * stands at the top. Where the last items of such a lower group have words in common with one another and none with the
 * rest of it, they stand beside it. A list that has levels, or no group, is left alone.
 */
export function regroup(items: readonly Item[]): readonly Item[] {
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
  for (const root of roots) partTails(root)
  return belowNamesakes(roots)
}

function isGroup({ inline }: Pick<Item, 'inline'>): boolean {
  return inline.links.length === 0 || /:\s*$/.test(inline.text)
}

/** Moves the strange end of a group's last lower group up beside it. */
function partTails(outer: Growing): void {
  const inner = outer.items.at(-1)
  if (inner === undefined || !isGroup(inner) || inner.items.length > longestGroup) return
  const own = tellingWords(inner)
  const words = inner.items.map(tellingWords)
  const start = words.findIndex((_, place) => {
    const [head, tail] = [[own, ...words.slice(0, place)], words.slice(place)]
    return place > 0 && tail.length >= 2 && tail.every((one) => !shares(one, head)) && isOneSubject(tail)
  })
  if (start > 0) outer.items.push(...inner.items.splice(start))
}

function isOneSubject(items: readonly ReadonlySet<string>[]): boolean {
  return items.every((one) =>
    shares(
      one,
      items.filter((other) => other !== one),
    ),
  )
}

function shares(words: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): boolean {
  return others.some((other) => [...other].some((word) => words.has(word)))
}

/** The stems of the words of more than four letters in an item and in its address, whose folders are often people. */
function tellingWords({ inline }: Pick<Item, 'inline'>): ReadonlySet<string> {
  const paths = inline.links.map(({ url }) => url.replace(/^\w+:\/\/[^/]*|[?#].*$/g, ''))
  const words = comparable([inline.text, ...paths].join(' ')).split(' ')
  return new Set(
    words.filter((word) => word.length > 4).map((word) => word.replace(/(?<=.{5})(?:ations?|ing|ed|ly|cy|t)$/, '')),
  )
}

interface Growing extends Omit<Item, 'items'> {
  readonly items: Growing[]
}

/** The linked items between a group and the next. */
function membersAfter(items: readonly Item[], group: number): readonly Item[] {
  const rest = items.slice(group + 1, group + 1 + longestGroup)
  const end = rest.findIndex(isGroup)
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
