/** The line that shows why a thing was found. */
import { fold } from '../../model/fold.ts'
import { wordLikeness } from '../find/likeness.ts'
import type { EvidenceRecord } from '../record/evidence.ts'

/** A line of evidence, as it is written. */
export interface Snippet {
  readonly line: string
  readonly evidence: EvidenceRecord
}

/** The line in which most of the words stand, the first of several; null where none stands anywhere. Linear in the evidence. */
export function snippetOf(words: readonly string[], evidence: readonly EvidenceRecord[]): Snippet | null {
  let best: { snippet: Snippet | null; met: number } = { snippet: null, met: 0 }
  for (const one of evidence)
    for (const line of one.quote.split('\n')) {
      const met = wordsMet(words, fold(line).split(' '))
      if (met > best.met) best = { snippet: { line: line.trim(), evidence: one }, met }
    }
  return best.snippet
}

function wordsMet(words: readonly string[], line: readonly string[]): number {
  return words.reduce((sum, word) => {
    const fits = line.map((other) =>
      other !== word && word.length > 2 && other.startsWith(word) ? 0.95 : wordLikeness(word, other),
    )
    return sum + Math.max(0, ...fits)
  }, 0)
}
