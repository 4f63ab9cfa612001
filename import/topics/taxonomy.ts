/** The taxonomy of topics: read from `taxonomy.yaml`, made ready for the classifier, and a document like any other. */
import type { Statement } from '../../src/model/claim.ts'
import { createDraft, type Ref } from '../parse/draft.ts'
import type { ParsedDocument } from '../parse/parsed.ts'
import { checkTopics } from './check.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { type TaxonomyPlace, type Topic, taxonomyKey } from './topic.ts'
import { parseTopics } from './yaml.ts'

/** The topics, and their words in a form in which they are found fast. */
export interface Taxonomy {
  readonly topics: readonly Topic[]
  readonly bySlug: ReadonlyMap<string, Topic>
  readonly lexicon: Lexicon
}

/** Reads a taxonomy whole. Throws an error that names the line where it is malformed or contradicts itself. */
export function parseTaxonomy(text: string): Taxonomy {
  const topics = parseTopics(text)
  checkTopics(topics)
  return { topics, bySlug: new Map(topics.map((topic) => [topic.slug, topic])), lexicon: lexiconOf(topics) }
}

/** The taxonomy as a document: a mention per topic, and a BROADER claim to each topic above it, with their lines. */
export function taxonomyDocument({ topics }: Taxonomy): ParsedDocument {
  const draft = createDraft(taxonomyKey)
  const refs = new Map<string, Ref>()
  for (const { slug, name, alternativeNames, ambiguous, place } of topics) {
    refs.set(slug, draft.topic(slug, name, [...alternativeNames, ...ambiguous], statementOf(place)))
  }
  for (const { slug, broader } of topics) {
    for (const above of broader) {
      const [from, to] = [refs.get(slug), refs.get(above.slug)]
      if (from !== undefined && to !== undefined) draft.claim('BROADER', from, to, statementOf(above.place))
    }
  }
  return draft.finish({ kind: 'TAXONOMY', title: 'Topics' })
}

function statementOf(place: TaxonomyPlace): Statement {
  return { ...place, part: null, section: [], rule: 'taxonomy' }
}
