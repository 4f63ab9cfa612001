/** One transaction of an import: whole documents come and go, and what follows from them changes with them. */
import type { Statement } from '../../src/graph/cypher.ts'
import type { Run } from '../../src/graph/graph.ts'
import { affected, type Changes, noChanges, noteArrival } from '../resolve/affected.ts'
import { withWrongLinks } from '../resolve/decisions.ts'
import { deriving } from '../resolve/derive.ts'
import { type Left, signsOf } from '../resolve/standing.ts'
import { changeConflicts } from './conflict-statements.ts'
import { forgetDocuments, type ReadDocument, redirectMentions, writeDocuments } from './document-statements.ts'
import { type LayerRows, layerRows } from './layer-rows.ts'
import { changeLayer, type EntityChange } from './layer-statements.ts'
import { type Plan, saidBy } from './plan.ts'
import type { Portion } from './portions.ts'
import { changeRedirects, type FormerNow } from './redirect-statements.ts'
import { settleConflicts, settleOverrides } from './settle-conflicts.ts'
import { readLayer, type StoredLayer } from './stored.ts'

/** When a turn happens, and as what. */
export interface Moment {
  /** The data version that it makes. */
  readonly version: number
  /** Whether the delivery has come whole with it. */
  readonly isLast: boolean
}

/** What stands once a portion has come, as far as it differs; what of that is in the graph already is not known here. */
export interface Carried {
  readonly portion: Portion
  /** Keys of documents that come or go. */
  readonly leaving: readonly string[]
  /** What they said before. */
  readonly left: readonly Left[]
  /** Mentions of other documents that are another entity now, or the same for another reason. */
  readonly restated: readonly string[]
  readonly changes: Changes
  /** Entities that are worked out again. */
  readonly touched: ReadonlySet<string>
  readonly layer: LayerRows
  /** Statements that write the portion's documents. */
  readonly documents: readonly Statement[]
  /** ISO 8601. */
  readonly importedAt: string
}

/** What a portion is carried for. */
export interface Errand {
  /** Whether it is the first of its plan, with which mentions of other documents move. */
  readonly isFirst: boolean
  /** ISO 8601. */
  readonly importedAt: string
}

/** What a turn is to run, and what that does to entities. */
export interface TurnWork {
  readonly statements: readonly Statement[]
  readonly changes: readonly EntityChange[]
}

/**
 * Carries a portion into the plan's standing layer and works out, in steps, what follows and what it is in the graph. Pure but
 * for the plan; cost in proportion to what it touches.
 */
export function* carry(portion: Portion, plan: Plan, { isFirst, importedAt }: Errand): Generator<void, Carried> {
  const leaving = [...portion.forgotten, ...portion.documents.map(({ key }) => key)]
  const left = leaving.flatMap((key) => plan.standing.drop(key))
  const changes = changesOf(portion, left, isFirst, plan)
  yield
  const touched = affected(plan.standing, changes)
  yield
  const layer = yield* layerRows(yield* deriving(plan, touched))
  yield
  const documents = writeDocuments(portion.documents, plan.who, importedAt)
  const restated = isFirst ? plan.restated : []
  return { portion, leaving, left, restated, changes, touched, layer, documents, importedAt }
}

/**
 * The statements that do to the graph what a portion did to the plan, which nothing may be carried into in between. Reads
 * the part of the graph that changes; cost in proportion to that part.
 */
export async function prepareTurn(run: Run, carried: Carried, plan: Plan, moment: Moment): Promise<TurnWork> {
  const { portion, leaving, left, restated, changes, touched, layer, documents, importedAt } = carried
  const stored = await readLayer(
    run,
    [...touched].filter((id) => plan.entities.has(id)),
  )
  const { nodes, edges, changes: done } = changeLayer(stored, layer, plan, moment.version)
  noteEntities(plan, done)
  const { former, taken } = settleFormer(plan, stored, done)
  const conflicts = settleConflicts(plan.conflicts, plan.standing, {
    changes,
    entities: touched,
    left: left.map(({ mention }) => mention.id),
    documents: portion.documents,
    keys: new Set(leaving),
  })
  const overrides = moment.isLast ? settleOverrides(plan.conflicts, plan.unused) : { lost: [], written: [] }
  const gone = leaving.filter((key) => plan.documents.has(key))
  noteDocuments(plan, portion)
  return {
    statements: [
      ...forgetDocuments(gone),
      ...nodes,
      ...documents,
      ...redirectMentions(restated, plan.who),
      ...edges,
      ...changeRedirects(former, taken, { version: moment.version, at: importedAt }),
      ...changeConflicts([...conflicts.lost, ...overrides.lost], [...conflicts.written, ...overrides.written]),
    ],
    changes: done,
  }
}

/** Documents come in place of what left, and mentions move; what that changed is noted. */
function changesOf(portion: Portion, left: readonly Left[], isFirst: boolean, plan: Plan): Changes {
  const { standing, who } = plan
  const changes = noChanges()
  for (const { mention, entity } of left) {
    changes.entities.add(entity)
    for (const sign of signsOf(mention)) changes.signs.add(sign)
  }
  for (const document of portion.documents) arrive(document, plan, changes)
  if (!isFirst) return changes
  noteArrival(changes, standing, [...plan.redecided])
  for (const mention of plan.restated) {
    const [before, now] = [standing.entityOf(mention), who.entityOf.get(mention)]
    if (before === undefined || now === undefined || before === now) continue
    changes.entities.add(before)
    changes.moved.add(mention)
    standing.assign(mention, now)
    noteArrival(changes, standing, [mention])
  }
  return changes
}

function arrive(document: ReadDocument, { standing, who, decisions }: Plan, changes: Changes): void {
  const ids = document.parsed.mentions.map(({ id }) => id)
  standing.put(withWrongLinks(saidBy(document), decisions))
  for (const id of ids) standing.assign(id, who.entityOf.get(id) ?? '')
  noteArrival(changes, standing, ids)
}

function noteDocuments({ documents }: Plan, portion: Portion): void {
  for (const key of portion.forgotten) documents.delete(key)
  for (const { key } of portion.documents) documents.add(key)
}

function noteEntities({ entities }: Plan, changes: readonly EntityChange[]): void {
  for (const { id, fate } of changes) {
    if (fate === 'added') entities.add(id)
    else if (fate === 'removed') entities.delete(id)
  }
}

/** Which former ids to write and which to take away, now that these entities came and went. */
function settleFormer(
  plan: Plan,
  stored: StoredLayer,
  changes: readonly EntityChange[],
): { readonly former: readonly FormerNow[]; readonly taken: readonly string[] } {
  const taken = changes.filter(({ id, fate }) => fate === 'added' && plan.former.has(id)).map(({ id }) => id)
  for (const id of taken) plan.former.delete(id)
  const former = plan.who.former.flatMap((next): FormerNow[] => {
    const [known, was] = [plan.former.get(next.id), stored.entities.get(next.id)]
    if (plan.entities.has(next.id) || (known === undefined && was === undefined)) return []
    const to = next.to !== null && plan.entities.has(next.to) ? next.to : null
    if (known !== undefined && known.to === to) return []
    plan.former.set(next.id, { ...next, to })
    return [{ ...next, to, what: was?.what ?? null, addedIn: was?.addedIn ?? null }]
  })
  return { former, taken }
}
