import type { Claim, Mention } from '../../src/model/claim.ts'
import type { DocumentKind, Problem } from '../../src/model/document.ts'

/** What a document says, and what in it was not understood. Mentions and claims are in the order of the text. */
export interface ParsedDocument {
  readonly kind: DocumentKind
  readonly title: string | null
  readonly mentions: readonly Mention[]
  readonly claims: readonly Claim[]
  readonly problems: readonly Problem[]
}
