/** Questions put to servers: the bodies of requests, and whether all servers give the same answer. */
import { deepStrictEqual } from 'node:assert'
import type { AskOurs, Key, Question } from '../questions/question.ts'
import type { ServerName } from '../servers/start.ts'
import { askOnce, type Target } from './load.ts'

/** Which question, by its number, and about what. */
export interface Put {
  readonly number: number
  readonly question: Question
  readonly keys: readonly Key[]
}

/** How many bodies were made of which no two are alike, by this process. */
let requests = 0

/** A question as requests to one server: about its keys in turn, or about the first alone, again and again. */
export function targetOf(server: ServerName, url: string, { number, question, keys }: Put, repeated: boolean): Target {
  const query = server === 'driverAlone' ? null : question[server].query
  const beginnings = (repeated ? keys.slice(0, 1) : keys).map((key) => beginningOf(query, server, key))
  return {
    url: server === 'driverAlone' ? `${url}/${number}` : url,
    body(request) {
      // A variable that nothing asks for makes every request another one, so that none is answered from memory.
      const distinct = repeated ? 0 : ++requests
      return `${beginnings[request % beginnings.length]}"request":${distinct}${query === null ? '}' : '}}'}`
    },
  }
}

/** A request's body up to its last variable. */
function beginningOf(query: string | null, server: ServerName, key: Key): string {
  const variables = `${JSON.stringify(server === 'ours' ? key.ours : key.others).slice(0, -1)},`
  return query === null ? variables : `{"query":${JSON.stringify(query)},"variables":${variables}`
}

/** Throws where the servers do not answer alike about some of the first keys, or find nothing. */
export async function mustAgree(urls: Readonly<Record<ServerName, string>>, put: Put): Promise<void> {
  const { question, keys } = put
  for (const [index, { meant }] of keys.slice(0, compared).entries()) {
    const answer = async (server: ServerName): Promise<readonly unknown[]> => {
      const { url, body } = targetOf(server, urls[server], put, false)
      const { data } = JSON.parse(await askOnce(url, body(index))) as { readonly data: unknown }
      return server === 'driverAlone' ? (data as readonly unknown[]) : question[server].read(data)
    }
    const [ours, theirs, bare] = [await answer('ours'), await answer('neo4jGraphql'), await answer('driverAlone')]
    if (meant === undefined) {
      deepStrictEqual(
        theirs,
        ours,
        `${question.name}: @neo4j/graphql and ours differ for ${JSON.stringify(keys[index])}`,
      )
      deepStrictEqual(
        bare,
        ours,
        `${question.name}: the driver alone and ours differ for ${JSON.stringify(keys[index])}`,
      )
    } else if (![ours, theirs, bare].every((found) => found.includes(meant)))
      throw new Error(`${question.name}: not every server finds ${meant} for ${JSON.stringify(keys[index])}`)
  }
}

const compared = 10

/** Puts queries of our own to our server. */
export function askerOf(url: string): AskOurs {
  return async (query, variables) => {
    const { data } = JSON.parse(await askOnce(url, JSON.stringify({ query, variables }))) as { readonly data: unknown }
    return data
  }
}

/** The fields of our schema's Query. */
export async function queryFields(askOurs: AskOurs): Promise<ReadonlySet<string>> {
  const data = (await askOurs('{ __schema { queryType { fields { name } } } }', {})) as {
    readonly __schema: { readonly queryType: { readonly fields: readonly { readonly name: string }[] } }
  }
  return new Set(data.__schema.queryType.fields.map(({ name }) => name))
}
