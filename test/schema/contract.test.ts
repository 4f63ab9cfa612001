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

  it.each([
    'WorkKind',
    'CitationRelation',
    'DocumentKind',
    'AccountOutcome',
    'ConflictKind',
    'ChangeKind',
    'TalkOrder',
    'PaperOrder',
    'WorkOrder',
    'PersonOrder',
    'VenueOrder',
    'TopicOrder',
    'WorkResult',
    'SearchType',
    'SearchItem',
    'Talk:',
    'Paper:',
    'Resource:',
    'Work:',
    'Conflict:',
    'ImportRun:',
    'Document:',
  ])('has no value, member or interface of %s that is not built', (type) => {
    const members = [...contract].filter(
      ([name, kind]) => name.startsWith(type) && ['value', 'member', 'implements'].includes(kind),
    )
    expect(members.map(([name]) => name).filter((name) => !built.has(name))).toEqual([])
    expect(members).not.toEqual([])
  })

  it.each([
    ['CitationFilter', []],
    ['TalkFilter', []],
    ['PaperFilter', []],
    ['WorkFilter', []],
    ['PersonFilter', []],
    ['VenueFilter', []],
    ['TopicFilter', []],
    ['IntRange', []],
    ['Facets', []],
    ['FacetCount', []],
    ['TalkConnection', []],
    ['SharedCitation', []],
    ['Person', []],
    ['Venue', []],
    ['Document', []],
    ['Account', []],
    ['Conflict', []],
    ['ImportRun', []],
    ['Change', []],
    ['SharedSources', []],
    ['SearchConnection', []],
    ['SearchHit', []],
    ['TypeCount', []],
    ['Suggestion', []],
    ['Work', ['coCitedWith']],
    ['Talk', ['coCitedWith', 'similarBySources']],
  ])('%s has every field but those that wait for search and for further relations', (type, waiting) => {
    const missing = [...contract.keys()].filter((name) => new RegExp(`^${type}\\.\\w+$`).test(name) && !built.has(name))
    expect(missing.map((name) => name.slice(type.length + 1)).sort()).toEqual(waiting)
  })

  it('has no argument of a field that is built that is not built', () => {
    const args = [...contract.keys()].filter(
      (name) => name.includes('(') && built.has(name.slice(0, name.indexOf('('))),
    )
    expect(args.filter((name) => !built.has(name))).toEqual([])
  })

  it('is built as far as it is asked for', () => {
    const fields = [...built.keys()].filter((name) => /^Query\.\w+$/.test(name)).map((name) => name.slice(6))
    expect(fields.sort()).toEqual([
      'changes',
      'conflicts',
      'document',
      'documents',
      'importRuns',
      'node',
      'nodes',
      'papers',
      'people',
      'person',
      'search',
      'suggest',
      'talks',
      'talksCiting',
      'topic',
      'topics',
      'venue',
      'venues',
      'work',
      'works',
      'worksCitedAcrossTalks',
    ])
  })
})
