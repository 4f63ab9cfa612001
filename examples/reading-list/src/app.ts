/** The app over HTTP: a page, and forms that change the list. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Client } from 'talkgraph-client'
import { find } from './find.ts'
import { page, type View } from './page.ts'
import { add, type Entry, type ReadingList, readList, remove, see, writeList } from './reading-list.ts'
import { whatNext } from './what-next.ts'

/** How many works are shown. */
const shown = 10
/** The most that a form may send, in characters. */
const longestForm = 10_000

/** A server of the page, that does not listen yet; the file keeps the list. */
export function createApp(client: Client, file: string): Server {
  return createServer((request, response) => {
    answer(client, file, request, response).catch((error: unknown) => {
      sendText(response, 500, error instanceof Error ? error.message : String(error))
    })
  })
}

async function answer(client: Client, file: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === '/' && request.method === 'GET') return sendPage(client, file, response)
  if (request.method !== 'POST') return sendText(response, 404, 'Nothing is here')
  if (!isOwn(request)) return sendText(response, 403, 'Expected a form of this page')
  const form = new URLSearchParams(await readBody(request))
  if (request.url === '/find') return findAndAdd(client, file, form.get('ref') ?? '', response)
  const change = changes[request.url ?? '']
  if (change === undefined) return sendText(response, 404, 'Nothing is here')
  await writeList(file, change(await readList(file), entryOf(form)))
  goBack(response)
}

const changes: Readonly<Record<string, (list: ReadingList, entry: Entry) => ReadingList>> = {
  '/add': add,
  '/remove': (list, { id }) => remove(list, id),
  '/seen': (list, { id }) => see(list, id),
}

async function findAndAdd(client: Client, file: string, ref: string, response: ServerResponse): Promise<void> {
  const found = await find(client, ref)
  if (found.work === null) return sendPage(client, file, response, found)
  await writeList(file, add(await readList(file), found.work))
  goBack(response)
}

async function sendPage(
  client: Client,
  file: string,
  response: ServerResponse,
  said: Pick<View, 'message' | 'choices'> = { message: null, choices: [] },
): Promise<void> {
  const list = await readList(file)
  const answer = list.entries.length === 0 ? null : await whatNext(client, list, shown)
  const failure = answer === null || answer.ok ? null : answer.problems.map(({ message }) => message).join(' ')
  const next = answer?.ok ? answer.data : null
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy,
  })
  response.end(page({ list, next, message: said.message ?? failure, choices: said.choices }))
}

/** Nothing but this page's own style and forms: what documents say is shown, and never run. */
const contentSecurityPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

function entryOf(form: URLSearchParams): Entry {
  return { id: form.get('id') ?? '', title: form.get('title') ?? '', kind: form.get('kind') ?? '' }
}

/** Whether a form comes from this page: those of other sites name these as their origin. */
function isOwn({ headers: { origin, host } }: IncomingMessage): boolean {
  return origin === undefined || origin === `http://${host}`
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) {
    text += String(chunk)
    if (text.length > longestForm) throw new Error(`Expected a form of at most ${longestForm} characters`)
  }
  return text
}

function goBack(response: ServerResponse): void {
  response.writeHead(303, { location: '/' }).end()
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
}
