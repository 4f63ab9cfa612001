/** `taxonomy.yaml` to topics with their lines. The head of that file describes the format. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import { fold } from '../../src/model/fold.ts'
import { mistake } from './check.ts'
import { type TaxonomyPlace, type Topic, type WordList, wordLists } from './topic.ts'

/** The topics as they stand in the text, in its order. Throws, naming the line, where it is malformed. */
export function parseTopics(text: string): readonly Topic[] {
  const lineCounter = new LineCounter()
  const source: Source = { lines: text.split('\n'), lineOf: (node) => lineCounter.linePos(node.range?.[0] ?? 0).line }
  const parsed = parseDocument(text, { lineCounter })
  const error = parsed.errors[0]
  if (error !== undefined) throw mistake(error.linePos?.[0].line ?? 1, error.message.split('\n')[0] ?? error.code)
  const items = isSeq(parsed.contents) ? parsed.contents.items : []
  if (items.length === 0) throw mistake(1, 'expected a list of topics')
  return items.map((item) => topicOf(item, source))
}

interface Source {
  readonly lines: readonly string[]
  lineOf(node: Node): number
}

const fields = ['slug', 'name', 'alternativeNames', ...wordLists, 'broader']

function topicOf(item: unknown, source: Source): Topic {
  if (!isMap(item)) throw mistake(1, 'expected every topic to have fields')
  const startLine = source.lineOf(item)
  const strange = item.items.map(({ key }) => String(key)).find((key) => !fields.includes(key))
  if (strange !== undefined) throw mistake(startLine, `expected the fields ${fields.join(', ')}, got "${strange}"`)

  const slug = wordAt(item, 'slug', source)
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug.text)) {
    throw mistake(slug.line, `expected a slug of lower-case words and hyphens, got "${slug.text}"`)
  }
  const name = wordAt(item, 'name', source)
  const listed = fields.slice(2).flatMap((field) => wordsAt(item, field, source))
  const texts = (field: string): readonly string[] => wordsAt(item, field, source).map((word) => word.text)
  return {
    slug: slug.text,
    name: name.text,
    alternativeNames: texts('alternativeNames'),
    ...(Object.fromEntries(wordLists.map((list) => [list, texts(list)])) as Record<WordList, readonly string[]>),
    broader: wordsAt(item, 'broader', source).map(({ text, line }) => ({ slug: text, place: placeAt(line, source) })),
    place: {
      ...placeAt(name.line, source),
      startLine,
      endLine: Math.max(name.line, slug.line, ...listed.map(({ line }) => line)),
    },
  }
}

interface Word {
  readonly text: string
  readonly line: number
}

function wordAt(item: YAMLMap, field: string, source: Source): Word {
  const node = item.get(field, true)
  if (node !== undefined) return wordOf(node, field, source)
  throw mistake(source.lineOf(item), `expected the topic to have a ${field}`)
}

function wordsAt(item: YAMLMap, field: string, source: Source): readonly Word[] {
  const node: unknown = item.get(field, true)
  if (node === undefined && wordLists.some((list) => list === field)) return []
  if (!isSeq(node)) throw mistake(source.lineOf(item), `expected ${field} to be a list`)
  return node.items.map((word) => wordOf(word, field, source))
}

function wordOf(node: unknown, field: string, source: Source): Word {
  if (isScalar(node) && typeof node.value === 'string' && fold(node.value) !== '') {
    return { text: node.value, line: source.lineOf(node) }
  }
  const line = isScalar(node) || isSeq(node) || isMap(node) ? source.lineOf(node) : 1
  throw mistake(line, `expected ${field} to be text, got ${String(node)}`)
}

function placeAt(line: number, source: Source): TaxonomyPlace {
  return { startLine: line, endLine: line, quote: (source.lines[line - 1] ?? '').trim() }
}
