import { expect, test } from 'vitest'
import { neighboursOf } from '../../../src/adjacency/snapshot.ts'
import { atOnce } from '../../../src/adjacency/steps.ts'
import { indexing } from '../../../src/adjacency/text-index.ts'
import { WordsMet, wordsOf } from '../../../src/adjacency/words-met.ts'
import fc from '../../support/laws.ts'

const createTextIndex = (texts: readonly (string | null)[]) =>
  atOnce(indexing(wordsOf(texts), Uint32Array.from(texts.keys())))

const anyText = fc.option(
  fc.array(fc.constantFrom('ring', 'clock', 'quorum', 'the', 'of'), { maxLength: 8 }).map((words) => words.join(' ')),
)

test('says of each node which words it has and how often, and of each word the same of its nodes', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 10 }), (texts) => {
      const { terms, words, wordCounts, nodes, nodeCounts, lengths } = createTextIndex(texts)
      expect(terms).toEqual([...terms].sort())
      const [byNode, byWord]: [string[], string[]] = [[], []]
      for (const [node, text] of texts.entries()) {
        for (const [at, word] of neighboursOf(words, node).entries()) {
          const count = wordCounts[(words.starts[node] ?? 0) + at]
          expect((text ?? '').split(' ').filter((one) => one === terms[word]).length).toBe(count)
          byNode.push(`${word} ${node} ${count}`)
        }
        const own = [...neighboursOf(words, node)]
        expect(own).toEqual([...own].sort((a, b) => a - b))
        const counts = own.map((_, at) => wordCounts[(words.starts[node] ?? 0) + at] ?? 0)
        expect(lengths[node]).toBe(counts.reduce((sum, count) => sum + count, 0))
      }
      for (const word of terms.keys())
        for (const [at, node] of neighboursOf(nodes, word).entries())
          byWord.push(`${word} ${node} ${nodeCounts[(nodes.starts[word] ?? 0) + at]}`)
      expect(byWord.sort()).toEqual(byNode.sort())
    }),
  )
})

test('small words do not count beside others, and no text has no words', () => {
  const { terms, lengths, meanLength } = createTextIndex(['rings of trust ', null, '', ' '])
  expect(terms).toEqual(['rings', 'trust'])
  expect([...lengths]).toEqual([2, 0, 0, 0])
  expect(meanLength).toBe(2)
})

test('texts that are read in another order than their nodes stand in give the same index', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 10 }), fc.nat(), (texts, turn) => {
      const order = [...texts.keys()].map((node) => (node + turn) % texts.length)
      const met = new WordsMet()
      for (const [text, node] of order.entries()) met.read(text, texts[node] ?? '')
      expect(atOnce(indexing(met, Uint32Array.from(order)))).toEqual(createTextIndex(texts))
    }),
  )
})
