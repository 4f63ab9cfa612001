/** Finds one document by id, by path, or by the end of a path that only one has. */
import { TalkgraphError } from '../../errors.ts'
import { asList, asNumber } from '../../graph/value.ts'
import type { Asker } from '../asker.ts'
import { type KeyedQuestion, listPerKey, type NoArguments, perKey } from '../question.ts'
import { type DocumentRecord, documentValues, readDocument } from '../record/document.ts'
import { checkRef } from './candidates.ts'

/** A document, and how a reference fits it: 0 by its id, 1 by its path, 2 by the end of its path. */
export interface Fitting {
  readonly document: DocumentRecord
  readonly fit: number
}

/** Documents whose path ends alike that are looked at. */
const mostAlike = 20

/** The documents that references fit, those first that they fit best. */
export const documentsFitting: KeyedQuestion<string, NoArguments, readonly Fitting[]> = {
  statement: (refs) =>
    perKey(
      refs.map((ref) => ref.trim()),
      `  CALL (key) {
    MATCH (n:Document {id: key}) RETURN n, 0 AS fit
    UNION ALL
    MATCH (n:Document {path: key}) RETURN n, 1 AS fit
    UNION ALL
    WITH key WHERE key <> ''
    MATCH (n:Document) WHERE n.path ENDS WITH '/' + key RETURN n, 2 AS fit
  }
  WITH n, fit ORDER BY fit, n.path LIMIT ${mostAlike}
  RETURN [${documentValues('n')}, fit] AS r`,
    ),
  answer: (rows, refs) => listPerKey(rows, refs, readFitting),
}

/** The document meant, or null. Throws AMBIGUOUS where the paths of several end so, and none is so. */
export async function findDocument(asker: Asker, ref: string): Promise<DocumentRecord | null> {
  const all = await asker.askFor(documentsFitting, checkRef(ref), {})
  const best = all.filter(({ fit }) => fit === all[0]?.fit)
  if (best.length > 1)
    throw new TalkgraphError('AMBIGUOUS', `${best.length} documents end in "${ref}": ask for one by more of its path`, {
      data: { ref, candidates: best.map(({ document: { id, path } }) => ({ id, kind: 'DOCUMENT', title: path })) },
    })
  return best[0]?.document ?? null
}

function readFitting(row: unknown): Fitting {
  const [document, fit] = asList(row, 'a document and its fit')
  return { document: readDocument(document), fit: asNumber(fit, 'fit') }
}
