/** What is read of a node, and travels as a list of values: names would travel with every row, and cost more than they say. */

/** Cypher for the values of the node that a variable is bound to. */
export type Values = (node: string) => string

/** The values of these properties, in this order. */
export function valuesOf(names: readonly string[]): Values {
  return (node) => `[${names.map((name) => `${node}.${name}`).join(', ')}]`
}
