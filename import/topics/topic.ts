/** What the taxonomy says of one topic. */

/** Key of the document that the taxonomy is. */
export const taxonomyKey = 'taxonomy/topics.yaml'

/** Lines, counted from 1, and a verbatim piece of them. */
export interface TaxonomyPlace {
  readonly startLine: number
  readonly endLine: number
  readonly quote: string
}

/** The lists of words by which a topic is recognised, beside its names; the head of `taxonomy.yaml` says what they mean. */
export const wordLists = ['signs', 'titles', 'ambiguous', 'everyday', 'aside', 'otherwise', 'events'] as const
export type WordList = (typeof wordLists)[number]

/** One topic. The lists beside its names are for the classifier. */
export interface Topic extends Readonly<Record<WordList, readonly string[]>> {
  readonly slug: string
  readonly name: string
  readonly alternativeNames: readonly string[]
  readonly broader: readonly { readonly slug: string; readonly place: TaxonomyPlace }[]
  readonly place: TaxonomyPlace
}
