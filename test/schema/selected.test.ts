import { getOperationAST, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../../schema/index.ts'
import { selectionIn } from '../../schema/selected.ts'
import { citingTalks } from '../../src/queries/citing-talks.ts'
import { personValues } from '../../src/queries/record/person.ts'
import { presentationValues } from '../../src/queries/record/presentation.ts'
import { workValues } from '../../src/queries/record/work.ts'

const namesIn = (values: string): string => [...values.matchAll(/n\.(\w+)/g)].map(([, name]) => name).join(' ')

function narrowing(query: string) {
  const document = parse(query)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('Expected one operation')
  return selectionIn(schema, document, operation).narrow
}

function selected(query: string) {
  const narrow = narrowing(query)
  return {
    work: namesIn(narrow(workValues('n'))),
    person: namesIn(narrow(personValues('n'))),
    presentation: namesIn(narrow(presentationValues('n'))),
  }
}

describe('properties of things', () => {
  it('are those of the fields that are asked for, by whatever alias, in fragments and under types of a union', () => {
    expect(
      selected(`query ($ref: String!) { work(ref: $ref) { ... on Talk { called: title ...Given } ... on Paper { doi } } }
        fragment Given on Talk { presentations { event: event } speakers { name handles } }`),
    ).toEqual({
      work: 'id kind title doi',
      person: 'id name handles',
      presentation: 'id event',
    })
  })

  it.each([
    ['links are three lists', '{ works { nodes { links { url } } } }', 'id kind linkUrls linkLabels linkSuspects'],
    ['a count by which works are told', '{ worksCitedAcrossTalks { nodes { talkCount } } }', 'id kind citingTalkCount'],
    [
      'the spelling that a search met',
      '{ search(query: "x") { nodes { matched } } }',
      'id kind title alternativeTitles',
    ],
    ['a name of several', '{ path(from: "x", to: "y") { from { id } } }', 'id kind title'],
  ])('are what a field looks at: %s', (_, query, work) => {
    expect(selected(query).work).toBe(work)
  })

  it.each([
    ['nothing but names', '{ talks { nodes { speakers { name } } } }', 'null, n.name'],
    ['an id', '{ talks { nodes { speakers { id name } } } }', 'n.id, n.name'],
    ['an id as that of any node', '{ talks { nodes { speakers { ... on Node { id } name } } } }', 'n.id, n.name'],
    ['what goes by an id', '{ talks { nodes { speakers { name talks { totalCount } } } } }', 'n.id, n.name'],
    ['what edges tell', '{ talks { edges { node { speakers { name } } } } }', 'n.id, n.name'],
  ])('have an id where one is asked for: %s', (_, query, values) => {
    expect(narrowing(query)(personValues('n'), [], false)).toBe(`[${values}]`)
  })

  it.each([
    ['alone', '{ worksCitedAcrossTalks { nodes { work { year } talks { title } } } }', "null, 'TALK', n.title"],
    [
      'in a fragment that may turn to any work',
      '{ worksCitedAcrossTalks { nodes { work { year } talks { title ... on Work { doi: slug } } } } }',
      "null, 'TALK', n.title, n.year, null, n.slug",
    ],
    [
      'with links',
      '{ worksCitedAcrossTalks { nodes { talks { links { url } } } } }',
      "null, 'TALK', null, null, null, null, null, null, n.linkUrls, n.linkLabels, n.linkSuspects",
    ],
  ])('are those of talks where only talks stand: %s', (_, query, values) => {
    const { text } = citingTalks.statement(['x'], { size: 1 })
    expect(narrowing(query)(text, [], false)).toContain(`RETURN [${values}] AS r`)
  })

  it('are worked out once for an operation', () => {
    const document = parse('{ talks { nodes { id } } }')
    const operation = getOperationAST(document)
    if (!operation) throw new Error('Expected one operation')
    expect(selectionIn(schema, document, operation)).toBe(selectionIn(schema, document, operation))
  })
})
