// Written by `npm run client:types` from schema/schema.graphql and operations/; not to be edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What became of a thing. */
export type ChangeKind =
  /** It was not there before. */
  | 'ADDED'
  /** It was there, and what is said of it has changed. */
  | 'CHANGED'
  /** It turned out to be one with another, to which its id leads now. */
  | 'MERGED'
  /** It is gone: nothing states it any more. */
  | 'REMOVED';

/** How a work speaks of another. */
export type CitationRelation =
  /** The other work is its subject, e.g. a talk about a paper. */
  | 'IS_ABOUT'
  /** It names the other work in passing. */
  | 'MENTIONS'
  /** It gives the other work as a source or as further reading. */
  | 'REFERENCES';

/** How documents contradict each other or themselves. */
export type ConflictKind =
  /** A remark contradicts the item on which it stands. */
  | 'CONTRADICTION'
  /** A link leads nowhere. */
  | 'EMPTY_LINK'
  /** A link is no address. */
  | 'MALFORMED_LINK'
  /** One title is of works of different kinds. */
  | 'ONE_TITLE_SEVERAL_KINDS'
  /** One title leads to different addresses or identifiers. */
  | 'ONE_TITLE_SEVERAL_URLS'
  /** One address stands under different titles. */
  | 'ONE_URL_SEVERAL_TITLES'
  /** A decision of a person matches nothing any more. */
  | 'UNUSED_OVERRIDE';

/** Whole numbers. Both ends are included; either may be absent. */
export type IntRange = {
  /** The smallest number. */
  readonly from?: number | null | undefined;
  /** The largest number, at least `from`. */
  readonly to?: number | null | undefined;
};

/** What search tells apart. */
export type SearchType =
  /** Papers. */
  | 'PAPER'
  /** Speakers and authors. */
  | 'PERSON'
  /** Other works: articles, books, tools and the like. */
  | 'RESOURCE'
  /** Talks. */
  | 'TALK'
  /** Topics of the taxonomy. */
  | 'TOPIC'
  /** Series of events, and journals. */
  | 'VENUE';

/** What kind of work it is. Talks are of type Talk, papers of type Paper, all others of type Resource. */
export type WorkKind =
  /** An article or a post on the web. */
  | 'ARTICLE'
  /** A book, or a chapter of one. */
  | 'BOOK'
  /** A course, or the notes of one. */
  | 'COURSE'
  /** Anything else. */
  | 'OTHER'
  /** A paper of a journal, a conference or an archive, or a technical report. */
  | 'PAPER'
  /** An episode or a series of a podcast. */
  | 'PODCAST'
  /** A list of works to read. */
  | 'READING_LIST'
  /** A standard or a specification, e.g. an RFC. */
  | 'SPECIFICATION'
  /** A talk, however often it was given. */
  | 'TALK'
  /** A thesis. */
  | 'THESIS'
  /** A program, a library or a service. */
  | 'TOOL'
  /** A recording that is not known to be of a talk. */
  | 'VIDEO'
  /** A site as a whole. */
  | 'WEBSITE';

export type TalksCitingQueryVariables = Exact<{
  work?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TalksCitingQuery = { readonly talksCiting: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly relation: CitationRelation, readonly section: ReadonlyArray<string>, readonly node:
        | { readonly __typename: 'Paper', readonly id: string, readonly title: string, readonly year: number | null }
        | { readonly __typename: 'Resource', readonly id: string, readonly title: string, readonly year: number | null }
        | { readonly __typename: 'Talk', readonly id: string, readonly title: string, readonly year: number | null, readonly speakers: ReadonlyArray<{ readonly name: string }> }
      , readonly evidence: ReadonlyArray<{ readonly path: string, readonly part: string | null, readonly startLine: number, readonly quote: string }> }> } };

export type WorksCitedAcrossTalksQueryVariables = Exact<{
  minTalks?: number | null | undefined;
  kinds?: ReadonlyArray<WorkKind> | WorkKind | null | undefined;
  topics?: ReadonlyArray<string> | string | null | undefined;
  years?: IntRange | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WorksCitedAcrossTalksQuery = { readonly worksCitedAcrossTalks: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly talkCount: number, readonly work:
        | { readonly id: string, readonly kind: WorkKind, readonly title: string, readonly year: number | null }
        | { readonly id: string, readonly kind: WorkKind, readonly title: string, readonly year: number | null }
        | { readonly id: string, readonly kind: WorkKind, readonly title: string, readonly year: number | null }
      , readonly talks: ReadonlyArray<{ readonly title: string, readonly speakers: ReadonlyArray<{ readonly name: string }> }> }> } };

export type WhatNextQueryVariables = Exact<{
  like?: ReadonlyArray<string> | string;
  unlike?: ReadonlyArray<string> | string | null | undefined;
  alreadySeen?: ReadonlyArray<string> | string | null | undefined;
  kinds?: ReadonlyArray<WorkKind> | WorkKind | null | undefined;
  after?: string | null | undefined;
}>;


export type WhatNextQuery = { readonly recommendations: { readonly totalCount: number, readonly method: string, readonly dataVersion: string, readonly nodes: ReadonlyArray<{ readonly score: number, readonly work:
        | { readonly kind: WorkKind, readonly title: string }
        | { readonly kind: WorkKind, readonly title: string }
        | { readonly kind: WorkKind, readonly title: string }
      , readonly components: ReadonlyArray<{ readonly signal: string, readonly weight: number, readonly value: number }>, readonly reasons: ReadonlyArray<{ readonly contribution: number, readonly sentence: string, readonly evidence: ReadonlyArray<{ readonly path: string, readonly startLine: number, readonly quote: string, readonly url: string | null }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly diagnostics: ReadonlyArray<{ readonly code: string, readonly ref: string | null, readonly message: string }> } };

export type SearchQueryVariables = Exact<{
  query?: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly counts: ReadonlyArray<{ readonly type: SearchType, readonly count: number }>, readonly nodes: ReadonlyArray<{ readonly score: number, readonly field: string, readonly matched: string, readonly snippet: string | null, readonly evidence: { readonly path: string, readonly startLine: number, readonly url: string | null } | null, readonly item:
        | { readonly __typename: 'Paper', readonly id: string, readonly title: string, readonly kind: WorkKind, readonly year: number | null }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Resource', readonly id: string, readonly title: string, readonly kind: WorkKind, readonly year: number | null }
        | { readonly __typename: 'Talk', readonly id: string, readonly title: string, readonly kind: WorkKind, readonly year: number | null }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        | { readonly __typename: 'Venue', readonly id: string, readonly name: string }
       }> } };

export type WorksAboutQueryVariables = Exact<{
  topics?: ReadonlyArray<string> | string | null | undefined;
  kinds?: ReadonlyArray<WorkKind> | WorkKind | null | undefined;
  years?: IntRange | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WorksAboutQuery = { readonly works: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly facets: { readonly kinds: ReadonlyArray<{ readonly label: string, readonly count: number }>, readonly years: ReadonlyArray<{ readonly label: string, readonly count: number }> }, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly kind: WorkKind, readonly title: string, readonly year: number | null, readonly citingTalkCount: number, readonly topicAssignments: ReadonlyArray<{ readonly field: string, readonly matched: string, readonly topic: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly path: string, readonly startLine: number }> }> }
      | { readonly id: string, readonly kind: WorkKind, readonly title: string, readonly year: number | null, readonly citingTalkCount: number, readonly topicAssignments: ReadonlyArray<{ readonly field: string, readonly matched: string, readonly topic: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly path: string, readonly startLine: number }> }> }
      | { readonly id: string, readonly kind: WorkKind, readonly title: string, readonly year: number | null, readonly citingTalkCount: number, readonly topicAssignments: ReadonlyArray<{ readonly field: string, readonly matched: string, readonly topic: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly path: string, readonly startLine: number }> }> }
    > } };

export type PersonTalksQueryVariables = Exact<{
  person?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PersonTalksQuery = { readonly person: { readonly id: string, readonly name: string, readonly handles: ReadonlyArray<string>, readonly talks: { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly presentations: ReadonlyArray<{ readonly event: string | null, readonly year: number | null, readonly version: string | null, readonly video: string | null, readonly slides: string | null }>, readonly cites: { readonly totalCount: number, readonly nodes: ReadonlyArray<
            | { readonly title: string }
            | { readonly title: string }
            | { readonly title: string }
          > } }> } } | null };

export type CitedTogetherQueryVariables = Exact<{
  work?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CitedTogetherQuery = { readonly work:
    | { readonly __typename: 'Ambiguous', readonly message: string, readonly candidates: ReadonlyArray<
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
      > }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Paper', readonly title: string, readonly coCitedWith: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly talkCount: number, readonly work:
            | { readonly id: string, readonly kind: WorkKind, readonly title: string }
            | { readonly id: string, readonly kind: WorkKind, readonly title: string }
            | { readonly id: string, readonly kind: WorkKind, readonly title: string }
          , readonly talks: ReadonlyArray<{ readonly title: string }> }> } }
    | { readonly __typename: 'Resource', readonly title: string, readonly coCitedWith: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly talkCount: number, readonly work:
            | { readonly id: string, readonly kind: WorkKind, readonly title: string }
            | { readonly id: string, readonly kind: WorkKind, readonly title: string }
            | { readonly id: string, readonly kind: WorkKind, readonly title: string }
          , readonly talks: ReadonlyArray<{ readonly title: string }> }> } }
    | { readonly __typename: 'Talk', readonly title: string, readonly coCitedWith: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly talkCount: number, readonly work:
            | { readonly id: string, readonly kind: WorkKind, readonly title: string }
            | { readonly id: string, readonly kind: WorkKind, readonly title: string }
            | { readonly id: string, readonly kind: WorkKind, readonly title: string }
          , readonly talks: ReadonlyArray<{ readonly title: string }> }> } }
   };

export type SimilarTalksQueryVariables = Exact<{
  talk?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SimilarTalksQuery = { readonly work:
    | { readonly __typename: 'Ambiguous', readonly message: string, readonly candidates: ReadonlyArray<
        | { readonly id: string, readonly title: string, readonly kind: WorkKind }
        | { readonly id: string, readonly title: string, readonly kind: WorkKind }
        | { readonly id: string, readonly title: string, readonly kind: WorkKind }
      > }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Paper' }
    | { readonly __typename: 'Resource' }
    | { readonly __typename: 'Talk', readonly title: string, readonly similarBySources: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly workCount: number, readonly jaccard: number, readonly talk: { readonly id: string, readonly title: string, readonly speakers: ReadonlyArray<{ readonly name: string }> }, readonly works: ReadonlyArray<
            | { readonly title: string }
            | { readonly title: string }
            | { readonly title: string }
          > }> } }
   };

export type PathQueryVariables = Exact<{
  from?: string;
  to?: string;
}>;


export type PathQuery = { readonly path: { readonly length: number, readonly hops: ReadonlyArray<{ readonly relation: string, readonly forward: boolean, readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly title: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly event: string | null, readonly id: string }
        | { readonly title: string, readonly id: string }
        | { readonly title: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly title: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly event: string | null, readonly id: string }
        | { readonly title: string, readonly id: string }
        | { readonly title: string, readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly name: string, readonly id: string }
      , readonly evidence: ReadonlyArray<{ readonly path: string, readonly startLine: number, readonly quote: string }> }> } | null };

type Names_Conflict_Fragment = { readonly id: string };

type Names_Document_Fragment = { readonly id: string };

type Names_ImportRun_Fragment = { readonly id: string };

type Names_Paper_Fragment = { readonly title: string, readonly id: string };

type Names_Person_Fragment = { readonly name: string, readonly id: string };

type Names_Presentation_Fragment = { readonly event: string | null, readonly id: string };

type Names_Resource_Fragment = { readonly title: string, readonly id: string };

type Names_Talk_Fragment = { readonly title: string, readonly id: string };

type Names_Topic_Fragment = { readonly name: string, readonly id: string };

type Names_Venue_Fragment = { readonly name: string, readonly id: string };

export type NamesFragment =
  | Names_Conflict_Fragment
  | Names_Document_Fragment
  | Names_ImportRun_Fragment
  | Names_Paper_Fragment
  | Names_Person_Fragment
  | Names_Presentation_Fragment
  | Names_Resource_Fragment
  | Names_Talk_Fragment
  | Names_Topic_Fragment
  | Names_Venue_Fragment
;

export type SharedSourcesQueryVariables = Exact<{
  person?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SharedSourcesQuery = { readonly person: { readonly name: string, readonly sharesSourcesWith: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly workCount: number, readonly person: { readonly id: string, readonly name: string }, readonly works: ReadonlyArray<
          | { readonly kind: WorkKind, readonly title: string }
          | { readonly kind: WorkKind, readonly title: string }
          | { readonly kind: WorkKind, readonly title: string }
        > }> } } | null };

export type TalksAtEventQueryVariables = Exact<{
  event?: string;
  years?: IntRange | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TalksAtEventQuery = { readonly talks: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly speakers: ReadonlyArray<{ readonly name: string }>, readonly presentations: ReadonlyArray<{ readonly event: string | null, readonly year: number | null, readonly video: string | null, readonly slides: string | null }>, readonly cites: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly title: string }
          | { readonly title: string }
          | { readonly title: string }
        > } }> } };

export type SourcesUnderHeadingQueryVariables = Exact<{
  talk?: string;
  section?: string | null | undefined;
  relations?: ReadonlyArray<CitationRelation> | CitationRelation | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SourcesUnderHeadingQuery = { readonly work:
    | { readonly __typename: 'Ambiguous', readonly message: string, readonly candidates: ReadonlyArray<
        | { readonly id: string, readonly title: string, readonly kind: WorkKind }
        | { readonly id: string, readonly title: string, readonly kind: WorkKind }
        | { readonly id: string, readonly title: string, readonly kind: WorkKind }
      > }
    | { readonly __typename: 'NotFound', readonly message: string, readonly nearest: ReadonlyArray<
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
      > }
    | { readonly __typename: 'Paper', readonly title: string, readonly cites: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly relation: CitationRelation, readonly section: ReadonlyArray<string>, readonly node:
            | { readonly id: string, readonly kind: WorkKind, readonly title: string }
            | { readonly id: string, readonly kind: WorkKind, readonly title: string }
            | { readonly id: string, readonly kind: WorkKind, readonly title: string }
           }> } }
    | { readonly __typename: 'Resource', readonly title: string, readonly cites: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly relation: CitationRelation, readonly section: ReadonlyArray<string>, readonly node:
            | { readonly id: string, readonly kind: WorkKind, readonly title: string }
            | { readonly id: string, readonly kind: WorkKind, readonly title: string }
            | { readonly id: string, readonly kind: WorkKind, readonly title: string }
           }> } }
    | { readonly __typename: 'Talk', readonly title: string, readonly cites: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly relation: CitationRelation, readonly section: ReadonlyArray<string>, readonly node:
            | { readonly id: string, readonly kind: WorkKind, readonly title: string }
            | { readonly id: string, readonly kind: WorkKind, readonly title: string }
            | { readonly id: string, readonly kind: WorkKind, readonly title: string }
           }> } }
   };

export type TalksCitingTalksQueryVariables = Exact<{
  minTalks?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TalksCitingTalksQuery = { readonly worksCitedAcrossTalks: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly talkCount: number, readonly work:
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
      , readonly talks: ReadonlyArray<{ readonly title: string, readonly speakers: ReadonlyArray<{ readonly name: string }> }> }> } };

export type WorkQueryVariables = Exact<{
  ref?: string;
}>;


export type WorkQuery = { readonly work:
    | { readonly __typename: 'Ambiguous', readonly message: string, readonly candidates: ReadonlyArray<
        | { readonly id: string, readonly title: string, readonly kind: WorkKind }
        | { readonly id: string, readonly title: string, readonly kind: WorkKind }
        | { readonly id: string, readonly title: string, readonly kind: WorkKind }
      > }
    | { readonly __typename: 'NotFound', readonly message: string, readonly nearest: ReadonlyArray<
        | { readonly id: string, readonly title: string, readonly kind: WorkKind }
        | { readonly id: string, readonly title: string, readonly kind: WorkKind }
        | { readonly id: string, readonly title: string, readonly kind: WorkKind }
      > }
    | { readonly __typename: 'Paper', readonly id: string, readonly slug: string, readonly title: string, readonly kind: WorkKind, readonly year: number | null, readonly citingTalkCount: number, readonly links: ReadonlyArray<{ readonly url: string, readonly label: string | null, readonly suspect: boolean }>, readonly topics: ReadonlyArray<{ readonly name: string }>, readonly cites: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly relation: CitationRelation, readonly section: ReadonlyArray<string>, readonly node:
            | { readonly title: string, readonly kind: WorkKind }
            | { readonly title: string, readonly kind: WorkKind }
            | { readonly title: string, readonly kind: WorkKind }
           }> }, readonly evidence: ReadonlyArray<{ readonly path: string, readonly startLine: number, readonly quote: string, readonly url: string | null }> }
    | { readonly __typename: 'Resource', readonly id: string, readonly slug: string, readonly title: string, readonly kind: WorkKind, readonly year: number | null, readonly citingTalkCount: number, readonly links: ReadonlyArray<{ readonly url: string, readonly label: string | null, readonly suspect: boolean }>, readonly topics: ReadonlyArray<{ readonly name: string }>, readonly cites: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly relation: CitationRelation, readonly section: ReadonlyArray<string>, readonly node:
            | { readonly title: string, readonly kind: WorkKind }
            | { readonly title: string, readonly kind: WorkKind }
            | { readonly title: string, readonly kind: WorkKind }
           }> }, readonly evidence: ReadonlyArray<{ readonly path: string, readonly startLine: number, readonly quote: string, readonly url: string | null }> }
    | { readonly __typename: 'Talk', readonly id: string, readonly slug: string, readonly title: string, readonly kind: WorkKind, readonly year: number | null, readonly citingTalkCount: number, readonly links: ReadonlyArray<{ readonly url: string, readonly label: string | null, readonly suspect: boolean }>, readonly topics: ReadonlyArray<{ readonly name: string }>, readonly cites: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly relation: CitationRelation, readonly section: ReadonlyArray<string>, readonly node:
            | { readonly title: string, readonly kind: WorkKind }
            | { readonly title: string, readonly kind: WorkKind }
            | { readonly title: string, readonly kind: WorkKind }
           }> }, readonly evidence: ReadonlyArray<{ readonly path: string, readonly startLine: number, readonly quote: string, readonly url: string | null }> }
   };

export type SuggestQueryVariables = Exact<{
  prefix?: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  first?: number | null | undefined;
}>;


export type SuggestQuery = { readonly suggest: ReadonlyArray<{ readonly text: string, readonly hint: string, readonly item:
      | { readonly __typename: 'Paper', readonly id: string }
      | { readonly __typename: 'Person', readonly id: string }
      | { readonly __typename: 'Resource', readonly id: string }
      | { readonly __typename: 'Talk', readonly id: string }
      | { readonly __typename: 'Topic', readonly id: string }
      | { readonly __typename: 'Venue', readonly id: string }
     }> };

export type ContradictionsQueryVariables = Exact<{
  kinds?: ReadonlyArray<ConflictKind> | ConflictKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContradictionsQuery = { readonly conflicts: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ConflictKind, readonly message: string, readonly evidence: ReadonlyArray<{ readonly path: string, readonly startLine: number, readonly quote: string, readonly url: string | null }>, readonly works: ReadonlyArray<
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
      > }> } };

export type ImportsQueryVariables = Exact<{
  since?: string | null | undefined;
}>;


export type ImportsQuery = { readonly importRuns: { readonly nodes: ReadonlyArray<{ readonly startedAt: string, readonly finishedAt: string | null, readonly dataVersion: string | null, readonly documents: number, readonly added: number, readonly changed: number, readonly removed: number, readonly kept: number, readonly problemCount: number, readonly problems: ReadonlyArray<{ readonly path: string, readonly line: number | null, readonly message: string }> }> }, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly dataVersion: string, readonly kind: ChangeKind, readonly what: string, readonly nodeId: string }> } };

export type ChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesQuery = { readonly changes: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly dataVersion: string, readonly kind: ChangeKind, readonly nodeId: string, readonly what: string }> } };
