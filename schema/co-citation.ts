/** Works that are cited together, and talks that cite the same. */
import type { Snapshot } from '../src/adjacency/snapshot.ts'
import type { WorkEntity } from '../src/model/entity.ts'
import type { Asker } from '../src/queries/asker.ts'
import { coCitedList, coCitedPage, talksCitingBoth } from '../src/queries/co-cited.ts'
import { byId } from '../src/queries/entities-by-id.ts'
import { readSize } from '../src/queries/page.ts'
import { similarTalksList, similarTalksPage, worksCitedByBoth } from '../src/queries/similar-talks.ts'
import { builder } from './builder.ts'
import { connectionType, forwardArguments } from './connection.ts'
import type { Context } from './context.ts'
import { connectRanked } from './ranked-connection.ts'
import { Talk, Work } from './refs.ts'

/** A work or a talk beside another, of the snapshot in which they were ranked. */
interface Beside {
  /** Id of the one that was asked about. */
  readonly of: string
  readonly other: WorkEntity
  readonly count: number
  readonly snapshot: Snapshot
}

const CoCitation = builder.objectRef<Beside>('CoCitation').implement({
  description: 'A work that talks cite together with another.',
  fields: (t) => ({
    work: t.expose('other', { type: Work, description: 'The work.' }),
    talkCount: t.exposeInt('count', { description: 'How many distinct talks cite both.' }),
    talks: t.field({
      type: [Talk],
      description: 'Those talks, by title.',
      args: { first: t.arg.int({ defaultValue: 100, description: 'How many to give, at most 100.' }) },
      resolve: ({ of, other, snapshot }, { first }, { asker }) =>
        worksOf(asker, talksCitingBoth(snapshot, of, other.id, readSize(first, 'first', 100))),
    }),
  }),
})

const SimilarTalk = builder.objectRef<Beside & { readonly jaccard: number }>('SimilarTalk').implement({
  description: 'A talk that cites works which another talk cites as well.',
  fields: (t) => ({
    talk: t.expose('other', { type: Talk, description: 'The talk.' }),
    workCount: t.exposeInt('count', { description: 'How many works both cite.' }),
    jaccard: t.exposeFloat('jaccard', { description: 'Shared works over all works of both: above 0, at most 1.' }),
    works: t.field({
      type: [Work],
      description: 'Those works, by title.',
      args: { first: t.arg.int({ defaultValue: 100, description: 'How many to give, at most 100.' }) },
      resolve: ({ of, other, snapshot }, { first }, { asker }) =>
        worksOf(asker, worksCitedByBoth(snapshot, of, other.id, readSize(first, 'first', 100))),
    }),
  }),
})

const CoCitationConnection = connectionType('CoCitation', 'works cited together with another', CoCitation)
const SimilarTalkConnection = connectionType('SimilarTalk', 'talks that cite the same works', SimilarTalk)

builder.interfaceField(Work, 'coCitedWith', (t) =>
  t.field({
    type: CoCitationConnection,
    description: 'Works cited by talks that cite this one too, most talks first, then by title.',
    args: { ...forwardArguments },
    async resolve({ id: of }, args, { asker, snapshots }: Context) {
      const snapshot = await snapshots.current()
      return connectRanked(
        coCitedList(of),
        args,
        (slice) => coCitedPage(snapshot, of, slice),
        ({ node, count }) => beside(asker, snapshot, node, { of, count }),
      )
    },
  }),
)

builder.objectField(Talk, 'similarBySources', (t) =>
  t.field({
    type: SimilarTalkConnection,
    description:
      'Talks that cite works which this one cites too: those first that share most, then those of whose works these are the larger part, then by title.',
    args: { ...forwardArguments },
    async resolve({ id: of }, args, { asker, snapshots }: Context) {
      const snapshot = await snapshots.current()
      return connectRanked(
        similarTalksList(of),
        args,
        (slice) => similarTalksPage(snapshot, of, slice),
        ({ node, count, jaccard }) => beside(asker, snapshot, node, { of, count, jaccard }),
      )
    },
  }),
)

/** What was ranked, with the work itself; null where that has gone since. */
async function beside<More extends object>(asker: Asker, snapshot: Snapshot, node: number, more: More) {
  const other = await asker.askFor(byId.Work, snapshot.ids[node] ?? '', {})
  return other === null ? null : { ...more, other, snapshot }
}

async function worksOf(asker: Asker, ids: readonly string[]): Promise<readonly WorkEntity[]> {
  const works = await Promise.all(ids.map((id) => asker.askFor(byId.Work, id, {})))
  return works.filter((work) => work !== null)
}
