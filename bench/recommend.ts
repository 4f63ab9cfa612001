/**
 * How good and how fast recommendations are: CiteULike-t with ten papers given of each user's and the others to be found, by
 * the product's own ranking, beside what is published for the same split (Ferrari Dacrema et al. 2021), each signal alone,
 * popularity and chance; then times and memory on a graph made by chance.
 * `npm run bench:recommend -- [--data DIR] [--every N]`; with N only every N-th user is asked.
 */
import { parseArgs } from 'node:util'
import { type SignalName, signalNames, type Weights } from '../src/recommend/parameters.ts'
import { weights } from '../src/recommend/weights.ts'
import { type Library, readLibrary, snapshotOf } from './citeulike.ts'
import { type Asked, inWords, ranked, recallOf } from './recall.ts'
import { dice, measureSpeed } from './recommend-speed.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval/citeulike-t' },
    every: { type: 'string', default: '1' },
  },
})

/** Published for this split, ten papers given. */
const published: readonly (readonly [name: string, at50: number, at300: number])[] = [
  ['published: best at 50 (ItemKNN, text + saved)', 0.2675, 0.474],
  ['published: best at 300 (CVAE)', 0.2387, 0.4854],
  ['published: popularity', 0.0578, 0.1568],
]

measureRecall(readLibrary(values.data))
const speed = measureSpeed()
say(`
100,000 works, 1,000,000 citations, ${speed.relationships} relationships in all; five seeds, ten works:
ranking fastest ${speed.fastest.toFixed(1)} ms, p50 ${speed.p50.toFixed(1)} ms, p95 ${speed.p95.toFixed(1)} ms, slowest ${speed.slowest.toFixed(1)} ms; mean of the processor ${speed.processor.toFixed(1)} ms
with the reasons of ten p95 ${speed.p95WithReasons.toFixed(1)} ms
snapshot: ${speed.arrayBytes.toFixed(1)} bytes a relationship in arrays, ${speed.bytes.toFixed(1)} with texts and ids
`)

function measureRecall(library: Library): void {
  const { given, hidden, papers } = library
  const snapshot = snapshotOf(library, given)
  const asked = hidden
    .map((list, i): Asked => ({ user: papers + i, given: given[i] ?? [], hidden: new Set(list) }))
    .filter((one, i) => one.hidden.size > 0 && i % Number(values.every) === 0)
  say(`${asked.length} users of CiteULike-t, ten papers given\n`)
  const by = (own: Weights) =>
    recallOf(asked, (one) => ranked(snapshot, one, papers, own).works.map(({ node }) => node))
  const begun = performance.now()
  say(inWords('recommendations', by(weights)))
  say(`  ${((performance.now() - begun) / asked.length).toFixed(1)} ms a user\n`)
  for (const [name, at50, at300] of published) say(inWords(name, { at50, at300 }))
  for (const name of signalNames)
    if (!['topic', 'people', 'venue'].includes(name)) say(inWords(`${name} alone`, by(alone(name))))
  const counts = new Uint32Array(papers)
  for (const list of given) for (const paper of list) counts[paper] = (counts[paper] ?? 0) + 1
  const popular = [...counts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, 400)
  const unknown = ({ given: own }: Asked, all: readonly number[]) => all.filter((paper) => !own.includes(paper))
  say(
    inWords(
      'popularity',
      recallOf(asked, (one) => unknown(one, popular)),
    ),
  )
  const roll = dice(7)
  const anyPapers = () => [...new Set(Array.from({ length: 320 }, () => roll(papers)))]
  say(
    inWords(
      'chance',
      recallOf(asked, (one) => unknown(one, anyPapers())),
    ),
  )
}

function alone(name: SignalName): Weights {
  const signals = Object.fromEntries(
    signalNames.map((other) => [other, { ...weights.signals[other], weight: other === name ? 1 : 0 }]),
  ) as Weights['signals'] // one for each signal
  return { ...weights, signals }
}

function say(text: string): void {
  process.stdout.write(text)
}
