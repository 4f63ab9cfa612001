/** Search over everything that has a name. */

import { workLabel } from '../src/model/work.ts'
import type { Asker } from '../src/queries/asker.ts'
import { evidenceOfHit, matchedOf } from '../src/queries/search/hit.ts'
import {
  type SearchHit as Hit,
  type SearchFilter,
  search,
  searchCounts,
  type TypeCounts,
} from '../src/queries/search/search.ts'
import { readSearchTypes } from '../src/queries/search/types.ts'
import { builder } from './builder.ts'
import {
  type Connection,
  connect,
  cursorOf,
  type Edge,
  edgesOf,
  forwardArguments,
  itemsOf,
  PageInfo,
} from './connection.ts'
import { SearchType } from './enums.ts'
import { Evidence, Paper, Person, Resource, Talk, Topic, Venue } from './refs.ts'

export const SearchItem = builder.unionType('SearchItem', {
  description: 'What search finds.',
  types: [Talk, Paper, Resource, Person, Venue, Topic],
  resolveType: (item) => (item.type === 'Work' ? workLabel(item.kind) : item.type),
})

const SearchHit = builder.objectRef<Hit>('SearchHit').implement({
  description: 'A thing that was found, and why.',
  fields: (t) => ({
    item: t.field({
      type: SearchItem,
      description: 'The thing.',
      resolve: ({ thing }) => thing,
    }),
    score: t.exposeFloat('score', {
      description:
        'From 0 to 1, the better the more: how much of the query is met and where, how nearly it is one of the names, and a little for being cited by talks.',
    }),
    field: t.exposeString('field', {
      description:
        'Where most of the query was met: title, name, alternativeTitle, alternativeName, shortName, handle, identifier, speaker, author, event, venue, topic, year, kind, abstract or affiliation.',
    }),
    matched: t.string({
      description: 'The spelling that was met there, as it is written, e.g. "Caitie McCaffrey".',
      resolve: (hit, _, { asker }) => matchedOf(asker, hit),
    }),
    snippet: t.string({
      nullable: true,
      description: 'The line of a document in which most of the query stands; null where none has a word of it.',
      resolve: async (hit, _, { asker }) => (await evidenceOfHit(asker, hit))?.line ?? null,
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'Where that line stands.',
      resolve: async (hit, _, { asker }) => (await evidenceOfHit(asker, hit))?.evidence ?? null,
    }),
  }),
})

const SearchEdge = builder.objectRef<Edge<Hit>>('SearchEdge').implement({
  description: 'One of the things found, in a list.',
  fields: (t) => ({
    cursor: t.string({ description: 'Where it stands: what `after` takes.', resolve: cursorOf }),
    node: t.field({ type: SearchHit, description: 'The thing found, and why.', resolve: ({ item }) => item }),
  }),
})

const TypeCount = builder.objectRef<TypeCounts[number]>('TypeCount').implement({
  description: 'How many things of a type a query matches.',
  fields: (t) => ({
    type: t.field({
      type: SearchType,
      description: 'The type.',
      resolve: ({ type }) => type,
    }),
    count: t.exposeInt('count', { description: 'How many, over every page.' }),
  }),
})

/** A page of what was found, with what was asked. */
interface Found extends Connection<Hit> {
  readonly filter: SearchFilter
}

const SearchConnection = builder.objectRef<Found>('SearchConnection').implement({
  description: 'A page of what was found, best first.',
  fields: (t) => ({
    edges: t.field({ type: [SearchEdge], description: 'The things found, with their cursors.', resolve: edgesOf }),
    nodes: t.field({
      type: [SearchHit],
      description: 'The things found, without cursors.',
      resolve: itemsOf,
    }),
    pageInfo: t.field({ type: PageInfo, description: 'Whether and where it goes on.', resolve: (found) => found }),
    totalCount: t.int({
      description: 'How many things match in all, over every page.',
      resolve: ({ filter }, _, { asker }) => totalOf(asker, filter),
    }),
    counts: t.field({
      type: [TypeCount],
      description:
        'How many of each type match; they add up to `totalCount`, and types of which none does are left out.',
      resolve: ({ filter }, _, { asker }) => asker.ask(searchCounts, filter),
    }),
  }),
})

async function totalOf(asker: Asker, filter: SearchFilter): Promise<number> {
  return (await asker.ask(searchCounts, filter)).reduce((sum, { count }) => sum + count, 0)
}

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Whatever a query finds: by titles and names in any spelling, short names, initials, handles, by who gave or wrote a work, where, when and on which topic, and by anything that names one thing, such as an id, a DOI or an address. All words must be met; where nothing meets them as written, typos are forgiven, and then one word is enough. Every text is a query, and none is a mistake.',
    args: {
      query: t.arg.string({ required: true, description: 'What to look for, e.g. "mccaffrey stateful".' }),
      types: t.arg({ type: [SearchType], description: 'Only things of these types; all where it is absent.' }),
      ...forwardArguments,
    },
    resolve: (_, { query, types, ...page }, { asker }) => {
      const filter = { query, types: readSearchTypes(types), scope: 'all' } as const
      return { ...connect(asker, search, filter, page), filter }
    },
  }),
)
