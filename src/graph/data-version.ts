/** The version of the data: a number that moves on with every write of the importer that changes what is asked. */
import { cypher, type Row, type Statement } from './cypher.ts'
import { numberOrNull } from './row.ts'

/** Asks for the version that stands; one look-up in an index. */
export const dataVersionStatement: Statement = cypher(
  "MATCH (v:DataVersion {id: 'data'}) RETURN v.version AS version, v.runs AS runs",
)

/** The version in the rows of that statement; 0 of an empty graph. */
export function dataVersionIn([row = {}]: readonly Row[]): number {
  return numberOrNull(row, 'version') ?? 0
}

/** How many import runs there were; one that finds nothing new makes no version. */
export function runsIn([row = {}]: readonly Row[]): number {
  return numberOrNull(row, 'runs') ?? 0
}
