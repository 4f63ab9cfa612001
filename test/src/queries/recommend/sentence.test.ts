import { describe, expect, it } from 'vitest'
import type { Step } from '../../../../src/adjacency/shortest-path.ts'
import { createSnapshot, type NodeKind, type Relation } from '../../../../src/adjacency/snapshot.ts'
import { calledIn, namedIn, sentenceOf } from '../../../../src/queries/recommend/sentence.ts'
import type { Reason, WayReason } from '../../../../src/recommend/reasons.ts'

const kinds: readonly (readonly [string, NodeKind])[] = [
  ['SWIM', 'PAPER'],
  ['Stateful', 'TALK'],
  ['Result', 'PAPER'],
  ['Ann', 'PERSON'],
  ['Gossip', 'TOPIC'],
  ['QCon', 'VENUE'],
]
const snapshot = createSnapshot(
  1,
  kinds.map(([id, kind], i) => ({ id, kind, sort: String(i) })),
  {},
)
const at = (id: string): number => kinds.findIndex(([name]) => name === id)
const step = (from: string, relation: Relation, to: string, forward = true): Step => {
  return { from: at(from), to: at(to), relation, forward }
}
const say = (signal: WayReason['signal'], steps: readonly Step[], others = 0, line: number | null = 7) =>
  saidOf({ signal, contribution: 0.1, steps, others }, line)
const saidOf = (reason: Reason, line: number | null = null) =>
  sentenceOf(snapshot, reason, {
    nameOf: (node) => {
      expect(namedIn(reason)).toContain(node)
      return kinds[node]?.[0] ?? ''
    },
    line,
  })

describe('a sentence', () => {
  it.each([
    ['SWIM', { kind: 'PAPER', title: 'SWIM: Scalable Weakly-consistent Membership' }],
    ['Time, Clocks, and the Ordering of Events', { kind: 'PAPER', title: 'Time, Clocks, and the Ordering of Events' }],
    ['Knots: Untying Them on Stage', { kind: 'TALK', title: 'Knots: Untying Them on Stage' }],
  ] as const)('calls a work %s', (name, work) => {
    expect(calledIn(work)).toBe(name)
  })

  const beside = [step('SWIM', 'CITES', 'Stateful', false), step('Stateful', 'CITES', 'Result')]

  it.each([
    ['Cited beside SWIM in Stateful, line 7', say('co-citation', beside)],
    ['Cited beside SWIM and 2 more in Stateful, line 7', say('co-citation', beside, 2)],
    ['Cited beside SWIM in Stateful', say('co-citation', beside, 0, null)],
    ['Cited beside SWIM by Ann in Stateful, line 7', say('co-citation', [step('Ann', 'AUTHORED', 'SWIM'), ...beside])],
    [
      'Cites Stateful, as SWIM does, line 7',
      say('shared-sources', [step('SWIM', 'CITES', 'Stateful'), step('Stateful', 'CITES', 'Result', false)]),
    ],
    ['Cited by Stateful, line 7', say('citation', [step('Stateful', 'CITES', 'Result')])],
    ['Cites Stateful, line 7', say('citation', [step('Stateful', 'CITES', 'Result', false)])],
    [
      'Cited by Stateful about Gossip, line 7',
      say('citation', [step('Gossip', 'ABOUT', 'Stateful', false), step('Stateful', 'CITES', 'Result')]),
    ],
    ['By Ann, line 7', say('people', [step('Ann', 'AUTHORED', 'Result')])],
    [
      'By Ann, as SWIM is, line 7',
      say('people', [step('SWIM', 'AUTHORED', 'Ann', false), step('Ann', 'AUTHORED', 'Result')]),
    ],
    [
      'About Gossip, as SWIM is, line 7',
      say('topic', [step('SWIM', 'ABOUT', 'Gossip'), step('Gossip', 'ABOUT', 'Result', false)]),
    ],
    ['Published at QCon, line 7', say('venue', [step('QCon', 'PUBLISHED_IN', 'Result', false)])],
    ['2 steps from SWIM, the last of them from Stateful, line 7', say('walk', beside)],
    ['Joined to Stateful, line 7', say('walk', [step('Stateful', 'CITES', 'Result')])],
  ])('says %s', (expected, said) => {
    expect(said).toBe(expected)
  })

  it('names the words that are shared', () => {
    const words = (...all: readonly string[]): Reason => ({
      signal: 'text',
      contribution: 0.1,
      with: at('SWIM'),
      words: all,
    })
    expect(saidOf(words('gossip'))).toBe('Has the word “gossip” in common with SWIM')
    expect(saidOf(words('gossip', 'ring', 'quorum'))).toBe(
      'Has the words “gossip”, “ring” and “quorum” in common with SWIM',
    )
  })
})
