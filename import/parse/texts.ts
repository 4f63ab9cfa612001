import type { Block, Item, Paragraph } from './outline.ts'

/** Paragraphs and items of blocks, those below other items too, in the order of the text. */
export function textsOf(blocks: readonly Block[]): readonly (Paragraph | Item)[] {
  return blocks.flatMap((block): readonly (Paragraph | Item)[] =>
    block.kind === 'paragraph' ? [block] : itemsOf(block.items),
  )
}

function itemsOf(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [item, ...itemsOf(item.items)])
}
