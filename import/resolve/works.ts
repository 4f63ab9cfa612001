/** Which mentions of talks and works are one. Talks are settled first, because one talk's two bibliographies tell on their items. */
import { cannotBeOne } from './apart.ts'
import { candidatePairs } from './candidates.ts'
import { type Clusters, cluster, type Link } from './cluster.ts'
import type { WorkRecord } from './record.ts'
import { isVague, score, threshold } from './score.ts'

/** Clusters of all records. Cost: the candidate pairs, twice. */
export function clusterWorks(records: readonly WorkRecord[]): Clusters {
  const pairs = [...candidatePairs(records)].filter(([a, b]) => !cannotBeOne(a, b))
  const talks = settle(
    records.filter(({ mention }) => mention.kind === 'talk'),
    pairs.filter(([a, b]) => a.mention.kind === 'talk' && b.mention.kind === 'talk'),
    (x, y) => x === y,
  )
  return settle(records, pairs, (x, y) => talks.rootOf(x) === talks.rootOf(y))
}

function settle(
  records: readonly WorkRecord[],
  pairs: readonly (readonly [WorkRecord, WorkRecord])[],
  sameTalk: (x: string, y: string) => boolean,
): Clusters {
  const byId = new Map(records.map((record) => [record.id, record]))
  const links = pairs.flatMap(([a, b]): Link[] => {
    const { weight, signals } = score(a, b, sameTalk)
    if (weight < threshold) return []
    const [vague, clear] = isVaguer(a, b) ? [a, b] : [b, a]
    return [{ a: vague.id, b: clear.id, weight, signals, only: isVague(a, b, signals) }]
  })
  return cluster(
    records.map(({ id }) => id),
    links,
    (x, y) => {
      const [a, b] = [byId.get(x), byId.get(y)]
      return a !== undefined && b !== undefined && cannotBeOne(a, b)
    },
  )
}

/** Which of two records says less: the one without people where both are talks, without a title, or with the shorter one. */
function isVaguer(a: WorkRecord, b: WorkRecord): boolean {
  if (a.mention.kind === 'talk' && b.mention.kind === 'talk' && a.titles.length > 0 && b.titles.length > 0)
    if (a.people.size === 0 || b.people.size === 0) return a.people.size < b.people.size
  const [left, right] = [a.words[0]?.length ?? 0, b.words[0]?.length ?? 0]
  return left < right || (left === right && a.id < b.id)
}
