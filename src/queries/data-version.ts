/** The version of the data: a number that moves on with every write of the importer. */
import { TalkgraphError } from '../errors.ts'
import { cypher } from '../graph/cypher.ts'
import { number } from '../graph/row.ts'
import type { Asker } from './asker.ts'
import type { NoArguments, Question } from './question.ts'

/** The version that stands; 0 of an empty graph. */
const dataVersion: Question<NoArguments, number> = {
  statement: () => cypher("MATCH (v:DataVersion {id: 'data'}) RETURN v.version AS version"),
  answer: (rows) => (rows[0] === undefined ? 0 : number(rows[0], 'version')),
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
