/**
 * What people ask first, asked before they do: Neo4j plans a statement when it is first asked for, which takes up to half a
 * second, and the JVM and Node.js run what they have seldom run many times slower. Nobody waits for it, and it waits for all
 * who ask.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Operation } from './operations.ts'
import { type Names, searchesFor } from './warm-up-searches.ts'

/** What is warmed up. */
export interface Cold {
  /** Asks a question; gives its data, whatever they are. */
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>
  /** How long nobody else has asked anything, in milliseconds. */
  quietFor(): number
}

/** How long it asks at most, in milliseconds, its waiting left out. */
const mostAsking = 30_000
/** Rounds of searches: by the last the quick compiler of the JVM has compiled what a search takes. */
const rounds = 3
/** Others have asked all they ask for now when they have asked nothing for so many milliseconds. */
const [quiet, look] = [200, 50]

/**
 * Asks each operation as it stands, then searches for what the graph names. Ends when all is asked or the time is over.
 * Rejects with the signal's reason once it aborts, and with what the asking rejects with.
 */
export async function warmUp(
  { ask, quietFor }: Cold,
  operations: readonly Operation[],
  signal: AbortSignal,
): Promise<void> {
  let left = mostAsking
  const put = async (query: string, variables = {}): Promise<unknown> => {
    while (quietFor() < quiet) await sleep(look, undefined, { signal })
    signal.throwIfAborted()
    const begun = performance.now()
    const data = await ask(query, variables)
    left -= performance.now() - begun
    return data
  }
  for (const { query } of operations) if (left > 0) await put(query)
  const names = left > 0 ? readNames(await put(namesQuery)) : null
  const searches = names === null ? [] : searchesFor(names)
  for (let round = 0; round < rounds; round++)
    for (const query of searches) if (left > 0) await put(searchQuery, { query })
}

const namesQuery = `{
  works(first: 20, orderBy: MOST_CITING_TALKS) { nodes { title ... on Paper { links { url } } } }
  people(first: 10) { nodes { name } }
  venues(first: 5) { nodes { name } }
}`

const searchQuery = `query ($query: String!) {
  search(query: $query, first: 10) {
    nodes {
      score
      item { __typename ... on Work { title } ... on Person { name } ... on Venue { name } ... on Topic { name } }
    }
  }
}`

/** The answer to `namesQuery`. */
interface NamesData {
  readonly works: {
    readonly nodes: readonly { readonly title: string; readonly links?: readonly { readonly url: string }[] }[]
  }
  readonly people: { readonly nodes: readonly { readonly name: string }[] }
  readonly venues: { readonly nodes: readonly { readonly name: string }[] }
}

/** No names where they could not be read. */
function readNames(data: unknown): Names {
  if (data === null || data === undefined) return { titles: [], names: [], addresses: [] }
  const { works, people, venues } = data as NamesData // as the query asks
  return {
    titles: works.nodes.map(({ title }) => title),
    names: [...people.nodes, ...venues.nodes].map(({ name }) => name),
    addresses: works.nodes.flatMap(({ links = [] }) => links.slice(0, 1).map(({ url }) => url)),
  }
}
