import { type ASTNode, GraphQLError } from 'graphql'

/** What a question has too much of, with what a program needs to ask for less. */
export interface Excess {
  readonly measure: 'cost' | 'depth' | 'aliases' | 'tokens'
  /** What the question comes to; for tokens, which are not counted to the end, the first number beyond the limit. */
  readonly cost: number
  readonly limit: number
  /** The field that costs most, as a path of response names such as `person.talks.nodes`; null where it is no one field's. */
  readonly field: string | null
}

/** The refusal of a question before anything is done for it. */
export function tooCostly(
  message: string,
  excess: Excess,
  more: { readonly nodes?: readonly ASTNode[]; readonly extensions?: Readonly<Record<string, unknown>> } = {},
): GraphQLError {
  return new GraphQLError(message, {
    nodes: more.nodes ?? null,
    extensions: { code: 'TOO_COSTLY', ...excess, ...more.extensions },
  })
}
