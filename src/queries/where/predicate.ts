/**
 * Filters as data. A filter is a list of predicates that all must hold; each is a piece of Cypher with its parameters. A
 * predicate is there or not and its text carries no values, so filters of one shape give one text, and one query plan.
 */

/** One thing that must hold: Cypher that is true of what is meant, and the parameters it names. */
export interface Predicate {
  readonly test: string
  readonly parameters: Readonly<Record<string, unknown>>
}

/** A predicate over the things `n` of a list, which may also know a way from an index to each of which it is true. */
export interface ListPredicate extends Predicate {
  /** Clauses that bind each such `n`, some perhaps more than once; null where things have to be tried one by one. */
  readonly from: string | null
}

/** What all predicates need as parameters. Their names differ, since a filter has no field twice. */
export function parametersOf(predicates: readonly Predicate[]): Readonly<Record<string, unknown>> {
  return Object.assign({}, ...predicates.map(({ parameters }) => parameters))
}

/** A condition of these parts, after WHERE; nothing where there are none. */
export function whereAll(conditions: readonly string[], predicates: readonly Predicate[]): string {
  const all = [...conditions, ...predicates.map(({ test }) => `(${test})`)]
  return all.length === 0 ? '' : `WHERE ${all.join(' AND ')}`
}

/** The predicates of a field that may be absent: none where its value is null. */
export function when<Value, Made>(
  value: Value | null,
  make: (value: Value) => readonly Made[] | Made,
): readonly Made[] {
  return value === null ? [] : ([make(value)].flat() as readonly Made[])
}
