/**
 * Questions that were asked before. What yoga does for any request takes as long as a small answer itself, and where it has
 * answered a text whole, the same text asked again in the same way needs none of it: it is known to be valid, it is compiled,
 * and its answer has the same head. So it is run at once, with the variables of the request and under the same limits. That
 * is all that is known here: what comes to anything but a whole answer is left to yoga, which tells why.
 */
import type { Context } from '../../schema/context.ts'
import { schema } from '../../schema/index.ts'
import { selectionIn } from '../../schema/selected.ts'
import { unlessAborted } from '../graph/unless-aborted.ts'
import type { Limits } from '../limits.ts'
import type { Answer } from './answer.ts'
import type { Asked } from './asked.ts'
import type { CompiledQuestion } from './compile-questions.ts'
import { costOf } from './cost.ts'
import { costExtension } from './limit-questions.ts'

/** The question of a request. */
export interface PlainQuestion {
  /** What is the same each time that it is asked: all that its validity and the head of its answer depend on. */
  readonly key: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** The question of a request that asks as programs do: by POST, in JSON, with a text, variables and a name; else null. */
export function plainQuestion({ method, url, request: { headers }, body }: Asked): PlainQuestion | null {
  if (method !== 'POST') return null
  const { query, variables, operationName, ...others } = objectIn(body)
  const given = variables ?? {}
  if (typeof query !== 'string' || !isObject(given) || Object.keys(others).length > 0) return null
  if (!isAbsent(operationName) && !isName(operationName)) return null
  // No part but the last can hold a line break.
  return { key: [url, headers.accept, headers['content-type'], operationName, query].join('\n'), variables: given }
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /^\w+$/.test(value)
}

function objectIn(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body)
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A question that was answered whole, and the head of its answer. */
export interface AskedBefore {
  readonly question: CompiledQuestion
  readonly headers: Answer['headers']
}

/** So many questions are remembered, none of more characters than this: the rest yoga answers each time. */
const [mostQuestions, longestKey] = [1000, 10_000]

/** Questions that were asked before, by their keys. */
export type AskedBefores = Map<string, AskedBefore>

/** Remembers a question; where there is no more room, in place of all the others. */
export function remember(known: AskedBefores, key: string, before: AskedBefore): void {
  if (key.length > longestKey) return
  if (known.size >= mostQuestions) known.clear()
  known.set(key, before)
}

/** The body of a whole answer within the limits; null where it comes to none, for whatever reason. */
export async function bodyOf(
  { document, operation, query }: CompiledQuestion,
  variables: PlainQuestion['variables'],
  context: Context,
  limits: Limits,
  signal: AbortSignal,
): Promise<string | null> {
  const { cost } = costOf({ schema, document, operation, variables })
  if (cost > limits.cost) return null
  context.asker.select(selectionIn(schema, document, operation))
  try {
    const { data, errors } = await unlessAborted(Promise.resolve(query(undefined, context, variables)), signal)
    if (errors !== undefined) return null
    return JSON.stringify({ data, extensions: { cost: costExtension(cost, limits) } })
  } catch {
    return null // told by yoga, which comes to the same
  }
}
