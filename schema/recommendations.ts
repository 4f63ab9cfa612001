/** What to read or watch next, and why. */
import type { WorkEntity } from '../src/model/entity.ts'
import { once } from '../src/model/remembering.ts'
import { byId } from '../src/queries/entities-by-id.ts'
import type { Diagnostic } from '../src/queries/recommend/diagnostic.ts'
import { evidenceFor, type Grounded, pathOf, sentenceFor } from '../src/queries/recommend/grounds.ts'
import { type RecommendationInput as Input, recommend } from '../src/queries/recommend/recommend.ts'
import type { Component } from '../src/recommend/components.ts'
import { componentsOf, type RankedWork, type Ranking } from '../src/recommend/rank.ts'
import { reasonsFor } from '../src/recommend/reasons.ts'
import { method } from '../src/recommend/weights.ts'
import { builder } from './builder.ts'
import { type Connection, cursorOf, type Edge, edgesOf, itemsOf, PageInfo } from './connection.ts'
import type { Context } from './context.ts'
import { Path } from './path.ts'
import { loadPage } from './ranked-connection.ts'
import { RecommendationInput } from './recommendation-input.ts'
import { Evidence, Work } from './refs.ts'

/** A ranked work with what its reasons are worked out from. */
interface Recommended extends RankedWork {
  readonly work: WorkEntity
  readonly ranking: Ranking
}

interface Recommendations extends Connection<Recommended> {
  readonly ranking: Ranking
  readonly diagnostics: readonly Diagnostic[]
}

const ScoreComponent = builder.objectRef<Component>('ScoreComponent').implement({
  description: 'A weighed signal: its part of the score is `weight * value`.',
  fields: (t) => ({
    signal: t.exposeString('signal', {
      description:
        'co-citation, shared-sources, citation, walk, topic, people, venue or text; unlike and diversity, which take away.',
    }),
    weight: t.exposeFloat('weight', { description: 'The most that it adds; below 0 where it takes away.' }),
    value: t.exposeFloat('value', {
      description:
        'Above 0, at most 1: 1 is the most that the signal says of any work that is no seed and passes the filters.',
    }),
  }),
})

const RecommendationReason = builder.objectRef<Grounded>('RecommendationReason').implement({
  description:
    'Why a work is recommended. Without the last edge of `path` the part of its signal would be lower by `contribution`, what the signal is measured by held as it was.',
  fields: (t) => ({
    signal: t.string({ description: 'The component that it is a part of.', resolve: ({ reason }) => reason.signal }),
    contribution: t.float({
      description:
        "Its part of the score; of text, that of all words. A component's reasons never come to more than it.",
      resolve: ({ reason }) => reason.contribution,
    }),
    sentence: t.string({
      description:
        'The reason for people, made from the facts: "Cited beside SWIM in Scaling Stateful Services, line 38".',
      resolve: (grounded, _, { asker }) => sentenceFor(asker, grounded),
    }),
    path: t.field({
      type: Path,
      nullable: true,
      description: 'From a seed to the work; null where the signal is text.',
      resolve: pathOf,
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'The lines of all hops, in order; of text, the lines in which the words stand.',
      resolve: (grounded, _, { asker }) => evidenceFor(asker, grounded),
    }),
  }),
})

const Recommendation = builder.objectRef<Recommended>('Recommendation').implement({
  description: 'A work that what is liked speaks for.',
  fields: (t) => ({
    work: t.expose('work', { type: Work, description: 'The work.' }),
    score: t.exposeFloat('score', {
      description:
        'The sum of `weight * value` over the components, added in their order: at most 1, and comparable within one answer.',
    }),
    components: t.field({
      type: [ScoreComponent],
      description: 'Every signal that counts, always in the same order.',
      resolve: (recommended) => componentsOf(recommended.ranking, recommended),
    }),
    reasons: t.field({
      type: [RecommendationReason],
      description: 'The strongest reasons, at most 5, best first.',
      resolve: ({ ranking, node }) =>
        reasonsFor(ranking, node).map((reason) => ({ snapshot: ranking.snapshot, work: node, reason })),
    }),
  }),
})

const RecommendationDiagnostic = builder.objectRef<Diagnostic>('RecommendationDiagnostic').implement({
  description: 'Why recommendations are fewer or others than expected.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description:
        'SEED_NOT_FOUND, SEED_AMBIGUOUS, SEED_EXCLUDED or SEED_WITHOUT_NEIGHBOURS of something liked or unliked; REF_NOT_FOUND or REF_AMBIGUOUS of something excluded or seen; NO_SEEDS, NOTHING_FOUND, ALL_FILTERED_OUT or FEWER_THAN_ASKED of the answer.',
    }),
    ref: t.exposeString('ref', { nullable: true, description: 'The name as it was given; null of the whole answer.' }),
    message: t.exposeString('message', { description: 'The same for people.' }),
  }),
})

const RecommendationEdge = builder.objectRef<Edge<Recommended>>('RecommendationEdge').implement({
  description: 'A recommendation in a list.',
  fields: (t) => ({
    cursor: t.string({ description: 'Where it stands: what `after` takes.', resolve: cursorOf }),
    node: t.field({ type: Recommendation, description: 'The recommendation.', resolve: ({ item }) => item }),
  }),
})

const RecommendationConnection = builder.objectRef<Recommendations>('RecommendationConnection').implement({
  description: 'A page of recommendations, best first. The same input and data version give the same answer.',
  fields: (t) => ({
    edges: t.field({ type: [RecommendationEdge], description: 'The items with their cursors.', resolve: edgesOf }),
    nodes: t.field({
      type: [Recommendation],
      description: 'The items without cursors.',
      resolve: itemsOf,
    }),
    pageInfo: t.field({ type: PageInfo, description: 'Whether and where it goes on.', resolve: (page) => page }),
    totalCount: t.int({
      description: 'How many there are over every page; at most 500 are ranked.',
      resolve: (connection) => connection.totalCount(),
    }),
    method: t.string({ description: 'Names the method and its weights.', resolve: () => method }),
    dataVersion: t.string({
      description: 'The version of the data that was ranked.',
      resolve: ({ ranking }) => String(ranking.snapshot.version),
    }),
    diagnostics: t.field({
      type: [RecommendationDiagnostic],
      description: 'What could not be used, and why the answer is empty or short.',
      resolve: ({ diagnostics }) => diagnostics,
    }),
  }),
})

builder.queryField('recommendations', (t) =>
  t.field({
    type: RecommendationConnection,
    description:
      'Works for someone who likes some things, with the reasons for each. Never a seed or another version of one, and no work twice. Does not fail for a seed: what could not be used stands in `diagnostics`.',
    args: {
      input: t.arg({ type: RecommendationInput, required: true, description: 'What is liked, and what to leave out.' }),
    },
    resolve: (_, { input }, context) => connectRecommendations(input, context),
  }),
)

async function connectRecommendations(input: Input, { asker, snapshot }: Context): Promise<Recommendations> {
  const { list, page, ranking, diagnostics } = await recommend(asker, await snapshot(), input)
  const load = async (ranked: RankedWork): Promise<Recommended | null> => {
    const work = await asker.askFor(byId.Work, ranking.snapshot.ids[ranked.node] ?? '', {})
    return work && { ...ranked, work, ranking }
  }
  return {
    list,
    page: once(() => loadPage(page, load)),
    totalCount: async () => ranking.works.length,
    ranking,
    diagnostics,
  }
}
