/** Lists that come whole or cut off, without pages: the examples beside a count. */
import { readSize } from '../src/queries/page.ts'
import { builder } from './builder.ts'

/** The argument of such a list. */
export const wholeListArguments = builder.args((t) => ({
  first: t.int({ defaultValue: 100, description: 'How many to give, at most 100.' }),
}))

/** How many to give. Throws INVALID_ARGUMENT. */
export function readWholeSize({ first }: { readonly first?: number | null | undefined }): number {
  return readSize(first, 'first', 100)
}
