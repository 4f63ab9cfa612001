import type { Item } from '../outline.ts'
import { isSurname, readNames } from './person-name.ts'
import { kindOfAddress } from './work-kind.ts'

interface Listed {
  readonly inline: Pick<Item['inline'], 'text' | 'links'>
}

/** Titles of papers often begin with a name that somebody coined: two of them prove nothing. */
function isPaper({ inline: { links } }: Listed): boolean {
  return links.some(({ url }) => kindOfAddress(url) === 'PAPER')
}

/** Whether the items of a list are written "Author: Title" throughout, so that one of them alone need not prove it. */
export function isAuthorFirst(items: readonly Listed[]): boolean {
  const isLed = ({ inline }: Listed): boolean => {
    const lead = /^([^:]{3,120}?)\s*:\s+\S/.exec(inline.text)?.[1]
    return lead !== undefined && (readNames(lead) !== null || surnamesIn(lead) !== null)
  }
  return items.length >= 2 && items.every(isLed) && (items.length >= 3 || !items.some(isPaper))
}

/** "Doe", "Doe-Roe", "Doe and Roe", as lists call authors that begin with them throughout; null for any other words. */
export function surnamesIn(lead: string): readonly string[] | null {
  const names = lead.trim().split(/\s*(?:-|,|&|\band\b)\s*/)
  return names.length <= 5 && names.every(isSurname) ? names : null
}
