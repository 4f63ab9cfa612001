import { isInterfaceType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importPaths } from '../../import/pipeline.ts'
import { schema } from '../../schema/index.ts'
import { emptyGraph } from '../support/graph.ts'
import { asking, dataOf, testGraph } from '../support/graph-ask.ts'

const graph = testGraph()
const { ask } = asking(graph)
beforeAll(async () => {
  await (await emptyGraph()).close()
  await importPaths(graph, { paths: [] }, () => {})
})
afterAll(() => graph.close())

/** Fields with the examples that their descriptions give. */
const examples = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).map(({ name, description }) => {
        return [`${type.name}.${name}`, /```graphql\n(.+)\n```$/.exec(description ?? '')?.[1]] as const
      })
    : [],
)

/** Whether an answer says something: nothing on its way is absent, and no list is empty. */
function isFull(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isFull)
  if (value !== null && typeof value === 'object') return Object.values(value).some(isFull)
  return value !== null
}

describe('the example of', () => {
  it.each(examples.flatMap(([field, example]) => (example === undefined ? [] : [[field, example] as const])))(
    '%s can be asked of the corpus, and is answered',
    async (_, example) => {
      const [answer] = Object.values(dataOf(await ask(example)))
      expect(isFull(answer)).toBe(true)
    },
  )
})

it('each field of Query has one, but for those that take ids', () => {
  const without = examples.filter(([field, example]) => field.startsWith('Query.') && example === undefined)
  expect(without.map(([field]) => field)).toEqual(['Query.node', 'Query.nodes'])
})
