import { nest } from './nest.ts'
import type { Block, Item, List } from './outline.ts'

/**
 * Lists without indentation whose bullets differ, "* A - b - c * D", are one list: a bullet that is new stands below the one
 * before it, one that was there already brings back to its level. Other blocks stay as they are.
 */
export function rejoin(blocks: readonly Block[], lines: readonly string[]): readonly Block[] {
  const bulletOf = (item: Item): string => /^\s*([-*+])\s/.exec(lines[item.startLine - 1] ?? '')?.[1] ?? ''
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (block.kind === 'list' && last?.kind === 'list' && follows(last, block, bulletOf))
      joined[joined.length - 1] = { ...last, endLine: block.endLine, items: [...last.items, ...block.items] }
    else joined.push(block)
  }
  return joined.map((block) => (block.kind === 'list' ? { ...block, items: byBullet(block.items, bulletOf) } : block))
}

function follows(last: List, next: List, bulletOf: (item: Item) => string): boolean {
  const [end, start] = [last.items.at(-1), next.items[0]]
  const isFlat = [...last.items, ...next.items].every(({ items }) => items.length === 0)
  return (
    end !== undefined && start !== undefined && isFlat && next.startLine === last.endLine + 1 && bulletOf(start) !== ''
  )
}

function byBullet(items: readonly Item[], bulletOf: (item: Item) => string): readonly Item[] {
  const bullets = items.map(bulletOf)
  if (new Set(bullets).size < 2 || items.some((item) => item.items.length > 0)) return items
  const levels: string[] = []
  return nest(
    items.map((item, index) => {
      const bullet = bullets[index] ?? ''
      const known = levels.indexOf(bullet)
      if (known >= 0) levels.length = known + 1
      else levels.push(bullet)
      return { column: levels.length, item }
    }),
  )
}
