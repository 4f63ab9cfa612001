/**
 * From what documents say to what follows, from nothing: the law that an import, which works out only what changes, is held
 * to. Pure: the same documents, in any order, and the same ids given out before give the same layer.
 */
import { noDecisions, withWrongLinks } from './decisions.ts'
import { derive, type Layer } from './derive.ts'
import { edgeKey } from './edges.ts'
import { type Identification, identify } from './identify.ts'
import type { Given } from './identity.ts'
import { compare } from './order.ts'
import { arrange, type SaidDocument } from './said.ts'
import { slugBook } from './slugs.ts'
import { standing } from './standing.ts'
import { drain } from './steps.ts'

/** The layer that is asked, with who is who. Lists are sorted, so equal layers are equal texts. */
export interface Resolution extends Layer, Pick<Identification, 'entityOf' | 'joins' | 'former'> {}

/** The whole layer that follows from the documents. */
export function resolve(documents: readonly SaidDocument[], given: Given, decisions = noDecisions): Resolution {
  const said = documents.map((document) => withWrongLinks(document, decisions))
  const { entityOf, joins, gists, former } = drain(identify(arrange(said), given, decisions))
  const ground = { standing: standing(said, entityOf), gists, slugs: slugBook(given), titles: decisions.titles }
  const layer = derive(ground, new Set(entityOf.values()))
  const edges = [...layer.edges].sort((a, b) => compare(edgeKey(a), edgeKey(b)))
  return { ...layer, edges, entityOf, joins, former }
}
