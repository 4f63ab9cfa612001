/** Asks talkgraph from Node or a browser. */
export type { Answer, Failed, Whole } from './answer.ts'
export { type AskOptions, type Client, type ClientOptions, createClient } from './client.ts'
export type * from './generated/operations.ts'
export { type PageInfo, pagesOf } from './paging.ts'
export type { Patience } from './patience.ts'
export {
  type Candidate,
  candidatesOf,
  type Problem,
  type ProblemCode,
  problemCodes,
  TalkgraphError,
} from './problem.ts'
export type { Change, ItemOf, PagedName, ResultOf, StoredName, VariablesOf } from './stored.ts'
