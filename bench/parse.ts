/**
 * How long talkgraph takes to read documents, over what a parser that keeps positions takes for the same texts alone:
 * jsonc-parser for records of talks, mdast-util-from-markdown with the same extensions for Markdown. Reading files and
 * hashing them is left out. `npm run bench:parse -- [--data PATH] [--rounds N] [--json]`, after which the goal is a ratio of
 * at most 2. A document's account is worked out when it is asked, which an import does as it writes; so reading is timed
 * without it, and `accounted` is the ratio of reading and account together. It measures what is shipped: the compiled code.
 */
import { parseArgs } from 'node:util'
import { parseTree } from 'jsonc-parser'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { interleaved, type Ratio } from './interleaved.ts'
import { type BenchText, textsBelow } from './texts.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: ['../shared/data', '../shared/documents', '../shared/seeds'] },
    rounds: { type: 'string', default: '7' },
    json: { type: 'boolean', default: false },
  },
})

/** How long each set is read before it is timed, in milliseconds. */
const warmUp = 10_000

const compiled: typeof import('../import/parse/index.ts') = await import(
  new URL('../dist/import/parse/index.js', import.meta.url).href
)

const extensions = [gfm(), frontmatter(['yaml', 'toml'])]
const mdastExtensions = [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml'])]

const { texts, missing } = await textsBelow(values.data)
const isRecord = ({ text }: BenchText): boolean => /^\s*[[{]/.test(text)
const sets: readonly {
  readonly name: string
  readonly texts: readonly BenchText[]
  readonly alone: (text: string) => unknown
}[] = [
  { name: 'JSON', texts: texts.filter(isRecord), alone: (text) => parseTree(text) },
  {
    name: 'Markdown',
    texts: texts.filter((one) => !isRecord(one) && !one.key.endsWith('.bib')),
    alone: (text) => fromMarkdown(text, { extensions, mdastExtensions }),
  },
]

const results = sets
  .filter((set) => set.texts.length > 0)
  .map((set) => ({
    set: set.name,
    documents: set.texts.length,
    characters: set.texts.reduce((sum, { text }) => sum + text.length, 0),
    ...timed(set, compiled.parseDocument),
    accounted: timed(set, (text) => compiled.parseDocument(text).account()),
  }))

for (const path of missing) process.stderr.write(`No documents at ${path}: name a folder with --data PATH\n`)
process.stdout.write(values.json ? `${JSON.stringify(results, null, 2)}\n` : results.map(lineOf).join(''))
if (results.length === 0) process.exitCode = 1

function timed({ texts: read, alone }: (typeof sets)[number], ours: (text: BenchText) => unknown): Ratio {
  return interleaved(
    Number(values.rounds),
    warmUp,
    () => each(read, ours),
    () => each(read, ({ text }) => alone(text)),
  )
}

/** Reads texts one after another and keeps nothing. */
function each(texts: readonly BenchText[], read: (text: BenchText) => unknown): void {
  for (const text of texts) read(text)
}

function lineOf(
  result: Ratio & {
    readonly set: string
    readonly documents: number
    readonly characters: number
    readonly accounted: Ratio
  },
): string {
  const one = (milliseconds: number): string => `${((milliseconds * 1000) / result.documents).toFixed(1)} µs`
  return `${result.set}: ${result.documents} documents, ${result.characters} characters; read in ${one(result.ours)} each, by the parser alone in ${one(result.alone)}: ratio ${result.ratio.toFixed(2)} (${result.ratios.map((ratio) => ratio.toFixed(2)).join(' ')}); with the account ${result.accounted.ratio.toFixed(2)}\n`
}
