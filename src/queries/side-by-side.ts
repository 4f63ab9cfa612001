/**
 * Statements of one text and different parameters as one statement, so that askers of the same with different arguments share
 * a round trip and the planning of it. Pure; whoever sends it takes the rows of each apart.
 */
import { cypher, type Row, type Statement } from '../graph/cypher.ts'
import { limitsIn } from '../graph/parameters.ts'
import { number } from '../graph/row.ts'
import { remembering } from '../model/remembering.ts'

/**
 * What statements must have in common to go side by side: their text, and the values of the parameters in its limits, which
 * Neo4j wants to know before it begins.
 */
export function commonOf({ text, parameters }: Statement): string {
  const limits = formOf(text).limits.map((name) => parameters[name])
  return limits.length === 0 ? text : `${text} ${JSON.stringify(limits)}`
}

/**
 * One statement that runs each of these, which have their common part in common, in turn: its rows are theirs, and tell as
 * `asked` of which they are. Throws where there is none.
 */
export function sideBySide(statements: readonly Statement[]): Statement {
  const [first] = statements
  if (first === undefined) throw new Error('Expected statements to put side by side, got none')
  const { limits, forSeveral } = formOf(first.text)
  const askers = statements.map(({ parameters }) =>
    Object.fromEntries(Object.entries(parameters).filter(([name]) => !limits.includes(name))),
  )
  const shared = Object.fromEntries(limits.map((name) => [name, first.parameters[name]]))
  return cypher(forSeveral, { ...shared, askers })
}

/** The rows of each of so many statements that went side by side, in their order. */
export function rowsOfEach(rows: readonly Row[], statements: number): readonly (readonly Row[])[] {
  const each: Row[][] = Array.from({ length: statements }, () => [])
  for (const row of rows) each[number(row, 'asked')]?.push(row)
  return each
}

/** A text, for several to ask. */
interface TextForm {
  /** The names of the parameters in its limits. */
  readonly limits: readonly string[]
  readonly forSeveral: string
}

/** The forms of the texts last asked, however long: there are as many texts as shapes of questions. */
const formOf = remembering(
  (text): TextForm => {
    const limits = limitsIn(text)
    return { limits, forSeveral: forSeveral(text, limits) }
  },
  500,
  Number.POSITIVE_INFINITY,
)

/** The text in which every parameter but those of limits is that of the one who asked, whose number all parts see. */
function forSeveral(text: string, limits: readonly string[]): string {
  const inner = text
    .replace(/\$(\w+)/g, (written, name: string) => (limits.includes(name) ? written : `$askers[asked].${name}`))
    .replace(/\bCALL \((\w*)/g, (_, first: string) => `CALL (asked${first === '' ? '' : `, ${first}`}`)
  return `UNWIND range(0, size($askers) - 1) AS asked\nCALL (asked) {\n${inner}\n}\nRETURN *`
}
