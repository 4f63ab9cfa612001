import type { Bio } from '../constructs/bio.ts'
import type { Outline, Paragraph } from '../outline.ts'

/** A person and the paragraph that speaks of them. */
export interface PersonAt extends Bio {
  readonly outline: Outline
  readonly paragraph: Paragraph
  readonly path: readonly string[]
  readonly rule: string
}
