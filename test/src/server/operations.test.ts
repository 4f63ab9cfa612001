import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../../../schema/index.ts'
import { readOperations } from '../../../src/server/operations.ts'

const operations = await readOperations()

describe('operations', () => {
  it('stand in the order of their numbers', () => {
    expect(operations.map(({ name }) => name)).toEqual([
      'talks-citing',
      'works-cited-across-talks',
      'search',
      'works-about',
      'person-talks',
      'cited-together',
      'similar-talks',
      'path',
      'shared-sources',
      'talks-at-event',
      'sources-under-heading',
      'talks-citing-talks',
      'work',
      'suggest',
      'contradictions',
      'imports',
    ])
  })

  it.each(operations)('$name fits the schema, begins with a comment and is named after its file', ({ name, query }) => {
    const document = parse(query)
    expect(validate(schema, document)).toEqual([])
    expect(query).toMatch(/^# [A-Z]/)
    const camel = name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
    const operations = document.definitions.filter(({ kind }) => kind === 'OperationDefinition')
    expect(operations).toMatchObject([{ name: { value: camel } }])
  })
})
