/** Lists page by page, and item by item. */
import type { Answer } from './answer.ts'
import { TalkgraphError } from './problem.ts'

/** Where a page ends, as GraphQL says it. */
export interface PageInfo {
  readonly endCursor: string | null
  readonly hasNextPage: boolean
}

/** A page: its items under `edges` or `nodes`. */
interface Connection {
  readonly pageInfo: PageInfo
  readonly [items: string]: unknown
}

/**
 * All pages in their order, each asked for when the one before has been used. Ends with the last page, or with an answer
 * that has problems; where the data change meanwhile, later pages are of the later data. `pageInfoIn` is null for an answer
 * that holds no page, e.g. of a work that was not found.
 */
export async function* pagesOf<Data>(
  ask: (after: string | null) => Promise<Answer<Data>>,
  pageInfoIn: (data: Data) => PageInfo | null,
): AsyncGenerator<Answer<Data>, void, undefined> {
  let after: string | null = null
  for (;;) {
    const answer: Answer<Data> = await ask(after)
    yield answer
    const end = answer.ok ? pageInfoIn(answer.data) : null
    if (end === null || !end.hasNextPage || end.endCursor === null || end.endCursor === after) return
    after = end.endCursor
  }
}

/** The page info at a path whose last name is that of the items; null where there is no such page. */
export function pageInfoAt(data: unknown, path: readonly string[]): PageInfo | null {
  return connectionAt(data, path)?.pageInfo ?? null
}

/** The items at a path. Throws NOT_FOUND where there is no such page. */
export function itemsAt(data: unknown, path: readonly string[]): readonly unknown[] {
  const items = connectionAt(data, path)?.[path.at(-1) ?? '']
  if (Array.isArray(items)) return items
  const message = `Expected a list at ${path.join('.')}, got ${JSON.stringify(data)?.slice(0, 200)}`
  throw new TalkgraphError([{ code: 'NOT_FOUND', message, path, details: {} }])
}

function connectionAt(data: unknown, path: readonly string[]): Connection | null {
  const found = path.slice(0, -1).reduce(child, data)
  return isRecord(found) && isRecord(found.pageInfo) ? (found as unknown as Connection) : null
}

function child(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
