import { readFileSync } from 'node:fs'
import { buildSchema, findBreakingChanges, type GraphQLSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const read = (name: string): string => readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8')
const baseline = read('baseline.graphql')
const listed = z
  .array(z.strictObject({ change: z.string(), date: z.iso.date(), replacement: z.string().min(1) }))
  .parse(parse(read('breaking-changes.yaml')))

/** What a caller of the baseline can no longer ask of a schema. */
function broken(schema: GraphQLSchema): readonly string[] {
  return findBreakingChanges(buildSchema(baseline), schema).map(({ description }) => description)
}

describe('the schema', () => {
  it('breaks for its callers what is listed, with date and replacement, and nothing else', () => {
    expect([...broken(buildSchema(read('schema.graphql')))].sort()).toEqual(listed.map(({ change }) => change).sort())
  })

  it.each([
    ['a field that goes', '  talksCiting(', '  talksThatCite('],
    ['an argument that has to be given', '    maxHops: Int = 6', '    maxHops: Int!'],
    ['a value of an enum that goes', '  REFERENCES\n', '  REFERS\n'],
  ])('would be seen to break by %s', (_, before, after) => {
    expect(baseline).toContain(before)
    expect(broken(buildSchema(baseline.replace(before, after)))).not.toEqual([])
  })
})
