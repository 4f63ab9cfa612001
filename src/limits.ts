/** How much one request, and all of them together, may ask of the server. */

/** The most that is taken; what goes beyond is refused before it costs anything. */
export interface Limits {
  /** Fields within fields of a question, the outermost being 1; introspection is not counted. */
  readonly depth: number
  /** Fields with an alias in a document. */
  readonly aliases: number
  /** Names, numbers, strings and marks in a document. */
  readonly tokens: number
  /** Values that an answer may hold, as worked out from the question and its variables. */
  readonly cost: number
  /** Size of a request's body. */
  readonly bodyBytes: number
  /** Milliseconds from a request to its answer. */
  readonly milliseconds: number
  /** Requests that are worked on at the same time. */
  readonly concurrent: number
  /** Requests that wait for one of those to end. */
  readonly waiting: number
}

/** Limits that leave room for GraphiQL, and for a page of a hundred, with a hundred of each and some fields of these. */
export const usualLimits: Limits = {
  depth: 15,
  aliases: 100,
  tokens: 5000,
  cost: 2_000_000,
  bodyBytes: 1024 * 1024,
  milliseconds: 10_000,
  concurrent: 128,
  waiting: 512,
}
