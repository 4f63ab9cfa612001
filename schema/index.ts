/** The schema: every type's file, imported for its effect on the builder, and what it comes to. */
import './scalars.ts'
import './node.ts'
import './link.ts'
import './evidence.ts'
import './citation.ts'
import './identity.ts'
import './topic-assignment.ts'
import './filters.ts'
import './work.ts'
import './talk.ts'
import './paper.ts'
import './resource.ts'
import './presentation.ts'
import './person.ts'
import './venue.ts'
import './topic.ts'
import './document.ts'
import './shared-citation.ts'
import './shared-sources.ts'
import './co-citation.ts'
import './path.ts'
import './conflict.ts'
import './import-run.ts'
import './change.ts'
import './work-result.ts'
import './search.ts'
import './suggestion.ts'
import { builder } from './builder.ts'

builder.queryType({ description: 'What can be asked.' })

/** The schema with its resolvers. */
export const schema = builder.toSchema()
