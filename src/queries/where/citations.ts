/** Which citations: the filter of `cites` and `citedBy` as it comes from GraphQL, made into predicates. */
import type { CitationRelation, WorkKind } from '../../model/work.ts'
import type { Asker } from '../asker.ts'
import { readChoice } from '../choice.ts'
import { neededTopics } from '../find/needed.ts'
import { ifGiven, type Maybe, readFolded, readRefs } from './arguments.ts'
import { claimed } from './on-citation.ts'
import { aboutTopics, ofKinds } from './on-work.ts'
import { type Predicate, when } from './predicate.ts'

/** The filter; kinds and topics are those of the work at the other end. */
export interface CitationWhere {
  readonly kinds?: Maybe<readonly WorkKind[]>
  readonly relations?: Maybe<readonly CitationRelation[]>
  readonly section?: Maybe<string>
  readonly topics?: Maybe<readonly string[]>
}

/** The predicates over a citation `c` and the work `n` at its other end. Throws INVALID_ARGUMENT, NOT_FOUND and AMBIGUOUS. */
export async function citationsWhere(asker: Asker, where: CitationWhere): Promise<readonly Predicate[]> {
  const kinds = readChoice(where.kinds, 'kinds')
  const relations = readChoice(where.relations, 'relations')
  const section = readFolded(where.section, 'section')
  const topics = await ifGiven(readRefs(where.topics, 'topics'), (refs) => neededTopics(asker, refs))
  const claim = relations === null && section === null ? null : { relations, section }
  return [when(claim, claimed), when(kinds, ofKinds), when(topics, aboutTopics)].flat()
}
