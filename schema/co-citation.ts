/** Works that are cited together, and talks that cite the same. */
import type { Counted } from '../src/adjacency/ranked.ts'
import type { Snapshot } from '../src/adjacency/snapshot.ts'
import type { WorkEntity } from '../src/model/entity.ts'
import type { Asker } from '../src/queries/asker.ts'
import { byId } from '../src/queries/entities-by-id.ts'
import { coCitedWith, idsBetween, type Neighbourhood, similarBySources } from '../src/queries/neighbourhood.ts'
import type { PageArguments } from '../src/queries/page.ts'
import { builder } from './builder.ts'
import { type Connection, connectionType, forwardArguments } from './connection.ts'
import type { Context } from './context.ts'
import { connectRanked } from './ranked-connection.ts'
import { Talk, Work } from './refs.ts'
import { readWholeSize, wholeListArguments } from './whole-list.ts'

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
      args: { ...wholeListArguments },
      resolve: (beside, args, { asker }) => between(coCitedWith, beside, asker, readWholeSize(args)),
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
      args: { ...wholeListArguments },
      resolve: (beside, args, { asker }) => between(similarBySources, beside, asker, readWholeSize(args)),
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
    resolve: ({ id }, args, context) => connectBeside(coCitedWith, id, args, context),
  }),
)

builder.objectField(Talk, 'similarBySources', (t) =>
  t.field({
    type: SimilarTalkConnection,
    description:
      'Talks that cite works which this one cites too: those first that share most, then those of whose works these are the larger part, then by title.',
    args: { ...forwardArguments },
    resolve: ({ id }, args, context) => connectBeside(similarBySources, id, args, context),
  }),
)

/** What stands around the thing with the id `of`, each with the work itself. */
async function connectBeside<Ranked extends Counted>(
  neighbourhood: Neighbourhood<Ranked>,
  of: string,
  args: PageArguments,
  context: Context,
): Promise<Connection<Ranked & Beside>> {
  const snapshot = await context.snapshot()
  return connectRanked(neighbourhood, of, snapshot, args, async (ranked) => {
    const other = await context.asker.askFor(byId.Work, snapshot.ids[ranked.node] ?? '', {})
    return other === null ? null : { ...ranked, of, other, snapshot }
  })
}

async function between<Ranked extends Counted>(
  neighbourhood: Neighbourhood<Ranked>,
  { of, other, snapshot }: Beside,
  asker: Asker,
  size: number,
): Promise<readonly WorkEntity[]> {
  const ids = idsBetween(neighbourhood, snapshot, [of, other.id], size)
  const works = await Promise.all(ids.map((id) => asker.askFor(byId.Work, id, {})))
  return works.filter((work) => work !== null)
}
