/**
 * Fits the weights of recommendations on the training interactions of CiteULike-t alone: of every sixth user with ten given
 * papers three are hidden, and found again from the other seven. First the exponents of each signal by itself, then the
 * weights of all, by going through their values one by one. `npm run bench:fit-recommend -- [--data DIR] [--write]`; with
 * `--write` the values go into `src/recommend/weights.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Snapshot } from '../src/adjacency/snapshot.ts'
import { type SignalName, type SignalWeights, signalNames, type Weights } from '../src/recommend/parameters.ts'
import { weights as begin } from '../src/recommend/weights.ts'
import { type Library, readLibrary, snapshotOf } from './citeulike.ts'
import { type Asked, inWords, type Recall, ranked, recallOf } from './recall.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval/citeulike-t' },
    write: { type: 'boolean', default: false },
  },
})

/** Signals that the data has, and what they weigh together: the others' weights are set by hand. */
const fitted = ['co-citation', 'shared-sources', 'citation', 'walk', 'text'] as const satisfies readonly SignalName[]
const theirShare = fitted.reduce((sum, name) => sum + begin.signals[name].weight, 0)

/** A number that is tried at several values. */
interface Setting {
  readonly values: readonly number[]
  set(weights: Weights, value: number): Weights
}

function exponent(name: SignalName, field: Exclude<keyof SignalWeights, 'weight'>, ...tried: number[]): Setting {
  return {
    values: tried,
    set: (from, value) => ({
      ...from,
      signals: { ...from.signals, [name]: { ...from.signals[name], [field]: value } },
    }),
  }
}

const restart: Setting = {
  values: [0.15, 0.25, 0.4, 0.5],
  set: (from, value) => ({ ...from, walk: { ...from.walk, restart: value } }),
}

function ofText(field: keyof Weights['text'], ...tried: number[]): Setting {
  return { values: tried, set: (from, value) => ({ ...from, text: { ...from.text, [field]: value } }) }
}

/** What is tried of each signal by itself, in this order. */
function settingsOf(name: (typeof fitted)[number]): readonly Setting[] {
  const damping = exponent(name, 'damping', 0, 0.1, 0.2, 0.3, 0.45, 0.6)
  const crowd = exponent(name, 'crowd', 0.2, 0.35, 0.5, 0.7, 1, 1.2)
  const sharpness = exponent(name, 'sharpness', 0.7, 1, 1.3, 1.6, 2)
  const fame = exponent(name, 'fame', 0, 0.2, 0.35, 0.5, 0.7)
  if (name === 'walk') return [restart, damping, restart]
  if (name === 'text')
    return [
      damping,
      ofText('rarity', 1, 1.5, 2, 2.5),
      ofText('length', 0, 0.3, 0.7),
      ofText('saturation', 0.8, 2),
      sharpness,
      damping,
    ]
  return [damping, crowd, sharpness, fame, damping, crowd]
}

const library = readLibrary(values.data)
const { snapshot, asked } = held(library)
let best: Weights = begin
for (const name of fitted) best = fitAlone(snapshot, asked, best, name)
best = fitTogether(snapshot, asked, best)
say(
  inWords(
    'all, held-out training part',
    recallOf(asked, (one) => nodesOf(snapshot, one, best)),
  ),
)
if (values.write) write(best)

/** A snapshot without the papers that are hidden, and who is asked about them. */
function held({ given, papers, ...rest }: Library): { readonly snapshot: Snapshot; readonly asked: readonly Asked[] } {
  const isAsked = (user: number): boolean => user % 6 === 0 && (given[user]?.length ?? 0) === 10
  const kept = given.map((list, user) => (isAsked(user) ? list.filter((_, i) => i % 10 < 7) : list))
  const all = given.flatMap((list, user): readonly Asked[] =>
    isAsked(user)
      ? [{ user: papers + user, given: kept[user] ?? [], hidden: new Set(list.filter((_, i) => i % 10 >= 7)) }]
      : [],
  )
  return { snapshot: snapshotOf({ given, papers, ...rest }, kept), asked: all }
}

/** The numbers of one signal with which it finds most by itself. */
function fitAlone(snapshot: Snapshot, asked: readonly Asked[], from: Weights, name: (typeof fitted)[number]): Weights {
  const few = asked.filter((_, i) => i % 2 === 0)
  const score = (tried: Weights): number => merit(recallOf(few, (one) => nodesOf(snapshot, one, alone(tried, name))))
  let [own, most] = [from, score(from)]
  for (const { values: tried, set } of settingsOf(name))
    for (const value of tried) {
      const reached = score(set(own, value))
      if (reached > most) [own, most] = [set(own, value), reached]
    }
  say(`${name}: ${JSON.stringify({ ...own.signals[name], walk: own.walk, text: own.text })} ${most.toFixed(4)}\n`)
  return own
}

function alone(from: Weights, name: SignalName): Weights {
  const signals = Object.fromEntries(
    signalNames.map((other) => [other, { ...from.signals[other], weight: other === name ? 1 : 0 }]),
  ) as Weights['signals'] // one for each signal
  return { ...from, signals }
}

/** The weights of all signals: what they said for the works that the first weights bring is added anew for each choice. */
function fitTogether(snapshot: Snapshot, asked: readonly Asked[], from: Weights): Weights {
  const said = asked.map((one) => {
    const { works, columns } = ranked(snapshot, one, library.papers, from)
    const own = fitted.map((name) => columns.find(({ signal }) => signal === name))
    return {
      one,
      works: works.map(({ node, row }) => ({ node, values: own.map((column) => column?.values[row] ?? 0) })),
    }
  })
  const score = (counts: readonly number[]): number =>
    merit(
      recallOf(asked, (one) => {
        const { works = [] } = said.find((other) => other.one === one) ?? {}
        return works
          .map(({ node, values: own }) => ({
            node,
            sum: own.reduce((sum, value, i) => sum + value * (counts[i] ?? 0), 0),
          }))
          .sort((a, b) => b.sum - a.sum || a.node - b.node)
          .map(({ node }) => node)
      }),
    )
  let counts: readonly number[] = fitted.map((name) => from.signals[name].weight / theirShare)
  let most = score(counts)
  for (const factor of [2, 0.5, 1.5, 0.67, 1.25, 0.8, 1.5, 0.67, 1.1, 0.9])
    for (const i of fitted.keys()) {
      const tried = counts.map((count, at) => (at === i ? count * factor : count))
      const reached = score(tried)
      if (reached > most) [counts, most] = [tried, reached]
    }
  const sum = counts.reduce((all, count) => all + count, 0)
  const weigh = (name: SignalName): SignalWeights => {
    const at = (fitted as readonly SignalName[]).indexOf(name)
    const weight = at === -1 ? from.signals[name].weight : Number((((counts[at] ?? 0) / sum) * theirShare).toFixed(3))
    return { ...from.signals[name], weight }
  }
  const signals = Object.fromEntries(signalNames.map((name) => [name, weigh(name)])) as Weights['signals'] // one for each signal
  say(`weights: ${signalNames.map((name) => `${name} ${signals[name].weight}`).join(', ')} ${most.toFixed(4)}\n`)
  return { ...from, signals }
}

function nodesOf(snapshot: Snapshot, one: Asked, weights: Weights): readonly number[] {
  return ranked(snapshot, one, library.papers, weights).works.map(({ node }) => node)
}

/** What is made as large as can be: both recalls, each in parts of the best that is published. */
function merit({ at50, at300 }: Recall): number {
  return at50 / 0.2675 + at300 / 0.4854
}

/** Puts the numbers where they stand in the data file. */
function write({ signals, walk, text: words }: Weights): void {
  const file = new URL('../src/recommend/weights.ts', import.meta.url)
  let text = readFileSync(file, 'utf8')
  for (const name of fitted) {
    const { weight, sharpness, crowd, fame, damping } = signals[name]
    const line = `{ weight: ${weight}, sharpness: ${sharpness}, crowd: ${crowd}, fame: ${fame}, damping: ${damping} },`
    text = text.replace(new RegExp(`^( {4}'?${name}'?: ).*$`, 'm'), `$1${line}`)
  }
  text = text
    .replace(/^( {2}walk: ).*$/m, `$1{ restart: ${walk.restart}, least: ${walk.least} },`)
    .replace(
      /^( {2}text: ).*$/m,
      `$1{ saturation: ${words.saturation}, length: ${words.length}, rarity: ${words.rarity}, likeness: ${words.likeness} },`,
    )
  writeFileSync(file, text)
}

function say(text: string): void {
  process.stdout.write(text)
}
