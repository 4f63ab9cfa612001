/** Values of Bolt as plain ones. */
import neo4j from 'neo4j-driver'

const { Integer } = neo4j.types

/**
 * A value that the driver has decoded, with numbers in place of its integers; lists and maps are changed as they stand.
 * The driver can do so itself (`disableLosslessIntegers`), and makes some ten objects of each integer then: a sixth of all
 * the work of a server that answers with a page of fifty talks.
 */
export function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) value[i] = plain(value[i])
    return value
  }
  if (value instanceof Integer) return value.high === 0 ? value.low >>> 0 : value.toNumber()
  const map = value as Record<string, unknown>
  for (const name of Object.keys(map)) map[name] = plain(map[name])
  return map
}
