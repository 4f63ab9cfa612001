/** The product's questions as programs call them: by name, with variables whose types are known. */
import { distance } from 'fastest-levenshtein'
import {
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromASTUntyped,
} from 'graphql'
import { schema } from '../../schema/index.ts'
import { once } from '../model/remembering.ts'
import { type Operation, readOperations } from './operations.ts'

/** A variable of an operation. */
export interface StoredVariable {
  readonly name: string
  readonly type: GraphQLInputType
  /** What it is where it is not given, as JSON; undefined where there is no such value. */
  readonly defaultValue: unknown
}

/** A question with its variables, in the order in which the file declares them. */
export interface StoredOperation extends Operation {
  /** What it asks, in the words that its file begins with. */
  readonly comment: string
  readonly variables: readonly StoredVariable[]
}

/** Operations by name, in the order of their numbers. */
export type StoredOperations = ReadonlyMap<string, StoredOperation>

/** The operations of the package, read when they are first wanted; they do not change while the process lives. */
export const storedOperations = once(async (): Promise<StoredOperations> => {
  const operations = await readOperations()
  return new Map(operations.map((operation) => [operation.name, store(operation, schema)]))
})

/** An operation whose text fits the schema. Throws where the text has no operation, or a type that is no input. */
export function store({ name, query }: Operation, schema: GraphQLSchema): StoredOperation {
  const operation = parse(query).definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  )
  if (operation === undefined) throw new Error(`Expected an operation in ${name}`)
  const variables = (operation.variableDefinitions ?? []).map((node) => storeVariable(node, schema))
  return { name, query, comment: commentOf(query), variables }
}

/** The operation of that name. Throws NOT_FOUND, answered with 404, with the names that come near. */
export function findOperation(operations: StoredOperations, name: string): StoredOperation {
  const operation = operations.get(name)
  if (operation !== undefined) return operation
  const nearest = nearNames(name, [...operations.keys()])
  const advice = nearest.length === 0 ? 'GET /operations lists them' : `near it: ${nearest.join(', ')}`
  throw new GraphQLError(`Expected the name of an operation, got "${name.slice(0, 100)}"; ${advice}`, {
    extensions: { code: 'NOT_FOUND', nearest, http: { status: 404 } },
  })
}

/** At most three of the names: those that hold what is asked or stand in it, then those with few letters otherwise. */
export function nearNames(name: string, names: readonly string[]): readonly string[] {
  const asked = name.slice(0, 100).toLowerCase()
  return names
    .map((known) => ({ known, edits: isPart(asked, known) || isPart(known, asked) ? 0 : distance(known, asked) }))
    .filter(({ known, edits }) => edits <= Math.ceil(known.length / 3))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .map(({ known }) => known)
}

/** Shorter texts stand in others by chance. */
function isPart(part: string, whole: string): boolean {
  return part.length > 3 && whole.includes(part)
}

function storeVariable({ variable, type, defaultValue }: VariableDefinitionNode, schema: GraphQLSchema) {
  const name = variable.name.value
  const known = typeFromAST(schema, type)
  if (!isInputType(known)) throw new Error(`Expected a type of the schema for $${name}`)
  return { name, type: known, defaultValue: defaultValue === undefined ? undefined : valueFromASTUntyped(defaultValue) }
}

function commentOf(query: string): string {
  const lines = query.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('#'))
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^#\s*/, ''))
    .join(' ')
}
