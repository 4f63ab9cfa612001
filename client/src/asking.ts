/** Asking over HTTP: again where that may help, and not for what is known already. */
import { type Answer, failed, readAnswer } from './answer.ts'
import { delayBefore, isPassing, type Patience, retryAfter, wait } from './patience.ts'
import type { Question } from './question.ts'
import type { Remembered } from './remembered.ts'

/** What asking works with. */
export interface Means {
  readonly fetch: typeof globalThis.fetch
  readonly headers: Readonly<Record<string, string>>
  readonly patience: Patience
  readonly remembered: Remembered
}

/** The answer. Rejects with the signal's reason where that aborts, and for nothing else. */
export async function ask<Data>(question: Question, means: Means, signal?: AbortSignal): Promise<Answer<Data>> {
  for (let retry = 0; ; retry += 1) {
    const { answer, again } = await askOnce<Data>(question, means, signal)
    if (again === null) return answer
    const delay = delayBefore(retry, again.after, means.patience, Math.random)
    if (delay === null) return answer
    await wait(delay, signal)
  }
}

/** What came, and after how many milliseconds the server wants to be asked again; `again` is null where that is of no use. */
interface Outcome<Data> {
  readonly answer: Answer<Data>
  readonly again: { readonly after: number | null } | null
}

async function askOnce<Data>({ url, body }: Question, means: Means, signal?: AbortSignal): Promise<Outcome<Data>> {
  const { fetch, headers, remembered } = means // a browser's fetch may not be called as a method of anything
  const known = body === null ? remembered.find(url) : undefined
  try {
    const response = await fetch(url, {
      method: body === null ? 'GET' : 'POST',
      headers: {
        ...headers,
        accept: 'application/json',
        ...(body === null ? {} : { 'content-type': 'application/json' }),
        ...(known === undefined ? {} : { 'if-none-match': known.etag }),
      },
      body,
      signal: signal ?? null,
    })
    const text = await response.text()
    if (response.status === 304 && known !== undefined)
      return { answer: readAnswer<Data>(known.text, url, true), again: null }
    return read<Data>(response, text, url, body === null ? remembered : null)
  } catch (error) {
    if (signal?.aborted) throw signal.reason
    return { answer: failed('UNREACHABLE', `Expected an answer from ${url}, got: ${reasonOf(error)}`), again: null }
  }
}

function read<Data>(response: Response, text: string, url: string, remembered: Remembered | null): Outcome<Data> {
  const answer = readAnswer<Data>(text, `${response.status} from ${url}`)
  const etag = answer.ok ? response.headers.get('etag') : null
  remembered?.keep(url, etag === null ? null : { etag, text })
  const after = () => retryAfter(response.headers.get('retry-after'), Date.now())
  return { answer, again: isPassing(response.status) ? { after: after() } : null }
}

/** Node says why beneath the error of fetch itself. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message
}
