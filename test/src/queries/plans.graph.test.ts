import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cypher, type Statement } from '../../../src/graph/cypher.ts'
import { changes } from '../../../src/queries/changes.ts'
import { citedBy } from '../../../src/queries/cited-by.ts'
import { cites } from '../../../src/queries/cites.ts'
import { citingTalks } from '../../../src/queries/citing-talks.ts'
import { evidenceOfConflict, worksOfConflict } from '../../../src/queries/conflicts.ts'
import { candidatesWith } from '../../../src/queries/find/candidates.ts'
import { documentsFitting } from '../../../src/queries/find/document.ts'
import { identify } from '../../../src/queries/identify.ts'
import { importRuns, problemsOfRun } from '../../../src/queries/import-runs.ts'
import { people } from '../../../src/queries/people.ts'
import { redirectsTo } from '../../../src/queries/redirect.ts'
import { sameAsOf } from '../../../src/queries/same-as.ts'
import { sharedCitations } from '../../../src/queries/shared-citations.ts'
import { sharedSources, worksShared } from '../../../src/queries/shared-sources.ts'
import { sideBySide } from '../../../src/queries/side-by-side.ts'
import { talksCiting } from '../../../src/queries/talks-citing.ts'
import { topicAssignments } from '../../../src/queries/topic-assignments.ts'
import { topics } from '../../../src/queries/topics.ts'
import { venues } from '../../../src/queries/venues.ts'
import { citingWorks, onTopics } from '../../../src/queries/where/on-person.ts'
import { citing, citingAll, givenBy, ofKinds, ofYears } from '../../../src/queries/where/on-work.ts'
import { presented } from '../../../src/queries/where/presented.ts'
import { papers, talks, works } from '../../../src/queries/works.ts'
import { worksOfTopic } from '../../../src/queries/works-of-topic.ts'
import { testGraph } from '../../support/graph-ask.ts'
import { writeFixture } from '../../support/graph-fixture.ts'
import { writeHistory } from '../../support/graph-history.ts'
import { operatorsOf } from '../../support/graph-plan.ts'
import { crowd } from '../../support/graph-world.ts'

const graph = testGraph()
const event = { words: 'x y', word: 'xy', venues: ['v'], year: null, venuesOfYear: [] }
const slice = { size: 20, after: null }
const named = candidatesWith(
  'Work',
  (n) => `[${n}.id]`,
  () => null,
  [],
)
const ofTopic = { kinds: null, includeNarrower: true }

/** How a statement is sent: alone, or with others of its text. */
const ways = [(statement: Statement) => statement, (statement: Statement) => sideBySide([statement, statement])]

const sorting = /^(Top|Sort|PartialTop|PartialSort|NodeByLabelScan|AllNodesScan|Eager|CartesianProduct)\b/

beforeAll(async () => {
  await writeFixture(graph, crowd(130))
  await writeHistory(graph, {
    redirects: [{ id: 'gone' }],
    conflicts: [{ id: 'c', kind: 'EMPTY_LINK', message: 'm' }],
    runs: [{ number: 1 }],
  })
  // Plans are made from statistics, which Neo4j brings up to date in its own time.
  await graph.define(cypher('CALL db.prepareForReplanning(120)'))
})
afterAll(() => graph.close())

describe('statements find what they start from by an index', () => {
  it.each([
    ['an id', identify.statement(['x'], {})],
    ['a reference by its id', named.id.statement(['x'], {})],
    ['a reference by its slug', named.slug.statement(['x'], {})],
    ['a reference by a word', named.word.statement(['x'], {})],
    ['a reference by its name', named.name.statement(['x'], {})],
    ['a reference by anything', named.any.statement(['x'], {})],
    ['a document', documentsFitting.statement(['x'], {})],
    ['redirects', redirectsTo.statement(['x'], {})],
    ['why things are one', sameAsOf.statement(['x'], {})],
    ['why works have topics', topicAssignments.statement(['x'], {})],
    ['shared sources', sharedSources.page.statement(['x'], { filter: {}, slice })],
    ['works shared', worksShared.statement([['x', 'y']], { size: 5 })],
    ['evidence of conflicts', evidenceOfConflict.statement(['x'], {})],
    ['works of conflicts', worksOfConflict.statement(['x'], {})],
    ['problems of runs', problemsOfRun.statement(['x'], { size: 5 })],
    ['runs', importRuns.page.statement({ filter: {}, slice })],
    ['changes', changes.page.statement({ filter: { since: 0 }, slice })],
    ['the number of changes', changes.count.statement({ since: 0 })],
    ['talks by a speaker', talks.TITLE.page.statement({ filter: [givenBy('x')], slice })],
    [
      'talks at a venue',
      talks.TITLE.page.statement({
        filter: [presented({ event: null, venue: 'y', years: { from: 1, to: 2 } })],
        slice,
      }),
    ],
    [
      'talks at an event',
      talks.TITLE.page.statement({ filter: [presented({ event, venue: null, years: null })], slice }),
    ],
    ['talks that cite', talks.TITLE.page.statement({ filter: [...citingAll(['x', 'y']), citing(['z'])], slice })],
    ['people who cite', people.NAME.page.statement({ filter: [citingWorks(['x'])], slice })],
    ['people on topics', people.MOST_TALKS.page.statement({ filter: [onTopics(['x'])], slice })],
    ['citing talks', citingTalks.statement(['x'], { size: 5 })],
    ['facets of works that cite', works.TITLE.facets.venues.statement({ filter: [citing(['x'])], size: 5 })],
    ['facets of a topic', worksOfTopic.facets.topics.statement(['x'], { filter: ofTopic, size: 5 })],
    ['works that cite', works.TITLE.count.statement([citing(['x', 'y'])])],
  ])('%s', async (_, statement) => {
    for (const way of ways) {
      const operators = await operatorsOf(way(statement))
      expect(operators.filter((name) => /Seek/.test(name))).not.toEqual([])
      expect(
        operators.filter((name) =>
          /AllNodesScan|NodeByLabelScan|RelationshipTypeScan|CartesianProduct|^Eager\b/.test(name),
        ),
      ).toEqual([])
    }
  })

  describe.each([
    ['from the beginning', slice],
    ['in the middle', { size: 20, after: ['m'], before: ['n'] }],
    ['from the end', { size: 20, after: null, before: null, fromEnd: true }],
    ['back from the middle', { size: 20, after: null, before: ['m'], fromEnd: true }],
  ])('read a page %s from the index of its order, and sort nothing', (_, at) => {
    const lists = { talks, papers, works, people, venues, topics }
    it.each(
      Object.entries(lists).flatMap(([name, pages]) =>
        Object.entries(pages).map(([order, ordered]) => [name, order, ordered] as const),
      ),
    )('of %s by %s', async (_, __, pages) => {
      for (const way of ways) {
        const operators = await operatorsOf(way(pages.page.statement({ filter: [], slice: at })))
        expect(operators.filter((name) => /^NodeIndexSeekByRange/.test(name))).toHaveLength(1)
        expect(operators.filter((name) => sorting.test(name))).toEqual([])
      }
    })

    it.each([
      ['works cited across talks', sharedCitations.page.statement({ filter: { minTalks: 2, others: [] }, slice: at })],
      [
        'works of a kind and years cited across talks',
        sharedCitations.page.statement({
          filter: { minTalks: 2, others: [ofKinds(['PAPER']), ofYears({ from: 1, to: 2 })] },
          slice: at,
        }),
      ],
      [
        'a filter to be tried on each',
        talks.NEWEST.page.statement({ filter: [ofYears({ from: 1, to: 2 })], slice: at }),
      ],
    ])('of %s', async (_, statement) => {
      for (const way of ways) {
        const operators = await operatorsOf(way(statement))
        expect(operators.filter((name) => /^NodeIndexSeekByRange/.test(name))).toHaveLength(1)
        expect(operators.filter((name) => sorting.test(name))).toEqual([])
      }
    })

    it.each([
      ['citedBy', citedBy.page.statement(['hub'], { filter: [], slice: at })],
      ['talksCiting', talksCiting.page.statement(['hub'], { filter: [], slice: at })],
      ['cites', cites.page.statement(['survey'], { filter: [], slice: at })],
      ['citedBy of some', citedBy.page.statement(['hub', 'x'], { filter: [ofKinds(['PAPER'])], slice: at })],
    ])('of %s, which is that of the relationships', async (_, statement) => {
      for (const way of ways) {
        const operators = await operatorsOf(way(statement))
        expect(operators.filter((name) => /^DirectedRelationshipIndexSeekByRange/.test(name))).toHaveLength(1)
        expect(operators.filter((name) => sorting.test(name))).toEqual([])
      }
    })
  })

  it('count what cites a work by a look-up', async () => {
    for (const pages of [citedBy, cites, talksCiting]) {
      const operators = await operatorsOf(pages.count.statement(['hub'], []))
      expect(operators.filter((name) => /Expand|Scan/.test(name))).toEqual([])
    }
  })

  it('finds each stretch of changes in one index, in its order', async () => {
    const operators = await operatorsOf(changes.page.statement({ filter: { since: 0 }, slice }))
    const seeks = operators.filter((name) => /Seek.*:(Entity|Redirect)\((changedIn|version), id\)/.test(name))
    expect(seeks).toHaveLength(4)
    expect(operators.filter((name) => /^(Top|Sort|PartialTop|PartialSort)\b/.test(name))).toHaveLength(1)
  })
})
