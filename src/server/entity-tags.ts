/** Tags of answers to GET, with which a program that has an answer asks whether it still holds. */
import { createHash } from 'node:crypto'
import { packageVersion } from '../package-root.ts'
import type { Answer } from './answer.ts'
import type { Answered, Asked } from './asked.ts'
import type { DataWatch } from './data-watch.ts'
import { questionKey } from './kept-answers.ts'

/**
 * A function that tags whole answers with the data they belong to and the question: the same tag means the same answer, so
 * that who sends it gets 304 and nothing is asked. Answers with errors, and those of data without a stamp, have no tag and
 * may not be stored.
 */
export function tagAnswers(
  answer: (asked: Asked) => Promise<Answered>,
  watch: DataWatch,
): (asked: Asked) => Promise<Answered> {
  return async (asked) => {
    if (asked.method !== 'GET') return answer(asked)
    const stamp = await watch.stamp()
    const tag = stamp === null ? null : tagOf(stamp, asked)
    const headers = tag === null ? unstored : { etag: tag, 'cache-control': 'no-cache' }
    if (tag !== null && names(asked.request.headers['if-none-match'], tag))
      return { answer: { status: 304, headers, body: '' }, isWhole: true }
    const answered = await answer(asked)
    return { ...answered, answer: withHeaders(answered.answer, isTagged(answered) ? headers : unstored) }
  }
}

const unstored = { 'cache-control': 'no-store' }

function isTagged({ answer, isWhole }: Answered): boolean {
  return isWhole && answer.status === 200
}

function withHeaders(answer: Answer, headers: Readonly<Record<string, string>>): Answer {
  return { ...answer, headers: { ...answer.headers, ...headers } }
}

/** Another version of talkgraph may answer otherwise from the same data. */
function tagOf(stamp: string, asked: Asked): string {
  const hash = createHash('sha256').update([packageVersion, stamp, questionKey(asked)].join('\n'))
  return `"${hash.digest('base64url').slice(0, 22)}"`
}

/** Whether an If-None-Match names the tag; caches in between may have made it a weak one. */
function names(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((item) => item.trim().replace(/^W\//, '') === tag)
}
