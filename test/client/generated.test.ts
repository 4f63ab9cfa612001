import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { generatedFiles } from '../../client/generated-files.ts'
import { packageFile } from '../../src/package-root.ts'
import { readOperations } from '../../src/server/operations.ts'

const schema = await readFile(packageFile('schema/schema.graphql'), 'utf8')

describe('the generated part of the client', () => {
  it('is that of the schema and the operations as they are; else npm run client:types writes it anew', async () => {
    const files = await generatedFiles(schema, await readOperations())
    expect([...files.keys()]).toEqual(['operations.ts', 'schema.ts', 'stored.ts'])
    for (const [name, text] of files)
      expect(await readFile(packageFile(`client/src/generated/${name}`), 'utf8')).toBe(text)
  })

  it('follows the schema: a field that becomes nullable is so in the answer’s type', async () => {
    const operations = [{ name: 'one', query: 'query One($n: Int!) { a(n: $n) { b } }' }]
    const ofSchema = async (b: string) =>
      (await generatedFiles(`type Query { a(n: Int!): A! } type A { b: ${b} }`, operations)).get('operations.ts')
    expect(await ofSchema('URL! } scalar URL type X { x: Int')).toContain('readonly b: string')
    expect(await ofSchema('String!')).toContain('readonly b: string }')
    expect(await ofSchema('String')).toContain('readonly b: string | null }')
  })

  it('knows where a list stands whose pages an operation turns, beneath fragments, under another name and asked by an input object', async () => {
    const types =
      'input In { after: String } type Query { a: A b(after: String): C d(input: In): C } interface I { c(after: String): C } type A implements I { c(after: String): C } type C { edges: Int nodes: Int }'
    const stored = async (query: string) =>
      (await generatedFiles(types, [{ name: 'one', query }])).get('stored.ts')?.split('pagePaths = ')[1]
    expect(await stored('query One($after: String) { a { ... on I { deep: c(after: $after) { edges } } } }')).toContain(
      "'one': ['a', 'deep', 'edges']",
    )
    expect(await stored('query One($after: String) { b(after: $after) { nodes } }')).toContain("'one': ['b', 'nodes']")
    expect(await stored('query One($after: String) { d(input: { after: $after }) { nodes } }')).toContain(
      "'one': ['d', 'nodes']",
    )
    expect(await stored('query One { b(after: "x") { nodes } }')).not.toContain('one')
  })
})
