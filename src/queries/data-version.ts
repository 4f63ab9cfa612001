/** The version of the data, as callers name it. */
import { TalkgraphError } from '../errors.ts'
import { dataVersionIn, dataVersionStatement, runsIn } from '../graph/data-version.ts'
import type { Graph, ReadBounds } from '../graph/graph.ts'
import type { Asker } from './asker.ts'
import type { NoArguments, Question } from './question.ts'

/** The version that stands; 0 of an empty graph. */
const dataVersion: Question<NoArguments, number> = {
  statement: () => dataVersionStatement,
  answer: dataVersionIn,
}

/** The version that a text names, 0 for before the first import; null where it is absent. Throws INVALID_ARGUMENT for any other. */
export async function readVersion(asker: Asker, version: string | null | undefined, argument: string) {
  if (version === null || version === undefined) return null
  const current = await asker.ask(dataVersion, {})
  if (/^(?:0|[1-9]\d{0,14})$/.test(version) && Number(version) <= current) return Number(version)
  throw new TalkgraphError(
    'INVALID_ARGUMENT',
    `Expected a data version from 0 to ${current} as ${argument}, got "${version}"`,
    { data: { argument, minimum: 0, maximum: current, value: version } },
  )
}

/**
 * A text that is another one as soon as any answer may be: the data version, and the number of import runs, since a run
 * that finds nothing new makes no version. Costs one look-up in an index.
 */
export async function readStamp(graph: Graph, bounds: ReadBounds): Promise<string> {
  const rows = await graph.read(dataVersionStatement, bounds)
  return `${dataVersionIn(rows)}.${runsIn(rows)}`
}
