/** Words that tell that a title speaks of systems, though of none of the topics. */
import type { Hit } from './lexicon.ts'
import { words } from './words.ts'

/** Whether a text has, beside these hits, a word of systems: then its ambiguous words mean what they mean there. */
export function speaksOfSystems(text: string, hits: readonly Hit[]): boolean {
  let next = 0
  return words(text).some(({ folded, start, end }) => {
    while (next < hits.length && (hits[next]?.end ?? 0) < end) next += 1
    return (hits[next]?.start ?? text.length) > start && systemWords.has(folded)
  })
}

const systemWords = new Set(
  [
    'server client node cluster datacenter service microservice infrastructure backend production scale scalable request',
    'distributed asynchronous synchronous fault commodity protocol algorithm kernel linux unix jvm erlang computation',
  ]
    .join(' ')
    .split(' '),
)
