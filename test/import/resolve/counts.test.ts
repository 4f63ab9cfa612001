import { describe, expect, test } from 'vitest'
import { countsIn } from '../../../import/resolve/counts.ts'
import type { Standing } from '../../../import/resolve/standing.ts'
import { standing } from '../../../import/resolve/standing.ts'
import type { Claim, ClaimKind, Mention } from '../../../src/model/claim.ts'

/** Mentions named "entity/number", and claims between them. */
function said(...claims: readonly (readonly [string, ClaimKind, string])[]): Standing {
  const ids = [...new Set(claims.flatMap(([from, , to]) => [from, to]))]
  const mentions = ids.map((id) => ({ id, kind: 'topic', key: id }) as unknown as Mention)
  const made = claims.map(([from, kind, to], i) => ({ id: `c${i}`, kind, from, to }) as unknown as Claim)
  const entities = new Map(ids.map((id) => [id, id.split('/')[0] ?? id]))
  return standing([{ key: 'd', mentions, claims: made }], entities)
}

const isTalk = (entity: string) => entity.startsWith('talk')

describe('counts are of distinct things', () => {
  test('citations, as they lead to works and come from talks and others, never from the work itself', () => {
    const counts = countsIn(
      said(
        ['talkA/1', 'CITES', 'p/1'],
        ['talkA/2', 'CITES', 'p/2'],
        ['paper/1', 'CITES', 'p/1'],
        ['p/1', 'CITES', 'p/2'],
        ['talkA/1', 'CITES', 'q/1'],
      ),
      isTalk,
    )
    expect(counts.ofWork('p')).toEqual({ citingTalkCount: 1, citingCount: 2, citationCount: 0 })
    expect(counts.ofWork('talkA')).toEqual({ citingTalkCount: 0, citingCount: 0, citationCount: 2 })
  })

  test('talks of a person, who may be told as the author of the recording', () => {
    const counts = countsIn(
      said(
        ['ann/1', 'GAVE', 'talkA/1'],
        ['ann/2', 'AUTHORED', 'talkA/2'],
        ['ann/2', 'AUTHORED', 'talkB/1'],
        ['ann/1', 'AUTHORED', 'paper/1'],
      ),
      isTalk,
    )
    expect(counts.talksOfPerson('ann')).toBe(2)
  })

  test('talks at a venue, however often each was given there', () => {
    const counts = countsIn(
      said(
        ['talkA/1', 'PRESENTED_AS', 'given1/1'],
        ['talkA/1', 'PRESENTED_AS', 'given2/1'],
        ['given1/1', 'HELD_AT', 'v/1'],
        ['given2/1', 'HELD_AT', 'v/2'],
        ['talkB/1', 'PRESENTED_AS', 'given1/2'],
      ),
      isTalk,
    )
    expect(counts.talksAtVenue('v')).toBe(2)
  })

  test('works about a topic or one that belongs to it, also where topics belong to each other', () => {
    const counts = countsIn(
      said(
        ['gossip/1', 'BROADER', 'membership/1'],
        ['membership/1', 'BROADER', 'systems/1'],
        ['systems/1', 'BROADER', 'gossip/1'],
        ['a/1', 'ABOUT', 'gossip/2'],
        ['a/1', 'ABOUT', 'systems/2'],
        ['b/1', 'ABOUT', 'membership/2'],
      ),
      isTalk,
    )
    expect(['gossip', 'systems', 'none'].map((topic) => counts.worksAbout(topic))).toEqual([2, 2, 0])
  })
})
