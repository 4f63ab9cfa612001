import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import type { Client } from '../../client/src/index.ts'
import { whatNext } from '../../examples/reading-list/src/what-next.ts'
import { packageFile } from '../../src/package-root.ts'

const schema = buildSchema(readFileSync(packageFile('schema/schema.graphql'), 'utf8'))

describe('the question what to read next', () => {
  it('fits the schema, and names what is on the list and what was seen', async () => {
    const asked: { text: string; variables: unknown }[] = []
    const answer = { ok: false, data: null, problems: [] } as const
    const query: Client['query'] = async (text, variables) => {
      asked.push({ text, variables })
      return answer
    }
    const list = { entries: [{ id: 'swim', title: 'SWIM', kind: 'PAPER' }], seen: ['dynamo'] }
    expect(await whatNext({ query } as Client, list, 10)).toBe(answer)
    expect(asked.map(({ variables }) => variables)).toEqual([{ like: ['swim'], alreadySeen: ['dynamo'], first: 10 }])
    expect(validate(schema, parse(asked[0]?.text ?? ''))).toEqual([])
  })
})
