/** Invented names and titles: each begins with a word of its own, made from its number, so no two are alike. */
import { type Draw, oneOf } from './draw.ts'

/** A word made from a number: as many syllables as are said, 60 ways each; different numbers give different words. */
export function wordOf(number: number, syllables: number): string {
  let [rest, word] = [number, '']
  for (let count = 0; count < syllables; count++) {
    word = `${'bdfgklmnprst'[Math.floor((rest % 60) / 5)]}${'aeiou'[rest % 5]}${word}`
    rest = Math.floor(rest / 60)
  }
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** The title of a work, e.g. "Kerolumi: Quiet Queues for Shared Clocks"; what stands before the colon is its short name. */
export function titleOf(work: number, draw: Draw): string {
  return `${wordOf(work, 4)}: ${subject(work, 0, draw)} ${oneOf(joints, draw(work, 4))} ${subject(work, 2, draw)}`
}

/** A name such as "Ada Kerolu". */
export function personNameOf(person: number, draw: Draw): string {
  return `${oneOf(firstNames, draw(person, 0))} ${wordOf(person, 3)}`
}

/** The topic of a number below 576, e.g. "Quiet Queues". */
export function topicNameOf(topic: number): string {
  return `${adjectives[topic % adjectives.length]} ${nouns[Math.floor(topic / adjectives.length) % nouns.length]}`
}

/** A few sentences about a talk. */
export function abstractOf(work: number, draw: Draw): string {
  const sentence = (at: number): string =>
    `${oneOf(openings, draw(work, at))} ${subject(work, at + 1, draw)} ${oneOf(joints, draw(work, at + 3))} ${subject(work, at + 4, draw)}.`
  return [10, 20, 30].map(sentence).join(' ')
}

function subject(work: number, at: number, draw: Draw): string {
  return `${oneOf(adjectives, draw(work, at))} ${oneOf(nouns, draw(work, at + 1))}`
}

const adjectives =
  'Quiet Shared Durable Lazy Causal Ordered Partial Elastic Sparse Mended Nested Bounded Stale Hidden Global Local Layered Verified Adaptive Mutable Frozen Greedy Patient Honest'.split(
    ' ',
  )
const nouns =
  'Queues Clocks Logs Caches Ledgers Streams Locks Trees Rings Gossip Indexes Quorums Snapshots Shards Schedules Timeouts Retries Proofs Protocols Failures Networks Compilers Tables Leases'.split(
    ' ',
  )
const joints = ['for', 'without', 'from', 'over', 'beyond', 'against', 'with', 'in']
const openings = [
  'We look at',
  'A story of',
  'What happens to',
  'How a team lived with',
  'Ten years of',
  'The case for',
]
const firstNames =
  'Ada Bo Cem Dana Eli Femi Gro Hana Ines Jun Kofi Lena Mara Nils Oona Pia Quin Rosa Sami Tove Uma Vera Wim Yara'.split(
    ' ',
  )
