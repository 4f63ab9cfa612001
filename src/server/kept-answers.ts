/** Answers from what was sent before, where the data are still the same. */
import { createAnswerCache } from './answer-cache.ts'
import type { Answered, Asked } from './asked.ts'
import type { DataWatch } from './data-watch.ts'

/**
 * A function that answers a request that was asked before, of the same data, without asking again. An answer belongs to
 * the data that stood when it was begun; one with an error in it is not kept, and without a stamp of the data nothing is.
 */
export function keepAnswers(
  fresh: (asked: Asked) => Promise<Answered>,
  watch: DataWatch,
  mostBytes: number,
): (asked: Asked) => Promise<Answered> {
  const cache = createAnswerCache(mostBytes)
  return async (asked) => {
    const standing = watch.stamp()
    const stamp = typeof standing === 'string' ? standing : await standing
    if (stamp === null) return fresh(asked)
    const key = questionKey(asked)
    const kept = cache.find(stamp, key)
    if (kept !== undefined) return { answer: kept, isWhole: true }
    const answered = await fresh(asked)
    if (answered.isWhole && answered.answer.status === 200) cache.keep(stamp, key, answered.answer)
    return answered
  }
}

/** All of a request that its answer depends on. No part but the last can hold a line break. */
export function questionKey({ method, url, request: { headers }, body }: Asked): string {
  return [method, url, headers.accept, headers['content-type'], body].join('\n')
}
