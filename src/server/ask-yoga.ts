/** Questions as yoga answers them: whatever way HTTP allows to ask, and whatever comes of it. */
import type { IncomingMessage } from 'node:http'
import type { Answer } from './answer.ts'
import type { Asked } from './asked.ts'
import type { CompiledQuestion } from './compile-questions.ts'
import type { ServerContext } from './context.ts'
import type { makeYoga } from './yoga.ts'

/** What yoga answers. */
export interface AnsweredByYoga {
  readonly answer: Answer
  /** Whether it holds all that was asked, without any error. */
  readonly isWhole: boolean
  /** What ran, where it was compiled. */
  readonly compiled: CompiledQuestion | null
}

/** Has yoga answer a request. */
export async function askYoga(
  { fetchAPI, handleRequest }: ReturnType<typeof makeYoga>,
  { request, method, url, body }: Asked,
  context: ServerContext,
): Promise<AnsweredByYoga> {
  const asked = new fetchAPI.Request(`http://localhost${url}`, {
    method,
    headers: plainHeaders(request),
    ...(method === 'GET' ? {} : { body }),
  })
  let isWhole = false
  let compiled: CompiledQuestion | null = null
  const onWhole = () => {
    isWhole = true
  }
  const onCompiled = (question: CompiledQuestion) => {
    compiled = question
  }
  const answered = await handleRequest(asked, { ...context, onWhole, onCompiled })
  const { 'content-length': _, ...headers } = Object.fromEntries(answered.headers) // declared when it is sent
  return { answer: { status: answered.status, headers, body: await answered.text() }, isWhole, compiled }
}

function plainHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  )
}
