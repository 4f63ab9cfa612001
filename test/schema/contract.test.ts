import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { namesIn } from '../support/graph-contract.ts'

const contract = namesIn(readFileSync(new URL('../contract.graphql', import.meta.url), 'utf8'), true)
const built = namesIn(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'), false)

describe('the contract', () => {
  it('has every name that is built, so that none is misspelled', () => {
    expect([...built.keys()].filter((name) => !contract.has(name))).toEqual([])
  })

  it('gives every name that is built the same type, and every argument the same default', () => {
    const spelled = [...built].map(([name, type]) => `${name}: ${type}`)
    expect(spelled).toEqual([...built.keys()].map((name) => `${name}: ${contract.get(name)}`))
  })

  it('is built whole, but for recommendations', () => {
    const waiting = [...contract.keys()].filter((name) => !built.has(name))
    const recommending = /^(?:Recommendation|ScoreComponent|Query\.recommendations)/
    expect(waiting.filter((name) => !recommending.test(name))).toEqual([])
    expect(contract.size).toBeGreaterThan(400)
  })
})
