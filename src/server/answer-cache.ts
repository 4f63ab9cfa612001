/** Whole answers as they were sent, for whoever asks the same before the data change. */
import { LRUCache } from 'lru-cache'
import type { Answer } from './answer.ts'

/** Answers by what was asked, all of one stamp of the data. */
export interface AnswerCache {
  /** The answer to the same request from data of this stamp; what was kept of another stamp is let go. */
  find(stamp: string, key: string): Answer | undefined
  /** Keeps an answer that was begun at this stamp, unless the data have moved on; the longest unused ones make room. */
  keep(stamp: string, key: string, answer: Answer): void
}

/**
 * A cache of at most so many bytes, questions and answers taken together. Which is the longest unused stands in a list of
 * its own: in the order of a Map, which holds on to what was deleted until it is copied, each finding would be a search.
 */
export function createAnswerCache(mostBytes: number): AnswerCache {
  const answers = new LRUCache<string, Answer>({
    maxSize: mostBytes,
    sizeCalculation: ({ body }, key) => bytesOf(key) + bytesOf(body) + entryBytes,
  })
  let current = ''
  return {
    find(stamp, key) {
      if (stamp !== current) answers.clear()
      current = stamp
      return answers.get(key)
    },
    keep(stamp, key, answer) {
      if (stamp === current) answers.set(key, answer)
    },
  }
}

/** What an entry takes beside its texts. */
const entryBytes = 500

/** Two for each character, which is what the engine takes at most. */
function bytesOf(text: string): number {
  return 2 * text.length
}
