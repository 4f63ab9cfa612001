/** What the taxonomy says of one topic. */

/** Lines, counted from 1, and a verbatim piece of them. */
export interface TaxonomyPlace {
  readonly startLine: number
  readonly endLine: number
  readonly quote: string
}

/** One topic. `signs` and `ambiguous` are for the classifier and are no names. */
export interface Topic {
  readonly slug: string
  readonly name: string
  readonly alternativeNames: readonly string[]
  readonly signs: readonly string[]
  readonly ambiguous: readonly string[]
  readonly broader: readonly { readonly slug: string; readonly place: TaxonomyPlace }[]
  readonly place: TaxonomyPlace
}
