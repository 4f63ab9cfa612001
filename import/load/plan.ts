/** Who is who once a delivery has come whole, worked out before any of it is written. */
import { dataVersionIn, dataVersionStatement } from '../../src/graph/data-version.ts'
import type { Run } from '../../src/graph/graph.ts'
import { type Decisions, decide, withWrongLinks } from '../resolve/decisions.ts'
import { type Identification, identify } from '../resolve/identify.ts'
import type { Former, Given } from '../resolve/identity.ts'
import { createNumbering } from '../resolve/numbering.ts'
import { gistsOf, workRecords } from '../resolve/record.ts'
import { arrange, type SaidDocument } from '../resolve/said.ts'
import { type SlugBook, slugBook } from '../resolve/slugs.ts'
import { type Standing, standing } from '../resolve/standing.ts'
import { breathe } from '../resolve/steps.ts'
import { successors } from '../resolve/succession.ts'
import type { ReadDocument } from './document-statements.ts'
import type { Portion } from './portions.ts'
import { joinProperties } from './rows.ts'
import type { ConflictBook } from './settle-conflicts.ts'
import {
  readConflicts,
  readFormer,
  readIgnored,
  readMentions,
  readOverrides,
  readSlugs,
  type StoredMentions,
  type StoredOverride,
} from './stored.ts'

/** A delivery's plan, and what stands while it is carried out turn by turn. */
export interface Plan {
  readonly who: Identification
  /** What there is to tell of talks and other works, by mention; those of documents that are yet to be replaced as well. */
  readonly gists: Identification['gists']
  readonly decisions: Decisions
  /** Titles that people decided, by mention. */
  readonly titles: Decisions['titles']
  /** The mention layer as the turns so far have left it. */
  readonly standing: Standing
  readonly slugs: SlugBook
  /** Keys of the documents in the graph, as the turns so far have left it. */
  readonly documents: Set<string>
  /** Ids that name entities in the graph, as the turns so far have left it. */
  readonly entities: Set<string>
  /** Ids in the graph that name no entity any more. */
  readonly former: Map<string, Former>
  readonly conflicts: ConflictBook
  /** Mentions that stay and are another entity now, or the same for another reason. */
  readonly restated: readonly string[]
  /** Mentions that stay and of which people decide otherwise than before. */
  readonly redecided: ReadonlySet<string>
  /** Decisions that nothing fits once the delivery has come whole. */
  readonly unused: readonly StoredOverride[]
  /** The data version it holds for; another import's turn makes it void. */
  version: number
}

/**
 * Reads what stands and identifies all mentions, those of these portions in place of those that go. Costs a read of
 * everything said so far. Rejects with the signal's reason.
 */
export async function makePlan(run: Run, portions: readonly Portion[], signal: AbortSignal): Promise<Plan> {
  const arriving = portions.flatMap(({ documents }) => documents)
  const leaving = new Set(
    portions.flatMap(({ forgotten, documents }) => [...forgotten, ...documents.map(({ key }) => key)]),
  )
  const stored = await readMentions(run)
  const [slugOf, former, version] = [
    await readSlugs(run),
    await readFormer(run),
    dataVersionIn(await run(dataVersionStatement)),
  ]
  const said = arriving.map(saidBy)
  const given: Given = {
    idOf: stored.entityOf,
    inherited: inheritance(stored, said, leaving),
    slugOf,
    former: new Map(former),
  }

  const [before, ignored] = [await readOverrides(run), await readIgnored(run)]
  const overrides = [...before.filter(({ document }) => !leaving.has(document)), ...arriving.flatMap(overridesIn)]
  const staying = stored.documents.filter(({ key }) => !leaving.has(key))
  const decisions = decisionsOf(overrides, [...staying, ...said], given)
  const earlier = decisionsOf(before, stored.documents, given)

  const documents = [...staying, ...said].map((document) => withWrongLinks(document, decisions))
  const who = await breathe(identify(arrange(documents), given, decisions), signal)
  const replaced = stored.documents.filter(({ key }) => leaving.has(key))
  const number = createNumbering()
  const recordsReplaced = await breathe(workRecords(arrange(replaced), { personOf: number, venueOf: number }), signal)
  return {
    who,
    gists: new Map([...gistsOf(recordsReplaced), ...who.gists]),
    decisions,
    titles: decisions.titles,
    standing: standing([...documents.slice(0, staying.length), ...replaced], stored.entityOf),
    slugs: slugBook(given),
    documents: new Set(stored.documents.map(({ key }) => key)),
    entities: new Set(stored.entityOf.values()),
    former: new Map(former),
    conflicts: await readConflicts(run),
    restated: staying.flatMap(({ mentions }) =>
      mentions.flatMap(({ id }) => (isRestated(id, stored, who) ? [id] : [])),
    ),
    redecided: new Set([...decidedIn(decisions), ...decidedIn(earlier)]),
    unused: unusedOf(overrides, decisions, [
      ...[...ignored].flatMap(([key, ids]) => (leaving.has(key) ? [] : ids)),
      ...arriving.flatMap(({ ignored }) => ignored),
    ]),
    version,
  }
}

/** What a document says, as resolution sees it. */
export function saidBy({ key, parsed }: ReadDocument): SaidDocument {
  return { key, mentions: parsed.mentions, claims: parsed.claims }
}

function overridesIn({ key, parsed }: ReadDocument): readonly StoredOverride[] {
  return parsed.overrides.map((override) => ({ document: key, override }))
}

function decisionsOf(
  overrides: readonly StoredOverride[],
  documents: readonly SaidDocument[],
  given: Given,
): Decisions {
  return decide(
    overrides.map(({ override }) => override),
    documents,
    given,
  )
}

function decidedIn({ titles, wrongLinks }: Decisions): readonly string[] {
  return [...titles.keys(), ...wrongLinks.keys()]
}

function unusedOf(
  overrides: readonly StoredOverride[],
  { unused }: Decisions,
  ignoring: readonly string[],
): readonly StoredOverride[] {
  const [idle, busy] = [new Set(unused.map(({ id }) => id)), new Set(ignoring)]
  return overrides.filter(({ override: { id, kind } }) => (kind === 'ignore' ? !busy.has(id) : idle.has(id)))
}

/** The entity of what each new mention takes the place of; a new document takes that of one that goes with its file's name. */
function inheritance(
  { documents, entityOf }: StoredMentions,
  arriving: readonly SaidDocument[],
  leaving: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const before = new Map(documents.map((document) => [document.key, document]))
  const byKey = keysThatGo(documents, arriving, leaving)
  const inherited = new Map<string, string>()
  for (const document of arriving) {
    const earlier = before.get(document.key)
    const places = earlier === undefined ? sameKeys(document, byKey) : successors(earlier, document)
    for (const [next, last] of places) {
      const entity = entityOf.get(last)
      if (entity !== undefined) inherited.set(next, entity)
    }
  }
  return inherited
}

/** The mention of each key in documents that are forgotten. */
function keysThatGo(
  documents: readonly SaidDocument[],
  arriving: readonly SaidDocument[],
  leaving: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const staying = new Set(arriving.map(({ key }) => key))
  const going = documents.filter(({ key }) => leaving.has(key) && !staying.has(key))
  return new Map(going.flatMap(({ mentions }) => mentions.map(({ key, id }) => [key, id] as const)))
}

/** Mentions of a new document, each with one that goes and has its key. */
function sameKeys({ mentions }: SaidDocument, byKey: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    mentions.flatMap(({ id, key }) => {
      const last = byKey.get(key)
      return last === undefined ? [] : [[id, last] as const]
    }),
  )
}

function isRestated(mention: string, stored: StoredMentions, who: Identification): boolean {
  const entity = who.entityOf.get(mention)
  return entity !== undefined && joinProperties(entity, who.joins.get(mention)).hash !== stored.joins.get(mention)
}
