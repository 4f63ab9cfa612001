/** The client: what programs ask talkgraph through. */
import type { Answer } from './answer.ts'
import { ask, type Means } from './asking.ts'
import { pagePaths } from './generated/stored.ts'
import { itemsAt, pageInfoAt, pagesOf } from './paging.ts'
import { type Patience, usualPatience } from './patience.ts'
import { TalkgraphError } from './problem.ts'
import { ownQuestion, storedQuestion, type Variables } from './question.ts'
import { remember } from './remembered.ts'
import type { Change, ItemOf, PagedName, ResultOf, StoredName, VariablesOf } from './stored.ts'

/** How the client asks. */
export interface ClientOptions {
  /** How long it is patient; what is left out is as usual: four times more, within some fifteen seconds. */
  readonly patience?: Partial<Patience>
  /** How many characters of answers it remembers, to be told that they still hold; 5,000,000 where left out, 0 none. */
  readonly rememberedCharacters?: number
  /** Sent with each question. */
  readonly headers?: Readonly<Record<string, string>>
  /** Instead of the platform's. */
  readonly fetch?: typeof globalThis.fetch
}

/** Of one question. */
export interface AskOptions {
  /** Ends asking and waiting; the promise rejects with its reason. */
  readonly signal?: AbortSignal
}

/** The arguments of a question: variables may be left out where each of them may. */
type Asked<Given> =
  Partial<Given> extends Given ? [variables?: Given, options?: AskOptions] : [variables: Given, options?: AskOptions]

/** Asks a talkgraph. No method but those that iterate over items throws for an answer with problems. */
export interface Client {
  /** The answer of a stored operation. */
  run<Name extends StoredName>(name: Name, ...asked: Asked<VariablesOf<Name>>): Promise<Answer<ResultOf<Name>>>
  /** The answer of a question of one's own; `Data` is what its text selects, and is not checked. */
  query<Data>(text: string, variables?: Variables, options?: AskOptions): Promise<Answer<Data>>
  /** The answers of a stored operation page by page, of `first` items each; the last one where it has problems. */
  pages<Name extends PagedName>(
    name: Name,
    ...asked: Asked<VariablesOf<Name>>
  ): AsyncGenerator<Answer<ResultOf<Name>>, void, undefined>
  /** All items of a stored operation's list. Throws TalkgraphError where an answer has problems or no such list. */
  items<Name extends PagedName>(
    name: Name,
    ...asked: Asked<VariablesOf<Name>>
  ): AsyncGenerator<ItemOf<Name>, void, undefined>
  /** What changed after a data version, oldest first; all there is where it is null. Throws TalkgraphError as `items`. */
  changes(since: string | null, options?: AskOptions): AsyncGenerator<Change, void, undefined>
}

/** A client of the talkgraph at an address such as http://127.0.0.1:4000; that of its /graphql will do as well. */
export function createClient(address: string | URL, options: ClientOptions = {}): Client {
  const base = String(address).replace(/\/(?:graphql\/?)?$/, '')
  const means: Means = {
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    headers: options.headers ?? {},
    patience: { ...usualPatience, ...options.patience },
    remembered: remember(options.rememberedCharacters ?? 5_000_000),
  }
  const run = <Data>(name: StoredName, variables: Variables = {}, { signal }: AskOptions = {}) =>
    ask<Data>(storedQuestion(base, name, variables), means, signal)
  const pages = <Data>(name: PagedName, variables: Variables = {}, options: AskOptions = {}) =>
    pagesOf<Data>(
      (after) => run<Data>(name, after === null ? variables : { ...variables, after }, options),
      (data) => pageInfoAt(data, pagePaths[name]),
    )
  const client: Client = {
    run: (name, ...[variables, options]) => run(name, variables, options),
    query: (text, variables = {}, { signal } = {}) => ask(ownQuestion(base, text, variables), means, signal),
    pages: (name, ...[variables, options]) => pages(name, variables, options),
    items: (name, ...[variables, options]) => itemsOf(pages(name, variables, options), pagePaths[name]),
    changes: (since, options) => client.items('changes', since === null ? {} : { since }, options),
  }
  return client
}

async function* itemsOf<Item>(
  pages: AsyncIterable<Answer<unknown>>,
  path: readonly string[],
): AsyncGenerator<Item, void, undefined> {
  for await (const page of pages) {
    if (!page.ok) throw new TalkgraphError(page.problems)
    yield* itemsAt(page.data, path) as readonly Item[] // as the operation's text selects them
  }
}
