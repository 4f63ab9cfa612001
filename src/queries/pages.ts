/** Paged lists as questions: a page, and a count that is only asked where someone wants the total. */
import type { PagedList } from './cursor.ts'
import type { Page, Slice } from './page.ts'
import type { KeyedQuestion, Question } from './question.ts'

/** Which items, and which slice of them. */
export interface Sliced<Filter> {
  readonly filter: Filter
  readonly slice: Slice
}

/** A paged list of the whole graph. */
export interface Pages<Item, Filter> {
  readonly list: PagedList
  readonly page: Question<Sliced<Filter>, Page<Item>>
  readonly count: Question<Filter, number>
}

/** A paged list that belongs to one thing, whose id is its key. */
export interface KeyedPages<Item, Filter> {
  list(key: string): PagedList
  readonly page: KeyedQuestion<string, Sliced<Filter>, Page<Item>>
  readonly count: KeyedQuestion<string, Filter, number>
}
