/** From a cluster of records to the work that stands in the graph. */
import type { PresentationMention } from '../../src/model/claim.ts'
import type { CountedWork } from '../../src/model/entity.ts'
import { fold } from '../../src/model/fold.ts'
import { type WorkKind, workKinds } from '../../src/model/work.ts'
import { longest, mostStated, ranked } from './choose.ts'
import { kindOf } from './kinds.ts'
import { addressOf, uniteLinks } from './links.ts'
import type { WorkGist } from './record.ts'

/** What a work's records leave open: its id, and what other things say of it. */
export interface WorkContext {
  readonly id: string
  /** Title that people decided, in place of all that documents say. */
  readonly decidedTitle: string | null
  /** Title where nobody wrote one. */
  readonly fallbackTitle: string
  readonly presentations: readonly PresentationMention[]
  readonly suspects: ReadonlySet<string>
  readonly counts: Pick<CountedWork, 'citingTalkCount' | 'citationCount' | 'citingCount'>
}

/** The work of these records; its slug comes later, when all names are known. */
export function workEntity(records: readonly WorkGist[], context: WorkContext): CountedWork {
  const written = titlesOf(records)
  const title = context.decidedTitle ?? written[0] ?? context.fallbackTitle
  const registered = (scheme: string): string | null =>
    mostStated(records.flatMap((record) => [...(record.registered.get(scheme) ?? [])]))
  const kind = kindOfAll(records)
  const year = yearOf(records, context.presentations)
  return {
    type: 'Work',
    id: context.id,
    slug: '',
    kind,
    title,
    alternativeTitles: written.filter((other) => other !== title),
    sortTitle: `${fold(title) || title} ${year ?? ''}`.trimEnd(),
    links: uniteLinks(
      records.flatMap(({ mention }) => mention.links),
      context.suspects,
    ),
    year,
    abstract:
      kind === 'TALK'
        ? longest(records.map(({ mention }) => (mention.kind === 'talk' ? mention.abstract : null)))
        : null,
    doi: registered('doi'),
    arxivId: registered('arxiv'),
    ...context.counts,
  }
}

/**
 * Titles, best first: what a document calls its own talk weighs most, a bare short name least. The spelling that most
 * mentions use is the title; the rest are alternatives.
 */
export function titlesOf(records: readonly WorkGist[]): readonly string[] {
  return ranked(
    records.flatMap((record) =>
      record.titles.map((value, index) => {
        const isMain = index === 0 && record.mention.title === value
        const weight = record.bare ? 0.2 : !isMain ? 0.1 : record.mention.described ? 3 : 1
        return { value, weight }
      }),
    ),
  )
}

/** The kind that most mentions give; a talk by any is a talk, OTHER gives way, ties go by the order of the kinds. */
export function kindOfAll(records: readonly WorkGist[]): WorkKind {
  const kinds = records.map(kindOf)
  if (kinds.includes('TALK')) return 'TALK'
  const said = kinds.filter((kind) => kind !== 'OTHER')
  const counts = workKinds.map((kind) => ({ kind, count: said.filter((other) => other === kind).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best), { kind: 'OTHER' as WorkKind, count: 0 })
    .kind
}

/** Addresses of a work's links. */
export function addressesIn(records: readonly WorkGist[]): readonly string[] {
  return [...new Set(records.flatMap(({ mention }) => mention.links.map(({ url }) => addressOf(url))))]
}

/** The year in which a work was first given, else the one in which it was published. */
export function yearOf(records: readonly WorkGist[], presentations: readonly PresentationMention[]): number | null {
  const given = presentations.flatMap(({ year }) => (year === null ? [] : [year]))
  if (given.length > 0) return Math.min(...given)
  return mostStated(records.map(({ mention }) => (mention.kind === 'work' ? mention.year : null)))
}
