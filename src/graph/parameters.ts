/** Parameters as they travel: how they are named in a text that Neo4j plans, and their values in Bolt. */
import neo4j from 'neo4j-driver'
import { remembering } from '../model/remembering.ts'
import type { Statement } from './cypher.ts'

/**
 * The names of the parameters in the limits of a text. Neo4j wants to know those before it begins: they can be no other value
 * that a statement works out.
 */
export function limitsIn(text: string): readonly string[] {
  return [...text.matchAll(/\b(?:LIMIT|SKIP)\b([^\n]*)/g)].flatMap(([, rest = '']) =>
    [...rest.matchAll(/\$(\w+)/g)].map(([, name = '']) => name),
  )
}

/**
 * The statement with all parameters but limits in one map. Of a parameter that is a list or a text Neo4j looks at the size
 * (1, 10, 100 …) and plans the same text anew for each, which takes tenths of a second; into a map it does not look.
 */
export function inOneMap({ text, parameters }: Statement): Statement {
  const { limits, mapped } = formOf(text)
  const values: Record<string, unknown> = {}
  const sent: Record<string, unknown> = { values }
  for (const [name, value] of Object.entries(parameters)) (limits.has(name) ? sent : values)[name] = value
  return { text: mapped, parameters: sent }
}

/** The forms of the texts last sent, however long: there are as many texts as shapes of questions. */
const formOf = remembering(
  (text) => {
    const limits = new Set(limitsIn(text))
    const mapped = text.replace(/\$(\w+)/g, (written, name: string) => (limits.has(name) ? written : `$values.${name}`))
    return { limits, mapped }
  },
  500,
  Number.POSITIVE_INFINITY,
)

/** Whole numbers become Bolt integers (the driver would send floats, which LIMIT refuses); everything else stays. */
export function toBolt(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const bolt: Record<string, unknown> = {} // filled in a loop: an import sends millions, and `fromEntries` takes twice as long
  for (const [name, value] of Object.entries(parameters)) bolt[name] = toBoltValue(value)
  return bolt
}

function toBoltValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toBoltValue)
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return toBolt(value as Record<string, unknown>)
  return value
}
