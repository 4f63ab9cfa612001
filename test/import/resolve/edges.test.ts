import { describe, expect, it } from 'vitest'
import { edgesOf } from '../../../import/resolve/edges.ts'
import type { CitationRelation } from '../../../src/model/work.ts'
import { at } from '../../support/documents.ts'

const cites = (order: number, relation: CitationRelation, ...section: readonly string[]) => ({
  id: `claim-${order}`,
  kind: 'CITES' as const,
  from: 'talk',
  to: 'paper',
  relation,
  statement: at(order, 'x', section),
  document: 'a.md',
  order,
})
const citationOf = (...claims: readonly ReturnType<typeof cites>[]) =>
  edgesOf(
    claims,
    (mention) => mention,
    () => false,
  ).map(({ citation }) => citation)

describe('a citation', () => {
  it('has the strongest relation, the section of its first claim, and every way in which it is claimed', () => {
    const claims = [
      cites(0, 'MENTIONS', 'Notes'),
      cites(1, 'REFERENCES', 'Sources', 'Fault Injection'),
      cites(2, 'REFERENCES', 'Further Reading'),
      cites(3, 'MENTIONS', 'notes'),
    ]
    expect(citationOf(...claims)).toEqual([
      {
        relation: 'REFERENCES',
        section: ['Sources', 'Fault Injection'],
        stated: ['MENTIONS|notes|', 'REFERENCES|further reading|', 'REFERENCES|sources|fault injection|'],
      },
    ])
  })

  it('is claimed in the same ways whatever the order of claims', () => {
    const claims = [cites(0, 'MENTIONS'), cites(1, 'IS_ABOUT', 'B'), cites(2, 'REFERENCES', 'A')]
    const [one, other] = [citationOf(...claims), citationOf(...[...claims].reverse())]
    expect(one[0]?.stated).toEqual(other[0]?.stated)
  })
})
