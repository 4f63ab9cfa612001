/** What a list of works is counted by: a field of the connections of talks, papers and works. */
import type { GraphQLResolveInfo } from 'graphql'
import type { Awaitable } from '../src/model/awaitable.ts'
import type { WorkEntity } from '../src/model/entity.ts'
import type { Ahead } from '../src/queries/ahead.ts'
import type { Asker } from '../src/queries/asker.ts'
import { allValues, type FacetCount as FacetCountRecord, type FacetName } from '../src/queries/facets.ts'
import { type PageArguments, readSize } from '../src/queries/page.ts'
import type { NoArguments } from '../src/queries/question.ts'
import type { KeyedWorkPages } from '../src/queries/related-works.ts'
import type { WorkPages } from '../src/queries/works.ts'
import { builder } from './builder.ts'
import { type Connection, connect, connectFor, connectionType } from './connection.ts'
import type { Context } from './context.ts'
import { atItem, below, pagesAhead } from './look-ahead.ts'

/** A page of works, and how to count all of them: one statement for each facet that is asked for. */
export interface WorksConnection extends Connection<WorkEntity> {
  facet(name: FacetName, size: number): Awaitable<readonly FacetCountRecord[]>
}

/** A page of a list of works of the whole graph. */
export function connectWorks<Filter>(
  asker: Asker,
  pages: WorkPages<Filter>,
  filter: Filter,
  args: PageArguments,
  ahead?: () => readonly Ahead[],
): WorksConnection {
  const connection = connect(asker, pages, filter, args, ahead)
  return { ...connection, facet: (name, size) => asker.ask(pages.facets[name], { filter, size }) }
}

/** A page of a list of works that belongs to the thing with the id `key`. */
export function connectWorksFor<Filter>(
  asker: Asker,
  pages: KeyedWorkPages<Filter>,
  key: string,
  filter: Filter,
  args: PageArguments,
  ahead?: () => readonly Ahead[],
): WorksConnection {
  const connection = connectFor(asker, pages, key, filter, args, ahead)
  return { ...connection, facet: (name, size) => asker.askFor(pages.facets[name], key, { filter, size }) }
}

/** A field that pages all works of a list that belongs to the thing on which it stands; it looks ahead. */
export function pagesWorks(pages: KeyedWorkPages<NoArguments>) {
  return {
    resolve: ({ id }: { readonly id: string }, args: PageArguments, { asker }: Context, info: GraphQLResolveInfo) =>
      connectWorksFor(asker, pages, id, {}, args, () => below(info).nodes(atItem)),
    extensions: { ahead: pagesAhead(pages, {}) },
  }
}

const FacetCount = builder.objectRef<FacetCountRecord>('FacetCount').implement({
  description: 'How many works of a list have one value.',
  fields: (t) => ({
    value: t.exposeString('value', {
      nullable: true,
      description:
        'The value as a filter takes it, e.g. PAPER, topic/membership or 2015; null counts the works of which no document tells it.',
    }),
    label: t.exposeString('label', {
      description: 'The value for people, e.g. Group membership; Unknown where it is null.',
    }),
    count: t.exposeInt('count', { description: 'How many works have it.' }),
  }),
})

const first = 'How many values to give, at most 100: the most frequent, and last how many works have none.'

const Facets = builder.objectRef<WorksConnection>('Facets').implement({
  description: 'Counts over everything that matches, not the page; value null counts what is unknown.',
  fields: (t) => ({
    kinds: t.field({
      type: [FacetCount],
      description: 'By kind of work, the most frequent first.',
      resolve: (works) => works.facet('kinds', allValues),
    }),
    topics: t.field({
      type: [FacetCount],
      description: 'By topic, the most frequent first; a work of several topics counts for each, not for broader ones.',
      args: { first: t.arg.int({ defaultValue: 20, description: first }) },
      resolve: (works, args) => works.facet('topics', readSize(args.first, 'first', 20)),
    }),
    venues: t.field({
      type: [FacetCount],
      description:
        'By venue, the most frequent first: where a paper was published, and each at which a talk was presented.',
      args: { first: t.arg.int({ defaultValue: 20, description: first }) },
      resolve: (works, args) => works.facet('venues', readSize(args.first, 'first', 20)),
    }),
    years: t.field({
      type: [FacetCount],
      description: 'By year, the latest first; a talk is of that of its first presentation.',
      resolve: (works) => works.facet('years', allValues),
    }),
  }),
})

/** Defines `NAMEConnection` and `NAMEEdge` for works, with facets. */
export function worksConnectionType(
  name: string,
  what: string,
  Item: Parameters<typeof connectionType<WorkEntity, WorksConnection>>[2],
) {
  const Connected = connectionType<WorkEntity, WorksConnection>(name, what, Item)
  builder.objectField(Connected, 'facets', (t) =>
    t.field({
      type: Facets,
      description: `What all of these ${what} are counted by; each costs a statement, and only where it is asked for.`,
      resolve: (works) => works,
    }),
  )
  return Connected
}
