/**
 * Leave-one-out over the lists of the corpus: a work that a talk or another work cites, and at least one other cites too, is to be
 * found among ten from the rest of the list, the list itself taken out of the graph. Beside popularity and text alone.
 * `npm run bench:recommend-lists -- [--data PATH]...`; prints the share found among ten (Hit@10), the mean of one over the
 * place (MRR), the part of all cited works that is ever among ten (coverage), and the mean number of topics among ten.
 */
import { parseArgs } from 'node:util'
import { importPaths } from '../import/pipeline.ts'
import { readSnapshot } from '../src/adjacency/read-snapshot.ts'
import { degreeOf, isWorkAt, neighboursOf, type Snapshot } from '../src/adjacency/snapshot.ts'
import { signalNames, type Weights } from '../src/recommend/parameters.ts'
import { rank } from '../src/recommend/rank.ts'
import { weights } from '../src/recommend/weights.ts'
import { withScratchGraph } from './scratch-graph.ts'

const { values } = parseArgs({
  options: { data: { type: 'string', multiple: true, default: ['../shared/seeds', '../shared/documents'] } },
})

/** A list, without one of its works. */
interface Question {
  readonly list: number
  readonly left: readonly number[]
  readonly hidden: number
}

/** Works of a list that are needed to begin from. */
const fewest = 2

await withScratchGraph(async (graph) => {
  await importPaths(graph, { paths: values.data }, () => {})
  const snapshot = await readSnapshot(graph)
  const questions = questionsOf(snapshot)
  process.stdout.write(`${questions.length} questions\n`)
  measure('recommendations', snapshot, questions, (one) => recommended(snapshot, one, weights))
  measure('text alone', snapshot, questions, (one) => recommended(snapshot, one, textAlone()))
  const popular = [...snapshot.ids.keys()]
    .filter((node) => isWorkAt(snapshot, node))
    .sort((a, b) => citing(snapshot, b) - citing(snapshot, a) || a - b)
  measure('popularity', snapshot, questions, ({ left, list }) =>
    popular.filter((node) => node !== list && !left.includes(node)),
  )
})

function questionsOf(snapshot: Snapshot): readonly Question[] {
  return [...snapshot.ids.keys()].flatMap((list) => {
    const works = [...neighboursOf(snapshot.out.CITES, list)]
    if (works.length <= fewest) return []
    return works
      .filter((work) => citing(snapshot, work) > 1)
      .map((hidden) => ({ list, hidden, left: works.filter((work) => work !== hidden) }))
  })
}

function recommended(snapshot: Snapshot, { list, left }: Question, own: Weights): readonly number[] {
  const request = { like: left, unlike: [], exclude: [list], alreadySeen: [], allows: () => true }
  return rank(snapshot, request, own).works.map(({ node }) => node)
}

function measure(
  name: string,
  snapshot: Snapshot,
  questions: readonly Question[],
  ranked: (question: Question) => readonly number[],
): void {
  const met = new Set<number>()
  const sum = { hit: 0, mrr: 0, topics: 0 }
  for (const question of questions) {
    const all = ranked(question)
    const ten = all.slice(0, 10)
    const place = all.indexOf(question.hidden) + 1
    for (const work of ten) met.add(work)
    sum.hit += place >= 1 && place <= 10 ? 1 : 0
    sum.mrr += place === 0 ? 0 : 1 / place
    sum.topics += new Set(ten.flatMap((work) => [...neighboursOf(snapshot.out.ABOUT, work)])).size
  }
  const cited = [...snapshot.ids.keys()].filter((node) => citing(snapshot, node) > 0).length
  const mean = (value: number): string => (value / questions.length).toFixed(3)
  process.stdout.write(
    `${name.padEnd(16)} Hit@10 ${mean(sum.hit)}  MRR ${mean(sum.mrr)}  coverage ${(met.size / cited).toFixed(3)}  topics ${mean(sum.topics)}\n`,
  )
}

function citing(snapshot: Snapshot, work: number): number {
  return degreeOf(snapshot.in.CITES, work)
}

function textAlone(): Weights {
  const signals = Object.fromEntries(
    signalNames.map((name) => [name, { ...weights.signals[name], weight: name === 'text' ? 1 : 0 }]),
  ) as Weights['signals'] // one for each signal
  return { ...weights, signals }
}
