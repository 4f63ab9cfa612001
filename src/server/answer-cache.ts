/** Whole answers as they were sent, for whoever asks the same before the data change. */
import type { Answer } from './answer.ts'

/** Answers by what was asked, all of one stamp of the data. */
export interface AnswerCache {
  /** The answer to the same request from data of this stamp; what was kept of another stamp is let go. */
  find(stamp: string, key: string): Answer | undefined
  /** Keeps an answer that was begun at this stamp, unless the data have moved on; the longest unused ones make room. */
  keep(stamp: string, key: string, answer: Answer): void
}

/** A cache of at most so many bytes, questions and answers taken together. */
export function createAnswerCache(mostBytes: number): AnswerCache {
  const answers = new Map<string, Answer>() // the longest unused first
  let current = ''
  let bytes = 0
  const drop = (key: string): void => {
    const answer = answers.get(key)
    if (answer === undefined) return
    answers.delete(key)
    bytes -= bytesOf(key, answer)
  }
  return {
    find(stamp, key) {
      if (stamp !== current) {
        answers.clear()
        bytes = 0
        current = stamp
      }
      const answer = answers.get(key)
      if (answer === undefined) return undefined
      answers.delete(key)
      answers.set(key, answer)
      return answer
    },
    keep(stamp, key, answer) {
      const size = bytesOf(key, answer)
      if (stamp !== current || size > mostBytes) return
      drop(key)
      for (const oldest of answers.keys()) {
        if (bytes + size <= mostBytes) break
        drop(oldest)
      }
      answers.set(key, answer)
      bytes += size
    },
  }
}

/** Two bytes for each character, which is what the engine takes at most, and the entry itself. */
function bytesOf(key: string, { body }: Answer): number {
  return 2 * (key.length + body.length) + 500
}
