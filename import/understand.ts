/** Parse and classify in a row: from a text to what it says and is about. */

import { type Problem, problemCodes } from '../src/model/document.ts'
import type { Override } from '../src/model/override.ts'
import type { ReadDocument } from './load/document-statements.ts'
import { type Accounted, countsOf } from './parse/account/accounted.ts'
import { parseDocument } from './parse/index.ts'
import { withoutIgnored } from './parse/overrides/ignore.ts'
import type { ParsedDocument } from './parse/parsed.ts'
import type { ReadResult } from './read.ts'
import { classify } from './topics/classify.ts'
import type { Taxonomy } from './topics/taxonomy.ts'

/** What a document is read by: the version of all rules, the decisions about its lines, and the taxonomy. */
export interface Rules {
  readonly rules: string
  readonly ignored: readonly Override[]
  readonly taxonomy: Taxonomy
}

/** A document with what it says and is about; null where no format recognises it. In either case its problems are told. */
export interface Understood {
  readonly document: ReadDocument | null
  readonly units: readonly Accounted[]
  readonly told: readonly Problem[]
}

/** Reads a text; linear in its length. */
export function understand(
  { source, sha, notes }: Extract<ReadResult, { readonly kind: 'document' }>,
  { rules, ignored, taxonomy }: Rules,
): Understood {
  const parsed = parseDocument(source)
  const told = [...notes, ...parsed.problems]
  if (told.some(({ code }) => problemCodes[code] === 'refused')) return { document: null, units: [], told }
  const left = withoutIgnored({ ...parsed, problems: told }, ignored)
  const classified = classify(left.parsed, taxonomy, source.key)
  const units = classified.account()
  return { document: asRead({ key: source.key, sha, rules }, left.used, classified, units), units, told }
}

/** What was read, as it is stored. */
export function asRead(
  as: Pick<ReadDocument, 'key' | 'sha' | 'rules'>,
  ignored: readonly string[],
  { account: _account, ...parsed }: ParsedDocument,
  units: readonly Accounted[],
): ReadDocument {
  return { ...as, ignored, parsed, account: countsOf(units) }
}
