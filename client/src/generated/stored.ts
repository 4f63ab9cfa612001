// Written by `npm run client:types` from schema/schema.graphql and operations/; not to be edited.
import type {
  TalksCitingQuery,
  TalksCitingQueryVariables,
  WorksCitedAcrossTalksQuery,
  WorksCitedAcrossTalksQueryVariables,
  WhatNextQuery,
  WhatNextQueryVariables,
  SearchQuery,
  SearchQueryVariables,
  WorksAboutQuery,
  WorksAboutQueryVariables,
  PersonTalksQuery,
  PersonTalksQueryVariables,
  CitedTogetherQuery,
  CitedTogetherQueryVariables,
  SimilarTalksQuery,
  SimilarTalksQueryVariables,
  PathQuery,
  PathQueryVariables,
  SharedSourcesQuery,
  SharedSourcesQueryVariables,
  TalksAtEventQuery,
  TalksAtEventQueryVariables,
  SourcesUnderHeadingQuery,
  SourcesUnderHeadingQueryVariables,
  TalksCitingTalksQuery,
  TalksCitingTalksQueryVariables,
  WorkQuery,
  WorkQueryVariables,
  SuggestQuery,
  SuggestQueryVariables,
  ContradictionsQuery,
  ContradictionsQueryVariables,
  ImportsQuery,
  ImportsQueryVariables,
  ChangesQuery,
  ChangesQueryVariables,
} from './operations.ts'

/** The result and the variables of each stored operation, by its name. */
export interface Stored {
  'talks-citing': { readonly result: TalksCitingQuery; readonly variables: TalksCitingQueryVariables }
  'works-cited-across-talks': { readonly result: WorksCitedAcrossTalksQuery; readonly variables: WorksCitedAcrossTalksQueryVariables }
  'what-next': { readonly result: WhatNextQuery; readonly variables: WhatNextQueryVariables }
  'search': { readonly result: SearchQuery; readonly variables: SearchQueryVariables }
  'works-about': { readonly result: WorksAboutQuery; readonly variables: WorksAboutQueryVariables }
  'person-talks': { readonly result: PersonTalksQuery; readonly variables: PersonTalksQueryVariables }
  'cited-together': { readonly result: CitedTogetherQuery; readonly variables: CitedTogetherQueryVariables }
  'similar-talks': { readonly result: SimilarTalksQuery; readonly variables: SimilarTalksQueryVariables }
  'path': { readonly result: PathQuery; readonly variables: PathQueryVariables }
  'shared-sources': { readonly result: SharedSourcesQuery; readonly variables: SharedSourcesQueryVariables }
  'talks-at-event': { readonly result: TalksAtEventQuery; readonly variables: TalksAtEventQueryVariables }
  'sources-under-heading': { readonly result: SourcesUnderHeadingQuery; readonly variables: SourcesUnderHeadingQueryVariables }
  'talks-citing-talks': { readonly result: TalksCitingTalksQuery; readonly variables: TalksCitingTalksQueryVariables }
  'work': { readonly result: WorkQuery; readonly variables: WorkQueryVariables }
  'suggest': { readonly result: SuggestQuery; readonly variables: SuggestQueryVariables }
  'contradictions': { readonly result: ContradictionsQuery; readonly variables: ContradictionsQueryVariables }
  'imports': { readonly result: ImportsQuery; readonly variables: ImportsQueryVariables }
  'changes': { readonly result: ChangesQuery; readonly variables: ChangesQueryVariables }
}

/** Where the list stands that an operation turns the pages of: response names, the last that of its items. */
export const pagePaths = {
  'talks-citing': ['talksCiting', 'edges'],
  'works-cited-across-talks': ['worksCitedAcrossTalks', 'nodes'],
  'what-next': ['recommendations', 'nodes'],
  'search': ['search', 'nodes'],
  'works-about': ['works', 'nodes'],
  'person-talks': ['person', 'talks', 'nodes'],
  'cited-together': ['work', 'coCitedWith', 'nodes'],
  'similar-talks': ['work', 'similarBySources', 'nodes'],
  'shared-sources': ['person', 'sharesSourcesWith', 'nodes'],
  'talks-at-event': ['talks', 'nodes'],
  'sources-under-heading': ['work', 'cites', 'edges'],
  'talks-citing-talks': ['worksCitedAcrossTalks', 'nodes'],
  'contradictions': ['conflicts', 'nodes'],
  'changes': ['changes', 'nodes'],
} as const
