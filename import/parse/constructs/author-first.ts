import type { Item } from '../outline.ts'
import { readNames } from './person-name.ts'

/** Whether the items of a list are written "Author: Title" throughout, so that one of them alone need not prove it. */
export function isAuthorFirst(items: readonly { readonly inline: Pick<Item['inline'], 'text'> }[]): boolean {
  return (
    items.length >= 2 &&
    items.every(({ inline }) => {
      const lead = /^([^:]{3,120}?)\s*:\s+\S/.exec(inline.text)?.[1]
      return lead !== undefined && readNames(lead) !== null
    })
  )
}
