/** The words of the seeds, weighed: what a work would have to say to be like them. */
import { degreeOf, type Snapshot } from '../adjacency/snapshot.ts'
import type { Anchor } from './anchors.ts'
import { strengthOf, wordLink } from './links.ts'
import { type Masses, massesOf } from './masses.ts'
import { bounds, type Weights } from './parameters.ts'
import { scratchOf } from './scratch.ts'

/** The masses of words: BM25 in the seeds by the rarity of the word. At most `bounds.words`, the heaviest. */
export function textMasses(snapshot: Snapshot, anchors: readonly Anchor[], weights: Weights): Masses {
  const { words, wordCounts, lengths } = snapshot.text
  const { sums } = scratchOf(snapshot)
  const link = wordLink(snapshot, weights)
  const { strength } = link
  const met: number[] = []
  for (const { node, weight } of anchors)
    for (let at = words.starts[node] ?? 0; at < (words.starts[node + 1] ?? 0); at += 1) {
      const word = words.ends[at] ?? 0
      if (sums[word] === 0) met.push(word)
      sums[word] = (sums[word] ?? 0) + weight * strengthOf(strength, node, wordCounts[at] ?? 0)
    }
  const { rarity } = weights.text
  const { sharpness } = weights.signals.text
  const texts = lengths.length
  const weigh = (word: number): number => {
    const having = degreeOf(link.ahead, word)
    return (sums[word] ?? 0) ** sharpness * Math.log(1 + (texts - having + 0.5) / (having + 0.5)) ** rarity
  }
  const heaviest = met
    .map((word) => ({ word, mass: weigh(word) }))
    .sort((a, b) => b.mass - a.mass || a.word - b.word)
    .slice(0, bounds.words)
  const masses = massesOf(
    heaviest.map(({ word }) => word),
    weigh,
    [link],
  )
  for (const word of met) sums[word] = 0
  return masses
}
