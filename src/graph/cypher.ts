/** A Cypher statement as data: values travel as parameters and are never spliced into the text. */
export interface Statement {
  readonly text: string
  readonly parameters: Readonly<Record<string, unknown>>
}

/** One line of an answer: the returned names with plain values (numbers, strings, lists, maps; null where nothing is). */
export type Row = Readonly<Record<string, unknown>>

/** A statement of this text and these parameters. The text carries no values, so that one shape has one query plan. */
export function cypher(text: string, parameters: Readonly<Record<string, unknown>> = {}): Statement {
  return { text, parameters }
}
