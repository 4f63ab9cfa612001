import type { Item } from './outline.ts'

/** Items in the order of the text, each below the nearest item before it whose column is smaller. */
export function nest(
  flat: readonly { readonly column: number; readonly item: Omit<Item, 'items'> }[],
): readonly Item[] {
  const roots: Growing[] = []
  const above: { column: number; item: Growing }[] = []
  for (const { column, item } of flat) {
    while ((above.at(-1)?.column ?? -1) >= column) above.pop()
    const grown: Growing = { ...item, items: [] }
    const siblings = above.at(-1)?.item.items ?? roots
    siblings.push(grown)
    above.push({ column, item: grown })
  }
  return roots
}

interface Growing extends Omit<Item, 'items'> {
  readonly items: Growing[]
}
