/**
 * How well works are told apart and together, on records that others have matched by hand: `npm run bench:resolve`, with
 * `--data PATH` for the folder of the data, `--json` for programs. The resolver sees no matches, and is the one that
 * imports use, with its weights; only that either source lists a work once is told to it for the second figure.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createTokenizer } from '../import/resolve/blocking.ts'
import { cluster } from '../import/resolve/cluster.ts'
import { createIndex } from '../import/resolve/nearest.ts'
import { clusterPeople } from '../import/resolve/people.ts'
import { type WorkRecord, workRecords } from '../import/resolve/record.ts'
import { noRulings } from '../import/resolve/rulings.ts'
import { arrange } from '../import/resolve/said.ts'
import { drain } from '../import/resolve/steps.ts'
import { clusterVenues } from '../import/resolve/venues.ts'
import { barsOf, linksOf, scoredPairs } from '../import/resolve/works.ts'
import { type MatchData, readDblpAcm } from './dblp-acm.ts'

const published = 'F1 .96 (ZeroER, no labels) to .99 (Ditto, fine-tuned), on test splits'

interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

interface Outcome {
  /** Share of matches among the ten nearest that the index gives. */
  readonly recallAt10: number
  readonly asImported: Figures
  /** Knowing that neither source lists a work twice. */
  readonly oneToOne: Figures
  readonly seconds: number
}

function measure(data: MatchData): Outcome {
  const start = performance.now()
  const said = arrange([data.dblp.document, data.acm.document])
  const people = drain(clusterPeople(said, noRulings))
  const venues = drain(clusterVenues(said.ofKind('venue'), noRulings))
  const records = drain(workRecords(said, { personOf: people.numberOf, venueOf: venues.numberOf }))
  const links = linksOf(drain(scoredPairs(records)), records)
  const bars = barsOf(records)
  const ids = records.map(({ id }) => id)
  const asImported = drain(cluster(ids, links, bars, noRulings))
  // A source that lists a work once is a document whose works are all told apart.
  const onceEach = { ...bars, apartInCompany: () => true }
  const oneToOne = drain(cluster(ids, links, onceEach, noRulings))
  const seconds = (performance.now() - start) / 1000
  const figures = (all: Iterable<readonly string[]>): Figures => figuresOf(acrossSources(all, data), data)
  return {
    recallAt10: recallAt10(records, data),
    asImported: figures(asImported.all.values()),
    oneToOne: figures(oneToOne.all.values()),
    seconds,
  }
}

function acrossSources(clusters: Iterable<readonly string[]>, { dblp, acm }: MatchData): ReadonlySet<string> {
  const [left, right] = [dblp, acm].map(({ mentionOf }) => new Set(mentionOf.values()))
  const pairs = [...clusters].flatMap((members) =>
    members
      .filter((id) => left?.has(id))
      .flatMap((a) => members.filter((id) => right?.has(id)).map((b) => `${a} ${b}`)),
  )
  return new Set(pairs)
}

function figuresOf(found: ReadonlySet<string>, { matches }: MatchData): Figures {
  const right = matches.filter(([a, b]) => found.has(`${a} ${b}`)).length
  const share = (of: number): number => (of === 0 ? 0 : right / of)
  return {
    precision: share(found.size),
    recall: share(matches.length),
    f1: (2 * right) / (found.size + matches.length),
  }
}

/** What the index of candidates gives for the records of one source among those of the other. */
function recallAt10(records: readonly WorkRecord[], { dblp, acm, matches }: MatchData): number {
  const counter = { next: 0 }
  const tokensOf = createTokenizer(counter)
  const tokens = new Map(records.map((record) => [record.id, tokensOf(record)]))
  const indexed = [...dblp.mentionOf.values()]
  const index = createIndex(
    indexed.map((id) => tokens.get(id) ?? []),
    counter.next,
  )
  const nearest = new Map(
    [...acm.mentionOf.values()].map((id) => [
      id,
      new Set(index.nearest(tokens.get(id) ?? [], 10).map((place) => indexed[place])),
    ]),
  )
  return matches.filter(([a, b]) => nearest.get(b)?.has(a)).length / matches.length
}

function print(outcome: Outcome): void {
  const line = ({ precision, recall, f1 }: Figures): string =>
    `precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}`
  process.stdout.write(
    [
      `blocking       recall@10 ${outcome.recallAt10.toFixed(4)}`,
      `as imported    ${line(outcome.asImported)}`,
      `one to one     ${line(outcome.oneToOne)}`,
      `published      ${published}`,
      `time           ${outcome.seconds.toFixed(2)} s`,
      '',
    ].join('\n'),
  )
}

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: resolve(import.meta.dirname, '../../shared/eval/dblp-acm') },
    json: { type: 'boolean', default: false },
  },
})
if (existsSync(options.data)) {
  const outcome = measure(readDblpAcm(options.data))
  if (options.json) process.stdout.write(`${JSON.stringify({ ...outcome, published }, null, 2)}\n`)
  else print(outcome)
} else {
  process.stderr.write(
    `No data: expected DBLP2.csv, ACM.csv and DBLP-ACM_perfectMapping.csv in ${options.data}. Name their folder with --data PATH.\n`,
  )
  process.exitCode = 1
}
