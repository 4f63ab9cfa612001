/** One ref for each type, so that the files of types which speak of one another need not import one another. */
import type { PersonEntity, TopicEntity, VenueEntity, WorkEntity } from '../src/model/entity.ts'
import type { Link } from '../src/model/work.ts'
import type { ChangeRecord } from '../src/queries/changes.ts'
import type { CitationRecord } from '../src/queries/citation.ts'
import type { NodeRecord } from '../src/queries/entities-by-id.ts'
import type { AmbiguousWork, NotFoundWork } from '../src/queries/find/work.ts'
import type { ProblemRecord } from '../src/queries/problems-of-document.ts'
import type { ConflictRecord } from '../src/queries/record/conflict.ts'
import type { DocumentRecord } from '../src/queries/record/document.ts'
import type { EvidenceRecord } from '../src/queries/record/evidence.ts'
import type { ImportRunRecord } from '../src/queries/record/import-run.ts'
import type { PresentationRecord } from '../src/queries/record/presentation.ts'
import type { RedirectRecord } from '../src/queries/redirect.ts'
import type { SameAs } from '../src/queries/same-as.ts'
import type { SharedCitationRecord } from '../src/queries/shared-citations.ts'
import type { SharedSourcesRecord } from '../src/queries/shared-sources.ts'
import type { TopicAssignment as TopicAssignmentRecord } from '../src/queries/topic-assignments.ts'
import { builder } from './builder.ts'
import type { Edge } from './connection.ts'

export const Node = builder.interfaceRef<NodeRecord>('Node')
export const Work = builder.interfaceRef<WorkEntity>('Work')
export const Talk = builder.objectRef<WorkEntity>('Talk')
export const Paper = builder.objectRef<WorkEntity>('Paper')
export const Resource = builder.objectRef<WorkEntity>('Resource')
export const Presentation = builder.objectRef<PresentationRecord>('Presentation')
export const Person = builder.objectRef<PersonEntity>('Person')
export const Venue = builder.objectRef<VenueEntity>('Venue')
export const Topic = builder.objectRef<TopicEntity>('Topic')
export const Document = builder.objectRef<DocumentRecord>('Document')
export const Evidence = builder.objectRef<EvidenceRecord>('Evidence')
export const LinkRef = builder.objectRef<Link>('Link')
export const Problem = builder.objectRef<ProblemRecord>('Problem')
export const CitationEdge = builder.objectRef<Edge<CitationRecord>>('CitationEdge')
export const SharedCitation = builder.objectRef<SharedCitationRecord>('SharedCitation')
export const SharedSources = builder.objectRef<SharedSourcesRecord>('SharedSources')
export const Redirect = builder.objectRef<RedirectRecord>('Redirect')
export const SameAsEvidence = builder.objectRef<SameAs>('SameAsEvidence')
export const TopicAssignment = builder.objectRef<TopicAssignmentRecord>('TopicAssignment')
export const Conflict = builder.objectRef<ConflictRecord>('Conflict')
export const ImportRun = builder.objectRef<ImportRunRecord>('ImportRun')
export const Change = builder.objectRef<ChangeRecord>('Change')
export const NotFound = builder.objectRef<NotFoundWork>('NotFound')
export const Ambiguous = builder.objectRef<AmbiguousWork>('Ambiguous')
