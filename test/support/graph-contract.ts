/** The contract and the schema as flat lists of names with their types, to be compared line by line. */
import type { FieldDefinitionNode, InputValueDefinitionNode, TypeNode } from 'graphql'
import { parse, print } from 'graphql'

/** From `Type.field(argument)`, `Enum.VALUE`, `Union.Member` or `Type:Interface` to the type, with a default after it. */
export type Names = ReadonlyMap<string, string>

/**
 * All names in a schema's text. With `shorthand`, talks, papers and resources have the fields of Work too, and
 * Xconnections what Relay says, those of works facets too, as the contract's comments have it.
 */
export function namesIn(text: string, shorthand: boolean): Names {
  const names = new Map<string, string>()
  const { definitions } = parse(text)
  for (const definition of definitions) {
    if (!('name' in definition) || definition.name === undefined) continue
    const type = definition.name.value
    names.set(type, definition.kind.replace('Extension', 'Definition'))
    if ('interfaces' in definition)
      for (const i of definition.interfaces ?? []) names.set(`${type}:${i.name.value}`, 'implements')
    if ('values' in definition) for (const v of definition.values ?? []) names.set(`${type}.${v.name.value}`, 'value')
    if ('types' in definition) for (const t of definition.types ?? []) names.set(`${type}.${t.name.value}`, 'member')
    if ('fields' in definition) for (const field of definition.fields ?? []) addField(names, type, field)
  }
  if (shorthand) addShorthand(names)
  return names
}

function addField(names: Map<string, string>, type: string, field: FieldDefinitionNode | InputValueDefinitionNode) {
  names.set(`${type}.${field.name.value}`, spelled(field))
  if ('arguments' in field)
    for (const arg of field.arguments ?? []) names.set(`${type}.${field.name.value}(${arg.name.value})`, spelled(arg))
}

function spelled(node: { readonly type: TypeNode; readonly defaultValue?: unknown }): string {
  const { type, defaultValue } = node
  const value = defaultValue === undefined ? '' : ` = ${print(defaultValue as never)}`
  return `${print(type)}${value}`
}

function addShorthand(names: Map<string, string>): void {
  for (const [name, type] of [...names])
    if (name.startsWith('Work.'))
      for (const own of ['Talk', 'Paper', 'Resource']) names.set(name.replace('Work', own), type)
  for (const type of new Set([...names.values()].map((type) => /^(\w+)Connection!$/.exec(type)?.[1]))) {
    if (type === undefined || names.has(`${type}Connection`)) continue
    for (const [name, spelling] of relay(type)) names.set(name, spelling)
  }
  for (const [name, spelling] of pageInfo) names.set(name, spelling)
}

const relay = (type: string): readonly (readonly [string, string])[] => [
  [`${type}Connection`, 'ObjectTypeDefinition'],
  [`${type}Connection.edges`, `[${type}Edge!]!`],
  [`${type}Connection.nodes`, `[${type}!]!`],
  [`${type}Connection.pageInfo`, 'PageInfo!'],
  [`${type}Connection.totalCount`, 'Int!'],
  ...(['Talk', 'Paper', 'Work'].includes(type) ? [[`${type}Connection.facets`, 'Facets!'] as const] : []),
  [`${type}Edge`, 'ObjectTypeDefinition'],
  [`${type}Edge.cursor`, 'String!'],
  [`${type}Edge.node`, `${type}!`],
]

const pageInfo: readonly (readonly [string, string])[] = [
  ['PageInfo', 'ObjectTypeDefinition'],
  ['PageInfo.hasNextPage', 'Boolean!'],
  ['PageInfo.hasPreviousPage', 'Boolean!'],
  ['PageInfo.startCursor', 'String'],
  ['PageInfo.endCursor', 'String'],
]
