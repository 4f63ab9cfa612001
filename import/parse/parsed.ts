import type { Claim, Mention } from '../../src/model/claim.ts'
import type { DocumentKind, Problem } from '../../src/model/document.ts'
import type { Override } from '../../src/model/override.ts'
import type { Accounted } from './account/accounted.ts'

/** What a document says, and what in it was not understood. Mentions and claims are in the order of the text. */
export interface ParsedDocument {
  readonly kind: DocumentKind
  readonly title: string | null
  readonly mentions: readonly Mention[]
  readonly claims: readonly Claim[]
  /** Decisions of people, where the document is an override file. */
  readonly overrides: readonly Override[]
  readonly problems: readonly Problem[]
  /**
   * How each link, list item and session line ended; they are in the order of the text, file by file. Worked out from the
   * text when it is asked, each time anew: whoever needs it twice keeps it. Linear.
   */
  readonly account: () => readonly Accounted[]
}
