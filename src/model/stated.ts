/**
 * How a citation is claimed, as one text that a filter can look into: "REFERENCES|references|fault injection|". Folding
 * leaves no bar in a heading.
 */
import { fold } from './fold.ts'
import type { CitationRelation } from './work.ts'

/** A claim of this relation below these headings, outermost first. */
export function statedAs(relation: CitationRelation, section: readonly string[]): string {
  return [relation, ...section.map(fold), ''].join('|')
}

/** What a claim's text contains where one of its headings, folded, is this. */
export function headingIn(folded: string): string {
  return `|${folded}|`
}
