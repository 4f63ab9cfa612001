import { describe, expect, it } from 'vitest'
import { edgesOwnedBy } from '../../../import/resolve/edges.ts'
import { standing } from '../../../import/resolve/standing.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { hashId } from '../../../src/model/id.ts'
import type { CitationRelation } from '../../../src/model/work.ts'
import { at, documentOf } from '../../support/documents.ts'

const { mentions } = documentOf('folder/a.md', [{ title: 'Rings', cites: [{ title: 'Comet' }] }])
const [talk = '', paper = ''] = mentions.map(({ id }) => id)

const cites = (order: number, relation: CitationRelation, ...section: readonly string[]): Claim => ({
  id: hashId(String(order)),
  kind: 'CITES',
  from: talk,
  to: paper,
  relation,
  about: null,
  statement: at(order, 'x', section),
})
const citationOf = (...claims: readonly Claim[]) =>
  edgesOwnedBy(
    'T',
    standing(
      [{ key: 'folder/a.md', mentions, claims }],
      new Map([
        [talk, 'T'],
        [paper, 'P'],
      ]),
    ),
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
