/** What to read next, as talkgraph recommends it: the question, and the types of its answer. */
import type { Answer, Client } from 'talkgraph-client'
import type { ReadingList } from './reading-list.ts'

/** Works like those on the list, best first. */
export interface WhatNext {
  readonly recommendations: {
    readonly dataVersion: string
    readonly nodes: readonly Recommendation[]
    /** Why there are few or none. */
    readonly diagnostics: readonly { readonly message: string }[]
  }
}

/** A work, and why. */
export interface Recommendation {
  readonly work: {
    readonly id: string
    readonly title: string
    readonly kind: string
    readonly year: number | null
    /** Best first; one that is believed to be wrong is marked. */
    readonly links: readonly { readonly url: string; readonly suspect: boolean }[]
  }
  readonly reasons: readonly Reason[]
}

/** A reason: a sentence, the way through the graph from a work on the list, and the lines that state it. */
export interface Reason {
  readonly sentence: string
  /** Null where words alone are the reason. */
  readonly path: { readonly hops: readonly Hop[] } | null
  readonly evidence: readonly Line[]
}

/** A step of the way. */
export interface Hop {
  readonly relation: string
  /** Whether the relation leads from `from` to `to`, or back. */
  readonly forward: boolean
  readonly from: Thing
  readonly to: Thing
  readonly evidence: readonly Line[]
}

/** Something on the way, with the one name that its type has. */
export interface Thing {
  readonly title?: string
  readonly name?: string
  readonly event?: string | null
}

/** A line of a document. */
export interface Line {
  readonly path: string
  readonly startLine: number
  readonly quote: string
  /** Opens the line, where the document is on the web. */
  readonly url: string | null
}

const question = `
query WhatNext($like: [String!]!, $alreadySeen: [String!], $first: Int) {
  recommendations(input: { like: $like, alreadySeen: $alreadySeen, first: $first }) {
    dataVersion
    diagnostics { message }
    nodes {
      work { id title kind year links { url suspect } }
      reasons {
        sentence
        evidence { ...Line }
        path { hops { relation forward from { ...Thing } to { ...Thing } evidence { ...Line } } }
      }
    }
  }
}
fragment Line on Evidence { path startLine quote url }
fragment Thing on Node {
  ... on Work { title }
  ... on Person { name }
  ... on Venue { name }
  ... on Topic { name }
  ... on Presentation { event }
}`

/** What comes next after all that is on the list; at most `first` works. */
export function whatNext(client: Client, { entries, seen }: ReadingList, first: number): Promise<Answer<WhatNext>> {
  return client.query<WhatNext>(question, { like: entries.map(({ id }) => id), alreadySeen: seen, first })
}
