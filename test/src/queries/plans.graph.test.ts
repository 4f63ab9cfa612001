import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cypher } from '../../../src/graph/cypher.ts'
import { changes } from '../../../src/queries/changes.ts'
import { evidenceOfConflict, worksOfConflict } from '../../../src/queries/conflicts.ts'
import { candidatesWith } from '../../../src/queries/find/candidates.ts'
import { documentsFitting } from '../../../src/queries/find/document.ts'
import { identify } from '../../../src/queries/identify.ts'
import { importRuns, problemsOfRun } from '../../../src/queries/import-runs.ts'
import { redirectsTo } from '../../../src/queries/redirect.ts'
import { sameAsOf } from '../../../src/queries/same-as.ts'
import { sharedSources, worksShared } from '../../../src/queries/shared-sources.ts'
import { topicAssignments } from '../../../src/queries/topic-assignments.ts'
import { citing, citingAll, givenBy } from '../../../src/queries/where/on-work.ts'
import { presented } from '../../../src/queries/where/presented.ts'
import { talks, works } from '../../../src/queries/works.ts'
import { testGraph } from '../../support/graph-ask.ts'
import { writeFixture } from '../../support/graph-fixture.ts'
import { writeHistory } from '../../support/graph-history.ts'
import { operatorsOf } from '../../support/graph-plan.ts'
import { crowd } from '../../support/graph-world.ts'

const graph = testGraph()
const event = { words: 'x y', word: 'xy', venues: ['v'], year: null, venuesOfYear: [] }
const slice = { size: 20, after: null }

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
    ['a reference', candidatesWith('Work', '{.id}', () => null).statement(['x'], {})],
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
    ['talks by a speaker', talks.page.statement({ filter: [givenBy('x')], slice })],
    [
      'talks at a venue',
      talks.page.statement({ filter: [presented({ event: null, venue: 'y', years: { from: 1, to: 2 } })], slice }),
    ],
    ['talks at an event', talks.page.statement({ filter: [presented({ event, venue: null, years: null })], slice })],
    ['talks that cite', talks.page.statement({ filter: [...citingAll(['x', 'y']), citing(['z'])], slice })],
    ['works that cite', works.count.statement([citing(['x', 'y'])])],
  ])('%s', async (_, statement) => {
    const operators = await operatorsOf(statement)
    expect(operators.filter((name) => /Seek/.test(name))).not.toEqual([])
    expect(
      operators.filter((name) =>
        /AllNodesScan|NodeByLabelScan|RelationshipTypeScan|CartesianProduct|^Eager\b/.test(name),
      ),
    ).toEqual([])
  })

  it('finds each stretch of changes in one index, in its order', async () => {
    const operators = await operatorsOf(changes.page.statement({ filter: { since: 0 }, slice }))
    const seeks = operators.filter((name) => /Seek.*:(Entity|Redirect)\((changedIn|version), id\)/.test(name))
    expect(seeks).toHaveLength(4)
    expect(operators.filter((name) => /^(Top|Sort|PartialTop|PartialSort)\b/.test(name))).toHaveLength(1)
  })
})
