/** The part of the client that follows from the schema and the stored operations. */
import { codegen } from '@graphql-codegen/core'
import * as schemaTypes from '@graphql-codegen/typescript'
import * as operationTypes from '@graphql-codegen/typescript-operations'
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type ValueNode,
  visit,
} from 'graphql'
import type { Operation } from '../src/server/operations.ts'

const head = `// Written by \`npm run client:types\` from schema/schema.graphql and operations/; not to be edited.\n`

/** How the schema's types are written: unions of texts for enums, texts for ids, addresses and dates, nothing to be changed. */
const config = {
  immutableTypes: true,
  skipTypename: true,
  enumsAsTypes: true,
  strictScalars: true,
  avoidOptionals: { field: true, object: true },
  scalars: { ID: 'string', URL: 'string', DateTime: 'string' },
}

/** The text of each file of `client/src/generated`, by its name. */
export async function generatedFiles(
  schemaText: string,
  operations: readonly Operation[],
): Promise<ReadonlyMap<string, string>> {
  const schema = parse(schemaText)
  const documents = operations.map(({ name, query }) => ({ location: name, document: parse(query) }))
  const typesOf = await codegen({
    schema,
    documents,
    config,
    filename: 'operations.ts',
    plugins: [{ operationTypes: {} }],
    pluginMap: { operationTypes },
  })
  const typesOfSchema = await codegen({
    schema,
    documents: [],
    config,
    filename: 'schema.ts',
    plugins: [{ schemaTypes: {} }],
    pluginMap: { schemaTypes },
  })
  return new Map([
    ['operations.ts', `${head}${typesOf}`],
    ['schema.ts', `${head}${typesOfSchema}`],
    ['stored.ts', `${head}${stored(documents)}`],
  ])
}

interface Named {
  readonly location: string
  readonly document: DocumentNode
}

/** Which types belong to which name, and where the pages of each operation stand in its answer. */
function stored(documents: readonly Named[]): string {
  const types = documents.map(({ document }) => operationOf(document).name?.value ?? '')
  const imports = types.flatMap((type) => [`  ${type}Query,`, `  ${type}QueryVariables,`])
  const entries = documents.map(
    ({ location }, i) =>
      `  '${location}': { readonly result: ${types[i]}Query; readonly variables: ${types[i]}QueryVariables }`,
  )
  const paths = documents.flatMap(({ location, document }) => {
    const path = pagePath(document)
    return path === null ? [] : [`  '${location}': [${path.map((name) => `'${name}'`).join(', ')}],`]
  })
  return [
    `import type {\n${imports.join('\n')}\n} from './operations.ts'\n`,
    `/** The result and the variables of each stored operation, by its name. */`,
    `export interface Stored {\n${entries.join('\n')}\n}\n`,
    `/** Where the list stands that an operation turns the pages of: response names, the last that of its items. */`,
    `export const pagePaths = {\n${paths.join('\n')}\n} as const\n`,
  ].join('\n')
}

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)
  if (operation === undefined) throw new Error('Expected an operation')
  return operation
}

/** The way to the field that goes on after the variable `$after`, and to its edges or nodes; null where there is none. */
function pagePath(document: DocumentNode): readonly string[] | null {
  const above: string[] = []
  let found: readonly string[] | null = null
  visit(operationOf(document), {
    Field: {
      enter(node) {
        above.push(responseName(node))
        if (isPaged(node)) found ??= [...above, itemsName(node)]
      },
      leave() {
        above.pop()
      },
    },
  })
  return found
}

function isPaged({ arguments: args }: FieldNode): boolean {
  return args?.some(({ value }) => isAfter(value)) === true
}

/** Whether it is `$after`, or an input object that has it. */
function isAfter(value: ValueNode): boolean {
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => isAfter(field.value))
  return value.kind === Kind.VARIABLE && value.name.value === 'after'
}

function itemsName({ selectionSet }: FieldNode): string {
  const fields = selectionSet?.selections.filter((node): node is FieldNode => node.kind === Kind.FIELD) ?? []
  return fields.some(({ name }) => name.value === 'edges') ? 'edges' : 'nodes'
}

function responseName({ alias, name }: FieldNode): string {
  return (alias ?? name).value
}
