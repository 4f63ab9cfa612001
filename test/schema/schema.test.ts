import { readFileSync } from 'node:fs'
import {
  type GraphQLArgument,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../../schema/index.ts'

describe('the schema', () => {
  it('is as printed in schema.graphql: run `npm run schema` after a change', () => {
    const printed = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8')
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(printed)
  })

  it('holds together', () => {
    expect(validateSchema(schema)).toEqual([])
  })

  it('describes every type, field, argument and enum value', () => {
    expect(describable().filter(([, description]) => !description?.trim())).toEqual([])
  })

  it('ends every description as a sentence, or with an example', () => {
    expect(
      describable().filter(([, description]) => !/[.](?:\n\n```graphql\n.+\n```)?$/.test(description ?? '')),
    ).toEqual([])
  })
})

function argumentsOf(field: object): readonly GraphQLArgument[] {
  return 'args' in field ? (field.args as readonly GraphQLArgument[]) : []
}

/** Everything that can have a description, as `Type.field(argument)`, with it. */
function describable(): (readonly [string, string | null | undefined])[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  )
  return types.flatMap((type) => {
    const own = [type.name, type.description] as const
    if (isEnumType(type))
      return [own, ...type.getValues().map((v) => [`${type.name}.${v.name}`, v.description] as const)]
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [own]
    const fields = Object.values(type.getFields()).flatMap((field) => [
      [`${type.name}.${field.name}`, field.description] as const,
      ...argumentsOf(field).map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg.description] as const),
    ])
    return [own, ...fields]
  })
}
